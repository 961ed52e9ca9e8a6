"""A text holds one enormous word.

## What it finds

A run of over 2,000 characters without white space in a text, made of printable ASCII.

## Why it matters

Tokenisers, line breakers and regular expressions that backtrack take minutes or all of the memory.

## Example

Bad: an encoded picture pasted into a graf. Good: none.

## False and missed alarms

Chinese, Japanese and Thai have no spaces between words, and are no ASCII. Long addresses are shorter.

## Source

The catalogue of defects, SEC011. Base64 in text as extractors leave it (project notes on robustness, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LONGEST = 2_000
_RUN = re.compile(r"[!-~]{2001}[!-~]*+")


def _may_fire(context: Context) -> bool:
    return any(len(text) > _LONGEST and _RUN.search(text) for _, text in context.texts)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        match = _RUN.search(text) if len(text) > _LONGEST else None
        if match:
            length = f"{len(match.group()):,}"
            yield Hit(
                path, f"a word of {length} characters: {shortened(match.group())}", match.span()
            )


def inject(article: Article, choose: Chooser) -> Injection:
    blob = choose.pick(("iVBORw0KGgo", "R0lGODlhAQA", "AAAA")) * 600
    broken, path = with_graf(article, choose, f"{blob[: choose.number(2_001, 2_400)]}.")
    return Injection(article=broken, spots=(Spot(path),))


RULE = Rule(
    __name__,
    "SEC011",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    also=("BOD026", "BOD010", "ENC008"),
    bad=(
        graf("iVBORw0KGgo" * 300),
        graf("The dam: " + "A" * 2_500),
        graf("=" * 2_001),
    ),
    decoys=(
        graf("https://velmora.example/" + "a" * 1_500),
        graf("水坝没有决口" * 500, language="zh"),
        graf("word " * 1_000),
    ),
)
