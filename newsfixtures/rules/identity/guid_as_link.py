"""The link of an item is an id, no address.

## What it finds

A link of an item that has no scheme and no slash, such as `velmora-123`.

## Why it matters

Nobody can fetch it; resolved against the feed it is a page that does not exist.

## Example

Bad: `<link>velmora-123</link>`. Good: the address of the article.

## False and missed alarms

Relative addresses with a slash or a query have a rule of their own (URL001); Atom resolves relative links by
its base, and is left alone where one is stated.

## Source

The catalogue of defects, URL016. RSS 2.0 specification, link (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, base_of, has_scheme, is_relative, item, links, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    for each, passage in links(source):
        url = passage.value
        if url and not has_scheme(url) and not is_relative(url) and not base_of(source, each):
            yield Hit("", f"{shortened(url)} is an id, no address", passage.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    return spoilt(source, Edit(*passage.span, f"velmora-{choose.number(100, 99999)}"))


def _fit(source: Source) -> list[Passage]:
    return [
        passage
        for each, passage in links(source)
        if HTTP(passage.value) and not base_of(source, each)
    ]


RULE = Rule(
    __name__,
    "URL016",
    Severity.ERROR,
    level="feed",
    also=("URL001", "URL006", "URL012", "URL017"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(link="<link>velmora-123</link>")),
            rss(item(link="<link>123</link>")),
            rss(item(link="<link><![CDATA[dam-holds]]></link>")),
            atom(link='<link href="velmora-123"/>'),
            rss(item(), item(link="<link> 9f2c </link>")),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(link="<link>/news/1</link>")),
            rss(item(link="<link>?p=3</link>")),
            rss(item(link="<link/>")),
            atom(link='<link rel="self" href="feed.xml"/><link href="https://velmora.example/1"/>'),
        ),
    ),
)
