"""A suffix of a name is listed as an author.

## What it finds

An author, not the first, whose whole name is a suffix such as *Jr.*, *III* or *PhD*.

## Why it matters

A byline was parted at its commas: the author index gains a person called Jr., and loses the real one.

## Example

Bad: `[{"name": "Joe Park"}, {"name": "Jr."}]`. Good: `[{"name": "Joe Park, Jr."}]`.

## False and missed alarms

The list is closed, and compares whole names; single letters are left alone.

## Source

The catalogue of defects, BYL007. Suffixes of names as the library nameparser lists them in its constants (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_names
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_SUFFIXES = frozenset("jr sr ii iii iv md phd mba esq dds msc bsc obe".split())


def _is_suffix(name: str) -> bool:
    return name.replace(".", "").strip(" ,").casefold() in _SUFFIXES


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        if number and _is_suffix(author.name):
            before = shortened(article.authors[number - 1].name)
            yield Hit(
                f"/authors/{number}/name",
                f"{shortened(author.name)} is a suffix, perhaps of {before}, and no person",
            )


def inject(article: Article, choose: Chooser) -> Injection:
    suffix = choose.pick(("Jr.", "Sr.", "III", "MD", "PhD", "jr"))
    first, *rest = article.authors
    broken = evolve(article, authors=(first, Author(name=suffix), *rest))
    return Injection(article=broken, spots=(Spot("/authors/1/name"),))


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=odd_names,
    bad=tuple(
        graf(authors=[{"name": "Joe Park"}, {"name": suffix}])
        for suffix in ("Jr.", "Sr", "III", "Ph.D.", "M.D.", "jr")
    ),
    decoys=(
        graf(authors=[{"name": "Joe Park, Jr."}]),
        graf(authors=[{"name": "Joe Park"}, {"name": "Vi"}]),
        graf(authors=[{"name": "MD"}]),
        graf(authors=[{"name": "Joe Park"}, {"name": "JD"}]),
        graf(authors=[{"name": "Joe Park"}, {"name": "Esquire Jones"}]),
    ),
)
