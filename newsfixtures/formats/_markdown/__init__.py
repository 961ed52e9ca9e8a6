"""Markdown: writing and reading."""
