"""The alternative text is the headline.

## What it finds

An image whose alternative text has the words of the headline, up to quotation marks.

## Why it matters

Those who cannot see the picture hear the headline twice and learn nothing about it.

## Example

Bad: alt `Dam holds` under the headline `Dam holds`. Good: `A dam in heavy rain`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, MED002. WCAG 2.2, success criterion 1.1.1 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._typography import unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    words = unquoted(article.headline)
    for number, item in enumerate(article.media):
        if isinstance(item, Image) and item.alt and unquoted(item.alt) == words:
            yield Hit(
                f"/media/{number}/alt",
                f"{shortened(item.alt)} repeats the headline; describe the picture",
            )


def inject(article: Article, choose: Chooser) -> Injection:
    alt = choose.pick((article.headline, article.headline.lower(), f" {article.headline}"))
    added = Image(id="image-again", url="https://velmora.example/images/2.jpg", alt=alt[:2000])
    spot = Spot(f"/media/{len(article.media)}/alt")
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "MED002",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=states("media"),
    also=("HED005",),
    bad=(
        graf(headline="Dam holds", media=[{"type": "image", "id": "i", "alt": "Dam holds"}]),
        graf(headline="Dam “holds”", media=[{"type": "image", "id": "i", "alt": "Dam holds"}]),
        graf(headline="Dam holds", media=[{"type": "image", "id": "i", "alt": "DAM HOLDS"}]),
        graf(headline="Dam holds", media=[{"type": "image", "id": "i", "alt": " Dam  holds "}]),
        graf(
            headline="Dam holds",
            media=[
                {"type": "image", "id": "i", "alt": "The dam at night"},
                {"type": "image", "id": "j", "alt": "Dam holds"},
            ],
        ),
    ),
    decoys=(
        graf(
            headline="Dam holds", media=[{"type": "image", "id": "i", "alt": "The dam that holds"}]
        ),
        graf(headline="Dam holds", media=[{"type": "image", "id": "i", "alt": ""}]),
    ),
)
