"""The last graf is missing.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect takes the last paragraph of the body away.

## Why it matters

Extractors end a text early where a list, a table or a box follows; what comes next in the story is lost.

## Example

Bad: the story without its last graf. Good: the whole story.

## False and missed alarms

Nothing in the record tells; compare with the page.

## Source

The catalogue of defects, BOD008. Losses at the end in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import without_block
from newsfixtures.rules import Injection, Rule
from newsfixtures.rules._parts import last_plain

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    index = last_plain(article)
    broken = without_block(article, index)
    return Injection(article=broken, spots=(Spot(f"/body/{index}"),))


def _needs(article: Article) -> bool:
    return sum(isinstance(block, Paragraph) for block in article.body) > 2 and not article.notices


RULE = Rule(
    __name__,
    "BOD008",
    Severity.ERROR,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO001", "QUO007", "BOD017", "BOD022"),
)
