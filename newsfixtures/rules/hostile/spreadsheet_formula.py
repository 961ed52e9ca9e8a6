"""The headline is a formula to a spreadsheet.

## What it finds

A headline, dek or name that begins with `=`, or with `+`, `-` or `@` and looks like a call
(`@SUM(1)`, `-2+3+cmd|`).

## Why it matters

Opened from a CSV export it is run.

## Example

Bad: `=HYPERLINK("http://x","y")`. Good: text.

## False and missed alarms

`-5 °C in Velmora`, `+++ Live +++` and `@handle` are no formulas and left alone.

## Source

The catalogue of defects, SEC004. OWASP, CSV injection (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FORMULA = re.compile(
    r"[\t\r ]{0,4}(?:=[^\s=]|[+@-][A-Za-z]{2,12}\(|[+-]\d+[+*/-]\d*[+*/-]?[\w(]*[|!(])"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (
        ("/headline", article.headline),
        ("/dek", article.dek or ""),
        *context.names,
    ):
        if text[:1] in "=+-@\t\r " and _FORMULA.match(text):
            yield Hit(path, f"{shortened(text)} is a formula to a spreadsheet")


def inject(article: Article, choose: Chooser) -> Injection:
    formula = choose.pick(("=HYPERLINK(A1)", "=1+1", "@SUM(1)", "-2+3+cmd|x!A0", "+IMPORTXML(1)"))
    return Injection(article=evolve(article, dek=formula), spots=(Spot("/dek"),))


RULE = Rule(
    __name__,
    "SEC004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    bad=(
        graf(headline='=HYPERLINK("https://x.example","y")'),
        graf(headline="@SUM(1+1)*cmd|x!A0"),
        graf(dek="-2+3+cmd|' /C calc'!A0"),
        graf(byline="=1+1"),
        graf(keywords=["+IMPORTXML(1)"]),
    ),
    decoys=(
        graf(headline="-5 °C in Velmora"),
        graf(headline="+++ Live: the dam +++"),
        graf(headline="@velmora says no"),
        graf(headline="= and other signs"),
    ),
)
