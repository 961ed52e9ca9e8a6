"""A line separator of Unicode stands in the text.

## What it finds

U+2028, U+2029 or U+0085.

## Why it matters

Old JavaScript breaks on it, and line readers cut records in two.

## Example

Bad: `held.\u2028Then`. Good: two grafs.

## False and missed alarms

None are known.

## Source

The catalogue of defects, ENC016.
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

_FOUND = re.compile("[\u2028\u2029\x85]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path,
                f"a line separator (U+{ord(match.group()):04X}) stands in the text; begin a new graf",
                match.span(),
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\u2028", "\u2029", "\x85"))
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
    "ENC016",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    repair=repair,
    trigger=contains("\u2028", "\u2029", "\x85"),
    bad=(
        graf("It held.\u2028Then it rained."),
        graf(headline="Dam\u2029holds"),
        graf("a\x85b"),
        graf(byline="Ana\u2028Petrov"),
        graf("\u2028"),
    ),
    decoys=(graf("A line\nbreak."), graf("A thin\u2009space.")),
)
