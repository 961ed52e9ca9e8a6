"""The calendar does not have the day.

## What it finds

A date such as 31 June, or 29 February of a common year.

## Why it matters

Parsers fail, or move it to another month.

## Example

Bad: `2025-02-29T10:00:00Z`. Good: `2025-02-28T10:00:00Z`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT008. RFC 822, 5; RFC 3339, 5.6 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    year = moment.year
    texts = (
        f"{year}-02-30T10:00:00Z",
        f"{year}-06-31",
        f"{year}-13-01T10:00:00Z",
        f"31 Sep {year} 10:00:00 GMT",
    )
    return choose.pick(texts)


RULE = Rule(
    __name__,
    "DAT008",
    Severity.ERROR,
    level="page",
    documents=dated(
        "DAT008",
        "{} is a day that the calendar does not have",
        _write,
        bad=(
            page(published="2025-02-29"),
            page(time="2025-06-31T10:00:00Z"),
            page(data=linked(datePublished="2025-00-10")),
            rss(item(date="<pubDate>Sat, 31 Jun 2025 10:00:00 GMT</pubDate>")),
            atom(published="<published>2100-02-29T10:00:00Z</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(published="2024-02-29"),
            rss(item(date="<pubDate>Thu, 29 Feb 2024 10:00:00 GMT</pubDate>")),
            page(published="2025-05"),
        ),
    ),
)
