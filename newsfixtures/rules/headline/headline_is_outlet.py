"""The headline is the name of the outlet.

## What it finds

A headline that is the publisher's name, with or without its article, and nothing else.

## Why it matters

Readers, feeds and search engines show hundreds of articles of the same title.

## Example

Bad: `"headline": "Velmora Herald"` of the Velmora Herald. Good: what the article says.

## False and missed alarms

An article about the outlet says more than its name.

## Source

The catalogue of defects, HED002. Extractors fall back to the site's title when a page's own is missing (project trials, read 2026-11-25).
"""

from __future__ import annotations

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


def _bare(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").split()).rstrip(".|–— -")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    house = article.publisher.name if article.publisher else ""
    if house and _bare(article.headline) == _bare(house):
        yield Hit("/headline", f"{shortened(article.headline)} is the outlet, not a headline")


def inject(article: Article, choose: Chooser) -> Injection:
    house = article.publisher.name if article.publisher else ""
    headline = choose.pick((house, house.upper(), f"{house} "))
    return Injection(article=evolve(article, headline=headline), spots=(Spot("/headline"),))


def _needs(article: Article) -> bool:
    return article.publisher is not None


RULE = Rule(
    __name__,
    "HED002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("publisher"),
    also=("HED011", "HED014"),
    bad=(
        graf(headline="Velmora Herald"),
        graf(headline="VELMORA HERALD"),
        graf(headline="The Velmora Herald"),
        graf(headline="Velmora Herald |"),
        graf(headline="Velmora  Herald"),
    ),
    decoys=(
        graf(headline="Velmora Herald wins a prize"),
        graf(headline="Dam holds | Velmora Herald", publisher={"name": "Karmora Post"}),
    ),
)
