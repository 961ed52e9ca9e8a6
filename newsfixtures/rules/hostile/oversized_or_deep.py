"""A text holds one enormous word.

## What it finds

A run of over 2,000 characters without white space in a text, made of printable ASCII.

## Why it matters

Tokenisers, line breakers and regular expressions that backtrack take minutes or all of the memory.

## Example

Bad: an encoded picture pasted into a graf. Good: none.

## False and missed alarms

Chinese, Japanese and Thai have no spaces between words, and are no ASCII. Long addresses are shorter.

## Source

The catalogue of defects, SEC011. Base64 in text as extractors leave it (project notes on robustness, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import articles_in, page
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Context

_LONGEST = 2_000
_RUN = re.compile(r"[!-~]{2001}[!-~]*+")


def _may_fire(context: Context) -> bool:
    return any(len(text) > _LONGEST and _RUN.search(text) for _, text in context.texts)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        match = _RUN.search(text) if len(text) > _LONGEST else None
        if match:
            length = f"{len(match.group()):,}"
            yield Hit(
                path, f"a word of {length} characters: {shortened(match.group())}", match.span()
            )


def inject(article: Article, choose: Chooser) -> Injection:
    blob = choose.pick(("iVBORw0KGgo", "R0lGODlhAQA", "AAAA")) * 600
    broken, path = with_graf(article, choose, f"{blob[: choose.number(2_001, 2_400)]}.")
    return Injection(article=broken, spots=(Spot(path),))


_DEEPEST = 400
"""How deep elements may be nested: pages of large sites have about forty."""


def examine(source: Source) -> Iterator[Hit]:
    for each in source.elements:
        if each.depth == _DEEPEST:
            said = f"elements are nested over {_DEEPEST} deep"
            yield Hit("", said, (each.start, each.inner))
            return


def spoil(source: Source, choose: Chooser) -> Injection:
    at = _graf(source)
    count = choose.pick((450, 1000, 5000))
    text = "<div>" * count + "</div>" * count
    return spoilt(source, Edit(at, at, text, ((0, 5 * count),)))


def _graf(source: Source) -> int:
    inside = articles_in(source)[:1]
    grafs = [
        each.start
        for outer in inside
        for each in source.named("p")
        if outer.inner <= each.start < outer.stop
    ]
    return next(iter(grafs), -1)


RULE = Rule(
    __name__,
    "SEC011",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    also=("BOD026", "BOD010", "ENC008"),
    bad=(
        graf("iVBORw0KGgo" * 300),
        graf("The dam: " + "A" * 2_500),
        graf("=" * 2_001),
    ),
    decoys=(
        graf("https://velmora.example/" + "a" * 1_500),
        graf("水坝没有决口" * 500, language="zh"),
        graf("word " * 1_000),
    ),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: _graf(source) >= 0),
        also=("SCH001", "RUN003", "HED006"),
        bad=(
            page(body="<div>" * 450 + "deep" + "</div>" * 450),
            page(body="<span>" * 900),
            page(behind="<b><i>" * 300),
        ),
        good=(page(),),
        decoys=(
            page(body="<p>It held." * 900),
            page(body="<div>" * 60 + "deep" + "</div>" * 60),
            page(body="<ul>" + "<li>It held." * 900 + "</ul>"),
        ),
    ),
)
