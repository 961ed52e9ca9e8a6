"""A superscript was flattened.

## What it finds

A square or cube whose exponent stands on the line (`20 m2`, `3 km3`), or a power of ten without its exponent's place (`10 6`
is not told).

## Why it matters

Units cannot be read, and figures gain a digit.

## Example

Bad: `a hall of 200 m2`. Good: `a hall of 200 m²`.

## False and missed alarms

Only units of length behind a figure; names such as the M2 motorway have no figure before them. The spelling is common where no
superscript can be typed, hence severity info.

## Source

The catalogue of defects, NUM005. The International System of Units (SI), 9th edition, section 5.4 (from memory).
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

_FLAT = re.compile(r"(?<=\d)([ \u00a0]?)(m|km|cm|mm)([23])(?![\w.,]*\d)(?=\W|\Z)")
_POWERS = {"2": "²", "3": "³"}


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        for match in _FLAT.finditer(text):
            unit = f"{match[2]}{_POWERS[match[3]]}"
            yield Hit(path, f"{shortened(match.group().strip())} stands for {unit}", match.span(3))


def inject(article: Article, choose: Chooser) -> Injection:
    path, text = choose.pick(paragraphs(article))
    unit, power = choose.pick(("m", "km", "cm")), choose.pick(("2", "3"))
    told = f" {choose.number(2, 900)} {unit}"
    broken = replaced(article, path, f"{text}{told}{power}.")
    start = len(text) + len(told)
    return Injection(article=broken, spots=(Spot(path, (start, start + 1)),))


def _needs(article: Article) -> bool:
    return has_paragraph(article)


RULE = Rule(
    __name__,
    "NUM005",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains("m2", "m3"),
    also=("HED010", "HED006", "BOD009", "BOD006", "BYL017", "QUO009", "BOD026"),
    bad=(
        graf("A hall of 200 m2 was built."),
        graf("The lake holds 3 km3 of water."),
        graf("It covers 12km2."),
        graf("A pipe of 40 cm2 broke."),
        graf(headline="Council sells 900 m2 of land"),
    ),
    decoys=(
        graf("A hall of 200 m² on the M2 motorway."),
        graf("The model m2 was sold."),
        graf("Room 12 m20 is closed."),
    ),
)
