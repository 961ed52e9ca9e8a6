"""A date of a feed has a clock of twelve hours.

## What it finds

A date of a feed with AM or PM, which its forms do not have.

## Why it matters

Parsers drop the half of the day, and the time is off by twelve hours.

## Example

Bad: `16 May 2025 01:57 PM`. Good: `Fri, 16 May 2025 13:57:00 +0200`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
What a reader made of it is not known here: the text alone is reported.

## Source

The catalogue of defects, DAT022. RFC 822, 5; RFC 3339, 5.6 (read 2026-11-25).
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
    day = choose.pick(
        (f"{moment:%Y-%m-%d}", f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}")
    )
    half = (
        choose.pick(("AM", "am", "a.m.")) if moment.hour < 12 else choose.pick(("PM", "pm", "p.m."))
    )
    return f"{day} {(moment.hour - 1) % 12 + 1}:{moment.minute:02} {half}"


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

RULE = Rule(
    __name__,
    "DAT022",
    Severity.WARNING,
    level="feed",
    documents=dated(
        "DAT022",
        "{} has a clock of twelve hours, whose halves parsers drop; write 24 hours",
        _write,
        kinds=("feed",),
        bad=(
            rss(item(date="<pubDate>16 May 2025 01:57 PM</pubDate>")),
            rss(item(date="<pubDate>Fri, 16 May 2025 1:57:00 pm</pubDate>")),
            rss(item(date="<dc:date>2025-05-16 1:57 p.m.</dc:date>")),
            rss(item(date="<pubDate>5/16/2025 11:57am</pubDate>")),
            atom(published="<published>2025-05-16 1:57PM</published>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(title="<title>Doors open 1:57 PM</title>")),
            rss(item(date="<pubDate>16 May 2025 13:57 GMT</pubDate>")),
        ),
    ),
)
