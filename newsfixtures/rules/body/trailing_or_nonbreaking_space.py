"""A graf ends in white space.

## What it finds

A blank, tab or no-break space behind the last character of a graf.

## Why it matters

Hashes and comparisons fail though nothing is to be seen.

## Example

Bad: `Ukraine."` with a no-break space behind it. Good: without.

## False and missed alarms

White space inside a graf, as before French question marks, is left alone.

## Source

The catalogue of defects, BOD025.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import grafs
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import has_paragraph, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in grafs(article):
        bare = len(text.rstrip())
        if 0 < bare < len(text):
            codes = " ".join(f"U+{ord(char):04X}" for char in text[bare : bare + 3])
            yield Hit(path, f"the graf ends in white space ({codes})", (bare, len(text)))


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, _ in paragraphs(article)])
    text, space = resolve(article, path), choose.pick(("\u00a0", " ", "\t", " \u00a0"))
    spot = Spot(path, (len(text), len(text) + len(space)))
    return Injection(article=replaced(article, path, f"{text}{space}"), spots=(spot,))


def repair(article: Article, context: Context) -> Article:
    for hit in detect(article, context):
        article = replaced(article, hit.path, resolve(article, hit.path).rstrip())
    return article


RULE = Rule(
    __name__,
    "BOD025",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=has_paragraph,
    repair=repair,
    bad=(
        graf("The dam held.\u00a0"),
        graf("The dam held. "),
        graf("The dam held.\t"),
        graf("It rained.", "It held.\u2003"),
        graf("“Yes.” \u00a0"),
    ),
    decoys=(graf("Le barrage tient\u00a0?"), graf("10\u00a0000 people came.")),
)
