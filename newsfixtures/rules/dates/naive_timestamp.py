"""A date has a clock time but no zone.

## What it finds

A printed date of an import (`provenance.raw_dates`) that states a time and no offset, so that no instant
follows from it.

## Why it matters

Articles of one hour sort in any order, and readers elsewhere see the wrong time.

## Example

Bad: `Friday, 16 May 2025, 13:57`. Good: `Friday, 16 May 2025, 13:57 +02:00`.

## False and missed alarms

A date without a time is not reported: nothing about it is naive.

## Source

The catalogue of defects, DAT001. RFC 3339, section 4.4 (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, imported
from newsfixtures.rules._parts import published, shortened, with_raw_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NAIVE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    dates = article.provenance.raw_dates if article.provenance else {}
    for name, raw in dates.items():
        if raw.value and _NAIVE.fullmatch(raw.value):
            path = f"/provenance/raw_dates/{name}"
            yield Hit(path, f"{shortened(raw.text)} has a time and no zone; print the offset")


def inject(article: Article, choose: Chooser) -> Injection:
    told = published(article)
    value = f"{told:%Y-%m-%dT%H:%M:%S}"
    text = choose.pick((value, f"{told:%Y-%m-%d %H:%M}", f"{told:%H:%M, %Y-%m-%d}"))
    broken = with_raw_date(evolve(article, published_at=None, updated_at=None), text, value)
    return Injection(article=broken, spots=(Spot("/provenance/raw_dates/published_at"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None


def _raw(text: str, value: str) -> dict[str, object]:
    return {"source_format": "text", "raw_dates": {"published_at": {"text": text, "value": value}}}


RULE = Rule(
    __name__,
    "DAT001",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=imported,
    also=("DAT017", "DAT029"),
    bad=(
        graf(provenance=_raw("Friday, 16 May 2025, 13:57", "2025-05-16T13:57:00")),
        graf(provenance=_raw("2025-05-16 13:57", "2025-05-16T13:57")),
        graf(provenance=_raw("16 May 2025 1:57 pm", "2025-05-16T13:57:00")),
        graf(provenance=_raw("2025-05-16T13:57:41.5", "2025-05-16T13:57:41.5")),
        graf(provenance=_raw("13:57, May 16, 2025", "2025-05-16T13:57:00")),
    ),
    decoys=(
        graf(provenance=_raw("16 May 2025", "2025-05-16")),
        graf(provenance=_raw("16 May 2025, 13:57 UTC", "2025-05-16T13:57:00+00:00")),
    ),
)
