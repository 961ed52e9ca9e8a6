"""An item has two addresses, ids or enclosures where one is due.

## What it finds

Two links without `href`, two guids or two enclosures in an item of RSS; two alternate links of one type and
language, or two ids, in an entry of Atom.

## Why it matters

Each reader takes another, so one item has two identities.

## Example

Bad: `<guid>1</guid><guid>2</guid>`. Good: one.

## False and missed alarms

A link of RSS beside one of Atom is usual and left alone, as are alternates in other languages.

## Source

The catalogue of defects, FED014. RFC 4287, 4.1.2; RSS 2.0 best practices, Enclosure (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, items, parts, rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_SINGLE = ("guid", "enclosure", "id")


def examine(source: Source) -> Iterator[Hit]:
    for each in items(source):
        seen: set[tuple[str, ...]] = set()
        for part in source.children(each, *_SINGLE, "link"):
            key = _key(source, part)
            if key is None:
                continue
            if key in seen:
                yield Hit(
                    "", f"the item has a second {part.name}; one is due", (part.start, part.end)
                )
            seen.add(key)


def _key(source: Source, part: Element) -> tuple[str, ...] | None:
    if part.name != "link":
        return (part.name,) if part.prefix in {"", "atom"} else None
    if "href" not in source.attributes(part):
        return ("plain link",)
    if source.attribute(part, "rel") not in {"", "alternate"}:
        return None
    return ("link", *(source.attribute(part, name) for name in ("type", "hreflang", "media")))


def spoil(source: Source, choose: Chooser) -> Injection:
    part = choose.pick(_fit(source))
    again = source.text[part.start : part.end]
    if source.text[part.inner : part.stop]:
        again = source.text[part.start : part.stop] + "-2" + source.text[part.stop : part.end]
    return spoilt(source, Edit(part.end, part.end, again))


def _fit(source: Source) -> list[Element]:
    found = [part for _, part in parts(source, "guid", "link", "enclosure") if _key(source, part)]
    return [
        part for part in found if not source.text[part.inner : part.stop].rstrip().endswith("]]>")
    ]


RULE = Rule(
    __name__,
    "FED014",
    Severity.WARNING,
    level="feed",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(more='<guid isPermaLink="false">2</guid>')),
            rss(item(more="<link>https://velmora.example/2</link>")),
            rss(
                item(
                    more='<enclosure url="https://velmora.example/a.jpg"/><enclosure url="https://velmora.example/b.jpg"/>'
                )
            ),
            atom(more='<link rel="alternate" href="https://velmora.example/2"/>'),
            atom(more="<id>tag:velmora.example,2025:2</id>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(more='<atom:link href="https://velmora.example/2"/>')),
            atom(more='<link rel="enclosure" href="https://velmora.example/2.mp3"/>'),
            atom(more='<link rel="alternate" hreflang="fr" href="https://velmora.example/2"/>'),
            atom(more='<link rel="alternate" type="text/plain" href="https://velmora.example/2"/>'),
            rss(item(), item()),
        ),
    ),
)
