"""A quotation is given to the wrong speaker.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect gives a quotation that is set apart to
another person of the article.

## Why it matters

Fact checks, search by speaker and archives of who said what are wrong, and nobody sees it.

## Example

Bad: the mayor's words below the opposition's name. Good: below the mayor's.

## False and missed alarms

Nothing in the record tells.

## Source

The catalogue of defects, QUO006. Attribution in extraction of quotations (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Quote, Speaker
from newsfixtures.findings import Severity, Spot
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    number = choose.pick(_apart(article))
    block = article.body[number]
    assert isinstance(block, Quote)  # noqa: S101 (of those that _apart found)
    others = [one for one in article.people if one.name != (block.speaker and block.speaker.name)]
    other = choose.pick(others)
    speaker = Speaker(name=other.name, person_ref=other.id)
    body = (*article.body[:number], evolve(block, speaker=speaker), *article.body[number + 1 :])
    spot = Spot(f"/body/{number}/speaker")
    return Injection(article=evolve(article, body=body), spots=(spot,))


def _apart(article: Article) -> list[int]:
    return [
        number
        for number, block in enumerate(article.body)
        if isinstance(block, Quote) and block.speaker
    ]


def _needs(article: Article) -> bool:
    return bool(_apart(article)) and len({one.name for one in article.people}) > 1


RULE = Rule(
    __name__,
    "QUO006",
    Severity.ERROR,
    inject=inject,
    needs=_needs,
    also=("QUO005", "QUO008"),
)
