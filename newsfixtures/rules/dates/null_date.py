"""A date is what a database writes for no date.

## What it finds

An instant of 1 January 1970, or a printed date such as `0000-00-00`, `0001-01-01` or `-0001-11-30`.

## Why it matters

The story sorts before all others and looks half a century old.

## Example

Bad: `1970-01-01T00:00:00Z`. Good: leave the date out.

## False and missed alarms

A newspaper's archive may really have an article of that day: only midnight UTC and its neighbours count.

## Source

The catalogue of defects, DAT007.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = timedelta(hours=14)
_NULL = re.compile(r"\s*(?:0000-00-00|-?0001-(?:01-01|11-30)|1970-01-01)")
_FIELDS = ("published_at", "updated_at", "created_at", "embargoed_until", "expires_at")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for name in _FIELDS:
        moment = getattr(article, name)
        if (
            moment is not None
            and abs(moment - _EPOCH) <= _DAY
            and moment.second == moment.minute == 0
        ):
            yield Hit(f"/{name}", f"{moment.isoformat()} stands for no date; leave the field out")
    if article.provenance:
        for name, raw in article.provenance.raw_dates.items():
            if _NULL.match(raw.text):
                yield Hit(
                    f"/provenance/raw_dates/{name}", f"{shortened(raw.text)} stands for no date"
                )


def inject(article: Article, choose: Chooser) -> Injection:
    hours = choose.number(0, 12)
    broken = evolve(article, created_at=_EPOCH - timedelta(hours=hours))
    return Injection(article=broken, spots=(Spot("/created_at"),))


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    texts = ("1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0000-00-00", "-0001-11-30")
    return choose.pick(texts)


RULE = Rule(
    __name__,
    "DAT007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    documents=dated(
        "DAT007",
        "{} stands for no date; leave it out",
        _write,
        also=("URL012",),
        bad=(
            page(published="0000-00-00 00:00:00"),
            page(time="1970-01-01T00:00:00Z"),
            page(data=linked(datePublished="0001-01-01T00:00:00")),
            rss(item(date="<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>")),
            rss(item(date="<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>")),
            atom(published="<published>-0001-11-30T00:00:00Z</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(page(published="1970-01-01T09:41:07Z"), page(published="1998-01-01T00:00:00Z")),
    ),
    bad=(
        graf(published_at="1970-01-01T00:00:00Z"),
        graf(published_at="1970-01-01T01:00:00+01:00"),
        graf(created_at="1969-12-31T19:00:00-05:00"),
        graf(
            provenance={
                "source_format": "text",
                "raw_dates": {"published_at": {"text": "0000-00-00 00:00:00"}},
            }
        ),
        graf(
            provenance={
                "source_format": "text",
                "raw_dates": {"published_at": {"text": "-0001-11-30"}},
            }
        ),
    ),
    decoys=(graf(published_at="1970-01-01T09:41:07Z"), graf(published_at="1998-01-01T00:00:00Z")),
)
