"""Dates as newspapers print them: found in a line of text, and written in a house style.

Both follow the same CLDR patterns of the language, so that what is written is read; the reader
knows the other usual orders besides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.locales import LOCALES

if TYPE_CHECKING:
    from newsfixtures.locales import Locale

_TIME_WORDS = "at|um|à|a las|о|об|в|o|godz\\.|saat|klo|kl\\.|alle|الساعة|को|बजे"
_ORDINAL = "(?:st|nd|rd|th)?"
_YEAR_WORD = r"(?:[ \u00a0\u202f](?:р\.|року\b|г\.))?"
_ISO = "y-MM-dd"
_APOSTROPHE = re.compile("['’ʼ]")
_NOON = 12

_STYLES: Mapping[str, Callable[[Locale], str]] = {
    "weekday-dmy": lambda locale: locale.dates.full,
    "dmy": lambda locale: locale.dates.long,
    "mdy": lambda locale: locale.month_first,
    "iso": lambda locale: _ISO,  # noqa: ARG005
}
STYLES = tuple(_STYLES)
"""The house styles that `printed` knows; a language that never prints the month first has *dmy*."""


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
    text = _joined(_printing(style, locale.name, bool(moment.second)), moment, locale)
    if style != "iso" and locale.numbers.zero != "0":
        text = text.translate({48 + at: ord(locale.numbers.zero) + at for at in range(10)})
    return f"{text} {moment:%z}" if zone else text


@cache
def _printing(style: str, name: str, exact: bool) -> tuple[str | _Part, ...]:  # noqa: FBT001
    """Return the parts of a day and time as locale *name* joins them."""
    forms = LOCALES[name].dates
    clock, day = forms.exact_clock if exact else forms.clock, _STYLES[style](LOCALES[name])
    parts = {"{0}": _parts(clock), "{1}": _parts(day or forms.long)}
    pieces = re.split(r"(\{[01]\})", forms.joined)
    return tuple(part for piece in pieces for part in parts.get(piece, (piece,)))


def printed_day(moment: datetime, style: str, locale: Locale) -> str:
    """Return day and month of *moment* as a text prints them within the year."""
    pattern = locale.month_first if style == "mdy" and locale.month_first else locale.dates.long
    bare = re.sub(r"[ ,]+y$|[ ]'de' y$|y[^dM]*", "", pattern)
    return _joined(_parts(bare), moment, locale)


def _joined(parts: tuple[str | _Part, ...], moment: datetime, locale: Locale) -> str:
    """Return *moment* as *parts* write it."""
    return "".join([part if isinstance(part, str) else part(moment, locale) for part in parts])


@cache
def _parts(pattern: str) -> tuple[str | _Part, ...]:
    """Return the parts of a CLDR pattern: what stands in it, and what writes a field."""
    return tuple(
        _PARTS.get(text) or _padded(text) if is_field else text
        for text, is_field in _tokens(pattern)
    )


def _padded(field: str) -> _Part:
    write, width = _PARTS[field[0]], len(field)
    return lambda moment, locale: write(moment, locale).zfill(width)


_Part = Callable[[datetime, "Locale"], str]
_PARTS: Mapping[str, _Part] = {
    "y": lambda moment, locale: str(moment.year),  # noqa: ARG005
    "MMMM": lambda moment, locale: locale.months[moment.month - 1],
    "MMM": lambda moment, locale: locale.short_months[moment.month - 1],
    "M": lambda moment, locale: str(moment.month),  # noqa: ARG005
    "d": lambda moment, locale: str(moment.day),  # noqa: ARG005
    "EEEE": lambda moment, locale: locale.weekdays[moment.weekday()],
    "H": lambda moment, locale: str(moment.hour),  # noqa: ARG005
    "h": lambda moment, locale: str((moment.hour - 1) % 12 + 1),  # noqa: ARG005
    "m": lambda moment, locale: str(moment.minute),  # noqa: ARG005
    "s": lambda moment, locale: str(moment.second),  # noqa: ARG005
    "a": lambda moment, locale: locale.dates.halves[moment.hour >= _NOON],
}
"""What stands for a field of CLDR's patterns."""


@cache
def _tokens(pattern: str) -> tuple[tuple[str, bool], ...]:
    """Return the parts of a CLDR pattern, each with whether it is a field."""
    from babel.dates import tokenize_pattern  # noqa: PLC0415 (30 ms that few callers need)

    return tuple(
        (value, False) if isinstance(value, str) else (value[0] * int(value[1]), True)
        for _, value in tokenize_pattern(pattern)
    )


