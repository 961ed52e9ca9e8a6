"""A foreign name has its translation in brackets behind it.

## What it finds

Three or more words of which the first is capitalised, followed at once by brackets that hold a title of three or
more words in capitals: `Nova reka tece (The New River Flows)`. Imports only.

## Why it matters

Name finders take both for names, and language identification wavers.

## Example

Bad: a gloss in running text. Good: an entity with its translation in a field.

## False and missed alarms

Abbreviations and ages in brackets are left alone. It is good practice for readers: the finding is a mark for
those who parse.

## Source

The catalogue of defects, LNG005.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Provenance, body_texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, imported
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_GLOSS = re.compile(
    r"(?<!\w)[A-Z][a-z'’-]+(?: [a-z'’-]+){1,5} \((?=(?:[A-Z][\w'’-]*|[a-z]{1,4})(?: (?:[A-Z][\w'’-]*|[a-z]{1,4})){2,8}\))([A-Z][^()]{6,120})\)"
)
_CAPITALS = 2


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in body_texts(article):
        for match in _GLOSS.finditer(text):
            if sum(word[:1].isupper() for word in match[1].split()) >= _CAPITALS:
                yield Hit(
                    path, f"{shortened(match[1])} translates the name before it", match.span()
                )


def inject(article: Article, choose: Chooser) -> Injection:
    gloss = choose.pick(
        ("Nova reka tece (The New River Flows)", "Tiho polje spi (The Quiet Field Sleeps)")
    )
    imported_article = evolve(
        article, provenance=article.provenance or Provenance(source_format="text")
    )
    broken, path = with_graf(imported_article, choose, f"{gloss} was closed.")
    return Injection(article=broken, spots=(Spot(path, (0, len(gloss))),))


_FROM_TEXT = {"source_format": "text"}

RULE = Rule(
    __name__,
    "LNG005",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=imported,
    bad=(
        graf("The channel Nova reka tece (The New River Flows) was closed.", provenance=_FROM_TEXT),
        graf("It ran in Tiho polje spi (The Quiet Field Sleeps).", provenance=_FROM_TEXT),
    ),
    decoys=(
        graf("The Velmora council of towns (VCT) met.", provenance=_FROM_TEXT),
        graf("The mayor of the town (who was late) spoke.", provenance=_FROM_TEXT),
    ),
)
