"""Straight and curly marks stand in one record.

## What it finds

Straight double quotation marks and curly apostrophes or quotation marks, or the other way round. One finding a
record.

## Why it matters

Tokenisers and comparisons treat the same word in two ways.

## Example

Bad: `"Russia’s war"`. Good: one family of marks.

## False and missed alarms

Feet, inches and minutes (`6' 2"`) behind a figure do not count. Many houses mix on purpose.

## Source

The catalogue of defects, ENC015.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsfixtures.article import texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Context, Injection, Rule, contains, graf
from newsfixtures.rules._parts import with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser

_STRAIGHT = re.compile(r"\"(?<!\d\")|'(?<=[^\W\d_]')(?=[^\W\d_])")
_CURLY = re.compile(r"“|”|’(?<=[^\W\d_]’)(?=[^\W\d_])")
"""Both begin with the mark itself, which is found fastest."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    straight = _first(context, _STRAIGHT) if _is_curly(context) else None
    curly = _first(context, _CURLY) if straight else None
    if straight and curly:
        path, span = curly
        yield Hit(path, f"curly marks here, straight ones at {straight[0]}; use one family", span)


def _is_curly(context: Context) -> bool:
    text = context.text
    return "“" in text or "”" in text or "’" in text


def _first(context: Context, pattern: re.Pattern[str]) -> tuple[str, tuple[int, int]] | None:
    for path, text in context.texts:
        match = pattern.search(text)
        if match:
            return path, match.span()
    return None


def inject(article: Article, choose: Chooser) -> Injection:
    text = "\n".join(graf for _, graf in texts(article))
    added = "The mayor’s office closed." if _STRAIGHT.search(text) else 'The "Night River" opened.'
    if not _STRAIGHT.search(text) and not _CURLY.search(text):
        added = 'The mayor’s "Night River" opened.'
    broken, _ = with_graf(article, choose, added)
    path, span = _first(Context(broken, _NEVER), _CURLY) or ("", (0, 0))
    return Injection(article=broken, spots=(Spot(path, span),))


_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def _needs(article: Article) -> bool:
    text = "\n".join(graf for _, graf in texts(article))
    return not (_STRAIGHT.search(text) and _CURLY.search(text))


RULE = Rule(
    __name__,
    "ENC015",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains('"', "'", then=_is_curly),
    also=(),
    bad=(
        graf('"It is Russia’s war," he said.'),
        graf("“It’s over,” she said. It isn't."),
        graf("“Yes,” she said.", '"No," he said.'),
        graf("It isn't over.", headline="“It is over,” says mayor"),
        graf("The mayor’s plan failed.", dek='A "plan" for the dam'),
    ),
    decoys=(
        graf("He is 6' 2\" tall, the mayor’s office said.", dek="A tall man."),
        graf("“It’s over,” she said.", dek="It is over."),
        graf('"It\'s over," she said.', dek="It is over."),
    ),
)
