"""A date is told by its distance from now.

## What it finds

`2 hours ago` or `Yesterday`, in the language of the document or in English, where a date is due.

## Why it matters

Whoever reads it later does not know from when to count.

## Example

Bad: `2 hours ago`. Good: `2025-05-16T13:57:00+02:00`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
Only languages with a locale here, and English.

## Source

The catalogue of defects, DAT015. CLDR 47, dateFields (read 2026-11-25).
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
    from babel.dates import format_timedelta  # noqa: PLC0415 (30 ms that few callers need)

    if choose.chance(30):
        return choose.pick(("Yesterday", "just now", "today"))
    tag = choose.pick((locale.tag, "en")).replace("-", "_")
    ago = timedelta(hours=-choose.pick((1, 2, 5, 11)))
    return format_timedelta(ago, add_direction=True, locale=tag)


RULE = Rule(
    __name__,
    "DAT015",
    Severity.WARNING,
    level="page",
    documents=dated(
        "DAT015",
        "{} is told from a now that nobody knows; write ISO 8601",
        _write,
        bad=(
            page(published="2 hours ago"),
            page(time="Yesterday"),
            page(data=linked(datePublished="vor 5 Stunden"), language="de"),
            rss(item(date="<pubDate>il y a 2 jours</pubDate>"), channel="<language>fr</language>"),
            atom(published="<published>11 minutes ago</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(body="<p>2 hours ago</p>"),
            page(published="2025-05-16", title="Two hours ago"),
        ),
    ),
)
