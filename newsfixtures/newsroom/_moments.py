"""Instants as a language prints them, and their values in ISO 8601."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newsfixtures.annotations import TimeSpan
from newsfixtures.newsroom._surfaces import Surface, surface

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Slot

_WEEK = 7
_WEEKS = 63
_MONTHS = 12
_NOON = 12


def tell_moment(telling: Telling, key: str, wanted: Slot) -> str:
    """Return an instant as a phrase."""
    moment = telling.facts.moments[wanted.name]
    tell = _MOMENTS.get(wanted.form, _day)
    return telling.keep(key, tell(telling, moment))


def _day(telling: Telling, moment: datetime) -> Surface:
    """Return a day: its weekday within the week, its date else."""
    words, told = telling.words, telling.told
    day = moment.date()
    value = day.isoformat()
    away = (day - told.date()).days
    if -_WEEK < away < _WEEK:
        near = words.near.get(away) if telling.outlet.near_days else None
        return _time(telling, near or words.weekdays[moment.weekday()], value, "relative")
    same_year = moment.year == told.year
    order = words.month_first if telling.outlet.date_order == "mdy" else words.day
    month = telling.figures.months[moment.month - 1]
    phrase = order[not same_year].format(d=moment.day, m=moment.month, month=month, y=moment.year)
    return _time(telling, phrase, value, "partial" if same_year else "absolute")


def _month(telling: Telling, moment: datetime) -> Surface:
    phrase, value = telling.words.in_months[moment.month - 1], moment.date().isoformat()[:7]
    if moment.year == telling.told.year:
        return _time(telling, phrase, value, "partial")
    month = phrase.split("|")[1]
    return _time(
        telling, telling.words.in_month.format(month=month, y=moment.year), value, "absolute"
    )


def _year(telling: Telling, moment: datetime) -> Surface:
    return _time(telling, telling.words.in_year.format(y=moment.year), str(moment.year), "absolute")


def _bare_year(telling: Telling, moment: datetime) -> Surface:
    core = telling.words.in_year.format(y=moment.year).split("|")[1]
    return _time(telling, f"|{core}|", str(moment.year), "absolute")


def _clock(telling: Telling, moment: datetime) -> Surface:
    words = telling.words
    phrase = words.clock.format(
        h=moment.hour,
        hh=f"{moment.hour:02}",
        h12=(moment.hour - 1) % 12 + 1,
        mm=f"{moment.minute:02}",
        half=words.halves[moment.hour >= _NOON],
    )
    return _time(telling, phrase, moment.isoformat(timespec="minutes"), "relative")


def _ago(telling: Telling, moment: datetime) -> Surface:
    """Return how long ago something was: in weeks, months or years, and as exact a value."""
    told, words = telling.told, telling.words
    days = (told - moment).days
    if days < _WEEKS:
        unit, count = 0, max(round(days / _WEEK), 1)
        year, week, _ = (told - timedelta(weeks=count)).isocalendar()
        value = f"{year}-W{week:02}"
    else:
        months = (told.year - moment.year) * _MONTHS + told.month - moment.month
        unit = 1 if months < _MONTHS else 2
        count = months if unit == 1 else told.year - moment.year
        value = moment.date().isoformat()[:7] if unit == 1 else str(moment.year)
    forms = tuple(words.ago[unit].split("/"))
    phrase = telling.figures.plural(count, forms).replace("{n}", telling.figures.count(count))
    return _time(telling, f"|{phrase}|", value, "relative")


_MOMENTS: dict[str, Callable[[Telling, datetime], Surface]] = {
    "month": _month,
    "year": _year,
    "bareyear": _bare_year,
    "clock": _clock,
    "ago": _ago,
}


def tell_range(telling: Telling, key: str, wanted: Slot) -> str:
    """Return a range of days of the week, or of years."""
    words, moments = telling.words, telling.facts.moments
    name, _, other = wanted.name.partition("..")
    first, last = moments[name], moments[other]
    if wanted.form == "year":
        value = f"{first.year}/{last.year}"
        phrase = words.years_between.format(x=first.year, y=last.year)
        made = _time(telling, f"|{phrase}|", value, "absolute")
    else:
        value = f"{first.date().isoformat()}/{last.date().isoformat()}"
        phrase = f"{words.days_from[first.weekday()]} {words.days_to[last.weekday()]}"
        made = _time(telling, f"|{phrase}|", value, "relative")
    return telling.keep(key, made)


def _time(telling: Telling, phrase: str, value: str, kind: str) -> Surface:
    lead, day, rest = telling.figures.digits(phrase).split("|")
    return surface(f"{lead}{day}{rest}", (TimeSpan, (value, kind), len(lead), len(day)))
