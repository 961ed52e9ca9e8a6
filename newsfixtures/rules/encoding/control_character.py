r"""A control character stands in the text.

## What it finds

A character of category Cc other than tab and line break: U+0000 to U+001F, U+007F to U+009F.

## Why it matters

XML cannot hold it, and stores and terminals fail on it.

## Example

Bad: `dam\x0bholds`. Good: `dam holds`.

## False and missed alarms

U+0085 and ESC have rules of their own.

## Source

The catalogue of defects, ENC011.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FOUND = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")


def _may_fire(context: Context) -> bool:
    return bool(_FOUND.search(context.text))


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path,
                f"a control character (U+{ord(match.group()[0]):04X}) stands in the text; take it out",
                match.span(),
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\x0b", "\x00", "\x7f", "\x9d"))
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
    "ENC011",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf("dam\x0bholds"),
        graf(headline="Dam\x00"),
        graf(byline="Ana\x7fPetrov"),
        graf("it\x92s"),
        graf(keywords=["\x1d"]),
    ),
    decoys=(graf("A tab\tand a line\nbreak."), graf("A no-break\u00a0space.")),
)
