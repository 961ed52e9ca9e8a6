"""Hypothesis strategies for news."""

from __future__ import annotations


def register_types() -> None:
    """Let ``st.from_type`` know our types (called by Hypothesis through its entry point)."""
