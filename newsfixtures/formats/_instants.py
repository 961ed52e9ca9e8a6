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


_STATED = re.compile(
    r"([1-9][0-9]{3})-?([0-9]{2})-?([0-9]{2})"
    r"(?:[T ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
    r"[ ]?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)


def stated_date(text: str) -> str | None:
    """Return the day or instant that *text* states, in one form and no more exact than it is.

    ``2025-05-16``, ``2025-05-16T13:57``, ``2025-05-16T13:57:00+02:00``; a fraction of zero is
    left out, ``Z`` is ``+00:00``. ``None`` where *text* is no ISO 8601 date of the calendar.
    """
    match = _STATED.fullmatch(text.strip()[:60])
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    value = f"{year}-{month}-{day}"
    if hour:
        value += f"T{hour}:{minute}" + (f":{second}" if second else "")
        part = (fraction or "").rstrip("0")[:6]
        value += (f".{part:0<6}" if part else "") + _offset(zone)
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return None
    return value


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone in "Zz":
        return "+00:00"
    digits = zone[1:].replace(":", "")
    return f"{zone[0]}{digits[:2]}:{digits[2:] or '00'}"
