"""A link of RSS is relative and leans on xml:base.

## What it finds

An item of RSS whose link is relative, under an `xml:base`.

## Why it matters

RSS does not know `xml:base`: most readers ignore it, the others do not, and two addresses come of one.

## Example

Bad: `<item xml:base="https://velmora.example/"><link>/news/1</link>`. Good: the whole address.

## False and missed alarms

Atom has `xml:base` in its standard (RFC 4287, 2); such feeds are left alone.

## Source

The catalogue of defects, FED007. RSS 2.0 specification (read 2026-11-25).
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import (
    HTTP,
    atom,
    base_of,
    has_scheme,
    is_atom,
    item,
    plain_links,
    rss,
)
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element, Passage
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    if is_atom(source):
        return
    for each, passage in plain_links(source):
        url = passage.value
        if url and not has_scheme(url) and base_of(source, each):
            yield Hit(
                "", f"{shortened(url)} leans on xml:base; write the whole address", passage.span
            )


def spoil(source: Source, choose: Chooser) -> Injection:
    each, passage = choose.pick(_fit(source))
    parts = urlsplit(passage.value)
    path = html.escape(parts._replace(scheme="", netloc="").geturl(), quote=False)
    base = f' xml:base="{parts.scheme}://{parts.netloc}/"'
    at = each.start + len("<item")
    return spoilt(
        source,
        Edit(at, at, base, ()),
        Edit(passage.start, passage.end, path),
    )


def _fit(source: Source) -> list[tuple[Element, Passage]]:
    return [
        (each, passage)
        for each, passage in plain_links(source)
        if HTTP(passage.value)
        and urlsplit(passage.value).path.strip("/")
        and source.text.startswith("<item", each.start)
        and not base_of(source, each)
    ]


RULE = Rule(
    __name__,
    "FED007",
    Severity.WARNING,
    level="feed",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("URL001",),
        bad=(
            rss(item(link="<link>/news/1</link>")).replace(
                "<channel", '<channel xml:base="https://velmora.example/"'
            ),
            rss(item(link="<link>news/1</link>")).replace(
                "<item", "<item xml:base='https://velmora.example/a/'"
            ),
            rss(item(link="<link>?id=3</link>")).replace(
                "<rss", '<rss xml:base="https://velmora.example/"'
            ),
            rss(item(link="<link><![CDATA[/news/1]]></link>")).replace(
                "<item", '<item xml:base="https://velmora.example/"'
            ),
            rss(item(link="<link> /news/1 </link>")).replace(
                "<channel", '<channel xml:base="https://velmora.example/"'
            ),
        ),
        good=(rss(), atom()),
        decoys=(
            atom(link='<link href="/news/1"/>').replace(
                "<entry", '<entry xml:base="https://velmora.example/"'
            ),
            rss().replace("<channel", '<channel xml:base="https://velmora.example/"'),
        ),
    ),
)
