"""What is wrong with a date that is stated for machines.

One date has one fault, the most telling: each rule asks `fault_of` for its own code.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import month_name, monthrange
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Literal

from newsfixtures.locales import LOCALES, Locale

if TYPE_CHECKING:
    from collections.abc import Callable

Form = Literal["rfc822", "iso"]
"""The standard that is due where a date stands."""

_ISO = re.compile(
    r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?"
    r"(?:[Tt ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,9})?)? ?([Zz]|[+-][0-9]{2}:?(?:[0-9]{2})?)?)?"
)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_RFC = re.compile(
    rf"(?:({'|'.join(_DAYS)}),\s{{0,9}})?([0-9]{{1,2}})\s{{1,9}}({'|'.join(_MONTHS)})\s{{1,9}}([0-9]{{4}}|[0-9]{{2}})"
    r"(?:\s{1,9}([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\s{0,9}([+-][0-9]{4}|[A-Za-z]{1,5})?)?"
    r"\s{0,9}(?:\([^()]{0,40}\))?",
    re.IGNORECASE,
)
_ZONES = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_UNIVERSAL = frozenset({"UT", "UTC", "GMT", "Z"})
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"


def moment_of(text: str) -> datetime | None:
    """Return the instant that *text* states in ISO 8601 or RFC 822, ``None`` where it does not."""
    match = _ISO.fullmatch(text) or _RFC.fullmatch(text)
    if match is None or _NULL.match(text):
        return None
    parts = match.groups()
    try:
        if match.re is _ISO:
            year, month, day, *clock, zone = parts
            when = (int(year), int(month), int(day or 1))
        else:
            _, day, name, year, *clock, zone = parts
            when = (_year(year), _MONTHS.index(name.capitalize()) + 1, int(day))
        hour, minute, second = (int(each or 0) for each in clock)
        moment = datetime(*when, hour, minute, min(second, 59), tzinfo=_zone(zone))
    except (ValueError, OverflowError):
        return None
    return moment if 1000 <= moment.year <= 2200 else None


def _year(text: str) -> int:
    return int(text) if len(text) > 2 else int(text) + (2000 if int(text) < 50 else 1900)


def _zone(text: str | None) -> timezone:
    if text and text[0] in "+-":
        digits = text[1:].replace(":", "").ljust(4, "0")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        return timezone(-offset if text[0] == "-" else offset)
    if not text or text.upper() in _UNIVERSAL:
        return UTC
    if text.upper() not in _ZONES:
        raise ValueError(text)
    return timezone(timedelta(hours=_ZONES[text.upper()]))


def fault_of(text: str, locale: Locale | None, form: Form) -> str:
    """Return the code of what is wrong with a date where *form* is due, empty where nothing is."""
    for code, is_so in _FAULTS:
        if is_so(text, locale):
            return code
    return "FED005" if form == "rfc822" and not _RFC.fullmatch(text) else ""


def _is_mark(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return not unicodedata.is_normalized("NFC", text)


def _is_native(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    if any(char.isdecimal() and not char.isascii() for char in text):
        return True
    return bool(re.match(r"25[5-9]\d-\d\d-\d\d|\d\d?[/ ]\w{1,9}[/ ]25[5-9]\d\b", text))


_NULL = re.compile(
    r"(?:0000-00-00|-?0001-(?:01-01|11-30)|1970-01-01(?:[T ]0[0-9]:00(?::00)?|$)|"
    r"(?:Thu, )?0?1 Jan 1970 0[0-9]:00|(?:Mon, )?0?1 Jan 0001)",
    re.IGNORECASE,
)


def _is_null(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return _NULL.match(text) is not None


def _is_epoch(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return re.fullmatch(r"[1-9][0-9]{9}(?:[0-9]{3})?(?:\.[0-9]{1,6})?", text) is not None


def _is_relative(text: str, locale: Locale | None) -> bool:
    return any(_relative(each.name).fullmatch(_plain(text)) for each in _near(locale))


def _near(locale: Locale | None) -> tuple[Locale, ...]:
    """Return the locales a date may be written in: the document's, and English."""
    return (LOCALES["en"],) if locale is None else (locale, LOCALES["en"])


@cache
def _relative(name: str) -> re.Pattern[str]:
    """Match what a locale calls a time by its distance from now; CLDR's forms through Babel."""
    from babel.dates import format_timedelta  # noqa: PLC0415 (30 ms that few callers need)

    tag = LOCALES[name].tag.replace("-", "_")
    units = (timedelta(minutes=1), timedelta(hours=1), timedelta(days=1))
    forms = {
        re.sub(r"\d+", r"\\d{1,3}", re.escape(_plain(form)))
        for unit in units
        for count in (1, 2, 5, 11)
        for form in [format_timedelta(-count * unit, add_direction=True, locale=tag)]
    }
    words = _DAYS_NEAR.get(name.partition("-")[0], ())
    return re.compile("|".join((*sorted(forms, key=len, reverse=True), *words)), re.IGNORECASE)


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


