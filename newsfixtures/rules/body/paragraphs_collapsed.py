"""The whole story is one paragraph.

## What it finds

A single graf of over 1,500 characters with at least eight sentences.

## Why it matters

Lists, quotes and ledes can no longer be told apart.

## Example

Bad: twelve sentences in one graf. Good: six grafs.

## False and missed alarms

Columns and court reports are sometimes one paragraph on purpose.

## Source

The catalogue of defects, BOD022.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph, grafs
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LONG = 1500
_SENTENCES = 8
_END = re.compile(r"[.!?。！？][\"”»’]? ?")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if len(article.body) > 1:
        return
    texts = paragraphs(article)
    if len(texts) != 1 or len(texts[0][1]) <= _LONG:
        return
    path, text = texts[0]
    count = sum(1 for _ in _END.finditer(text))
    if count >= _SENTENCES:
        yield Hit(
            path,
            f"the story is one graf of {len(text):,} characters and {count} sentences; part it",
        )


def inject(article: Article, choose: Chooser) -> Injection:
    text = choose.pick((" ", "  ")).join(text for _, text in grafs(article) if text)
    return Injection(
        article=evolve(article, body=(Paragraph(text=text),), notices=()),
        spots=(Spot("/body/0/text"),),
    )


def _needs(article: Article) -> bool:
    text = " ".join(text for _, text in grafs(article) if text)
    return (
        len(text) > _LONG
        and len(article.body) > 1
        and sum(1 for _ in _END.finditer(text)) >= _SENTENCES
    )


_WALL = (
    "The dam held through the night, the council of the city said in a statement on its page. It rained for hours and hours and hours. "
    * 14
)

RULE = Rule(
    __name__,
    "BOD022",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=(
        "QUO001",
        "QUO005",
        "BOD026",
        "BOD024",
        "BOD010",
        "DAT017",
        "DAT029",
        "ENC015",
        "QUO007",
        "HED010",
        "BOD025",
    ),
    bad=(
        graf(_WALL.strip()),
        graf(_WALL.replace(".", "!").strip()),
        graf(_WALL.replace(". ", ".” “").strip()),
        graf(_WALL.strip(), dek="The dam held through the night.", language="de"),
        graf(_WALL.replace(".", "?").strip(), summary="A night by the river."),
    ),
    decoys=(graf(_WALL.strip(), "A second graf."), graf("The dam held."), graf("word " * 400)),
)
