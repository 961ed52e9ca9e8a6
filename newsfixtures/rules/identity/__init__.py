"""Identity and addresses."""

PREFIX = "URL"
