r"""A no-break space parts the thousands of a figure.

## What it finds

A digit, a no-break or thin space, and three digits, in a language that does not write figures so.

## Why it matters

Number readers take the figure for two.

## Example

Bad: `65\u00a0797` in English copy. Good: `65,797`.

## False and missed alarms

French, Ukrainian, Polish and many others write figures so and are left alone.

## Source

The catalogue of defects, NUM002. CLDR 47, group separators.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)")
_SPACES = ("\u00a0", "\u2009", "\u202f")
_COMMA = ("en", "ja", "zh", "ko", "he", "hi", "th")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.language.partition("-")[0].lower() not in _COMMA:
        return
    for path, text in context.texts:
        if text.isascii() or not any(space in text for space in _SPACES):
            continue
        for match in _GROUPED.finditer(text):
            yield Hit(
                path,
                f"{shortened(match.group())} is parted by a space (U+{ord(_space(match.group())):04X})",
                match.span(),
            )


def _space(figure: str) -> str:
    return next(char for char in figure if not char.isdecimal())


def inject(article: Article, choose: Chooser) -> Injection:
    space = choose.pick(("\u00a0", "\u202f", "\u2009"))
    figure = f"{choose.number(1, 999)}{space}{choose.number(100, 999)}"
    broken, path = with_graf(article, choose, f"The count came to {figure}.")
    return Injection(article=broken, spots=(Spot(path, (18, 18 + len(figure))),))


def _needs(article: Article) -> bool:
    return article.language.startswith("en")


RULE = Rule(
    __name__,
    "NUM002",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains(*_SPACES),
    bad=(
        graf("It cost 65\u00a0797 euros."),
        graf(headline="1\u202f000\u202f000 votes cast"),
        graf("It cost 65\u2009797 euros, not 1\u2009000\u2009000."),
        graf(dek="65\u00a0797 votes"),
        graf("\u300c65\u00a0797\u7968\u300d", language="ja"),
    ),
    decoys=(
        graf("In May\u00a02025 it was 5\u00a0km."),
        graf("Call 030\u00a01234."),
        graf("65\u00a0797", language="fr"),
    ),
)
