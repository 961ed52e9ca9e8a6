"""Encoding and characters."""

PREFIX = "ENC"
