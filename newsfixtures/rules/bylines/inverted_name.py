"""The author's family name stands first, before a comma.

## What it finds

A name of two words with a comma between them (`Petrov, Ana`), as library catalogues write it.

## Why it matters

Systems that part names at commas make two authors of it; others list one person twice.

## Example

Bad: `"name": "Petrov, Ana"`. Good: `"name": "Ana Petrov"`.

## False and missed alarms

Suffixes and degrees behind the comma (*Park, Jr.*) and jobs are left alone. Names of more than two words are missed.

## Source

The catalogue of defects, BYL009. Library catalogues invert names by Resource Description and Access, 9.2.2.9 (from memory).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article, Author
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_INVERTED = re.compile(r"([^\W\d_][\w’'-]+), ([^\W\d_][\w’'-]+)")
_NOT_GIVEN = frozenset(
    "jr sr ii iii iv md phd mba esq dds editor reporter correspondent writer staff inc ltd llc "
    "redakteur redakteurin rédacteur rédactrice redactor redactora".split()
)


def _may_fire(context: Context) -> bool:
    return any("," in author.name for author in context.article.authors)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        name = _turned(author)
        if name:
            text = f"{shortened(author.name)} is inverted; write {shortened(name)}"
            yield Hit(f"/authors/{number}/name", text)


def _turned(author: Author) -> str | None:
    match = _INVERTED.fullmatch(author.name) if author.kind == "person" else None
    if not match or match[2].casefold() in _NOT_GIVEN or not match[2][0].isupper():
        return None
    return f"{match[2]} {match[1]}"


def inject(article: Article, choose: Chooser) -> Injection:
    number = choose.pick(_plain(article))
    given, family = article.authors[number].name.split(" ")
    path = f"/authors/{number}/name"
    return Injection(article=replaced(article, path, f"{family}, {given}"), spots=(Spot(path),))


def _plain(article: Article) -> list[int]:
    """Return the numbers of authors whose names can be inverted and turned back."""
    return [
        number
        for number, author in enumerate(article.authors)
        if author.name.count(" ") == 1
        and _turned(evolve(author, name=", ".join(reversed(author.name.split(" "))))) == author.name
    ]


def repair(article: Article, context: Context) -> Article:
    for number, author in enumerate(article.authors):
        name = _turned(author)
        if name:
            article = replaced(article, f"/authors/{number}/name", name)
    return article


def _needs(article: Article) -> bool:
    return bool(_plain(article))


RULE = Rule(
    __name__,
    "BYL009",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf(authors=[{"name": "Petrov, Ana"}]),
        graf(authors=[{"name": "O’Neil, Séan"}]),
        graf(authors=[{"name": "Bo Lind"}, {"name": "Smith-Jones, Maya"}]),
    ),
    decoys=(
        graf(authors=[{"name": "Park, Jr."}]),
        graf(authors=[{"name": "Joe Park, Jr."}]),
        graf(authors=[{"name": "Petrov, editor"}]),
        graf(authors=[{"name": "Lind, Petrov", "kind": "organization"}]),
        graf(authors=[{"name": "Ana Petrov, Velmora"}]),
    ),
)
