"""The date is a number of seconds.

## What it finds

A printed date of ten or thirteen digits and nothing else: seconds or milliseconds since 1970.

## Why it matters

Readers of dates take it for a year, or for 1970.

## Example

Bad: `1747392000`. Good: `2025-05-16T12:40:00+02:00`.

## False and missed alarms

Ten digits are the years 2001 to 2286. Compact dates (`202505161357`) have eight, twelve or fourteen.

## Source

The catalogue of defects, DAT006. IEEE Std 1003.1, seconds since the Epoch (from memory).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, imported
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._parts import published, shortened, with_raw_date
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_EPOCH = re.compile(r"[1-9]\d{9}(?:\d{3})?(?:\.\d{1,6})?")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    dates = article.provenance.raw_dates if article.provenance else {}
    for name, raw in dates.items():
        if _EPOCH.fullmatch(raw.text.strip()):
            path = f"/provenance/raw_dates/{name}"
            yield Hit(path, f"{shortened(raw.text)} is a number of seconds; write ISO 8601")


def inject(article: Article, choose: Chooser) -> Injection:
    seconds = int(published(article).timestamp())
    text = choose.pick((str(seconds), str(seconds * 1000)))
    broken = with_raw_date(evolve(article, published_at=None, updated_at=None), text, None)
    return Injection(article=broken, spots=(Spot("/provenance/raw_dates/published_at"),))


def _needs(article: Article) -> bool:
    return article.published_at is not None and published(article).timestamp() >= 10**9


def _raw(text: str) -> dict[str, object]:
    return {"source_format": "text", "raw_dates": {"published_at": {"text": text}}}


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    seconds = max(int(moment.timestamp()), 10**9)
    return choose.pick((str(seconds), str(seconds * 1000)))


RULE = Rule(
    __name__,
    "DAT006",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=imported,
    also=("DAT017", "DAT029"),
    documents=dated(
        "DAT006",
        "{} counts from 1970; write ISO 8601 or RFC 822",
        _write,
        bad=(
            page(published="1747392000"),
            page(data=linked(datePublished="1747392000000")),
            page(data=linked(datePublished=1747392000)),
            rss(item(date="<pubDate>1747392000</pubDate>")),
            rss(item(date="<dc:date>1747392000.25</dc:date>")),
        ),
        good=(page(), rss(), atom()),
        decoys=(page(published="20250516"), page(published="202505161357"), page(published="2025")),
    ),
    bad=(
        graf(provenance=_raw("1747392000")),
        graf(provenance=_raw("1747392000000")),
        graf(provenance=_raw("1747392000.25")),
        graf(provenance=_raw(" 1747392000 ")),
        graf(provenance=_raw("1199145600")),
        graf(
            provenance={
                "source_format": "text",
                "raw_dates": {"updated_at": {"text": "1747392000", "line": 3}},
            }
        ),
        graf(
            provenance={
                "source_format": "text",
                "raw_dates": {
                    "published_at": {"text": "16 May 2025"},
                    "updated_at": {"text": "1747392000"},
                },
            }
        ),
    ),
    decoys=(
        graf(provenance=_raw("20250516")),
        graf(provenance=_raw("202505161357")),
        graf(provenance=_raw("20250516135700")),
        graf(provenance=_raw("16 May 2025")),
    ),
)
