"""Navigation of the page leaked into the text.

## What it finds

A first or last graf that consists of nothing but navigation labels of the language (`Home | World | Sport`);
in imports a line that the reader recognised as such.

## Why it matters

Name finders and date finders take it for the story.

## Example

Bad: a first line ` date 2025-05-16 All Sections`. Good: the headline first.

## False and missed alarms

Every word must belong to a known label and there must be two labels at least; a graf in a live blog that reads
`Live` is left alone.

## Source

The catalogue of defects, BOD001.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_EDGE = 2
"""How many blocks at either end may be navigation."""
_SEPARATORS = re.compile(r" ?[|>/·•»] ?| {2,}")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "chrome"):
        yield Hit(path, f"{shortened(trace.text)} is navigation, not part of the story")
    for number in _leaked(article, context):
        text = getattr(article.body[number], "text", "")
        yield Hit(f"/body/{number}/text", f"{shortened(text)} is navigation, not a graf")


def _leaked(article: Article, context: Context) -> list[int]:
    locale = context.locale or LOCALES["en"]
    count = len(article.body)
    edges = range(count) if count <= 2 * _EDGE else (0, 1, count - 2, count - 1)
    return [number for number in edges if _is_chrome(article.body[number], locale)]


def _is_chrome(block: object, locale: Locale) -> bool:
    if not isinstance(block, Paragraph) or len(block.text) > 300 or block.text[-1:] in ".!?":
        return False
    parts = [part for part in _SEPARATORS.split(block.text.strip()) if part]
    return len(parts) > 1 and all(locale.folded(part) in locale.chrome for part in parts)


def inject(article: Article, choose: Chooser) -> Injection:
    own = (locale_for(article.language) or LOCALES["en"]).navigation
    text = choose.pick(
        (" | ".join(own), " > ".join(own), "Home > News > World", "Menu  Search  Sign in")
    )
    if choose.chance(40):
        broken, (path,) = traced(article, Trace(kind="chrome", text=text, line=1))
        return Injection(article=broken, spots=(Spot(path),))
    index = choose.pick((0, len(article.body)))
    return Injection(
        article=with_block(article, index, Paragraph(text=text)),
        spots=(Spot(f"/body/{index}/text"),),
    )


def repair(article: Article, context: Context) -> Article:
    for number in reversed(_leaked(article, context)):
        if len(article.body) > 1:
            article = without_block(article, number)
    return article


RULE = Rule(
    __name__,
    "BOD001",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    unsafe=True,
    bad=(
        graf("Home | World | Sport", "The dam held."),
        graf("The dam held.", "Share | Print"),
        graf("Home > News > World", "The dam held."),
        graf("The dam held.", "Subscribe · Newsletter · Contact us"),
        graf("Menu  Search", "The dam held."),
    ),
    decoys=(
        graf("Live", "The dam held."),
        graf("World news and sport | the week", "The dam held."),
    ),
)
