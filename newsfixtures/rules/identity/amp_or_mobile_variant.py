"""The address is that of a variant for phones.

## What it finds

A host that begins with `m.`, `mobile.` or `amp.`, a part of the path that is `amp`, or a query that asks for
AMP.

## Why it matters

The same story stands under its plain address too, and is counted, stored and shown twice.

## Example

Bad: `https://m.velmora.example/dam`, `https://velmora.example/amp/dam`. Good: `https://velmora.example/dam`.

## False and missed alarms

`m.example` is a whole domain and `/ramp/` a word; both are left alone. Variants that other names give are missed.

## Source

The catalogue of defects, URL005. AMP documentation, "Make your pages discoverable" (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._addresses import parts
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_HOST = re.compile(r"(?:m|mobile|amp)\.[^.]+\.", re.IGNORECASE)
_PATH = re.compile(r"/amp(?:/|\.html?\Z|\Z)|\.amp(?:\.html?)?\Z", re.IGNORECASE)
_QUERY = re.compile(r"(?:\A|&)(?:amp(?:=1|=true)?|outputType=amp)(?=&|\Z)", re.IGNORECASE)


def _may_fire(context: Context) -> bool:
    return any("amp" in url or "/m" in url or "AMP" in url for _, url in context.addresses)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if not _may_fire(context):
        return
    for path, url in context.addresses:
        found = parts(url)
        if found and _is_variant(found.netloc, found.path, found.query):
            yield Hit(path, f"{shortened(url)} is a variant for phones; give the plain address")


def _is_variant(host: str, path: str, query: str) -> bool:
    return bool(_HOST.match(host) or _PATH.search(path) or _QUERY.search(query))


def inject(article: Article, choose: Chooser) -> Injection:
    found = parts(article.url or "")
    host, path = (found.netloc, found.path) if found else ("velmora.example", "/dam")
    url = choose.pick(
        (
            f"https://m.{host}{path}",
            f"https://{host}/amp{path}",
            f"https://{host}{path}?outputType=amp",
            f"https://{host}{path}.amp",
        )
    )
    return Injection(article=evolve(article, url=url), spots=(Spot("/url"),))


def _needs(article: Article) -> bool:
    return parts(article.url or "") is not None


RULE = Rule(
    __name__,
    "URL005",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf(url="https://m.velmora.example/dam"),
        graf(url="https://amp.velmora.example/dam"),
        graf(url="https://velmora.example/amp/dam"),
        graf(url="https://velmora.example/dam/amp"),
        graf(url="https://velmora.example/dam?id=3&amp=1"),
    ),
    decoys=(
        graf(url="https://m.example/dam"),
        graf(url="https://velmora.example/ramp/camp-opens"),
        graf(url="https://velmora.example/news/amp-prices"),
        graf(url="https://mail.velmora.example/dam"),
    ),
)
