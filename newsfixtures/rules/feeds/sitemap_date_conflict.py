"""The date for news search is not that of the item.

## What it finds

An item whose `news:publication_date` is more than a day from its date of publication.

## Why it matters

News search and readers show two dates.

## Example

Bad: `pubDate` of 16 May and `news:publication_date` of 20 May. Good: one date.

## False and missed alarms

A day without a time is compared as a day: a difference of zones is no conflict.

## Source

The catalogue of defects, FED016. News sitemaps, `news:publication_date` (read 2026-11-25).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import item, items, rss
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._stated_dates import Stated, stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_DAY = timedelta(hours=36)


def examine(source: Source) -> Iterator[Hit]:
    by_item = {each.item: each.moment for each in stated(source) if each.fact == "published"}
    for each in stated(source):
        moment = by_item.get(each.item)
        if each.fact == "searched" and each.moment and moment and abs(each.moment - moment) > _DAY:
            said = f"{shortened(each.text)} is not the date of the item, {moment:%Y-%m-%d}"
            yield Hit("", said, each.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    first = _fit(source)[0]
    assert first.moment is not None  # noqa: S101 (it fits)
    other = first.moment + timedelta(days=choose.number(2, 9))
    name = 'n:publication_date xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    text = f"<{name}>{other.isoformat()}</n:publication_date>"
    spot = (len(name) + 2, text.index("</"))
    at = items(source)[first.item].inner
    return spoilt(source, Edit(at, at, text, (spot,)))


def _fit(source: Source) -> list[Stated]:
    several = stated(source)
    searched = {each.item for each in several if each.fact == "searched"}
    return [
        each
        for each in several
        if each.fact == "published" and each.moment and each.item not in searched
    ]


def _needs(source: Source) -> bool:
    return source.is_xml and bool(_fit(source))


def _with(date: str) -> str:
    return item(news=f"<news:publication_date>{date}</news:publication_date>")


RULE = Rule(
    __name__,
    "FED016",
    Severity.INFO,
    level="feed",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(rss(_with("2025-05-20")), rss(_with("2024-05-16T13:57:00+02:00"))),
        decoys=(rss(_with("2025-05-16")), rss(_with("2025-05-17")), rss(_with("soon"))),
    ),
)
