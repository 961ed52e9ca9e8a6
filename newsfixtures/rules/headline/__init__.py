"""Headline, dek and kicker."""

PREFIX = "HED"
