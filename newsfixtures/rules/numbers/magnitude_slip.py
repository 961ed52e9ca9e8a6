"""Headline and body differ by a factor of a thousand.

## What it finds

A figure in the headline with *million* or *billion* whose same figure stands in the body only with another of these words.

## Why it matters

One of them is wrong by a factor of a thousand, and both are quoted.

## Example

Bad: headline `Dam to cost 3 million euros`, body `3 billion euros`. Good: the same in both.

## False and missed alarms

Only the same digits are compared, and only where the body never has the headline's own. In German, *Milliarde* is a billion.

## Source

The catalogue of defects, NUM003. Names of large numbers: CLDR, compact decimal formats (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WORDS = {
    "thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9, "trillion": 12,
    "mn": 6, "bn": 9, "millionen": 6, "milliarde": 9, "milliarden": 9, "milliard": 9, "milliards": 9,
    "millones": 6, "millón": 6, "мільйон": 6, "мільйони": 6, "мільйонів": 6, "мільярд": 9,
    "мільярди": 9, "мільярдів": 9, "млн": 6, "млрд": 9, "milion": 6, "miliony": 6, "milionów": 6,
    "miliard": 9, "miliardy": 9, "miliardów": 9, "mln": 6, "mld": 9, "milyon": 6, "milyar": 9,
}  # fmt: skip
_SCALED = re.compile(
    rf"(?<![\w.,])(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)


_DIGIT = re.compile(r"\d")


def _may_fire(context: Context) -> bool:
    headline = context.article.headline
    return _DIGIT.search(headline) is not None and _SCALED.search(headline) is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    stated: dict[str, set[int]] = {}
    heads = list(_SCALED.finditer(article.headline))
    for _, text in context.grafs if heads else ():
        for match in _SCALED.finditer(text):
            stated.setdefault(_digits(match), set()).add(_scale(match))
    for match in heads:
        scales = stated.get(_digits(match))
        if scales and _scale(match) not in scales:
            text = f"{shortened(match.group())} is another magnitude in the body"
            yield Hit("/headline", text, match.span())


def _digits(match: re.Match[str]) -> str:
    return match[1].replace(",", ".")


def _scale(match: re.Match[str]) -> int:
    return _WORDS[match[2].casefold()]


def inject(article: Article, choose: Chooser) -> Injection:
    match = choose.pick(_told_twice(article))
    other = _SWAPPED[match[2].casefold()]
    start, end = match.span(2)
    headline = f"{article.headline[:start]}{other}{article.headline[end:]}"
    spot = Spot("/headline", (match.start(), start + len(other)))
    return Injection(article=evolve(article, headline=headline), spots=(spot,))


_SWAPPED = {
    "million": "billion", "billion": "million", "millionen": "Milliarden", "milliarden": "Millionen", "мільйонів": "мільярдів", "мільярдів": "мільйонів",
    "milionów": "miliardów", "milyon": "milyar",
}  # fmt: skip


def _told_twice(article: Article) -> list[re.Match[str]]:
    """Return the large figures of the headline that the body has too."""
    body = {
        (_digits(match), _scale(match))
        for _, text in paragraphs(article)
        for match in _SCALED.finditer(text)
    }
    return [
        match
        for match in _SCALED.finditer(article.headline)
        if match[2].casefold() in _SWAPPED and (_digits(match), _scale(match)) in body
    ]


def _needs(article: Article) -> bool:
    return bool(_told_twice(article))


RULE = Rule(
    __name__,
    "NUM003",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO007"),
    bad=(
        graf(
            "The dam will cost 3 billion euros, the council said.",
            headline="Dam to cost 3 million euros",
        ),
        graf("It costs 1.5 million.", headline="Dam costs 1.5bn"),
        graf(
            "Der Damm kostet 3 Milliarden Euro.",
            headline="Damm kostet 3 Millionen Euro",
            language="de",
        ),
    ),
    decoys=(
        graf(
            "The dam will cost 3 million euros of the 3 billion in the fund.",
            headline="Dam to cost 3 million euros",
        ),
        graf("The dam will cost 4 billion euros.", headline="Dam to cost 3 million euros"),
        graf("The dam will cost 3 million euros.", headline="Three million for the dam"),
    ),
)
