"""The background stands before the lede.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect moves the last plain paragraph to the beginning.

## Why it matters

Summaries take the first graf for the most important.

## Example

Bad: history first, news second. Good: an inverted pyramid.

## False and missed alarms

Features begin so on purpose; nothing in the record tells.

## Source

The catalogue of defects, BOD033. The inverted pyramid: The Associated Press Stylebook, entry lead (from memory).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule
from newsfixtures.rules._parts import last_plain

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    index = last_plain(article)
    moved = article.body[index]
    broken = with_block(without_block(article, index), 0, moved)
    return Injection(article=broken, spots=(Spot("/body/0"),))


def _needs(article: Article) -> bool:
    grafs = [block for block in article.body if isinstance(block, Paragraph)]
    return len(grafs) > 2 and isinstance(article.body[0], Paragraph) and grafs[0] != grafs[-1]


RULE = Rule(
    __name__,
    "BOD033",
    Severity.INFO,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO001", "QUO007", "BOD017", "QUO005"),
)
