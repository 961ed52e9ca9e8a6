r"""An id has a control character in it.

## What it finds

A NUL or another control character in the id, the slug, an address or an id that another system gave.

## Why it matters

File systems cut names at NUL; logs and terminals obey the others.

## Example

Bad: `"id": "abc\\u0000.html"`. Good: `"id": "urn:velmora:abc"`.

## False and missed alarms

No identifier has control characters.

## Source

The catalogue of defects, SEC013. RFC 3986, section 2: the characters of a URI (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def _ids(context: Context) -> Iterator[tuple[str, str]]:
    article = context.article
    yield "/id", article.id
    if article.slug:
        yield "/slug", article.slug
    yield from context.addresses
    for number, other in enumerate(article.alt_ids):
        yield f"/alt_ids/{number}/value", other.value


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, value in _ids(context):
        match = None if value.isprintable() else _CONTROL.search(value)
        if match:
            yield Hit(path, f"{shortened(value)} has a control character in it", match.span())


def _may_fire(context: Context) -> bool:
    return any(not value.isprintable() for _, value in _ids(context))


def inject(article: Article, choose: Chooser) -> Injection:
    odd = choose.pick(("\x00", "\x1b", "\r\n", "\x7f"))
    broken = evolve(article, id=f"{article.id}{odd}.html")
    at = len(article.id)
    return Injection(article=broken, spots=(Spot("/id", (at, at + 1)),))


RULE = Rule(
    __name__,
    "SEC013",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    also=("URL017", "SEC005", "SEC006", "ENC011", "URL014"),
    bad=(
        graf(id="abc\x00.html"),
        graf(slug="dam\x1b[31m"),
        graf(url="https://velmora.example/dam\r\nX: y"),
        graf(alt_ids=[{"role": "cms", "value": "12\x00"}]),
    ),
    decoys=(
        graf(id="urn:velmora:abc"),
        graf(url="https://velmora.example/%00"),
    ),
)
