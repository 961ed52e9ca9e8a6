"""A killed story is still there.

## What it finds

An article whose status is canceled, with a body of more than a notice.

## Why it matters

A kill is sent because the story may harm: whoever keeps the text keeps the harm.

## Example

Bad: status canceled and ten grafs. Good: status canceled and a notice.

## False and missed alarms

A retracted article keeps its text on purpose, with a notice; it has a status of its own.

## Source

The catalogue of defects, COR008. ninjs 3.1, `pubStatus` canceled (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NOTICE_WORDS = 60


def _may_fire(context: Context) -> bool:
    return context.article.status == "canceled"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    words = sum(words_in(text) for _, text in paragraphs(article))
    if article.status == "canceled" and (words > _NOTICE_WORDS or len(article.body) > 3):
        yield Hit(
            "/status",
            f"the story was killed, and its body still has {words:,} words; keep a notice alone",
        )


def inject(article: Article, choose: Chooser) -> Injection:
    return Injection(article=evolve(article, status="canceled"), spots=(Spot("/status"),))


def _needs(article: Article) -> bool:
    words = sum(words_in(text) for _, text in paragraphs(article))
    return article.status == "usable" and (words > _NOTICE_WORDS or len(article.body) > 3)


RULE = Rule(
    __name__,
    "COR008",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf("word " * 61, status="canceled"),
        graf("One.", "Two.", "Three.", "Four.", status="canceled"),
        graf("Withdrawn.", "word " * 61, status="canceled", language="de"),
        graf("The dam held. " * 30, status="canceled", dek="A night by the river."),
        graf(
            body=[
                {"type": "paragraph", "text": "Withdrawn."},
                {"type": "heading", "text": "What happened", "level": 2},
                {"type": "list", "items": [{"text": "The dam held."}]},
                {"type": "paragraph", "text": "It rained."},
            ],
            status="canceled",
        ),
    ),
    decoys=(
        graf("This story was withdrawn.", status="canceled"),
        graf("word " * 61, status="retracted"),
    ),
)
