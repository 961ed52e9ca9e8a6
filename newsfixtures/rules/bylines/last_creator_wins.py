"""An item names several writers in elements of their own.

## What it finds

Two or more `dc:creator` in one item.

## Why it matters

Readers that expect one keep the last, and the others are lost.

## Example

Bad for them: two `dc:creator`. Good for all: one with both names.

## False and missed alarms

Dublin Core allows it, and it is the cleaner way: a matter of style.

## Source

The catalogue of defects, BYL016. Dublin Core, creator (read 2026-11-25).
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


def examine(source: Source) -> Iterator[Hit]:
    for each in items(source):
        several = source.children(each, "creator")
        if len(several) > 1:
            said = f"the item has {len(several)} creators; many readers keep the last alone"
            yield Hit("", said, (several[1].start, several[-1].end))


def spoil(source: Source, choose: Chooser) -> Injection:
    part = choose.pick(_fit(source))
    start, end = source.text[part.start : part.inner], source.text[part.stop : part.end]
    names = ("Bo Lind", "Ines Karvold")[: choose.number(1, 2)]
    return spoilt(
        source, Edit(part.end, part.end, "".join(f"{start}{name}{end}" for name in names))
    )


def _fit(source: Source) -> list[Element]:
    return [
        held[0]
        for each in items(source)
        if len(held := source.children(each, "creator")) == 1 and held[0].stop > held[0].inner
    ]


RULE = Rule(
    __name__,
    "BYL016",
    Severity.INFO,
    level="feed",
    also=("BYL003", "BYL011"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(more="<dc:creator>Bo Lind</dc:creator>")),
            rss(item(), item(more="<dc:creator>Bo Lind</dc:creator><dc:creator>C</dc:creator>")),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(creator="<dc:creator>Ana Petrov, Bo Lind</dc:creator>")),
            rss(item(), item()),
        ),
    ),
)
