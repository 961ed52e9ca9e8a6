"""Two people stand in one author.

## What it finds

One author whose name joins two full names with *and*, `&`, `;` or `/`.

## Why it matters

Both people miss from the author index, and a third one appears.

## Example

Bad: `[{"name": "Ana Petrov and Bo Lind"}]`. Good: two authors.

## False and missed alarms

Both sides must look like full names: Sandy Anderson, Marks and Sons or a firm are left alone.

## Source

The catalogue of defects, BYL006.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.rules import Injection, Rule, graf, odd_names
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){0,3} [^\W\d_a-z][\w.'’-]*"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    words = (*(context.locale or LOCALES["en"]).conjunctions, ";", "/")
    for number, author in enumerate(article.authors):
        if author.kind == "person" and _is_joined(author.name, words):
            yield Hit(
                f"/authors/{number}/name",
                f"{shortened(author.name)} is more than one person; list each",
            )


def _is_joined(name: str, words: tuple[str, ...]) -> bool:
    if len(name) > 200 or not any(word in name for word in words):
        return False
    joint = "|".join(
        rf" ?{re.escape(word)} ?" if word in ";/" else f" {re.escape(word)} " for word in words
    )
    parts = re.split(joint, name)
    return len(parts) > 1 and all(re.fullmatch(_NAME, part) for part in parts)


def inject(article: Article, choose: Chooser) -> Injection:
    word = (locale_for(article.language) or LOCALES["en"]).conjunctions[0]
    joint = choose.pick((f" {word} ", " & ", "; ", " / "))
    names = [author.name for author in article.authors]
    names += [] if len(names) > 1 else ["Bo Lind"]
    broken = evolve(article, authors=(Author(name=joint.join(names[:2])),))
    return Injection(article=broken, spots=(Spot("/authors/0/name"),))


def _needs(article: Article) -> bool:
    return bool(article.authors) and all(
        author.kind == "person" and re.fullmatch(_NAME, author.name) for author in article.authors
    )


RULE = Rule(
    __name__,
    "BYL006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=odd_names,
    bad=(
        graf(authors=[{"name": "Ana Petrov and Bo Lind"}]),
        graf(authors=[{"name": "Ana Petrov & Bo Lind"}]),
        graf(authors=[{"name": "Ana Petrov; Bo Lind"}]),
        graf(authors=[{"name": "Ana Petrov/Bo Lind"}]),
        graf(authors=[{"name": "Ana Petrov and Ursula van der Meer-Smith"}]),
    ),
    decoys=(
        graf(authors=[{"name": "Sandy Anderson"}]),
        graf(authors=[{"name": "Marks and Sons"}]),
        graf(authors=[{"name": "Health and Science Desk", "kind": "organization"}]),
    ),
)
