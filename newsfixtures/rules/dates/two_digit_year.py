"""The year of a date has two digits.

## What it finds

A date of figures alone whose year has two digits.

## Why it matters

The order and the century must be guessed.

## Example

Bad: `16.05.25`. Good: `2025-05-16T13:57:00+02:00`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
RFC 822 itself has years of two digits with a named month, which are left alone.

## Source

The catalogue of defects, DAT005. RFC 822, 5; RFC 3339, 5.6 (read 2026-11-25).
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
    mark = choose.pick((".", "/", "-"))
    return f"{moment.day:02}{mark}{moment.month:02}{mark}{moment:%y}" + choose.pick(("", " 13:57"))


RULE = Rule(
    __name__,
    "DAT005",
    Severity.WARNING,
    level="page",
    documents=dated(
        "DAT005",
        "{} has a year of two digits; write four",
        _write,
        also=("DAT004",),
        bad=(
            page(published="16.05.25"),
            page(time="16/05/25 13:57"),
            page(data=linked(datePublished="5-16-25")),
            rss(item(date="<pubDate>16.05.25</pubDate>")),
            atom(published="<published>16.05.25, 13:57</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            rss(item(date="<pubDate>Fri, 16 May 25 13:57:00 +0200</pubDate>")),
            page(published="2025-05-16"),
            page(body="<p>It began on 16.05.25.</p>"),
        ),
    ),
)
