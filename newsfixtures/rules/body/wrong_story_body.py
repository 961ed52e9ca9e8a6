"""The body belongs to another story.

## What it finds

Only the generator knows: the rule has an injector and no detector. The injected defect leaves headline and metadata and puts the grafs of another story below them.

## Why it matters

A reader of the record believes a headline that the text does not bear out.

## Example

Bad: the headline of a storm above the report of a match. Good: one story.

## False and missed alarms

Headlines of commentaries share no word with their text either: the record alone does not tell.

## Source

The catalogue of defects, BOD032. Extractors that take the first teaser's text (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph
from newsfixtures.findings import Severity, Spot
from newsfixtures.rules import Injection, Rule

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser

_OTHER = {
    "en": (
        "The regional chess league opened its season in Karmora with a draw on all eight boards.",
        "Two of the games lasted for over five hours, and no player made a mistake that cost a point.",
        "The next round will be played in three weeks.",
    ),
}


def inject(article: Article, choose: Chooser) -> Injection:
    body = tuple(Paragraph(text=text) for text in _OTHER["en"])
    broken = evolve(article, body=body, media=(), lead_media=None, notices=(), type="article")
    return Injection(article=broken, spots=(Spot("/body"),))


def _needs(article: Article) -> bool:
    return article.language.startswith("en")


RULE = Rule(
    __name__,
    "BOD032",
    Severity.ERROR,
    inject=inject,
    needs=_needs,
    also=("HED005", "HED010", "QUO007", "QUO008", "COR008", "BOD022"),
)
