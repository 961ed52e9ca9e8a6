"""The author is called "By Ana Petrov".

## What it finds

An author whose name begins with a word for authorship: *By*, *Text:*, *Words by* and others of the
language.

## Why it matters

The author index lists the same person twice.

## Example

Bad: `"name": "By Ana Petrov"`. Good: `"name": "Ana Petrov"`, with the byline as printed in `byline`.

## False and missed alarms

`byline` is as printed and may keep the word; names such as Abby Byrne only contain it.

## Source

The catalogue of defects, BYL002.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        prefix = _prefix(author.name, context)
        if prefix:
            path = f"/authors/{number}/name"
            yield Hit(path, f"{shortened(author.name)} keeps the word {prefix!r}", (0, len(prefix)))


def _prefix(name: str, context: Context) -> str:
    locale = context.locale or LOCALES["en"]
    folded = locale.folded(name)
    for beginning, prefix in _prefixes(locale.name):
        if folded.startswith(beginning):
            return prefix
    return ""


@cache
def _prefixes(name: str) -> tuple[tuple[str, str], ...]:
    """Return what names that keep one begin with, folded, and the prefix itself."""
    locale = LOCALES[name]
    return tuple((f"{locale.folded(prefix)} ", prefix) for prefix in locale.by_prefixes)


def inject(article: Article, choose: Chooser) -> Injection:
    prefix = choose.pick((locale_for(article.language) or LOCALES["en"]).by_prefixes)
    if choose.chance(25):
        prefix = prefix.upper()
    broken = replaced(article, "/authors/0/name", f"{prefix} {article.authors[0].name}")
    return Injection(article=broken, spots=(Spot("/authors/0/name", (0, len(prefix))),))


def repair(article: Article, context: Context) -> Article:
    for number, author in enumerate(article.authors):
        prefix = _prefix(author.name, context)
        bare = author.name[len(prefix) :].lstrip() if prefix else ""
        if bare:
            article = replaced(article, f"/authors/{number}/name", bare)
    return article


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL002",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=states("authors"),
    bad=(
        graf(authors=[{"name": "By Ana Petrov"}]),
        graf(authors=[{"name": "by Ana Petrov"}]),
        graf(authors=[{"name": "Text: Ana Petrov"}]),
        graf(authors=[{"name": "Words by Ana Petrov"}]),
        graf(authors=[{"name": "Bo Lind"}, {"name": "Written by Ana Petrov"}]),
        graf(authors=[{"name": "BY ANA PETROV"}]),
        graf(authors=[{"name": "Von Ana Petrov"}], language="de"),
        graf(authors=[{"name": "Par Ana Petrov", "role": "reporter"}], language="fr"),
    ),
    decoys=(
        graf(authors=[{"name": "Abby Byrne"}]),
        graf(authors=[{"name": "Byron Lind"}]),
        graf(byline="By Ana Petrov"),
    ),
)
