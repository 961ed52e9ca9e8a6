"""Feeds: how items are written, dated and told apart."""

PREFIX = "FED"
