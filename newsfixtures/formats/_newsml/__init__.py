"""NewsML-G2 news items: writing and reading."""
