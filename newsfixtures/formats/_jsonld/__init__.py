"""Schema.org NewsArticle as JSON-LD: shapes, writing, reading."""
