r"""The text has an escape sequence for terminals.

## What it finds

The character ESC (U+001B) in prose or a name.

## Why it matters

Printed to a terminal or log it hides, colours or rewrites what is shown.

## Example

Bad: `\x1b[31mDam`. Good: `Dam`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SEC005. ECMA-48 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, contains, graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        index = text.find("\x1b")
        if index >= 0:
            yield Hit(
                path,
                "an escape sequence for terminals (U+001B) stands in the text",
                (index, index + 1),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(("\x1b[31m", "\x1b[2J", "\x1b]0;x\x07"[:4], "\x1b[1A"))
    return Injection(article=evolve(article, dek=f"{code}The dam"), spots=(Spot("/dek", (0, 1)),))


RULE = Rule(
    __name__,
    "SEC005",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("\x1b"),
    bad=(
        graf("\x1b[31mRed"),
        graf(headline="Dam\x1b[2J"),
        graf(byline="\x1b]8;;x\x1b"),
        graf(keywords=["\x1b"]),
        graf(dek="a\x1bb"),
    ),
    decoys=(graf("The code ESC [31m turns text red."), graf("^[[31m")),
)
