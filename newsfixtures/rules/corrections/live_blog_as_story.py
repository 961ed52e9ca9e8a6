"""A live blog is stored as one story.

## What it finds

At least three grafs that are nothing but a time of day, in an article that is no live blog.

## Why it matters

Summaries mix what was known at noon with what was known at night; the newest stands first.

## Example

Bad: `14:05`, a graf, `13:50`, a graf, `13:42`, a graf. Good: `"type": "live_blog"` with timed entries.

## False and missed alarms

Timetables are tables or lists; three times alone in grafs of their own are found whatever they are.

## Source

The catalogue of defects, COR006. Schema.org LiveBlogPosting (read 2026-11-25).
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_TIME = re.compile(
    r"(?:at |um |à |a las |о )?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?(?:[ap]\.?m\.?|uhr|h))?\s*[:–—-]?",
    re.IGNORECASE,
)
_LEAST = 3


def _may_fire(context: Context) -> bool:
    return context.article.type != "live_blog" and len(_times(context.grafs)) >= _LEAST


def _times(grafs: Iterable[tuple[str, str]]) -> list[str]:
    return [path for path, text in grafs if len(text) < 20 and _TIME.fullmatch(text.strip())]


def detect(article: Article, context: Context) -> Iterator[Hit]:
    paths = _times(context.grafs)
    if article.type != "live_blog" and len(paths) >= _LEAST:
        yield Hit(paths[0], f"{len(paths)} grafs are only a time: this is a live blog")


def inject(article: Article, choose: Chooser) -> Injection:
    told = published(article)
    body = list(article.body)
    ends = sorted({0, len(body) // 2, len(body)}, reverse=True)
    for number, at in enumerate(ends):
        time = f"{told - timedelta(minutes=17 * number):%H:%M}"
        body.insert(at, Paragraph(text=time))
    spot = Spot("/body/0/text")
    return Injection(article=evolve(article, body=tuple(body)), spots=(spot,))


def _needs(article: Article) -> bool:
    return (
        article.type != "live_blog" and len(article.body) > 1 and article.published_at is not None
    )


RULE = Rule(
    __name__,
    "COR006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("BOD026", "BOD017", "QUO001", "BOD009", "BOD014", "HED010", "BOD012"),
    bad=(
        graf("14:05", "The dam holds.", "13:50", "The river falls.", "13:42", "It rains."),
        graf("2.05pm", "The dam holds.", "1.50pm", "The river falls.", "1.42pm"),
        graf("14:05 –", "The dam holds.", "13.50", "The river falls.", "13h42", "It rains."),
        graf(
            "14:05 Uhr",
            "Der Damm hält.",
            "13.50 Uhr",
            "Der Fluss fällt.",
            "13.42 Uhr",
            language="de",
        ),
        graf("3:15 p.m.", "2:50 p.m.", "2:41 p.m.", "The dam holds."),
    ),
    decoys=(
        graf("14:05", "The dam holds.", "13:50", "The river falls."),
        graf("At 14:05 the dam held.", "At 13:50 the river fell.", "At 13:42 it rained."),
        graf("3.15", "2.50", "The times of the race in minutes."),
    ),
)
