"""A date is in a decomposed form of Unicode.

## What it finds

A date whose letters and marks stand apart, such as the ä of `März` as a and a diaeresis.

## Why it matters

Parsers compare with composed names, and fail.

## Example

Bad: `16. März 2025 (NFD)`. Good: `16. März 2025 (NFC)`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT013. Unicode Standard Annex 15 (read 2026-11-25).
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

import unicodedata


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    names = [name for name in locale.months if unicodedata.normalize("NFD", name) != name]
    name = choose.pick(names or ["März", "août", "décembre"])
    return unicodedata.normalize("NFD", f"{moment.day}. {name} {moment.year}")


_MARCH = "16. Ma\u0308rz 2025"

RULE = Rule(
    __name__,
    "DAT013",
    Severity.INFO,
    level="page",
    documents=dated(
        "DAT013",
        "{} is not composed (NFC); write ISO 8601",
        _write,
        bad=(
            page(published=_MARCH),
            page(time=_MARCH),
            page(data=linked(datePublished=_MARCH)),
            rss(item(date=f"<pubDate>{_MARCH}</pubDate>")),
            atom(published="<published>16 aou\u0302t 2025</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(page(published="16. März 2025"), page(body=f"<p>{_MARCH}</p>")),
    ),
)
