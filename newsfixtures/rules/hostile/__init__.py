"""Hostile content."""

PREFIX = "SEC"
