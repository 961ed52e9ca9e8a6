"""The items are in no order of time.

## What it finds

Items whose dates neither fall nor rise from one to the next.

## Why it matters

Readers that stop at the first item they know miss the others.

## Example

Bad: Monday, Wednesday, Tuesday. Good: the newest first.

## False and missed alarms

Feeds by rank rather than time are meant to be so: a matter of style.

## Source

The catalogue of defects, FED013. No standard asks for an order.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, items, rss
from newsfixtures.rules._stated_dates import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    dates = [each for each in stated(source) if each.fact == "published" and each.moment]
    moments = [each.moment for each in dates if each.moment]
    if len({each.item for each in dates}) < 3 or len(dates) != len({each.item for each in dates}):
        return
    if moments not in (sorted(moments), sorted(moments, reverse=True)):
        yield Hit("", "the items are in no order of time; put the newest first", dates[0].span)


def spoil(source: Source, choose: Chooser) -> Injection:
    dates = [each for each in stated(source) if each.fact == "published" and each.moment]
    texts = [source.text[slice(*each.span)] for each in dates]
    order = sorted(
        range(len(dates)), key=lambda n: dates[n].moment or datetime.min.replace(tzinfo=UTC)
    )
    order[1], order[2] = order[2], order[1]
    edits = [
        Edit(*date.span, texts[order[n]], None if n == 0 else ()) for n, date in enumerate(dates)
    ]
    return spoilt(source, *edits)


def _needs(source: Source) -> bool:
    dates = [each for each in stated(source) if each.fact == "published"]
    moments = {each.moment for each in dates if each.moment}
    return (
        source.is_xml
        and len(items(source)) >= 3
        and len(moments) == len(dates) == len({each.item for each in dates})
        and not any(examine(source))
    )


def _day(day: int) -> str:
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri")[day - 12]
    return item(date=f"<pubDate>{weekday}, {day} May 2025 13:57:00 +0200</pubDate>")


RULE = Rule(
    __name__,
    "FED013",
    Severity.INFO,
    level="feed",
    also=("DAT003", "URL012"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            rss(_day(12), _day(14), _day(13)),
            rss(_day(16), _day(12), _day(13), _day(14)),
            rss(_day(13), _day(12), _day(13)),
        ),
        good=(rss(_day(16), _day(15), _day(14)), atom()),
        decoys=(
            rss(_day(12), _day(13), _day(14)),
            rss(_day(12), _day(14)),
            rss(_day(14), _day(14), _day(12)),
        ),
    ),
)
