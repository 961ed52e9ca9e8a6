"""A date for machines names its month in the language of the page.

## What it finds

A date with the name of a month of the document's own language, where a form of a standard is due.

## Why it matters

Parsers know English names at most.

## Example

Bad: `16 травня 2025`. Good: `2025-05-16T13:57:00+02:00`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
Only in languages with a locale here, English apart.

## Source

The catalogue of defects, DAT012. CLDR 47, months; RFC 3339, 5.6 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._date_faults import ENGLISH
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._stated_dates import dated, language_of

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    if not locale.spaced:
        return f"{moment.year}年{moment.month}月{moment.day}日"
    months = [name for name in locale.months if name.capitalize() not in ENGLISH]
    return f"{moment.day} {choose.pick(months)} {moment.year}"


def _is_foreign(source: Source) -> bool:
    locale = language_of(source)
    return locale is not None and not locale.tag.startswith("en")


_MAY = "<language>fr</language>"

RULE = Rule(
    __name__,
    "DAT012",
    Severity.WARNING,
    level="page",
    documents=dated(
        "DAT012",
        "{} names its month in the language of the document; write ISO 8601 or RFC 822",
        _write,
        needs=_is_foreign,
        also=("DAT013",),
        bad=(
            page(published="16 травня 2025", language="uk"),
            page(time="16. Mai 2025, 13:57", language="de-AT"),
            page(data=linked(datePublished="2025年5月16日"), language="ja"),
            rss(item(date="<pubDate>ven, 16 mai 2025 13:57</pubDate>"), channel=_MAY),
            rss(item(date="<pubDate>16 août 2025</pubDate>"), channel=_MAY),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(published="2025-05-16", language="de"),
            page(body="<p>16. Mai 2025</p>", language="de"),
            rss(item(date="<pubDate>Fri, 16 Nov 2025 13:57:00 GMT</pubDate>"), channel=_MAY),
        ),
    ),
)
