"""A short graf is missing.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect takes the shortest paragraph of the body away.

## Why it matters

Extractors drop short grafs as boilerplate: answers and short quotations are lost.

## Example

Bad: the story without `“Yes,” she said.` Good: the whole story.

## False and missed alarms

Nothing in the record tells; compare with the page.

## Source

The catalogue of defects, BOD013. Losses of short grafs in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import resolve, without_block
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    index = min(
        _inner(article), key=lambda number: (len(resolve(article, f"/body/{number}/text")), number)
    )
    return Injection(article=without_block(article, index), spots=(Spot(f"/body/{index}"),))


def _inner(article: Article) -> list[int]:
    """Return the numbers of plain paragraphs between others."""
    return [
        number for number, block in enumerate(article.body[1:-1], 1) if isinstance(block, Paragraph)
    ]


def _needs(article: Article) -> bool:
    return len(_inner(article)) > 1


RULE = Rule(
    __name__,
    "BOD013",
    Severity.ERROR,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO001", "QUO007", "BOD017", "BOD022"),
)
