"""Pictures, films and recordings."""

PREFIX = "MED"