_DAYS_NEAR = {
    "en": ("just now", "today", "yesterday"),
    "de": ("heute", "gestern"),
    "fr": ("aujourd[’']hui", "hier"),
    "es": ("hoy", "ayer"),
    "pl": ("dzisiaj", "dziś", "wczoraj"),
    "uk": ("сьогодні", "учора", "вчора"),
    "tr": ("bugün", "dün"),
    "ar": ("اليوم", "أمس"),
    "hi": ("आज", "कल"),
    "ja": ("今日", "昨日"),
    "zh": ("今天", "昨天"),
}
"""What CLDR 47 calls this day and the one before (dateFields, day, relative 0 and -1)."""


def _is_impossible(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    iso, rfc = _ISO.match(text), _RFC.match(text)
    if iso is not None and iso[3]:
        year, month, day = int(iso[1]), int(iso[2]), int(iso[3])
    elif rfc is not None and rfc[4]:
        year, month, day = _year(rfc[4]), _MONTHS.index(rfc[3].capitalize()) + 1, int(rfc[2])
    else:
        return False
    if not 1 <= month <= 12 or not year:
        return True
    return not 1 <= day <= monthrange(year, month)[1]


def _is_late_midnight(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return re.search(r"[T ]24:00|[T ]\d\d:\d\d:60(?!\d)", text) is not None


def _is_other_weekday(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    match = _RFC.fullmatch(text)
    if match is None or not match[1]:
        return False
    day = date(_year(match[4]), _MONTHS.index(match[3].capitalize()) + 1, int(match[2]))
    return _DAYS[day.weekday()] != match[1].capitalize()


def _is_other_season(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    zone = re.search(r"\b([ECMP])([SD])T$", text)
    match = _RFC.fullmatch(text)
    if zone is None or match is None:
        return False
    day = date(_year(match[4]), _MONTHS.index(match[3].capitalize()) + 1, int(match[2]))
    summer = _sunday(day.year, 3, 2), _sunday(day.year, 11, 1)
    if zone[2] == "S":
        return summer[0] < day < summer[1]
    return not summer[0] <= day <= summer[1]


def _sunday(year: int, month: int, number: int) -> date:
    """Return the *number*-th Sunday of a month: clocks change on two of them in North America."""
    first = date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))


def _is_named_zone(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    match = re.search(rf"{_CLOCK}\s{{1,3}}([A-Z]{{2,5}})$", text)
    return match is not None and match[1] not in _UNIVERSAL | set(_ZONES) | {"AM", "PM"}


def _is_slashed(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return re.match(r"[12]\d{3}/\d{1,2}/\d{1,2}(?!\d)", text) is not None


def _is_halved(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return re.search(rf"{_CLOCK}\s?[ap]\.?m\b", text, re.IGNORECASE) is not None


def _is_short_year(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    return re.match(r"\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)", text) is not None


def _is_ambiguous(text: str, locale: Locale | None) -> bool:  # noqa: ARG001
    match = re.match(r"(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)", text)
    if match is None or match[1] == match[3]:
        return False
    return max(int(match[1]), int(match[3])) <= 12


def _is_without_year(text: str, locale: Locale | None) -> bool:
    if re.search(r"\d{4}|\d[./-]\d{1,2}[./-]\d\d", text) or not re.search(r"\d", text):
        return False
    return any(_calendar(each.name).search(text) for each in _near(locale))


def _is_local(text: str, locale: Locale | None) -> bool:
    """Tell whether a month or day is named, in a language or length that no standard has."""
    if locale is None or locale.tag.startswith("en") or _RFC.fullmatch(text):
        return False
    found = _calendar(locale.name).search(text)
    return found is not None and found[0].capitalize() not in ENGLISH


ENGLISH = frozenset((*_MONTHS, *month_name))
"""The names of months that parsers know."""


@cache
def _calendar(name: str) -> re.Pattern[str]:
    """Match a month of a locale, long or short."""
    locale = LOCALES[name]
    words = {
        word.rstrip(".") for word in (*locale.months, *locale.short_months) if word[:1].isalpha()
    }
    names = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    spaced = r"(?<![^\W\d_])(?:{})(?![^\W\d_])" if locale.spaced else r"\d{{1,2}}月(?:{})?"
    return re.compile(spaced.format(names or "(?!)"), re.IGNORECASE)


_FAULTS: tuple[tuple[str, Callable[[str, Locale | None], bool]], ...] = (
    ("DAT013", _is_mark),
    ("DAT014", _is_native),
    ("DAT007", _is_null),
    ("DAT006", _is_epoch),
    ("DAT015", _is_relative),
    ("DAT008", _is_impossible),
    ("DAT009", _is_late_midnight),
    ("DAT016", _is_other_weekday),
    ("DAT011", _is_other_season),
    ("DAT010", _is_named_zone),
    ("DAT023", _is_slashed),
    ("DAT022", _is_halved),
    ("DAT005", _is_short_year),
    ("DAT004", _is_ambiguous),
    ("DAT029", _is_without_year),
    ("DAT012", _is_local),
)
"""What may be wrong with a date, by code; the first that holds is reported."""


def rfc822(moment: datetime, zone: str | None = None) -> str:
    """Return *moment* as RSS states it; *zone* stands for its offset."""
    day, month = _DAYS[moment.weekday()], _MONTHS[moment.month - 1]
    shown = f"{moment:%z}"[:5] if zone is None else zone
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment:%H:%M:%S} {shown}".rstrip()
