"""A currency sign was read in the wrong encoding.

## What it finds

`â‚¬`, `Â£`, `Â¥` or `â‚´` before or behind a figure: a sign in UTF-8 that was read as Windows-1252.

## Why it matters

Amounts cannot be read by people or parsers.

## Example

Bad: `â‚¬20`. Good: `€20`.

## False and missed alarms

These sequences do not occur in any language next to a figure.

## Source

The catalogue of defects, NUM006. Windows-1252 and UTF-8, WHATWG Encoding Standard (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import has_paragraph, paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_SIGNS = {"â‚¬": "€", "Â£": "£", "Â¥": "¥", "â‚´": "₴", "â‚¹": "₹", "Â¢": "¢"}
_WRONG = re.compile(r"(?:{0})(?=\s?\d)|(?<=\d)\s?(?:{0})".format("|".join(_SIGNS)))


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        for match in _WRONG.finditer(text) if not text.isascii() else ():
            sign = _SIGNS[match.group().strip()]
            yield Hit(
                path,
                f"{shortened(match.group())} is {sign}, read in the wrong encoding",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    sign = choose.pick(tuple(_SIGNS))
    path, text = choose.pick(paragraphs(article))
    broken = replaced(article, path, f"{text} {sign}{choose.number(20, 900)}.")
    spot = Spot(path, (len(text) + 1, len(text) + 1 + len(sign)))
    return Injection(article=broken, spots=(spot,))


def _needs(article: Article) -> bool:
    return has_paragraph(article)


RULE = Rule(
    __name__,
    "NUM006",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains(*("â‚", "Â")),
    also=("ENC001", "HED010", "HED006", "BOD009", "BOD006", "BYL017", "QUO009", "BOD026", "ENC008"),
    bad=(
        graf("The work cost â‚¬20 million."),
        graf("He paid 12 Â£ for it."),
        graf("A fine of Â¥900 was due."),
        graf(headline="Council pays â‚¬3m"),
    ),
    decoys=(
        graf("The work cost €20 million and £3."),
        graf("Der Âge d’or war lang.", language="de"),
    ),
)
