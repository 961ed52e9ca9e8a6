"""The zone is that of the other season.

## What it finds

`EST`, `CST`, `MST` or `PST` on a day of summer time in North America, or `EDT` and its like in winter.

## Why it matters

Whoever wrote it meant the time of the day, whoever reads it takes the zone: the time is off by an hour.

## Example

Bad: `Wed, 16 Jul 2025 13:57:00 EST`. Good: `Wed, 16 Jul 2025 13:57:00 EDT`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
Places that keep winter time all year write EST in summer by right, such as Panama: so it is a matter of
style. Times in the gap of spring are not checked, since no zone of a city is stated.

## Source

The catalogue of defects, DAT011. Energy Policy Act of 2005, section 110: summer time from the second Sunday
of March to the first of November (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._date_faults import rfc822
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import page
from newsfixtures.rules._stated_dates import dated, stated

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.locales import Locale


def _may(source: Source) -> bool:
    moments = [each.moment for each in stated(source) if each.fact == "published"]
    return all(moment is not None and moment.month not in {3, 11} for moment in moments)


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    day = moment.replace(day=min(moment.day, 28))
    letter = choose.pick(("E", "C", "M", "P"))
    return rfc822(day, f"{letter}{'S' if 3 < day.month < 11 else 'D'}T")


RULE = Rule(
    __name__,
    "DAT011",
    Severity.INFO,
    level="page",
    documents=dated(
        "DAT011",
        "{} has the zone of the other season",
        _write,
        needs=_may,
        also=("DAT028", "FED013"),
        bad=(
            rss(item(date="<pubDate>Wed, 16 Jul 2025 13:57:00 EST</pubDate>")),
            rss(item(date="<pubDate>Wed, 16 Jul 2025 13:57:00 PST</pubDate>")),
            rss(item(date="<pubDate>16 Jan 2025 13:57 EDT</pubDate>")),
            rss(channel="<lastBuildDate>Wed, 16 Jul 2025 13:57:00 CST</lastBuildDate>"),
            page(published="Wed, 16 Jul 2025 13:57:00 MST"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            rss(item(date="<pubDate>Wed, 16 Jul 2025 13:57:00 EDT</pubDate>")),
            rss(item(date="<pubDate>Thu, 16 Jan 2025 13:57:00 EST</pubDate>")),
            rss(item(date="<pubDate>Sun, 09 Mar 2025 03:57:00 EDT</pubDate>")),
            rss(item(date="<pubDate>Sun, 02 Nov 2025 01:57:00 EDT</pubDate>")),
        ),
    ),
)
