"""A picture is stored inside its address.

## What it finds

A media address of the scheme `data:`.

## Why it matters

Records grow to megabytes, and the picture is often a placeholder of one pixel.

## Example

Bad: `data:image/gif;base64,R0lGOD…`. Good: an address of the file.

## False and missed alarms

None are known.

## Source

The catalogue of defects, MED005. RFC 2397 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.media_addresses:
        if url.lstrip()[:5].casefold() == "data:":
            yield Hit(
                path,
                f"the address holds the picture itself ({len(url):,} characters); link to a file",
            )


def inject(article: Article, choose: Chooser) -> Injection:
    kind = choose.pick(("image/gif", "image/png", "image/svg+xml"))
    added = Image(id="image-inline", alt="", url=f"data:{kind};base64,R0lGODlhAQABAIAAAAAAAP")
    spot = Spot(f"/media/{len(article.media)}/url")
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "MED005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    bad=tuple(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": url}])
        for url in (
            "data:image/gif;base64,R0l",
            "data:,x",
            "DATA:image/png;base64,iVBOR",
            " data:image/png;base64,iVBOR",
            "data:image/svg+xml,%3Csvg/%3E",
        )
    ),
    decoys=(
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "url": "https://velmora.example/data:1.jpg"}
            ]
        ),
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "url": "https://data.velmora.example/1.jpg"}
            ]
        ),
    ),
)
