"""The date of an item of RSS is not in the form of RFC 822.

## What it finds

A `pubDate` or `lastBuildDate` that is not written as `Fri, 16 May 2025 13:57:00 +0200`, where no other rule
tells what is wrong.

## Why it matters

Readers that keep to the specification lose the date.

## Example

Bad: `Friday, 16 May 2025, 13:57`. Good: `Fri, 16 May 2025 13:57:00 +0200`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
The obsolete forms of RFC 2822, 4.3, and comments are accepted.

## Source

The catalogue of defects, FED005. RSS 2.0 specification, pubDate; RFC 822, 5 (read 2026-11-25).
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
    month = _MONTHS[moment.month - 1]
    texts = (
        f"{moment:%H:%M}, {moment.day} {month} {moment.year}",
        moment.isoformat(),
        rfc822(moment).replace(",", ""),
        rfc822(moment, "+02:00"),
    )
    return choose.pick(texts)


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

RULE = Rule(
    __name__,
    "FED005",
    Severity.WARNING,
    level="feed",
    documents=dated(
        "FED005",
        "{} is not in the form of RFC 822, such as Fri, 16 May 2025 13:57:00 +0200",
        _write,
        kinds=("feed",),
        form="rfc822",
        bad=(
            rss(item(date="<pubDate>16.05.2025 13:57</pubDate>")),
            rss(item(date="<pubDate>Friday, 16 May 2025, 13:57</pubDate>")),
            rss(item(date="<pubDate>2025-05-16T13:57:00Z</pubDate>")),
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 +02:00</pubDate>")),
            rss(channel="<lastBuildDate>May 16, 2025</lastBuildDate>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(date="<pubDate>16 May 25 13:57 GMT</pubDate>")),
            rss(item(date="<pubDate>\n  Fri, 16 May 2025 13:57:00 Z\n</pubDate>")),
            rss(
                item(date="<pubDate>fri, 16 may 2025 13:57:00 EST</pubDate>".replace("EST", "EDT"))
            ),
            rss(item(date="<pubDate>Fri, 16 May 2025 13:57:00 -0000 (UTC)</pubDate>")),
            rss(item(date="<dc:date>2025-05-16T13:57:00Z</dc:date>")),
        ),
    ),
)
