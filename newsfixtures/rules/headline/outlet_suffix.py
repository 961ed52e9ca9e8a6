"""The headline ends in the name of the outlet.

## What it finds

A separator (`|`, `-`, `–`, `—`, `·`) and then exactly the publisher's name at the end of the headline.

## Why it matters

The same story from a feed and from a page title looks like two.

## Example

Bad: `Dam holds | Velmora Herald`. Good: `Dam holds`.

## False and missed alarms

Only the publisher that the record states is compared; `River's rise – what it means` is left alone.

## Source

The catalogue of defects, HED001.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    start = _suffix(article)
    if start is not None:
        tail = article.headline[start:]
        yield Hit(
            "/headline",
            f"{shortened(tail)} is the outlet, not the headline",
            (start, len(article.headline)),
        )


def _suffix(article: Article) -> int | None:
    name = article.publisher.name if article.publisher else ""
    headline = article.headline
    if not name or not headline.casefold().endswith(name.casefold()):
        return None
    match = re.search(r"(?<=\S) ?[|–—·:-] ?\Z", headline[: -len(name)])
    return match.start() if match else None


def inject(article: Article, choose: Chooser) -> Injection:
    joint = choose.pick((" | ", " - ", " – ", " — ", " · "))
    name = article.publisher.name if article.publisher else ""
    headline = f"{article.headline}{joint}{name}"
    spot = Spot("/headline", (len(article.headline), len(headline)))
    return Injection(article=evolve(article, headline=headline), spots=(spot,))


def repair(article: Article, context: Context) -> Article:
    start = _suffix(article)
    return article if start is None else evolve(article, headline=article.headline[:start])


def _needs(article: Article) -> bool:
    return article.publisher is not None and len(article.headline) < 800


RULE = Rule(
    __name__,
    "HED001",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=states("publisher"),
    bad=(
        graf(headline="Dam holds | Velmora Herald"),
        graf(headline="Dam holds - Velmora Herald"),
        graf(headline="Dam holds – velmora herald"),
        graf(headline="Dam holds — Velmora Herald"),
        graf(headline="Dam holds · Velmora Herald"),
    ),
    decoys=(
        graf(headline="River’s rise – what it means"),
        graf(headline="Opinion | When the river rises"),
        graf(headline="Council buys the Velmora Herald"),
    ),
)
