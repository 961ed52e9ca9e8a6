"""The posts of a live blog are out of order.

## What it finds

Live entries whose times neither only rise nor only fall; pinned posts do not count.

## Why it matters

Timelines built from the posts run backwards.

## Example

Bad: 14:05, 13:50, 14:20. Good: newest first or oldest first.

## False and missed alarms

Posts of the same minute may stand in any order.

## Source

The catalogue of defects, COR007. schema.org LiveBlogPosting (read 2026-11-24).
"""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import LiveEntry, Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _may_fire(context: Context) -> bool:
    return context.article.type == "live_blog"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    posts = [
        (number, block.published_at)
        for number, block in enumerate(article.body)
        if isinstance(block, LiveEntry) and not block.pinned
    ]
    steps = [(number, at - before) for (_, before), (number, at) in pairwise(posts)]
    moves = [(number, step) for number, step in steps if step]
    for number, step in moves:
        if (step > timedelta()) != (moves[0][1] > timedelta()):
            yield Hit(
                f"/body/{number}/published_at",
                "the post stands out of the order of times that the others keep",
            )
            return


def inject(article: Article, choose: Chooser) -> Injection:
    told = published(article)
    shuffled = choose.pick(((0, 20, 10), (0, 30, 5), (20, 0, 40)))
    entries = tuple(
        LiveEntry(
            id=f"post-{n}",
            published_at=told + timedelta(minutes=m),
            body=(Paragraph(text=f"Post {n}: the council met."),),
        )
        for n, m in enumerate(shuffled)
    )
    broken = evolve(article, type="live_blog", body=entries, notices=(), updated_at=None)
    return Injection(article=broken, spots=(Spot("/body/2/published_at"),))


def _needs(article: Article) -> bool:
    return (
        article.published_at is not None
        and '"' not in article.headline
        and "“" not in article.headline
    )


def _blog(*times: str) -> dict[str, object]:
    return {
        "type": "live_blog",
        "body": [
            {
                "type": "live_entry",
                "id": f"p{n}",
                "published_at": f"2025-05-16T{time}:00Z",
                "body": [{"type": "divider"}],
            }
            for n, time in enumerate(times)
        ],
    }


RULE = Rule(
    __name__,
    "COR007",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("DAT002",),
    bad=(graf(**_blog("14:05", "13:50", "14:20")), graf(**_blog("13:00", "14:00", "13:30"))),
    decoys=(graf(**_blog("14:20", "14:05", "14:05", "13:50")), graf(**_blog("13:00", "14:00"))),
)
