"""An address has a blank or a line break in it.

## What it finds

Any white space in an address, at the ends included.

## Why it matters

Fetchers cut it off, encode it, or refuse the address.

## Example

Bad: `https://velmora.example/dam holds`. Good: `https://velmora.example/dam%20holds`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, URL014. RFC 3986, section 2 (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_BLANK = re.compile(r"\s+")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in (*context.addresses, *context.media_addresses):
        match = _BLANK.search(url)
        if match:
            yield Hit(
                path,
                f"{shortened(url)} has white space in it; encode it or take it out",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    url, blank = article.url or "", choose.pick((" ", "\n", "\t"))
    index = choose.number(len(url) // 2, len(url))
    broken = evolve(article, url=f"{url[:index]}{blank}{url[index:]}")
    return Injection(article=broken, spots=(Spot("/url", (index, index + 1)),))


def _needs(article: Article) -> bool:
    return bool(article.url)


RULE = Rule(
    __name__,
    "URL014",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    also=("SEC013",),
    needs=_needs,
    bad=(
        graf(url="https://velmora.example/dam holds"),
        graf(url="https://velmora.example/dam\n"),
        graf(url=" https://velmora.example/dam"),
        graf(short_url="https://v.example/\t3"),
        graf(publisher={"name": "Velmora Herald", "url": "https://velmora.example/ "}),
    ),
    decoys=(
        graf(url="https://velmora.example/dam%20holds"),
        graf(url="https://velmora.example/dam+holds"),
    ),
)
