"""A guid passes for an address and is none.

## What it finds

A `guid` of RSS without `isPermaLink="false"` whose value is no web address.

## Why it matters

Readers open the guid where the link is missing or tracked, and find nothing.

## Example

Bad: `<guid>velmora-123</guid>`. Good: `<guid isPermaLink="false">velmora-123</guid>`.

## False and missed alarms

Without the attribute a guid is an address by the specification, so what most publishers forget is reported
too.

## Source

The catalogue of defects, FED001. RSS 2.0 specification, elements of item (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, has_link, item, parts, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    for _, guid in parts(source, "guid"):
        passage = source.content(guid)
        if not passage.value or HTTP(passage.value):
            continue
        if source.attribute(guid, "ispermalink").lower() != "false":
            said = f'{shortened(passage.value)} is no address; add isPermaLink="false"'
            yield Hit("", said, passage.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    _, guid = next(parts(source, "guid"))
    tag = choose.pick(("<guid>", '<guid isPermaLink="true">'))
    value = f"velmora-{choose.number(1000, 99999)}"
    spot = (len(tag), len(tag) + len(value))
    return spoilt(source, Edit(guid.start, guid.end, f"{tag}{value}</guid>", (spot,)))


def _needs(source: Source) -> bool:
    return has_link(source) and any(True for _ in parts(source, "guid"))


RULE = Rule(
    __name__,
    "FED001",
    Severity.WARNING,
    level="feed",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            rss(item(guid="<guid>velmora-123</guid>")),
            rss(item(guid='<guid isPermaLink="true">123</guid>')),
            rss(item(guid="<guid><![CDATA[urn:uuid:1]]></guid>")),
            rss(item(guid="<guid>tag:velmora.example,2025:1</guid>")),
            rss(item(guid="<guid isPermaLink='TRUE'>/news/1</guid>")),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(guid="<guid>https://velmora.example/?p=123</guid>")),
            rss(item(guid='<guid isPermaLink="FALSE">123</guid>')),
            rss(item(guid="<!-- <guid>123</guid> -->")),
        ),
    ),
)
