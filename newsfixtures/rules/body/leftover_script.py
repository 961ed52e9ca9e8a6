"""A line of a program or style sheet stands among the grafs.

## What it finds

A graf that begins as JavaScript or CSS does (`var x =`, `function (`, `window.`, `.class {`) and has the brackets and semicolons
of code.

## Why it matters

It is indexed and learned as news.

## Example

Bad: a graf `var ads = window.ads || []; ads.push({id: 3});`. Good: none.

## False and missed alarms

Articles about programming quote code inside a sentence or after a graf that ends in a colon; both are left alone.

## Source

The catalogue of defects, BOD020. ECMAScript 2025, section 14; CSS Syntax Module Level 3 (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import LabelledParagraph, Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article, Block
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_CODE = re.compile(
    r"\s*(?:(?:var|let|const) [\w$]{1,40} ?=|function ?\w{0,40} ?\(|\(function ?\(|window\.[\w$]|document\.[\w$]"
    r"|[\w$.]{1,60}\.push\(|if ?\(typeof |[.#@][\w-]{1,60}(?:[ ,>][.#\w -]{0,80})? ?\{ ?[\w-]{2,30} ?:"
    r"|<!\[CDATA\[|/\*)"
)
_SYMBOLS = frozenset("{}();=")
_LEAST = 4


def _may_fire(context: Context) -> bool:
    text = context.text
    return "{" in text or "(" in text


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in paragraphs(article):
        if _CODE.match(text) and sum(map(text[:2000].count, _SYMBOLS)) >= _LEAST:
            number = int(path.split("/")[2])
            if not number or not _leads_on(article.body[number - 1]):
                yield Hit(path, f"{shortened(text)} is code, not a graf")


def _announces(text: str) -> bool:
    """Tell whether a graf says that something follows, such as code that the story is about."""
    return text.rstrip().endswith((":", "："))


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(
        (
            "var ads = window.ads || []; ads.push({id: 3});",
            "(function () { window.loaded = true; })();",
            "window.dataLayer.push({event: 'read', section: 'news'});",
            ".teaser { color: red; margin: 0; } .teaser a { color: blue; }",
        )
    )
    places = [
        number
        for number in range(len(article.body) + 1)
        if not number or not _leads_on(article.body[number - 1])
    ]
    number = choose.pick(places)
    broken = with_block(article, number, Paragraph(text=code))
    return Injection(article=broken, spots=(Spot(f"/body/{number}/text"),))


def _leads_on(block: Block) -> bool:
    if isinstance(block, LabelledParagraph):
        return not block.text or _announces(block.text)
    return isinstance(block, Paragraph) and _announces(block.text)


def repair(article: Article, context: Context) -> Article:
    for hit in reversed(list(detect(article, context))):
        article = without_block(article, int(hit.path.split("/")[2]))
    return article


RULE = Rule(
    __name__,
    "BOD020",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    repair=repair,
    trigger=contains(";", then=_may_fire),
    also=("BOD026", "ENC008", "BOD010", "QUO009"),
    bad=(
        graf("var ads = window.ads || []; ads.push({id: 3});"),
        graf("(function () { window.loaded = true; })();"),
        graf(".teaser { color: red; } .teaser a { color: blue; }"),
        graf("document.write('<p>' + (x = 3) + '</p>');"),
        graf("if (typeof ads !== 'undefined') { ads.run(); }"),
    ),
    decoys=(
        graf(
            "The exploit fits in a line:",
            "document.querySelector('#pay').onclick = function () { return false; };",
        ),
        graf("The function (a hall with a stage) was sold; the price was not named (yet)."),
        graf("Let x = 3; then 2x = 6, the teacher said."),
        graf("The line “var x = 3;” stands in every textbook."),
        graf("#VelmoraFloods was the most used hashtag; @council asked for calm."),
    ),
)
