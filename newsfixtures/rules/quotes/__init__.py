"""Quotes, sources and attribution."""

PREFIX = "QUO"
