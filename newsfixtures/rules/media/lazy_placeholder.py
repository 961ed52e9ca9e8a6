"""The picture is a placeholder of the page.

## What it finds

An address whose file is called `blank`, `spacer`, `placeholder`, `lazy`, `1x1`, `transparent`, `pixel`, `loading` or `no-image`.

## Why it matters

The picture is missing: pages that load late put its address into another attribute.

## Example

Bad: `"url": "https://velmora.example/img/blank.gif"`. Good: the picture itself.

## False and missed alarms

Only whole names of files, with a number or size behind; `blank-canvas-exhibition.jpg` is left alone.

## Source

The catalogue of defects, MED004. Lazy loading as pages do it with data-src (project trials, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_PLACEHOLDER = re.compile(
    r"/(?:blank|spacer|placeholder|lazy(?:load|-placeholder)?|1x1|transparent|pixel|loading|no-?image"
    r"|default-?image|image-?placeholder)(?:[-_@.]?\d{1,4}(?:x\d{0,4})?)?\.(?:gif|png|svg|jpe?g|webp|avif)(?:[?#].{0,500})?\Z",
    re.IGNORECASE | re.DOTALL,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.media_addresses:
        match = _PLACEHOLDER.search(url[-600:])
        if match:
            yield Hit(
                path, f"{shortened(match.group().lstrip('/'))} is a placeholder, not the picture"
            )


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick(
        ("blank.gif", "placeholder.svg", "spacer.gif", "1x1.png", "lazyload.png", "no-image.jpg")
    )
    added = Image(id="image-late", alt="", url=f"https://velmora.example/static/{name}")
    broken = evolve(article, media=(*article.media, added))
    return Injection(article=broken, spots=(Spot(f"/media/{len(article.media)}/url"),))


RULE = Rule(
    __name__,
    "MED004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=states("media"),
    bad=tuple(
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "url": f"https://velmora.example/{name}"}
            ]
        )
        for name in (
            "img/blank.gif",
            "Placeholder.svg",
            "a/spacer.gif?v=3",
            "lazy.png",
            "placeholder-16x9.png",
            "transparent.gif",
        )
    ),
    decoys=tuple(
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "url": f"https://velmora.example/{name}"}
            ]
        )
        for name in (
            "blank-canvas-exhibition.jpg",
            "pixel-phone.jpg",
            "placeholder/dam.jpg",
            "dam.gif",
        )
    ),
)
