"""The weekday does not fit the date.

## What it finds

A full date in the text, or a printed date of an import, beside the name of another weekday.

## Why it matters

One of the two is wrong, and readers miss the event.

## Example

Bad: `Monday, 16 May 2025`, which was a Friday. Good: `Friday, 16 May 2025`.

## False and missed alarms

Dates without a year are not checked: the year would be a guess. Historical calendars are: quotations of old
papers may be right by the calendar of their day.

## Source

The catalogue of defects, DAT016.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.printed_dates import any_of, find_dates, printed
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._date_faults import rfc822
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import page
from newsfixtures.rules._parts import shortened, with_graf
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context


_DIGITS = re.compile("[0-9٠-٩۰-۹०-९０-９]" * 4).finditer
_NATIVE = {
    b"\xd9": "٠١٢٣٤٥٦٧٨٩",
    b"\xdb": "۰۱۲۳۴۵۶۷۸۹",
    b"\xe0": "०१२३४५६७८९",
    b"\xef": "０１２３４５６７８９",
}
"""The digits of other scripts, by what they begin with in UTF-8."""
_AROUND = 60
"""How far from its year a date may begin or end."""


def _may_fire(context: Context) -> bool:
    locale = context.locale
    if locale is None:
        return False
    if context.article.provenance is not None:
        return True
    dated, text = _dated(locale.name), context.text
    years = _years(text, context.shape)
    if _has_native_digits(context):
        years = (match.start() for match in _DIGITS(text))
    return any(dated.search(text, max(at - _AROUND, 0), at + _AROUND) for at in years)


def _has_native_digits(context: Context) -> bool:
    text, utf8 = context.text, context.utf8
    return any(lead in utf8 and any(map(text.__contains__, _NATIVE[lead])) for lead in _NATIVE)


def _years(text: str, shape: bytes) -> Iterable[int]:
    """Yield where years stand in *text* of a known *shape*."""
    at = shape.find(b"0000")
    while at >= 0:
        end = at + 4
        if text[at] in "12" and shape[end : end + 1] != b"0":
            yield at
        while shape[end : end + 1] == b"0":
            end += 1
        at = shape.find(b"0000", end)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        yield from _mismatches(path, text, context)
    dates = article.provenance.raw_dates if article.provenance else {}
    for name, raw in dates.items():
        yield from _mismatches(f"/provenance/raw_dates/{name}/text", raw.text, context)


@cache
def _dated(name: str) -> re.Pattern[str]:
    """Match a weekday that a day or month follows: what may be a date."""
    locale = LOCALES[name]
    days = any_of((*locale.weekdays, *locale.short_weekdays))
    behind = rf"|\d[^\n]{{0,3}}(?:{days})" if locale.dates.full.endswith("EEEE") else ""
    if not locale.spaced:  # the short names of days are parts of many words
        return re.compile(rf"日[^\n]{{0,2}}(?:{days})|(?:{any_of(locale.weekdays)})[,،]? {{1,2}}\d")
    return re.compile(rf"(?:{days})\.?[,،]? {{1,2}}(?:\d|{any_of(locale.months)}){behind}")


def _mismatches(path: str, text: str, context: Context) -> Iterator[Hit]:
    locale = context.locale
    if locale is None or not _dated(locale.name).search(text):
        return
    for date in find_dates(text, locale):
        if date.weekday is not None and date.weekday != date.day.weekday():
            right = locale.weekdays[date.day.weekday()]
            yield Hit(path, f"{shortened(date.text)} was a {right}", (date.start, date.end))


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    moment = datetime(2024, choose.number(1, 12), choose.number(1, 28), tzinfo=UTC)
    days = locale.weekdays
    right, wrong = days[moment.weekday()], days[(moment.weekday() + choose.number(1, 6)) % 7]
    whole = printed(moment, "weekday-dmy", locale, zone=False)
    date = whole.replace(right, wrong)
    text = f"Velmora: {date}."
    broken, path = with_graf(article, choose, text)
    return Injection(article=broken, spots=(Spot(path, (9, len(text) - 1)),))


def _needs(article: Article) -> bool:
    return locale_for(article.language) is not None


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    other = moment + timedelta(days=choose.number(1, 6))
    return rfc822(other)[:4] + rfc822(moment)[4:]


RULE = Rule(
    __name__,
    "DAT016",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    documents=dated(
        "DAT016",
        "{} names another weekday than the calendar",
        _write,
        bad=(
            rss(item(date="<pubDate>Mon, 16 May 2025 13:57:00 +0200</pubDate>")),
            rss(item(date="<pubDate>sat, 16 may 2025 13:57 GMT</pubDate>")),
            rss(channel="<lastBuildDate>Sun, 16 May 2025 13:57:00 GMT</lastBuildDate>"),
            rss(item(date="<pubDate>Thu, 16 May 25 13:57:00 GMT</pubDate>")),
            page(published="Mon, 16 May 2025 13:57:00 GMT"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            rss(item(date="<pubDate>Thu, 29 Feb 2024 13:57:00 GMT</pubDate>")),
            rss(item(date="<pubDate>16 May 2025 13:57:00 GMT</pubDate>")),
        ),
    ),
    bad=(
        graf("The vote is on Monday, 16 May 2025."),
        graf("The vote was held on Tuesday May 16, 2025."),
        graf(headline="Council meets Sunday, 16 May 2025"),
        graf("Open until Saturday 16 May 2025."),
        graf(
            provenance={
                "source_format": "text",
                "raw_dates": {"published_at": {"text": "Monday, 16 May 2025"}},
            }
        ),
    ),
    decoys=(
        graf(
            "The vote is on Friday, 16 May 2025, and on Thursday 29 February 2024 it was put off."
        ),
        graf("On Monday the council recalled 16 May 2025."),
    ),
)
