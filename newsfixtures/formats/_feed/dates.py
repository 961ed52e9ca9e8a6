"""Dates as feeds state them: RFC 822 and ISO 8601, written in their legal and illegal forms.

Source: RFC 822, 5 Date and time specification (as RSS 2.0 widens it to years of four digits), RFC
2822, 4.3 Obsolete date and time, RFC 3339, 5.6 (all read 2026-11-25).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
_NUMBERS = {month.lower(): number for number, month in enumerate(_MONTHS, 1)}
_NAMED = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_UNIVERSAL = frozenset({"UT", "UTC", "GMT", "Z", "-0000", "+0000", "-00:00", "+00:00"})
_EASTERN = timezone(timedelta(hours=-5))
_CENTRAL_EUROPE = timezone(timedelta(hours=1))
_LONGEST = 100
_RFC = re.compile(
    r"(?:[^\W\d_]{2,15}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([A-Za-z]{3,9})\.?[\s-]{1,9}(\d{4}|\d{2}),?"
    r"(?:\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,9}([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?)?"
    r"\s{0,9}(?:\([^()]{0,40}\))?",
    re.ASCII,
)
_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[Tt\s]\s{0,3}(\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?\s{0,3}"
    r"([Zz]|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)


def stated(text: str) -> str | None:
    """Return in ISO 8601 what a date of a feed states, ``None`` where it cannot be read.

    As exact as it stands: a day alone, a time without seconds, no zone where none is known.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    found = _ISO.fullmatch(text)
    value = _from_iso(found) if found else _from_rfc(_RFC.fullmatch(text))
    try:
        return value if value and datetime.fromisoformat(value) is not None else None
    except (ValueError, OverflowError):
        return None


def instant(value: str | None) -> datetime | None:
    """Return the instant of what `stated` found, ``None`` where no time or no zone is stated."""
    moment = datetime.fromisoformat(value) if value and "T" in value else None
    sound = moment is not None and moment.tzinfo is not None and moment.year >= 1000  # noqa: PLR2004 (the schema's first year)
    return moment if sound else None


def iso(moment: datetime) -> str:
    """Return *moment* as the truth states it, with ``Z`` for universal time."""
    return moment.isoformat().replace("+00:00", "Z")


def _from_iso(found: re.Match[str]) -> str:
    day, time, fraction, zone = found.groups()
    if time is None:
        return day
    exact = time
    if fraction and fraction.strip("0") and len(time) == 8:  # noqa: PLR2004
        exact = f"{time}.{fraction[:6].ljust(6, '0')}"
    return f"{day}T{exact}{_zone(zone)}"


