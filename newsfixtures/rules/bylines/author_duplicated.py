"""One author is listed twice.

## What it finds

Two authors whose names are the same but for capitals, width of letters and white space.

## Why it matters

Counts of articles by author are wrong, and pages print the byline twice.

## Example

Bad: `[{"name": "Ana Petrov"}, {"name": "ana petrov"}]`. Good: one of them.

## False and missed alarms

Two people of one name are rare, and told apart by their ids: where both have one and the ids differ, nothing is found.
Transliterations and initials are missed.

## Source

The catalogue of defects, BYL011. Unicode Standard Annex 15, NFKC, and section 3.13, caseless matching (read 2026-11-25).
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _may_fire(context: Context) -> bool:
    return len(context.article.authors) > 1


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, first in _doubles(article):
        text = f"{shortened(article.authors[number].name)} is listed already, as author {first + 1}"
        yield Hit(f"/authors/{number}/name", text)


def _doubles(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the number of each author listed again, and of where it stands first."""
    seen: dict[str, int] = {}
    for number, author in enumerate(article.authors):
        first = seen.setdefault(_folded(author.name), number)
        other = article.authors[first]
        if first != number and not (author.id and other.id and author.id != other.id):
            yield number, first


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick(article.authors).name
    variant = choose.pick((name, name.lower(), f"{name} ", name.replace(" ", "\u00a0")))
    broken = evolve(article, authors=(*article.authors, Author(name=variant)))
    return Injection(article=broken, spots=(Spot(f"/authors/{len(article.authors)}/name"),))


def repair(article: Article, context: Context) -> Article:
    again = {
        number
        for number, _ in _doubles(article)
        if article.authors[number] == Author(name=article.authors[number].name)
    }
    if not again:
        return article
    kept = (each for number, each in enumerate(article.authors) if number not in again)
    return evolve(article, authors=tuple(kept))


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL011",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Ana Petrov"}]),
        graf(authors=[{"name": "Ana Petrov"}, {"name": "ana petrov"}]),
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Bo Lind"}, {"name": "ANA  PETROV"}]),
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Ａｎａ Ｐｅｔｒｏｖ"}]),
        graf(authors=[{"name": "Ana Petrov", "id": "1"}, {"name": "Ana Petrov"}]),
    ),
    decoys=(
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Ana Petrova"}]),
        graf(authors=[{"name": "Ana Petrov", "id": "1"}, {"name": "Ana Petrov", "id": "2"}]),
    ),
)