@cache
def without_year(name: str) -> str:
    """Return the source of what matches a day and month in a locale that no year stands with.

    The day is a figure, the month a name, or a figure where the language writes it so.
    """
    locale = LOCALES[name]
    months = any_of(locale.months)
    pattern = re.sub(r"y[^dM]*", "", locale.dates.long)
    before, behind = r"(?<!\d)", r"(?!\w)"
    if pattern.startswith("M"):  # the year comes first
        before, behind = r"(?<![\d年])", ""
    own = re.sub(r"\(\?P<\w+>", "(?:", _order("own", pattern.rstrip(" 'de"), months))
    year = r"(?!\.?,?\s(?:de )?\d{4})"
    english = rf"|\b\d{{1,2}}{_ORDINAL} (?:{months}){behind}{year}"
    english += rf"|\b(?:{months}) \d{{1,2}}{_ORDINAL}\b(?!\d|,? \d{{4}}|:)"
    return rf"{before}{own}{behind}{year}" + (english if locale.month_first else "")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Return the pattern of dates in a locale: its orders, each with an optional time."""
    locale = LOCALES[name] if name else None
    wide = any_of(locale.weekdays) if locale else "(?!)"
    short = any_of(locale.short_weekdays) if locale else "(?!)"
    months = any_of((*locale.months, *locale.short_months)) if locale else "(?!)"
    before = rf"(?:(?P<weekday>{wide}|(?<![^\W\d_])(?:{short}))\.?[,،]?[ \u00a0]{{1,2}})?"
    after = ""
    if locale and locale.dates.full.endswith("EEEE"):
        after = rf"(?:[ ]?(?P<after>{wide})|[ ]?[(（](?P<within>{wide}|{short})[)）])?"
    own = {"own": locale.dates.long, "num": locale.dates.numeric} if locale else {}
    orders = [
        *(_order(form, pattern, months) for form, pattern in own.items() if pattern),
        rf"(?P<dmy_d>\d{{1,2}}){_ORDINAL}\.?[ \u00a0](?P<dmy_m>{months})\.?,?[ \u00a0](?P<dmy_y>\d{{4}})",
        rf"(?P<mdy_m>{months})\.?[ \u00a0](?P<mdy_d>\d{{1,2}}){_ORDINAL},? (?P<mdy_y>\d{{4}})",
        r"(?P<iso_y>[0-9]{4})-(?P<iso_m>[0-9]{2})-(?P<iso_d>[0-9]{2})",
    ]
    return re.compile(
        rf"{before}(?:{'|'.join(orders)})(?!\d){_YEAR_WORD}{after}{_time_pattern(locale)}",
        re.IGNORECASE,
    )


def _order(form: str, pattern: str, months: str) -> str:
    """Return what matches a date printed by *pattern*; what stands behind it may be missing."""
    fields = {
        "y": rf"(?P<{form}_y>\d{{4}})",
        "M": rf"(?P<{form}_m>\d{{1,2}})",
        "MMMM": rf"(?P<{form}_m>{months})",
        "d": rf"(?P<{form}_d>\d{{1,2}})",
    }
    written, last = "", ""
    for text, is_field in _tokens(pattern):
        if is_field:
            written += last + (fields.get(text) or fields[text[0]])
            last = ""
        else:
            last += re.sub(r"\s", r"[ \\u00a0\\u202f]", re.escape(text).replace("\\ ", " "))
    return f"{written}(?:{last})?" if last else written


def _time_pattern(locale: Locale | None) -> str:
    halves = any_of(locale.dates.halves) if locale else "(?!)"
    between = rf"(?:[,،]?[ ](?:{_TIME_WORDS})|[,،、]|T|[ ][|–-])?[ ]?"
    clock = r"(?P<hour>\d{1,2})(?:[:.h時时点])(?P<minute>\d\d)[分]?(?::(?P<second>\d\d))?"
    half = rf"(?:[ \u00a0\u202f]?(?P<half>[ap]\.?[ \u00a0\u202f]?m\b\.?|(?:{halves})(?!\w)))?"
    zone = r"(?:[ ]?(?P<zone>Z\b|UTC\b|GMT\b|[+-][0-9]{2}:?[0-9]{2}\b))?"
    return rf"(?:{between}(?:(?P<fore>{halves})[ ]?)?{clock}{half}(?:[ ]Uhr\b)?{zone})?"


def any_of(words: tuple[str, ...]) -> str:
    """Return the source of what matches any of *words*, with any apostrophe, longest first."""
    longest_first = sorted({word.rstrip(".") for word in words}, key=len, reverse=True)
    return "|".join(_APOSTROPHE.sub("['’ʼ]", re.escape(word)) for word in longest_first)


def _read(match: re.Match[str], locale: Locale | None) -> PrintedDate | None:
    parts = match.groupdict()
    order = next(name for name in ("own", "num", "dmy", "mdy", "iso") if parts.get(f"{name}_y"))
    printed_month = parts[f"{order}_m"]
    month = (
        int(printed_month)
        if printed_month.isdecimal()
        else _position(printed_month, locale, "months")
    )
    try:
        day = date(int(parts[f"{order}_y"]), month, int(parts[f"{order}_d"]))
    except ValueError:
        return None
    weekday = parts["weekday"] or parts.get("after") or parts.get("within")
    place = _position(weekday, locale, "weekdays") if weekday else 0
    return PrintedDate(
        start=match.start(),
        end=match.end(),
        text=match.group(),
        day=day,
        time=_time(match, locale),
        zone=_zone(match["zone"]),
        weekday=place - 1 if place else None,
        day_first=match.start(f"{order}_d") < match.start(f"{order}_m"),
    )


def _position(word: str, locale: Locale | None, kind: str) -> int:
    """Return which month or day *word* names, from 1; 0 where it is written too oddly to tell."""
    if locale is None:
        return 0
    wanted = locale.folded(_APOSTROPHE.sub("’", word))
    for names in (getattr(locale, kind), getattr(locale, f"short_{kind}")):
        folded = [locale.folded(_APOSTROPHE.sub("’", name.rstrip("."))) for name in names]
        if wanted in folded:
            return folded.index(wanted) + 1
    return 0


def _time(match: re.Match[str], locale: Locale | None) -> str | None:
    if match["hour"] is None:
        return None
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    half = (match["fore"] or match["half"] or "").casefold()
    if half:
        late = half.startswith("p") or (locale and half == locale.dates.halves[1].casefold())
        hour = hour % 12 + (12 if late else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 (of a clock)
        return None
    return f"{hour:02}:{minute:02}:{second:02}"


def _zone(text: str | None) -> str | None:
    if text is None:
        return None
    if text.upper() in {"Z", "UTC", "GMT"}:
        return "+00:00"
    return text if ":" in text else f"{text[:3]}:{text[3:]}"
