"""A dash stands for a minus sign.

## What it finds

An en or em dash directly before a figure with a degree or percent sign (`–5 °C`), without a figure before it.

## Why it matters

Number readers drop the sign: frost becomes a thaw.

## Example

Bad: `–5 °C`. Good: `−5 °C` or `-5 °C`.

## False and missed alarms

Ranges (`5–7 °C`) and dashes in parenthesis, with blanks on both sides, are left alone.

## Source

The catalogue of defects, NUM007.
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

_SIGNED = re.compile(
    r"[–—](?<![\w%°.,)–—-].)(?<![\w%°] .)\d+(?:[.,]\d+)? ?(?:°|%|percent\b|per cent\b|degrees\b)"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        if "–" not in text and "—" not in text:
            continue
        for match in _SIGNED.finditer(text):
            yield Hit(path, f"{shortened(match.group())} has a dash for a minus sign", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    figure = choose.pick(("–5 °C", "—12 °C", "–3 percent", "–0.4 %"))
    broken, path = with_graf(article, choose, f"Outlook ({figure}) unchanged.")
    return Injection(article=broken, spots=(Spot(path, (9, 9 + len(figure))),))


RULE = Rule(
    __name__,
    "NUM007",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=contains("–", "—"),
    bad=(graf("–5 °C in Velmora."), graf("Growth: (–3 percent)")),
    decoys=(
        graf("It is necessary – both for us and for 5 percent of you."),
        graf("Between 5–7 °C, or 3 –5 %."),
        graf("A rise – 5 percent – was expected."),
    ),
)
