"""The author is the outlet.

## What it finds

An author, listed as a person, whose name is that of the publisher, provider or distributor.

## Why it matters

The author index lists the outlet as a person who wrote thousands of articles.

## Example

Bad: `"authors": [{"name": "Velmora Herald"}]` of the Velmora Herald. Good: `"kind": "organization"`, or no author.

## False and missed alarms

Unsigned editorials are signed so on purpose, hence severity info; an author of kind organization is right.

## Source

The catalogue of defects, BYL003. Schema.org, Article, property author: Person or Organization (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    houses = _houses(article)
    for number, author in enumerate(article.authors):
        if author.kind == "person" and author.name.casefold() in houses:
            text = f"{shortened(author.name)} is the outlet; say kind organization or name a person"
            yield Hit(f"/authors/{number}/name", text)


def _houses(article: Article) -> set[str]:
    """Return the names of those who publish the article, as compared."""
    houses = (article.publisher, article.provider, article.distributor)
    return {house.name.casefold() for house in houses if house}


def inject(article: Article, choose: Chooser) -> Injection:
    name = article.publisher.name if article.publisher else ""
    broken = evolve(article, authors=(Author(name=choose.pick((name, name.upper()))),))
    return Injection(article=broken, spots=(Spot("/authors/0/name"),))


def _needs(article: Article) -> bool:
    return article.publisher is not None


RULE = Rule(
    __name__,
    "BYL003",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("authors"),
    also=("BYL010",),
    bad=(
        graf(authors=[{"name": "Velmora Herald"}]),
        graf(authors=[{"name": "VELMORA HERALD"}]),
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Velmora Herald"}]),
        graf(authors=[{"name": "Meridian"}], provider={"name": "Meridian"}),
    ),
    decoys=(
        graf(authors=[{"name": "Velmora Herald", "kind": "organization"}]),
        graf(authors=[{"name": "Herald Velmora"}]),
    ),
)