def _from_rfc(found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    day, name, year, hour, minute, second, zone = found.groups()
    month = _NUMBERS.get(name[:3].lower())
    if month is None:
        return None
    if len(year) == 2:  # noqa: PLR2004 (RFC 2822, 4.3)
        year = f"20{year}" if int(year) < 50 else f"19{year}"  # noqa: PLR2004
    date = f"{year}-{month:02}-{int(day):02}"
    if hour is None:
        return date
    seconds = f":{second}" if second else ""
    return f"{date}T{int(hour):02}:{minute}{seconds}{_zone(zone)}"


def _zone(zone: str | None) -> str:
    """Return an offset; nothing for names that RFC 822 does not know: they mean several zones."""
    zone = (zone or "").upper()
    if zone in _UNIVERSAL:
        return "Z"
    if zone in _NAMED:
        return f"{_NAMED[zone]:+03}:00"
    return f"{zone[:3]}:{zone[-2:]}" if zone[:1] in ("+", "-") else ""


@lru_cache(256)
def _offset(offset: timedelta | None) -> str:
    """Return the *offset* of a zone as RFC 822 writes it, nothing where there is none."""
    return "" if offset is None else f"{datetime.now(timezone(offset)):%z}"[:5]


ZONES: Mapping[str, Callable[[datetime], tuple[datetime, str, str]]] = {
    "offset": lambda moment: (moment, _offset(moment.utcoffset()), ""),
    "utc-offset": lambda moment: (moment.astimezone(UTC), "+0000", ""),
    "gmt": lambda moment: (moment.astimezone(UTC), "GMT", ""),
    "ut": lambda moment: (moment.astimezone(UTC), "UT", ""),
    "z": lambda moment: (moment.astimezone(UTC), "Z", ""),
    "est": lambda moment: (moment.astimezone(_EASTERN), "EST", ""),
    "unknown-local": lambda moment: (moment.astimezone(UTC), "-0000", ""),
    "comment": lambda moment: (moment.astimezone(UTC), "+0000", " (UTC)"),
    "colon": lambda moment: (moment, f"{moment:%z}"[:3] + ":" + f"{moment:%z}"[3:5], ""),
    "cet": lambda moment: (moment.astimezone(_CENTRAL_EUROPE), "CET", ""),
    "none": lambda moment: (moment, "", ""),
}
"""How the zone of an RFC 822 date is written: the moment in it, its name, a comment."""


def _typical(at: datetime, zone: str) -> str:
    return f"{_DAYS[at.weekday()]}, {_TWO[at.day]} {_MONTHS[at.month - 1]} {_clock(at, zone)}"


def _clock(at: datetime, zone: str) -> str:
    return f"{at.year} {_TWO[at.hour]}:{_TWO[at.minute]}:{_TWO[at.second]} {zone}"


_TWO = tuple(f"{number:02}" for number in range(60))
_PLAIN = frozenset({"iso", "iso-blank"})
_UNKNOWN = frozenset({"cet", "none"})
FORMS: Mapping[str, Callable[[datetime, str], str]] = {
    "typical": _typical,
    "no-weekday": lambda at, zone: f"{at.day:02} {_MONTHS[at.month - 1]} {_clock(at, zone)}",
    "no-seconds": lambda at, zone: f"{_typical(at, '')[:-4].rstrip(':')} {zone}",
    "two-digit-year": lambda at, zone: _typical(at, zone).replace(f" {at.year} ", f" {at:%y} ", 1),
    "one-digit-day": lambda at, zone: _typical(at, zone).replace(", 0", ", ", 1),
    "lower-case": lambda at, zone: _typical(at, "").lower() + zone,
    "upper-case": lambda at, zone: _typical(at, "").upper() + zone,
    "padded": lambda at, zone: f"\n      {_typical(at, zone)}\n    ",
    "no-comma": lambda at, zone: _typical(at, zone).replace(",", "", 1),
    "long-names": lambda at, zone: (
        f"{_LONG_DAYS[at.weekday()]}, {at.day:02} {at:%B} {_clock(at, zone)}"
    ),
    "wrong-weekday": lambda at, zone: (
        _typical(at + timedelta(days=1), zone)[:4] + _typical(at, zone)[4:]
    ),
    "iso": lambda at, zone: at.isoformat(),  # noqa: ARG005
    "iso-blank": lambda at, zone: f"{at:%Y-%m-%d %H:%M:%S}",  # noqa: ARG005
}
"""How an RFC 822 date is written."""


def rfc822(moment: datetime, form: str, zone: str) -> tuple[str, str]:
    """Return *moment* as feeds of RSS state it, its sub-seconds cut, and the value stated."""
    at, name, comment = ZONES[zone](moment.replace(microsecond=0) if moment.microsecond else moment)
    if form in _PLAIN:
        text, value = FORMS[form](at, name), iso(at)
        return text, value if form == "iso" else value[:19]
    value = iso(at) if zone not in _UNKNOWN else at.isoformat()[:19]
    if form == "no-seconds":
        value = value[:16] + value[19:]
    return FORMS[form](at, name + comment).rstrip(" "), value


def _fraction(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds" if at.microsecond % 1000 == 0 else "microseconds")


RFC3339: Mapping[str, Callable[[datetime], str]] = {
    "offset": iso,
    "utc": lambda at: iso(at.astimezone(UTC)),
    "zero-offset": lambda at: at.isoformat().replace("Z", "+00:00"),
    "fraction": _fraction,
    "lower-case": lambda at: iso(at).lower(),
    "blank": lambda at: iso(at).replace("T", " "),
    "no-colon": lambda at: f"{at:%Y-%m-%dT%H:%M:%S%z}",
    "naive": lambda at: at.isoformat()[:19],
    "rfc822": lambda at: rfc822(at, "typical", "offset")[0],
    "day": lambda at: f"{at:%Y-%m-%d}",
}
"""How an RFC 3339 date is written."""
_CUT = {"naive": 19, "day": 10}


def rfc3339(moment: datetime, form: str) -> tuple[str, str]:
    """Return *moment* as feeds of Atom and JSON state it, and the value stated."""
    if form == "offset":
        text = iso(moment)
        return text, text
    text = RFC3339[form](moment)
    if form in _CUT:
        return text, moment.isoformat()[: _CUT[form]]
    whole = moment.replace(microsecond=0) if form in {"no-colon", "rfc822"} else moment
    return text, iso(whole.astimezone(UTC) if form == "utc" else whole)
