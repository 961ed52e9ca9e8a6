"""A character was lost in a wrong decoding.

## What it finds

U+FFFD, the replacement character, in prose or a name.

## Why it matters

The letter is gone for good, and searches miss the word.

## Example

Bad: `Windr\ufffddern`. Good: `Windrädern`.

## False and missed alarms

A story about encodings may show it; one such sign is still worth a look.

## Source

The catalogue of defects, ENC003.
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

_FOUND = re.compile("\ufffd")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _FOUND.search(text)
        if match:
            yield Hit(
                path,
                "a character was lost (U+FFFD); read the source in its own encoding",
                match.span(),
            )


_INSIDE = re.compile(r"(?<=[a-z])(?=[a-z])")


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in paragraphs(article) if _INSIDE.search(text)])
    text = resolve(article, path)
    places = [match.start() for match in _INSIDE.finditer(text)]
    index = choose.pick(places)
    char = choose.pick(("\ufffd", "\ufffd\ufffd"))
    spot = Spot(path, (index, index + len(char)))
    return Injection(
        article=replaced(article, path, text[:index] + char + text[index:]), spots=(spot,)
    )


def _needs(article: Article) -> bool:
    return any(_INSIDE.search(text) for _, text in paragraphs(article))


RULE = Rule(
    __name__,
    "ENC003",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO007", "ENC001"),
    trigger=contains("\ufffd"),
    bad=(
        graf("Windr\ufffddern"),
        graf(headline="Caf\ufffd opens"),
        graf(byline="Jos\ufffd Lind"),
        graf("\ufffd\ufffd\ufffd"),
        graf(keywords=["caf\ufffd"]),
    ),
    decoys=(
        graf("Is it a question? Windrädern."),
        graf("The � sign is written U+FFFD.".replace("�", "question")),
    ),
)
