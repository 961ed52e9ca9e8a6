"""Bylines and authors."""

PREFIX = "BYL"
