"""An item has no title.

## What it finds

An item of RSS or an entry of Atom whose title is missing or empty.

## Why it matters

Readers show an empty line, or the address.

## Example

Bad: `<item><link>…</link></item>`. Good: a title.

## False and missed alarms

RSS allows an item with a description alone, as short posts have; in a feed of articles it is probably an
oversight.

## Source

The catalogue of defects, FED011. RSS 2.0 specification, elements of item (read 2026-11-25). RFC 4287, 4.2.14.
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
        titles = [part for part in source.children(each, "title") if part.prefix != "media"]
        if not any(source.text[part.inner : part.stop].strip() for part in titles):
            yield Hit("", "the item has no title", (each.start, each.inner))


def spoil(source: Source, choose: Chooser) -> Injection:
    each = choose.pick(_fit(source))
    tag = Edit(each.start, each.inner, source.text[each.start : each.inner])
    empty = choose.pick(("", "<title/>", "<title></title>"))
    titles = source.children(each, "title")
    return spoilt(source, tag, *(Edit(part.start, part.end, empty, ()) for part in titles))


def _fit(source: Source) -> list[Element]:
    return [each for each in items(source) if source.children(each, "title")]


RULE = Rule(
    __name__,
    "FED011",
    Severity.WARNING,
    level="feed",
    also=("HED006", "HED014", "SCH001"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(title="")),
            rss(item(title="<title/>")),
            rss(item(title="<title> </title>")),
            rss(item(), item(title="<media:title>Dam</media:title>")),
            atom(title="<title></title>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(title="<title><![CDATA[Dam]]></title>")),
            atom(title='<title type="xhtml"><div>Dam</div></title>'),
        ),
    ),
)
