"""The headline says nothing.

## What it finds

A headline without a letter or figure, or of a single character.

## Why it matters

Lists and feeds show an empty line, and nobody can click it.

## Example

Bad: `.` or `-`. Good: anything that names the story.

## False and missed alarms

One word may be a headline (`Gone`); scripts without letter case and emoji are letters enough.

## Source

The catalogue of defects, HED014.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if not any(ord(char) > 0x2FFF or char.isalnum() for char in article.headline[:50]):
        yield Hit("/headline", f"{shortened(article.headline)} says nothing; a headline is due")


def inject(article: Article, choose: Chooser) -> Injection:
    tiny = choose.pick((".", "-", "…", "***", "?"))
    return Injection(article=evolve(article, headline=tiny), spots=(Spot("/headline"),))


RULE = Rule(
    __name__,
    "HED014",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    bad=(
        graf(headline="."),
        graf(headline="-"),
        graf(headline="…"),
        graf(headline="* * *"),
        graf(headline="|"),
    ),
    decoys=(
        graf(headline="Gone"),
        graf(headline="5 < 6"),
        graf(headline="震"),
        graf(headline="No."),
    ),
)
