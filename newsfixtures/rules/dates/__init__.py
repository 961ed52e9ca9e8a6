"""Dates and times."""

PREFIX = "DAT"
