"""The article was published before its embargo ended.

## What it finds

`embargoed_until` after `published_at` in an article that may be used.

## Why it matters

A breach of contract, and sometimes of law.

## Example

Bad: published at 13:57, embargoed until 18:00, status usable. Good: status embargoed until then.

## False and missed alarms

Embargoed and withheld articles are scheduled and left alone.

## Source

The catalogue of defects, DAT024. IPTC NewsML-G2, `embargoed` (read 2026-11-24).
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


def detect(article: Article, context: Context) -> Iterator[Hit]:
    until, published = article.embargoed_until, article.published_at
    if until and published and article.status == "usable" and until > published:
        yield Hit(
            "/embargoed_until",
            f"{until.isoformat()} is after the publication, {published.isoformat()}",
        )


def inject(article: Article, choose: Chooser) -> Injection:
    until = published(article) + timedelta(minutes=choose.number(1, 3000))
    return Injection(
        article=evolve(article, embargoed_until=until), spots=(Spot("/embargoed_until"),)
    )


def _needs(article: Article) -> bool:
    return article.published_at is not None and article.status == "usable"


RULE = Rule(
    __name__,
    "DAT024",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("embargoed_until"),
    bad=(
        graf(embargoed_until="2025-05-16T18:00:00+02:00"),
        graf(embargoed_until="2025-05-16T12:00:00Z"),
        graf(embargoed_until="2025-06-01T00:00:00Z"),
        graf(embargoed_until="2025-05-16T13:58:00+02:00"),
        graf(embargoed_until="2026-05-16T13:57:00+02:00"),
    ),
    decoys=(
        graf(embargoed_until="2025-05-16T18:00:00+02:00", status="embargoed"),
        graf(embargoed_until="2025-05-16T13:57:00+02:00"),
    ),
)
