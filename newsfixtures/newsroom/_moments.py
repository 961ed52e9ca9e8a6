"""Instants as a language prints them, and their values in ISO 8601."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from newsfixtures.annotations import TimeSpan
from newsfixtures.newsroom._surfaces import Surface

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.locales._grammar import Words
    from newsfixtures.newsroom._figures import Figures
    from newsfixtures.newsroom._telling import Telling

    Tell = Callable[[Telling, datetime], Surface]

_WEEK = 7
_WEEKS = 63
_MONTHS = 12
_HOURS = 24


def moment_teller(words: Words, figures: Figures, form: str) -> Tell:
    """Return what tells an instant as a phrase: its day, or what *form* says."""
    match form:
        case "month" | "baremonth":
            return _month(words, figures, bare=form == "baremonth")
        case "year":
            return _year(words.in_year, figures)
        case "bareyear":
            return _year(f"|{words.in_year.split('|')[1]}|", figures)
        case "clock":
            return _clock(words, figures)
        case "ago":
            return _ago(words, figures)
    return _day(words, figures)


def range_teller(
    words: Words, figures: Figures, form: str
) -> Callable[[datetime, datetime], Surface]:
    """Return what tells a range of days of the week, or of years where *form* is ``year``."""

    def years(first: datetime, last: datetime) -> Surface:
        phrase = words.years_between.format(x=first.year, y=last.year)
        return _time(figures, f"|{phrase}|", f"{first.year}/{last.year}", "absolute")

    def days(first: datetime, last: datetime) -> Surface:
        ends = (words.days_from[first.weekday()], words.days_to[last.weekday()])
        phrase = words.joiner.join(ends)
        value = f"{first.date().isoformat()}/{last.date().isoformat()}"
        return _time(figures, f"|{phrase}|", value, "relative")

    return years if form == "year" else days


def _day(words: Words, figures: Figures) -> Tell:
    """Tell a day: by its weekday within the week, by its date else."""

    def tell(telling: Telling, moment: datetime) -> Surface:
        told = telling.told
        day = moment.date()
        value = day.isoformat()
        away = (day - told.date()).days
        if -_WEEK < away < _WEEK and not words.day_alone:
            near = words.near.get(away) if telling.outlet.near_days else None
            return _time(figures, near or words.weekdays[moment.weekday()], value, "relative")
        if -_WEEK < away < _WEEK and moment.month == told.month:
            return _time(figures, words.day_alone.format(d=moment.day), value, "relative")
        same_year = moment.year == told.year
        order = words.month_first if telling.outlet.date_order == "mdy" else words.day
        month = figures.months[moment.month - 1]
        pattern = order[not same_year]
        phrase = pattern.format(d=moment.day, m=moment.month, month=month, y=moment.year)
        return _time(figures, phrase, value, "partial" if same_year else "absolute")

    return tell


def _month(words: Words, figures: Figures, *, bare: bool = False) -> Tell:
    def tell(telling: Telling, moment: datetime) -> Surface:
        phrase, value = words.in_months[moment.month - 1], moment.date().isoformat()[:7]
        kind = "partial"
        if moment.year != telling.told.year:
            phrase = words.in_month.format(month=phrase.split("|")[1], y=moment.year)
            kind = "absolute"
        return _time(figures, f"|{phrase.split('|')[1]}|" if bare else phrase, value, kind)

    return tell


def _year(pattern: str, figures: Figures) -> Tell:
    def tell(telling: Telling, moment: datetime) -> Surface:  # noqa: ARG001 (as all are called)
        return _time(figures, pattern.format(y=moment.year), str(moment.year), "absolute")

    return tell


def _clock(words: Words, figures: Figures) -> Tell:
    def tell(telling: Telling, moment: datetime) -> Surface:  # noqa: ARG001 (as all are called)
        pattern = words.clock if moment.minute or not words.sharp else words.sharp
        phrase = pattern.format(
            h=moment.hour,
            hh=f"{moment.hour:02}",
            h12=(moment.hour - 1) % 12 + 1,
            h0=moment.hour % 12,
            m=moment.minute,
            mm=f"{moment.minute:02}",
            half=words.halves[moment.hour * len(words.halves) // _HOURS],
        )
        return _time(figures, phrase, moment.isoformat(timespec="minutes"), "relative")

    return tell


def _ago(words: Words, figures: Figures) -> Tell:
    """Tell how long ago something was, in weeks, months or years; the value is as exact."""
    weeks, months, years = (tuple(forms.split("/")) for forms in words.ago)

    def phrase(count: int, forms: tuple[str, ...]) -> str:
        return f"|{figures.plural(count, forms).replace('{n}', figures.count(count))}|"

    def tell(telling: Telling, moment: datetime) -> Surface:
        told = telling.told
        days = (told - moment).days
        if days < _WEEKS:
            count = max(round(days / _WEEK), 1)
            year, week, _ = (told - timedelta(weeks=count)).isocalendar()
            return _time(figures, phrase(count, weeks), f"{year}-W{week:02}", "relative")
        count = (told.year - moment.year) * _MONTHS + told.month - moment.month
        if count < _MONTHS:
            value = moment.date().isoformat()[:7]
            return _time(figures, phrase(count, months), value, "relative")
        count = told.year - moment.year
        return _time(figures, phrase(count, years), str(moment.year), "relative")

    return tell


def _time(figures: Figures, phrase: str, value: str, kind: str) -> Surface:
    text, lead, length = _parted(figures, phrase)
    made = Surface(text)
    made.notes = ((TimeSpan, (value, kind), lead, length),)
    return made


@lru_cache(maxsize=4096)
def _parted(figures: Figures, phrase: str) -> tuple[str, int, int]:
    """Return *phrase* as printed, and where in it stands what names the time, and how long."""
    lead, day, rest = figures.digits(phrase).split("|")
    return f"{lead}{day}{rest}", len(lead), len(day)
