"""Dates as newspapers print them: found in a line of text, and written in a house style."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.locales import LOCALES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.locales import Locale

STYLES = ("weekday-dmy", "dmy", "mdy", "iso")
"""The house styles that `printed` knows."""


@frozen
class PrintedDate:
    """A date found in text from *start* to *end*, with as much as is printed of it.

    *time* is ``HH:MM`` or ``HH:MM:SS``, *zone* ``Z`` or ``+HH:MM``; *day_first* tells how a
    reader must have understood it.
    """

    start: int
    end: int
    text: str
    day: date
    time: str | None = None
    zone: str | None = None
    weekday: int | None = None
    day_first: bool = False

    @property
    def value(self) -> str:
        """The date in ISO 8601, without what is not stated."""
        stated = self.day.isoformat()
        return f"{stated}T{self.time}{self.zone or ''}" if self.time else stated

    @property
    def instant(self) -> datetime | None:
        """The aware instant, ``None`` where no zone or no time is printed."""
        return datetime.fromisoformat(self.value) if self.time and self.zone else None


def find_date(text: str, locale: Locale | None) -> PrintedDate | None:
    """Return the first full date (day, month and year) in *text* that the calendar has."""
    return next(find_dates(text, locale), None)


def find_dates(text: str, locale: Locale | None) -> Iterator[PrintedDate]:
    """Yield every full date in *text* that the calendar has, in order."""
    for match in _pattern(locale.name if locale else "").finditer(text):
        found = _read(match, locale)
        if found is not None:
            yield found


def printed(moment: datetime, style: str, locale: Locale, *, zone: bool) -> str:
    """Return *moment* as a byline prints it, with its own wall-clock time."""
    month, weekday = locale.months[moment.month - 1], locale.weekdays[moment.weekday()]
    day = {
        "weekday-dmy": f"{weekday}, {moment.day} {month} {moment.year}",
        "dmy": f"{moment.day} {month} {moment.year}",
        "mdy": f"{month} {moment.day}, {moment.year}",
        "iso": f"{moment:%Y-%m-%d}",
    }[style]
    clock = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    return f"{day}, {clock} {moment:%z}" if zone else f"{day}, {clock}"


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Return the pattern of dates in a locale: three orders, each with an optional time."""
    locale = LOCALES[name] if name else None
    months = _any((*locale.months, *locale.short_months)) if locale else "(?!)"
    days = _any((*locale.weekdays, *locale.short_weekdays)) if locale else "(?!)"
    weekday = rf"(?:(?P<weekday>{days})\.?,?[ ]{{1,2}})?"
    ordinal = "(?:st|nd|rd|th)?"
    orders = "|".join(
        [
            rf"(?P<dmy_d>\d{{1,2}}){ordinal}\.? (?P<dmy_m>{months})\.?,? (?P<dmy_y>\d{{4}})",
            rf"(?P<mdy_m>{months})\.? (?P<mdy_d>\d{{1,2}}){ordinal},? (?P<mdy_y>\d{{4}})",
            r"(?P<iso_y>\d{4})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)",
        ]
    )
    time = (
        r"(?:(?:,| at|T| [|–-])? ?(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
        r"(?: ?(?P<half>[ap])\.?m\.?)?(?: ?(?P<zone>Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d\b))?)?"
    )
    return re.compile(rf"{weekday}(?:{orders})(?!\d){time}", re.IGNORECASE)


def _any(words: tuple[str, ...]) -> str:
    longest_first = sorted({word.rstrip(".") for word in words}, key=len, reverse=True)
    return "|".join(re.escape(word) for word in longest_first)


def _read(match: re.Match[str], locale: Locale | None) -> PrintedDate | None:
    order = next(name for name in ("dmy", "mdy", "iso") if match[f"{name}_y"])
    month = match[f"{order}_m"]
    try:
        day = date(
            int(match[f"{order}_y"]),
            int(month) if month.isdecimal() else _position(month, locale, "months"),
            int(match[f"{order}_d"]),
        )
    except ValueError:
        return None
    return PrintedDate(
        start=match.start(),
        end=match.end(),
        text=match.group(),
        day=day,
        time=_time(match),
        zone=_zone(match["zone"]),
        weekday=_position(match["weekday"], locale, "weekdays") - 1 if match["weekday"] else None,
        day_first=order == "dmy",
    )


def _position(word: str, locale: Locale | None, kind: str) -> int:
    """Return which month or day *word* names, from 1."""
    for names in (getattr(locale, kind), getattr(locale, f"short_{kind}")):
        folded = [name.rstrip(".").casefold() for name in names]
        if word.casefold() in folded:
            return folded.index(word.casefold()) + 1
    msg = f"{word!r} is no name of {kind}"
    raise ValueError(msg)


def _time(match: re.Match[str]) -> str | None:
    if match["hour"] is None:
        return None
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:  # noqa: PLR2004 (hours of a day)
        return None
    return f"{hour:02}:{match['minute']}:{match['second'] or '00'}"


def _zone(text: str | None) -> str | None:
    if text is None:
        return None
    if text.upper() in {"Z", "UTC", "GMT"}:
        return "+00:00"
    return text if ":" in text else f"{text[:3]}:{text[3:]}"
