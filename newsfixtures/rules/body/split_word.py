"""A word is parted by a space.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect puts a space into a long word, as a `<wbr>` or a soft break does when it is read as one.

## Why it matters

Search finds neither half; names and terms are lost to extractors of entities.

## Example

Bad: `the bar rier held`. Good: `the barrier held`.

## False and missed alarms

Without a lexicon of the language, two short words cannot be told from one that was parted.

## Source

The catalogue of defects, BOD011. HTML Living Standard, the wbr element (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser

_LONG = re.compile(r"(?<![\w’'-])[a-zà-öø-ÿа-яіїєґ]{7,}(?![\w’'-])")


def inject(article: Article, choose: Chooser) -> Injection:
    path, start, end = choose.pick(_words(article))
    text, at = resolve(article, path), (start + end) // 2
    broken = replaced(article, path, f"{text[:at]} {text[at:]}")
    return Injection(article=broken, spots=(Spot(path, (start, end + 1)),))


def _words(article: Article) -> list[tuple[str, int, int]]:
    return [
        (path, *match.span())
        for path, text in paragraphs(article)
        for match in _LONG.finditer(text)
    ]


def _needs(article: Article) -> bool:
    return bool(_words(article))


RULE = Rule(
    __name__,
    "BOD011",
    Severity.WARNING,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "DAT017", "DAT029", "BYL017", "BOD006"),
)
