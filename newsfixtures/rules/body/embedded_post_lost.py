"""A quotation that is set apart is missing.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect takes a quotation or an embedded post out of the body.

## Why it matters

Extractors drop what stands in a box: the words that the story is about are lost.

## Example

Bad: `The minister wrote:` with nothing behind it. Good: with the post.

## False and missed alarms

Nothing in the record tells; compare with the page.

## Source

The catalogue of defects, BOD030. Losses of blockquotes and embeds in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Embed, Quote
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import without_block
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    index = choose.pick(_apart(article))
    return Injection(article=without_block(article, index), spots=(Spot(f"/body/{index}"),))


def _apart(article: Article) -> list[int]:
    return [number for number, block in enumerate(article.body) if isinstance(block, Quote | Embed)]


def _needs(article: Article) -> bool:
    return bool(_apart(article)) and len(article.body) > 1


RULE = Rule(
    __name__,
    "BOD030",
    Severity.WARNING,
    inject=inject,
    needs=_needs,
    also=("HED010", "QUO001", "QUO007", "BOD014", "BOD026"),
)
