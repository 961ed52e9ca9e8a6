"""A soft hyphen stands inside a word.

## What it finds

U+00AD between letters: a hint for hyphenation that a page had and a record should not.

## Why it matters

The word is not found, and counted as another.

## Example

Bad: `bar\u00adrier`. Good: `barrier`.

## False and missed alarms

Some desks keep soft hyphens in German compounds on purpose; ignore the rule there.

## Source

The catalogue of defects, ENC007.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FOUND = re.compile(r"(?<=[^\W\d_])\u00ad(?=[^\W\d_])")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path, "a soft hyphen (U+00AD) stands inside a word; take it out", match.span()
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\u00ad",))
    spot = Spot(path, (index, index + len(char)))
    return Injection(
        article=replaced(article, path, text[:index] + char + text[index:]), spots=(spot,)
    )


def repair(article: Article, context: Context) -> Article:
    for path, text in (*context.texts, *context.names):
        clean = _FOUND.sub("", text)
        if clean != text:
            article = replaced(article, path, clean)
    return article


def _needs(article: Article) -> bool:
    return any(_INSIDE.search(text) for _, text in paragraphs(article))


RULE = Rule(
    __name__,
    "ENC007",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    repair=repair,
    trigger=contains("\u00ad"),
    bad=(
        graf("The bar\u00adrier held."),
        graf(headline="Dam bar\u00adrier"),
        graf(byline="Ana Pet\u00adrov"),
        graf("Hoch\u00adwasser"),
        graf(keywords=["hoch\u00adwasser"]),
    ),
    decoys=(graf("A \u00ad alone."), graf("A barrier-free dam.")),
)
