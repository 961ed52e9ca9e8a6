"""ANS stories: writing and reading."""
