r"""A byte order mark stands in the text.

## What it finds

U+FEFF at the beginning of a text or inside it.

## Why it matters

Words that look alike are not equal, hashes differ, and patterns that begin at the first letter miss.

## Example

Bad: `\ufeffDam holds`. Good: `Dam holds`.

## False and missed alarms

The mark has no other use today; word joiners are U+2060.

## Source

The catalogue of defects, ENC005. The Unicode Standard, section 23.8, byte order mark (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_BOM = "\ufeff"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        at = text.find(_BOM)
        if at >= 0:
            yield Hit(path, "the text holds a byte order mark (U+FEFF)", (at, at + 1))


def inject(article: Article, choose: Chooser) -> Injection:
    path, text = choose.pick([("/headline", article.headline), *paragraphs(article)])
    at = choose.pick((0, len(text) // 2, len(text)))
    broken = replaced(article, path, f"{text[:at]}{_BOM}{text[at:]}")
    return Injection(article=broken, spots=(Spot(path, (at, at + 1)),))


def repair(article: Article, context: Context) -> Article:
    for path, text in (*context.texts, *context.names):
        if _BOM in text and text.strip(_BOM):
            article = replaced(article, path, text.replace(_BOM, ""))
    return article


RULE = Rule(
    __name__,
    "ENC005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    trigger=contains(_BOM),
    also=(
        "ENC006",
        "ENC010",
        "HED010",
        "QUO001",
        "QUO005",
        "QUO007",
        "BOD006",
        "BOD026",
        "BYL017",
        "BOD009",
        "DAT017",
        "DAT029",
        "QUO009",
        "BOD016",
    ),
    bad=(
        graf("\ufeffThe dam holds."),
        graf("The \ufeffdam holds."),
        graf(headline="The dam holds\ufeff"),
        graf(authors=[{"name": "\ufeffAna Petrov"}]),
        graf(keywords=["\ufeffdam"]),
    ),
    decoys=(graf("The dam\u2060holds."), graf("The \u200edam holds.")),
)
