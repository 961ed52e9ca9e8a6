"""The article was published in the future.

## What it finds

A time of publication or update more than 15 minutes after the present.

## Why it matters

Rankings pin it on top for years.

## Example

Bad: published in 2035. Good: published today.

## False and missed alarms

Drafts and embargoed articles are scheduled and left alone. The present is passed in (`--now`).

## Source

The catalogue of defects, DAT002.
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

_TOLERANCE = timedelta(minutes=15)
_FAR = timedelta(days=5000)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.status in ("draft", "embargoed"):
        return
    for name in ("published_at", "updated_at"):
        moment = getattr(article, name)
        if moment is not None and moment - context.now > _TOLERANCE:
            yield Hit(
                f"/{name}",
                f"{moment.isoformat()} is after {context.now:%Y-%m-%d %H:%M} UTC, the present",
            )


def inject(article: Article, choose: Chooser) -> Injection:
    later = published(article) + _FAR + timedelta(days=choose.number(0, 3000))
    broken = evolve(article, published_at=later, updated_at=None)
    return Injection(article=broken, spots=(Spot("/published_at"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None and article.status not in ("draft", "embargoed")


RULE = Rule(
    __name__,
    "DAT002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("published_at", "updated_at"),
    also=("DAT027", "URL012", "COR007", "DAT024"),
    bad=(
        graf(published_at="2035-05-16T13:57:00+02:00"),
        graf(updated_at="2027-01-01T00:00:00Z"),
        graf(published_at="9999-12-31T23:59:59Z"),
        graf(published_at="2026-01-01T01:00:00Z"),
        graf(published_at="2026-01-02T00:00:00+14:00", updated_at="2026-01-02T00:00:00+14:00"),
    ),
    decoys=(
        graf(published_at="2035-05-16T13:57:00Z", status="embargoed"),
        graf(published_at="2026-01-01T01:00:00+01:00"),
    ),
)
