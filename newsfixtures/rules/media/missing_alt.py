"""A picture has no alternative text.

## What it finds

An image whose `alt` is not stated. An empty `alt` says that the image is decoration.

## Why it matters

Readers who cannot see the picture get its file name.

## Example

Bad: an image without `alt`. Good: `"alt": "A dam in heavy rain"`, or `"alt": ""`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, MED001. WCAG 2.2, success criterion 1.1.1 (read 2026-11-24).
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


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, item in enumerate(article.media):
        if isinstance(item, Image) and item.alt is None:
            yield Hit(
                f"/media/{number}",
                f"image {item.id!r} has no alternative text; state it, or an empty one",
            )


def inject(article: Article, choose: Chooser) -> Injection:
    added = Image(id="image-unseen", url="https://velmora.example/images/1.jpg", caption="The dam.")
    spot = Spot(f"/media/{len(article.media)}")
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "MED001",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=states("media"),
    bad=(
        graf(media=[{"type": "image", "id": "i"}]),
        graf(media=[{"type": "image", "id": "i", "caption": "The dam"}]),
    ),
    decoys=(
        graf(media=[{"type": "image", "id": "i", "alt": ""}]),
        graf(media=[{"type": "video", "id": "v"}]),
    ),
)
