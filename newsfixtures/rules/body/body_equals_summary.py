"""The body is nothing but the summary.

## What it finds

A body of one or two paragraphs whose text is the dek or the summary, word for word.

## Why it matters

What ought to be the story is missing; models learn that news is one sentence.

## Example

Bad: one graf that repeats the dek. Good: the story.

## False and missed alarms

Briefs may be short, but do not repeat their dek; white space and a full stop at the end do not count.

## Source

The catalogue of defects, BOD031. Feeds that carry the description in place of the content (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MOST = 2
_LEAST = 20


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".… ")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    grafs = paragraphs(article)
    if not 0 < len(grafs) <= _MOST or len(grafs) < len(article.body):
        return
    body = _plain(" ".join(text for _, text in grafs))
    summaries = {_plain(text) for text in (article.dek, article.summary) if text}
    if len(body) >= _LEAST and body in summaries:
        yield Hit("/body", "the body says nothing but the summary; the story is missing")


def inject(article: Article, choose: Chooser) -> Injection:
    text = paragraphs(article)[0][1]
    short = evolve(article, body=(Paragraph(text=text),), media=(), lead_media=None, notices=())
    broken = evolve(short, dek=text) if choose.chance(50) else evolve(short, summary=text)
    return Injection(article=broken, spots=(Spot("/body"),))


def _needs(article: Article) -> bool:
    grafs = paragraphs(article)
    return bool(grafs) and len(_plain(grafs[0][1])) >= _LEAST and len(article.body) > 1


RULE = Rule(
    __name__,
    "BOD031",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("dek", "summary"),
    also=(
        "HED005",
        "HED010",
        "QUO007",
        "QUO001",
        "QUO005",
        "QUO008",
        "LNG005",
        "BOD022",
        "BOD014",
        "BOD017",
    ),
    bad=(
        graf(
            "The dam in Velmora holds, the council said.",
            dek="The dam in Velmora holds, the council said.",
        ),
        graf("The dam in Velmora holds.", summary="The dam in Velmora holds"),
        graf(
            "The dam holds, it is said.",
            "The river falls.",
            summary="The dam holds, it is said. The river falls.",
        ),
    ),
    decoys=(
        graf(
            "The dam in Velmora holds.",
            "The council met.",
            "It rained.",
            dek="The dam in Velmora holds.",
        ),
        graf("The dam in Velmora holds.", dek="The dam in Velmora is safe."),
    ),
)
