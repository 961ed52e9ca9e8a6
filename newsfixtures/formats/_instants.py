"""Instants as documents state them: RFC 3339 and its kin in ISO 8601."""

from __future__ import annotations

import re
from datetime import datetime

_INSTANT = re.compile(
    r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})"
)


def instant(text: str | None) -> datetime | None:
    """Return the instant that *text* states in ISO 8601, ``None`` where a part is missing."""
    text = (text or "").strip()
    if not _INSTANT.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
