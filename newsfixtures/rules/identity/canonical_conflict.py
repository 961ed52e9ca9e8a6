"""The page names several addresses as its own.

## What it finds

A canonical link, `og:url` and the address in the linked data that name different pages of one site.

## Why it matters

Each reader keeps another address: one story becomes several, or another story is credited.

## Example

Bad: canonical `/news/1` and `og:url` `/news/2`. Good: one address everywhere.

## False and missed alarms

Addresses are compared without scheme, `www.`, query, fragment and the slash at the end. Another site is no
conflict: copies name the original. Nor is the page of the site itself.

## Source

The catalogue of defects, URL003. RFC 6596; Open Graph protocol, og:url (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_data, canonical, linked, metas, page
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    stated = _stated(source)
    if not stated:
        return
    host, path = _parts(stated[0].value)
    for other in stated[1:]:
        own, way = _parts(other.value)
        if own == host and way != path and way and path:
            said = f"{shortened(other.value)} is not the canonical address, {shortened(stated[0].value)}"
            yield Hit("", said, other.span)


def _stated(source: Source) -> list[Passage | Node]:
    found: list[Passage | Node] = list(canonical(source)[:1])
    found += [passage for name, passage in metas(source) if name == "og:url"][:1]
    found += [node for node in article_data(source) if node.name == "url"][:1]
    return [
        each for each in found if each.value.strip().lower().startswith(("http://", "https://"))
    ]


def _parts(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.").removesuffix(".")
    except ValueError:
        return "", ""
    return host, unquote(parts.path).casefold().rstrip("/")


def spoil(source: Source, choose: Chooser) -> Injection:
    other = choose.pick(_stated(source)[1:])
    parts = urlsplit(other.value.strip())
    sibling = choose.pick(("/world/ferry-strike-second-week", "/news/2", "/sport/karholm-win"))
    return spoilt(source, Edit(*other.span, f"{parts.scheme}://{parts.netloc}{sibling}"))


def _needs(source: Source) -> bool:
    stated = _stated(source)
    return len(stated) > 1 and bool(_parts(stated[0].value)[1]) and not any(examine(source))


RULE = Rule(
    __name__,
    "URL003",
    Severity.WARNING,
    level="page",
    also=("URL012",),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            page(canonical="https://velmora.example/news/2"),
            page(head='<meta property="og:url" content="https://velmora.example/news/2">'),
            page(head='<meta property="og:url" content="http://www.velmora.example/a/b?c=d">'),
            page(data=linked(url="https://velmora.example/sport/9")),
            page(canonical="https://velmora.example/news/Dam/"),
        ),
        good=(page(),),
        decoys=(
            page(canonical="https://karholm.example/original"),
            page(canonical="http://www.velmora.example/news/dam-repairs-begin/?utm_source=a#top"),
            page(canonical="https://VELMORA.example/news/dam%2Drepairs-begin"),
            page(data=linked(url=None)),
            page(head='<meta property="og:url" content="https://velmora.example/">'),
        ),
    ),
)
