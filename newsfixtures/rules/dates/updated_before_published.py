"""The article was updated before it was published.

## What it finds

`updated_at` more than a minute before `published_at`.

## Why it matters

Revisions sort wrongly, and "latest version" gives an old one.

## Example

Bad: published 16 May, updated 15 May. Good: the other way round.

## False and missed alarms

Instants are compared, not the digits: 13:00+02:00 is before 12:00Z.

## Source

The catalogue of defects, DAT003.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, states
from newsfixtures.rules._parts import published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_TOLERANCE = timedelta(seconds=60)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    published, updated = article.published_at, article.updated_at
    if published and updated and published - updated > _TOLERANCE:
        yield Hit(
            "/updated_at",
            f"{updated.isoformat()} is before the publication, {published.isoformat()}",
        )


def inject(article: Article, choose: Chooser) -> Injection:
    earlier = published(article) - timedelta(minutes=choose.number(2, 10_000))
    return Injection(article=evolve(article, updated_at=earlier), spots=(Spot("/updated_at"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None


RULE = Rule(
    __name__,
    "DAT003",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("updated_at"),
    bad=(
        graf(updated_at="2025-05-15T13:57:00+02:00"),
        graf(updated_at="2025-05-16T13:57:00+04:00"),
        graf(updated_at="1970-01-01T00:00:00Z"),
        graf(updated_at="2024-05-16T13:57:00+02:00"),
        graf(updated_at="2025-05-16T11:55:00Z"),
    ),
    decoys=(graf(updated_at="2025-05-16T13:57:00+02:00"), graf(updated_at="2025-05-16T12:00:00Z")),
)
