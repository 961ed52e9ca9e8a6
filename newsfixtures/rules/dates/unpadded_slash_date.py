"""A date of a feed has slashes for hyphens.

## What it finds

A date of a feed as `2025/5/16`.

## Why it matters

No form of a feed's dates has slashes; half of the parsers fail.

## Example

Bad: `2025/5/16 13:57:41`. Good: `2025-05-16T13:57:41Z`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT023. RFC 822, 5; RFC 3339, 5.6 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    return f"{moment.year}/{moment.month}/{moment.day}" + choose.pick((" 13:57:41", "", " 9:05"))


RULE = Rule(
    __name__,
    "DAT023",
    Severity.WARNING,
    level="feed",
    documents=dated(
        "DAT023",
        "{} has slashes; write hyphens and two digits",
        _write,
        kinds=("feed",),
        bad=(
            rss(item(date="<pubDate>2025/5/16 13:57:41</pubDate>")),
            rss(item(date="<pubDate>2025/05/16</pubDate>")),
            rss(item(date="<dc:date>2025/11/6</dc:date>")),
            rss(channel="<lastBuildDate>2025/5/16 13:57</lastBuildDate>"),
            atom(updated="<updated>2025/5/16 13:57:41</updated>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(link="<link>https://velmora.example/2025/5/16/dam</link>")),
            rss(item(date="<dc:date>2025-05-16</dc:date>")),
        ),
    ),
)
