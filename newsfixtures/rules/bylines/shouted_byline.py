"""The author's name is in capitals.

## What it finds

A name of at least two words and five letters, all of them capitals.

## Why it matters

Joins across stories miss: `ANA PETROV` and `Ana Petrov` are two people to a system that compares names.

## Example

Bad: `"name": "ANA PETROV"`. Good: `"name": "Ana Petrov"`; the byline may stay as printed.

## False and missed alarms

Initials (`kesm`, `A. B. C.`) and names with only the family in capitals (`Ana PETROV`) are left alone; scripts without
capitals have none.

## Source

The catalogue of defects, BYL010. Agencies print bylines in capitals (prose notes of this project, bylines in capitals 2 %, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LEAST = 5


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        if _is_shouted(author.name):
            text = f"{shortened(author.name)} is in capitals; write the name as in running text"
            yield Hit(f"/authors/{number}/name", text)


def _is_shouted(name: str) -> bool:
    if not name.isupper() or " " not in name.strip():
        return False
    longest = max(sum(map(str.isalpha, word)) for word in name.split())
    return longest >= _LEAST


def _may_fire(context: Context) -> bool:
    return any(author.name.isupper() for author in context.article.authors)


def inject(article: Article, choose: Chooser) -> Injection:
    numbers = [n for n, author in enumerate(article.authors) if _is_shouted(author.name.upper())]
    number = choose.pick(numbers)
    path = f"/authors/{number}/name"
    broken = replaced(article, path, article.authors[number].name.upper())
    return Injection(article=broken, spots=(Spot(path),))


def _needs(article: Article) -> bool:
    return any(
        _is_shouted(author.name.upper()) and not author.name.isupper() for author in article.authors
    ) and not any(author.name.isupper() for author in article.authors)


RULE = Rule(
    __name__,
    "BYL010",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf(authors=[{"name": "ANA PETROV"}]),
        graf(authors=[{"name": "ОЛЕНА ШВЕЦЬ"}]),
        graf(authors=[{"name": "Bo Lind"}, {"name": "SÉAN O’NEILL"}]),
    ),
    decoys=(
        graf(authors=[{"name": "A. B. C."}]),
        graf(authors=[{"name": "Ana PETROV"}]),
        graf(authors=[{"name": "BBC"}]),
        graf(authors=[{"name": "JD VANCE Lee"}]),
        graf(authors=[{"name": "田中 一郎"}]),
        graf(byline="ANA PETROV"),
    ),
)
