"""An override turns text around.

## What it finds

A bidirectional override (U+202D, U+202E), or an embedding or isolate that is not closed in its text.

## Why it matters

What is shown is not what is stored: a way to spoof names and links.

## Example

Bad: `\u202eflood`. Good: `flood`.

## False and missed alarms

Right-to-left languages use marks (U+200E, U+200F) and closed isolates; these are left alone.

## Source

The catalogue of defects, ENC009.
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

_FOUND = re.compile(
    r"[\u202d\u202e]|[\u202a\u202b](?![^\u202c]{0,5000}\u202c)|[\u2066-\u2068](?![^\u2069]{0,5000}\u2069)"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path,
                f"a bidirectional control (U+{ord(match.group()[0]):04X}) turns the text around; take it out",
                match.span(),
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\u202e", "\u202d", "\u2066", "\u202b"))
    spot = Spot(path, (index, index + len(char)))
    return Injection(
        article=replaced(article, path, text[:index] + char + text[index:]), spots=(spot,)
    )


def _needs(article: Article) -> bool:
    return any(_INSIDE.search(text) for _, text in paragraphs(article))


RULE = Rule(
    __name__,
    "ENC009",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    trigger=contains("\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"),
    bad=(
        graf("The \u202eflood\u202c came."),
        graf(headline="\u202edloH"),
        graf("A \u2066open isolate."),
        graf(byline="\u202bAna Petrov"),
        graf("\u202dleft"),
    ),
    decoys=(graf("Ein \u2067שלום\u2069 Wort."), graf("\u200fمرحبا\u200f")),
)
