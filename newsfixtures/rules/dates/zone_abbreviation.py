"""The zone of a date is an abbreviation that RFC 822 does not know.

## What it finds

A date of a feed whose zone is such as `CET`, `BST` or `IST`.

## Why it matters

Each stands for several zones or none, and parsers take it for UTC: the order is off by hours.

## Example

Bad: `Fri, 16 May 2025 13:57:00 EEST`. Good: `Fri, 16 May 2025 13:57:00 +0300`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT010. RFC 822, 5; RFC 3339, 5.6 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._date_faults import rfc822
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    return rfc822(moment, choose.pick(("CET", "EEST", "CEST", "BST", "IST", "MSK", "AEST")))


RULE = Rule(
    __name__,
    "DAT010",
    Severity.WARNING,
    level="feed",
    documents=dated(
        "DAT010",
        "{} names its zone by an abbreviation that means several; write the offset",
        _write,
        kinds=("feed",),
        bad=(
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 EEST</pubDate>")),
            rss(item(date="<pubDate>16 May 2025 13:57 CET</pubDate>")),
            rss(item(date="<dc:date>2025-05-16 13:57:00 BST</dc:date>")),
            rss(channel="<lastBuildDate>Fri, 16 May 2025 13:57:00 IST</lastBuildDate>"),
            atom(published="<published>2025-05-16 13:57 AEST</published>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 GMT</pubDate>")),
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 PDT</pubDate>")),
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 +0000 (CET)</pubDate>")),
            rss(item(date="<pubDate>16 May 2025 01:57 PM</pubDate>")),
        ),
    ),
)
