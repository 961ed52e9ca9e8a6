"""The dateline gives another day than the publication.

## What it finds

A dateline whose date is more than three days from when the article was published.

## Why it matters

Weekdays and relative dates in the text are resolved against the wrong day.

## Example

Bad: `VELMORA, May 2 —` in a story of 16 May 2025. Good: `May 15` or `May 16`.

## False and missed alarms

Magazines and features date their reporting weeks before; hence severity info. Datelines without a date are left alone.

## Source

The catalogue of defects, DAT027. The Associated Press Stylebook, entry datelines (from memory).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Dateline
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NEAR = timedelta(days=3)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    stated = article.dateline.date if article.dateline else None
    if not stated or not article.published_at:
        return
    try:
        day = date.fromisoformat(stated)
    except ValueError:
        return
    told = article.published_at.date()
    if not -_NEAR <= told - day <= _NEAR:
        yield Hit("/dateline/date", f"{stated} is the dateline, {told.isoformat()} the publication")


def _may_fire(context: Context) -> bool:
    return context.article.dateline is not None


def inject(article: Article, choose: Chooser) -> Injection:
    day = (published(article) - timedelta(days=choose.number(4, 30))).date()
    dateline = evolve(article.dateline or Dateline(), date=day.isoformat())
    broken = evolve(article, dateline=dateline)
    return Injection(article=broken, spots=(Spot("/dateline/date"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None


RULE = Rule(
    __name__,
    "DAT027",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf(dateline={"date": "2025-05-02", "text": "VELMORA, May 2 —"}),
        graf(dateline={"date": "2025-05-20"}),
        graf(dateline={"date": "2024-05-16"}),
    ),
    decoys=(
        graf(dateline={"date": "2025-05-15"}),
        graf(dateline={"text": "VELMORA —"}),
        graf(dateline={"date": "2025-05-13"}),
    ),
)
