"""An author is missing from the list.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect takes one of several authors away; the
printed byline may still name all.

## Why it matters

Credit, and pay, go to the wrong people.

## Example

Bad: two names on the page, one in the record. Good: both.

## False and missed alarms

A printed byline also names agencies, desks and photographers: it does not tell who is missing.

## Source

The catalogue of defects, BYL008. Losses of authors in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Severity, Spot
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    number = choose.number(0, len(article.authors) - 1)
    kept = tuple(each for at, each in enumerate(article.authors) if at != number)
    return Injection(article=evolve(article, authors=kept), spots=(Spot("/authors"),))


def _needs(article: Article) -> bool:
    return len(article.authors) > 1


RULE = Rule(
    __name__,
    "BYL008",
    Severity.ERROR,
    inject=inject,
    needs=_needs,
)
