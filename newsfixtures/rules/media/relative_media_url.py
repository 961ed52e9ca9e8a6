"""The address of a picture is relative.

## What it finds

A media address without scheme, such as `/a.jpg`.

## Why it matters

Feeds and apps show a broken picture.

## Example

Bad: `/a.jpg`. Good: `https://velmora.example/a.jpg`.

## False and missed alarms

`data:` addresses have a rule of their own.

## Source

The catalogue of defects, MED007. RFC 3986, section 4.2 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.media_addresses:
        if _is_relative(url):
            yield Hit(path, f"{shortened(url)} has no scheme and host; write the whole address")


def _is_relative(url: str) -> bool:
    if url.startswith("https://"):
        return False
    try:
        return not urlsplit(url.strip()).scheme
    except ValueError:
        return False


def inject(article: Article, choose: Chooser) -> Injection:
    url = choose.pick(("/a.jpg", "a.jpg", "//velmora.example/a.jpg", "../images/a.jpg"))
    added = Image(id="image-relative", alt="", url=url)
    spot = Spot(f"/media/{len(article.media)}/url")
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "MED007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    bad=tuple(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": url}])
        for url in ("/a.jpg", "a.jpg", "//velmora.example/a.jpg", "../a.jpg", "?id=3")
    ),
    decoys=(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": "https://velmora.example"}]),
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": "http://[::1"}]),
    ),
)
