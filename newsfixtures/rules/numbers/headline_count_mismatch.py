"""Headline and body count the same thing differently.

## What it finds

A number before *dead*, *killed*, *injured*, *hurt*, *arrested* or *missing* in the headline, where the body has the same word with
other numbers only.

## Why it matters

One of the two was not updated; both are quoted.

## Example

Bad: headline `Five hurt in Velmora`, body `six people were hurt`. Good: the same number.

## False and missed alarms

Figures of different days stand in one text; only a number that the body never has beside the word is found, with a confidence of
low. English only.

## Source

The catalogue of defects, NUM008. Running counts in updated stories (project notes on corrections, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
}
_WORDS = r"(?P<word>dead|killed|injured|hurt|wounded|arrested|missing)"
_COUNT = rf"\b(?P<count>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_HEAD = re.compile(rf"{_COUNT} (?:people |others )?{_WORDS}\b", re.IGNORECASE)
_BODY = re.compile(
    rf"{_COUNT} (?:people|others|men|women|children|passengers|residents)? ?(?:were |was |are |have been |had been )?{_WORDS}\b",
    re.IGNORECASE,
)


def _may_fire(context: Context) -> bool:
    article = context.article
    return article.language.startswith("en") and _HEAD.search(article.headline) is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if not article.language.startswith("en"):
        return
    for match in _HEAD.finditer(article.headline):
        stated = {
            _value(other["count"])
            for _, text in context.grafs
            for other in _BODY.finditer(text)
            if other["word"].casefold() == match["word"].casefold()
        }
        if stated and _value(match["count"]) not in stated:
            text = f"{shortened(match.group())}: the body has {', '.join(map(str, sorted(stated)))}"
            yield Hit("/headline", text, match.span(), confidence="low")


def _value(count: str) -> int:
    return int(count) if count.isdecimal() else _NUMBERS[count.casefold()]


def inject(article: Article, choose: Chooser) -> Injection:
    number = choose.number(14, 40)
    word = choose.pick(("injured", "arrested", "missing"))
    tail = f": {number + 1} {word}"
    headline = f"{article.headline}{tail}"
    told = Paragraph(text=f"In all, {number} people were {word}, it was said on the day.")
    index = len(article.body)
    broken = evolve(with_block(article, index, told), headline=headline)
    return Injection(
        article=broken, spots=(Spot("/headline", (len(article.headline) + 2, len(headline))),)
    )


def _needs(article: Article) -> bool:
    return (
        article.language.startswith("en")
        and not _HEAD.search(article.headline)
        and not any(_BODY.search(text) for _, text in paragraphs(article))
    )


RULE = Rule(
    __name__,
    "NUM008",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO001", "QUO005", "LNG005"),
    bad=(
        graf("Six people were hurt, the police said.", headline="Five hurt in Velmora"),
        graf("12 were injured.", headline="11 people injured in Velmora"),
        graf("Police said three people had been arrested.", headline="Four arrested in Velmora"),
    ),
    decoys=(
        graf("Five people were hurt, six were missing.", headline="Five hurt in Velmora"),
        graf(
            "At first six people were hurt; five were hurt, it said later.",
            headline="Five hurt in Velmora",
        ),
        graf("The number was not given.", headline="Five hurt in Velmora"),
    ),
)
