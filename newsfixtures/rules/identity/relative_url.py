"""The address of the article is relative.

## What it finds

An address (canonical, short, of a related article, an author or the publisher) without scheme and host,
such as `/world/dam-holds`.

## Why it matters

Nobody can fetch it, and two outlets share it.

## Example

Bad: `/world/dam-holds`. Good: `https://velmora.example/world/dam-holds`.

## False and missed alarms

Identifiers such as `urn:` and `mailto:` are not relative. Media have a rule of their own.

## Source

The catalogue of defects, URL001. RFC 3986, section 4.2 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.addresses:
        if _is_relative(url):
            yield Hit(path, f"{shortened(url)} has no scheme and host; write the whole address")


def _is_relative(url: str) -> bool:
    if url.startswith("https://"):
        return False
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return not parts.scheme


def inject(article: Article, choose: Chooser) -> Injection:
    parts = urlsplit(article.url or "")
    shorter = choose.pick((parts.path, f"//{parts.netloc}{parts.path}", parts.path.lstrip("/")))
    return Injection(article=evolve(article, url=shorter), spots=(Spot("/url"),))


def _needs(article: Article) -> bool:
    return bool(article.url and urlsplit(article.url).path.strip("/"))


RULE = Rule(
    __name__,
    "URL001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    needs=_needs,
    bad=(
        graf(url="/world/dam-holds"),
        graf(url="world/dam-holds.html"),
        graf(url="//velmora.example/dam"),
        graf(short_url="/d/3"),
        graf(url="?id=3"),
    ),
    decoys=(graf(url="https://velmora.example"), graf(short_url="tag:velmora.example,2025:dam")),
)
