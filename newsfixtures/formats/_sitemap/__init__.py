"""News sitemaps: writing and reading."""
