"""Flat scraped text: head, body, lines, writing."""
