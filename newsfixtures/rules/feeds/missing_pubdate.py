"""An item says nowhere when it was published.

## What it finds

An item of RSS without any date, or an entry of Atom without `updated`.

## Why it matters

Readers put it in the order of fetching, or at the end of 1969.

## Example

Bad: an item without `pubDate`. Good: `<pubDate>Fri, 16 May 2025 13:57:00 +0200</pubDate>`.

## False and missed alarms

RSS makes the date optional, so this is a matter of style there. A date under any name counts.

## Source

The catalogue of defects, FED006. RSS 2.0 specification, elements of item (read 2026-11-25). RFC 4287, 4.2.15.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, items, rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_DATES = (
    "pubdate",
    "date",
    "published",
    "updated",
    "issued",
    "modified",
    "created",
    "publication_date",
)


def examine(source: Source) -> Iterator[Hit]:
    for each in items(source):
        if not source.children(each, *_DATES):
            said = "the item has no date; add pubDate (RSS) or updated (Atom)"
            yield Hit("", said, (each.start, each.inner))


def spoil(source: Source, choose: Chooser) -> Injection:
    each = choose.pick(_fit(source))
    tag = Edit(each.start, each.inner, source.text[each.start : each.inner])
    dates = source.children(each, *_DATES)
    return spoilt(source, tag, *(Edit(date.start, date.end, "", ()) for date in dates))


def _fit(source: Source) -> list[Element]:
    return [each for each in items(source) if source.children(each, *_DATES)]


RULE = Rule(
    __name__,
    "FED006",
    Severity.INFO,
    level="feed",
    also=("SCH001",),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(date="")),
            rss(item(), item(date="")),
            rss(item(date="<!-- <pubDate>x</pubDate> -->")),
            rss(item(date=""), channel="<pubDate>Fri, 16 May 2025 13:57:00 +0200</pubDate>"),
            atom(published="", updated=""),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(date="<dc:date>2025-05-16</dc:date>")),
            rss(item(date="<news:publication_date>2025-05-16</news:publication_date>")),
            atom(published=""),
        ),
    ),
)
