"""The date in the address is not the date of publication.

## What it finds

A path with year and month, and perhaps day (`/2023/01/02/dam`), which is over two days from when the article
says that it was published, updated or created.

## Why it matters

Date extractors take the date of the path, archives sort by it: one of the two dates is wrong.

## Example

Bad: `/2023/01/02/dam` for an article of 16 May 2025. Good: `/2025/05/16/dam`.

## False and missed alarms

An old story that was published again under its old address is found too, hence a confidence of medium. Two days
are left for time zones and late evenings. Years before 1995 are history, not dates of pages.

## Source

The catalogue of defects, URL012. Date extractors read such paths first (htmldate, documentation, read 2026-11-25).
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import published

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_DATED = re.compile(r"/(199[5-9]|20\d\d)/(0[1-9]|1[0-2])/(?:(0[1-9]|[12]\d|3[01])/)?")
_NEAR = timedelta(days=2)


def _may_fire(context: Context) -> bool:
    article = context.article
    return bool(article.published_at and article.url and _DATED.search(article.url))


def detect(article: Article, context: Context) -> Iterator[Hit]:
    match = _DATED.search(article.url or "")
    if match and _is_of(match, article.published_at):
        return
    days = match and _days(match)
    if not match or not days:
        return
    first, last = days
    stated = [
        instant.date()
        for instant in (article.published_at, article.updated_at, article.created_at)
        if instant
    ]
    if stated and not any(first - _NEAR <= day <= last + _NEAR for day in stated):
        text = f"the address says {match.group().strip('/')}, the article {stated[0].isoformat()}"
        yield Hit("/url", text, match.span(), confidence="medium")


def _is_of(match: re.Match[str], instant: datetime | None) -> bool:
    """Tell at little cost whether the path names the month, or the day, of *instant*."""
    if instant is None or (int(match[1]), int(match[2])) != (instant.year, instant.month):
        return False
    return not match[3] or int(match[3]) == instant.day


def _days(match: re.Match[str]) -> tuple[date, date] | None:
    """Return the first and the last day that the path may mean."""
    year, month = int(match[1]), int(match[2])
    try:
        if match[3]:
            day = date(year, month, int(match[3]))
            return day, day
        after = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), after - timedelta(days=1)
    except ValueError:
        return None


def inject(article: Article, choose: Chooser) -> Injection:
    told = published(article)
    wrong = told - timedelta(days=choose.number(90, 900))
    dated = f"/{wrong.year}/{wrong.month:02}/{wrong.day:02}/" if choose.chance(50) else None
    dated = dated or f"/{wrong.year}/{wrong.month:02}/"
    url = article.url or ""
    match = _DATED.search(url)
    start, end = match.span() if match else (url.rindex("/"), url.rindex("/") + 1)
    broken = evolve(article, url=f"{url[:start]}{dated}{url[end:]}")
    return Injection(article=broken, spots=(Spot("/url", (start, start + len(dated))),))


def _needs(article: Article) -> bool:
    url = article.url or ""
    return article.published_at is not None and "/" in url[8:] and "?" not in url


RULE = Rule(
    __name__,
    "URL012",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf(url="https://velmora.example/2023/01/02/dam"),
        graf(url="https://velmora.example/news/2025/05/12/dam"),
        graf(url="https://velmora.example/2025/04/dam"),
        graf(url="https://velmora.example/2026/05/dam.html"),
        graf(url="https://velmora.example/a/b/1999/12/31/dam"),
    ),
    decoys=(
        graf(url="https://velmora.example/2025/05/16/dam"),
        graf(url="https://velmora.example/2025/05/15/dam"),
        graf(url="https://velmora.example/2025/05/dam"),
        graf(url="https://velmora.example/history/1945/05/08/dam"),
        graf(url="https://velmora.example/2023/13/02/dam"),
        graf(url="https://velmora.example/2023/01-dam"),
        graf(
            url="https://velmora.example/2025/06/03/dam",
            updated_at="2025-06-03T10:00:00+02:00",
        ),
    ),
)
