"""Names that NITF is written and read with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

NITF = "http://iptc.org/std/NITF/2006-10-18/"
EXTENSION = "urn:newsfixtures:nitf"
OWN = "nf"
"""The prefix of attributes of our own; NITF lets any stand beside its own."""
XML = "http://www.w3.org/XML/1998/namespace"
ENTITIES = {
    "people": "person",
    "organizations": "org",
    "places": "location",
    "events": "event",
    "objects": "object.title",
}
"""The element of each kind of entity."""
_BASIC = re.compile(
    r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T?([0-9]{2})([0-9]{2})([0-9]{2})?(\.[0-9]{1,6})?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


def norm(moment: datetime, form: str) -> str:
    """Return *moment* in ISO 8601 as the knob ``dates`` has it."""
    stated = moment.replace(tzinfo=None) if form == "naive" else moment
    shown = stated.isoformat()
    if form == "extended":
        return shown
    day, _, clock = shown.partition("T")
    return f"{day.replace('-', '')}T{clock.replace(':', '')}"


def extended(text: str | None) -> str | None:
    """Return a date of ISO 8601 in its extended form; what is none as it is."""
    match = _BASIC.fullmatch((text or "").strip())
    if match is None:
        return text
    year, month, day, hour, minute, second, part, zone = match.groups()
    found = f"{year}-{month}-{day}"
    if hour is None:
        return found
    offset = zone if zone is None or zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"{found}T{hour}:{minute}:{second or '00'}{part or ''}{offset or ''}"
