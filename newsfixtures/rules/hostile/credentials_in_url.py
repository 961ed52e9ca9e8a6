"""An address carries a password.

## What it finds

A user name or password before the host (`https://user:secret@host/`).

## Why it matters

The record leaks it to everyone who reads it.

## Example

Bad: `https://u:p@velmora.example/`. Good: without.

## False and missed alarms

An at sign in the path is left alone.

## Source

The catalogue of defects, SEC010. RFC 3986, section 3.2.1 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.article import Related
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _has_user(url: str) -> bool:
    if "@" not in url:
        return False
    try:
        return "@" in urlsplit(url.strip()).netloc
    except ValueError:
        return False


def _host(url: str) -> str:
    return urlsplit(url.strip()).netloc.rpartition("@")[2]


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in (*context.addresses, *context.media_addresses):
        if _has_user(url):
            yield Hit(
                path, f"{shortened(_host(url))} is given a user name or password in the address"
            )


def inject(article: Article, choose: Chooser) -> Injection:
    url = choose.pick(
        (
            "https://u:p@velmora.example/",
            "https://ana@velmora.example/x",
            "ftp://u:p@files.velmora.example/a",
            "http://:p@velmora.example",
            "https://a%40b:c@velmora.example/",
        )
    )
    added = Related(rel="background", url=url, title="The dam")
    spot = Spot(f"/related/{len(article.related)}/url")
    return Injection(article=evolve(article, related=(*article.related, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "SEC010",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    bad=tuple(
        graf(url=url)
        for url in (
            "https://u:p@velmora.example/",
            "https://ana@velmora.example/x",
            "ftp://u:p@files.velmora.example/a",
            "http://:p@velmora.example",
            "https://a%40b:c@velmora.example/",
        )
    ),
    decoys=tuple(
        graf(url=url)
        for url in (
            "https://velmora.example/@ana",
            "https://velmora.example/?mail=ana@velmora.example",
        )
    ),
)
