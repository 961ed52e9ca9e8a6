"""The picture is a tracking pixel.

## What it finds

A picture of at most three by three pixels.

## Why it matters

It becomes the lead picture of a card, and whoever loads it tells a third party so.

## Example

Bad: `"width": 1, "height": 1`. Good: no such picture.

## False and missed alarms

Pictures without a stated size are left alone.

## Source

The catalogue of defects, MED006. Web beacons: W3C, "Beacon" and common practice (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MOST = 3


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, item in enumerate(article.media):
        if not isinstance(item, Image) or item.width is None or item.height is None:
            continue
        if item.width <= _MOST and item.height <= _MOST:
            size = f"{item.width} by {item.height} pixels"
            yield Hit(f"/media/{number}", f"the picture has {size}: it counts visitors")


def inject(article: Article, choose: Chooser) -> Injection:
    side = choose.number(1, _MOST)
    added = Image(
        id="image-pixel",
        alt="",
        url=f"https://count.velmora.example/px?uid={choose.number(1, 10**6)}",
        width=side,
        height=side,
    )
    broken = evolve(article, media=(*article.media, added))
    return Injection(article=broken, spots=(Spot(f"/media/{len(article.media)}"),))


def repair(article: Article, context: Context) -> Article:
    hits = {int(hit.path.split("/")[2]) for hit in detect(article, context)}
    gone = {article.media[number].id for number in hits}
    if not hits or article.lead_media in gone:
        return article
    kept = tuple(item for number, item in enumerate(article.media) if number not in hits)
    return evolve(article, media=kept)


RULE = Rule(
    __name__,
    "MED006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    trigger=states("media"),
    bad=(
        graf(
            media=[
                {
                    "type": "image",
                    "id": "i",
                    "alt": "",
                    "url": "https://a.example/p",
                    "width": 1,
                    "height": 1,
                }
            ]
        ),
        graf(media=[{"type": "image", "id": "i", "alt": "", "width": 3, "height": 2}]),
    ),
    decoys=(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": "https://a.example/p.gif"}]),
        graf(media=[{"type": "image", "id": "i", "alt": "", "width": 1600, "height": 1}]),
        graf(media=[{"type": "image", "id": "i", "alt": "", "width": 16, "height": 16}]),
    ),
)
