"""Every item has the date of the feed.

## What it finds

Three or more items that all state one date to the second, which is the date of the channel.

## Why it matters

The order of the items is lost, and old ones come back as new with each build.

## Example

Bad: every `pubDate` equals `lastBuildDate`. Good: each item its own.

## False and missed alarms

A feed of fewer than three items, and items that differ in a second, are left alone.

## Source

The catalogue of defects, FED008. RSS 2.0 specification, elements of item (read 2026-11-25).
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
    from newsfixtures.formats._source import Element, Passage
    from newsfixtures.rules import Injection

_CHANNEL = ("lastbuilddate", "pubdate", "updated", "date")
_ITEM = ("pubdate", "published", "updated", "date")
_FEWEST = 3


def examine(source: Source) -> Iterator[Hit]:
    several = items(source)
    if len(several) < _FEWEST:
        return
    channel = {passage.value for passage in _channel_dates(source)}
    dates = [passage for each in several for passage in _first(source, each)]
    values = {passage.value for passage in dates}
    if len(dates) == len(several) and len(values) == 1 and values <= channel:
        said = f"all {len(dates)} items have the date of the feed; give each its own"
        yield Hit("", said, dates[0].span)


def _channel_dates(source: Source) -> Iterator[Passage]:
    for outer in source.named("channel", "feed"):
        for date in source.children(outer, *_CHANNEL):
            yield source.content(date)


def _first(source: Source, each: Element) -> list[Passage]:
    return [source.content(date) for date in source.children(each, *_ITEM)[:1]]


def spoil(source: Source, choose: Chooser) -> Injection:
    channel = next(_channel_dates(source)).text
    dates = [passage for each in items(source) for passage in _first(source, each)]
    edits = [
        Edit(passage.start, passage.end, channel, None if number == 0 else ())
        for number, passage in enumerate(dates)
    ]
    return spoilt(source, *edits)


def _needs(source: Source) -> bool:
    several = items(source)
    return (
        len(several) >= _FEWEST
        and any(True for _ in _channel_dates(source))
        and all(_first(source, each) for each in several)
        and not any(examine(source))
    )


_AT = "Fri, 16 May 2025 13:57:00 +0200"
_BUILT = f"<lastBuildDate>{_AT}</lastBuildDate>"

RULE = Rule(
    __name__,
    "FED008",
    Severity.WARNING,
    level="feed",
    also=("DAT003", "URL012"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            rss(item(), item(), item(), channel=_BUILT),
            rss(item(), item(), item(), channel=f"<pubDate>{_AT}</pubDate>"),
            rss(*[item()] * 9, channel=f"<lastBuildDate> {_AT} </lastBuildDate>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(), item(), channel=_BUILT),
            rss(
                item(),
                item(),
                item(date=f"<pubDate>{_AT.replace('57', '58')}</pubDate>"),
                channel=_BUILT,
            ),
            rss(item(), item(), item()),
        ),
    ),
)
