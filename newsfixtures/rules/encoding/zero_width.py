"""An invisible character stands between Latin letters.

## What it finds

A zero-width space, joiner or non-joiner, or a word joiner, between two Latin, Greek or Cyrillic letters or
digits.

## Why it matters

The word is not found, and filters are passed by.

## Example

Bad: `wa\u200bter`. Good: `water`.

## False and missed alarms

Persian and Indic scripts need the non-joiner, emoji the joiner, Thai and Khmer the space: none of these stands
between Latin letters.

## Source

The catalogue of defects, ENC008.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FOUND = re.compile(r"(?<=[0-9A-Za-zÀ-ɏͰ-ϿЀ-ӿ])[\u200b-\u200d\u2060]+(?=[0-9A-Za-zÀ-ɏͰ-ϿЀ-ӿ])")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path,
                f"an invisible character (U+{ord(match.group()[0]):04X}) stands inside a word; take it out",
                match.span(),
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\u200b", "\u200c", "\u200d", "\u2060"))
    spot = Spot(path, (index, index + len(char)))
    return Injection(
        article=replaced(article, path, text[:index] + char + text[index:]), spots=(spot,)
    )


def repair(article: Article, context: Context) -> Article:
    for path, text in (*context.texts, *context.names):
        clean = _FOUND.sub("", text)
        if clean != text:
            article = replaced(article, path, clean)
    return article


def _needs(article: Article) -> bool:
    return any(_INSIDE.search(text) for _, text in paragraphs(article))


RULE = Rule(
    __name__,
    "ENC008",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    repair=repair,
    trigger=contains("\u200b", "\u200c", "\u200d", "\u2060"),
    bad=(
        graf("The wa\u200bter rose."),
        graf(headline="Wa\u200cter"),
        graf(byline="A\u200dna Petrov"),
        graf("20\u206025"),
        graf(keywords=["wa\u200bter"]),
    ),
    decoys=(graf("می\u200cخواهم"), graf("👩\u200d🚒 came."), graf("ภาษา\u200bไทย")),
)
