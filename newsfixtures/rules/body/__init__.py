"""Body text."""

PREFIX = "BOD"
