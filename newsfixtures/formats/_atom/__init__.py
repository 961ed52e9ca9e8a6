"""Atom: writing and reading."""
