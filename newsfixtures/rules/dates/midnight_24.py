"""The hour is 24, or the second 60.

## What it finds

A time of `24:00`, or a leap second.

## Why it matters

ISO 8601 had it and took it back; most parsers refuse it.

## Example

Bad: `2025-05-15T24:00:00Z`. Good: `2025-05-16T00:00:00Z`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT009. ISO 8601-1:2019, 4.3.10; RFC 3339, 5.6 (read 2026-11-25).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    before = moment - timedelta(days=1)
    return choose.pick((f"{before:%Y-%m-%d}T24:00:00Z", f"{moment:%Y-%m-%d}T23:59:60Z"))


RULE = Rule(
    __name__,
    "DAT009",
    Severity.WARNING,
    level="page",
    documents=dated(
        "DAT009",
        "{} has an hour or second that clocks do not show; write the next one",
        _write,
        bad=(
            page(published="2025-05-15T24:00:00Z"),
            page(time="2025-05-15T24:00+02:00"),
            page(data=linked(datePublished="2016-12-31T23:59:60Z")),
            rss(item(date="<pubDate>Thu, 15 May 2025 24:00:00 +0200</pubDate>")),
            atom(published="<published>2025-05-15 24:00:00Z</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(published="2025-05-16T00:00:00Z"),
            page(published="2025-05-24T00:00:60+02:00"[:16] + ":06Z"),
        ),
    ),
)
