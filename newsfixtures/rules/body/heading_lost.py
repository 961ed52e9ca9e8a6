"""A heading inside the story is missing.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect takes a heading of the body away.

## Why it matters

Sections run together; what a list or answer belongs to is lost.

## Example

Bad: an interview without its questions. Good: with them.

## False and missed alarms

Nothing in the record tells; compare with the page.

## Source

The catalogue of defects, BOD015. Losses of headings in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Heading
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import without_block
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    index = choose.pick(_headings(article))
    return Injection(article=without_block(article, index), spots=(Spot(f"/body/{index}"),))


def _headings(article: Article) -> list[int]:
    return [number for number, block in enumerate(article.body) if isinstance(block, Heading)]


def _needs(article: Article) -> bool:
    return bool(_headings(article)) and len(article.body) > 1


RULE = Rule(
    __name__,
    "BOD015",
    Severity.WARNING,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO001", "QUO007"),
)
