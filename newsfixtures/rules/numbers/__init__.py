"""Numbers and units."""

PREFIX = "NUM"
