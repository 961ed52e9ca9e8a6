"""News articles for tests: a schema, rules for real articles, and synthetic ones with their truth."""
