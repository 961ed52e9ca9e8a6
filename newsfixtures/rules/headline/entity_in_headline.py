"""The headline has a character reference in it.

## What it finds

`&#8217;`, `&amp;`, `&nbsp;` and other references that HTML defines.

## Why it matters

Readers see the code instead of the character.

## Example

Bad: `Velmora&#8217;s dam`. Good: `Velmora’s dam`.

## False and missed alarms

`AT&T` and `R&D;` are no references.

## Source

The catalogue of defects, HED007. HTML Living Standard, named character references (read 2026-11-24).
"""

from __future__ import annotations

import html
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

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")


def _may_fire(context: Context) -> bool:
    return "&" in context.article.headline


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for match in _REFERENCE.finditer(article.headline):
        if html.unescape(match.group()) != match.group():
            yield Hit(
                "/headline",
                f"{shortened(match.group())} is a character reference; write the character",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    headline = article.headline
    references = {" ": ("&nbsp;", "&#32;", "&#x20;")}
    index = headline.index(" ")
    reference = choose.pick(references[" "])
    broken = evolve(article, headline=f"{headline[:index]}{reference}{headline[index + 1 :]}")
    return Injection(article=broken, spots=(Spot("/headline", (index, index + len(reference))),))


def _needs(article: Article) -> bool:
    return " " in article.headline


RULE = Rule(
    __name__,
    "HED007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO007"),
    bad=(
        graf(headline="Velmora&#8217;s dam"),
        graf(headline="Dam &amp; river"),
        graf(headline="Dam&nbsp;holds"),
        graf(headline="Dam &#x2014; a story"),
        graf(headline="&quot;Dam holds&quot;"),
    ),
    decoys=(
        graf(headline="AT&T builds a mast"),
        graf(headline="R&D; what comes next"),
        graf(headline="5 < 6 & more"),
    ),
)
