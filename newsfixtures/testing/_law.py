"""What all laws share."""

from __future__ import annotations

from datetime import UTC, datetime

NOW = datetime(2026, 1, 1, tzinfo=UTC)
"""The instant that laws use for the present; every clean article is older."""


class LawError(AssertionError):
    """A plug-in breaks a law."""
