"""A date is in digits or an era of its own.

## What it finds

A date in digits beyond ASCII, or with a year of the Buddhist era.

## Why it matters

Parsers fail, or read a year 543 years from now.

## Example

Bad: `١٦ مايو ٢٠٢٥`. Good: `2025-05-16T13:57:00+02:00`.

## False and missed alarms

Only dates for machines are read: meta elements, linked data, the article's `time`, and the dates of feeds.
None are known.

## Source

The catalogue of defects, DAT014. CLDR 47, numbering systems and calendars (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._feeds import atom, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    zero = ord(choose.pick(("٠", "०", "๐", "۰")))
    if choose.chance(30) and 2012 <= moment.year <= 2056:
        return f"{moment.year + 543}-{moment:%m-%d}"
    digits = {48 + digit: zero + digit for digit in range(10)}
    return f"{moment:%Y-%m-%d}".translate(digits)


RULE = Rule(
    __name__,
    "DAT014",
    Severity.INFO,
    level="page",
    documents=dated(
        "DAT014",
        "{} has digits or an era that no standard for dates has",
        _write,
        bad=(
            page(published="١٦ مايو ٢٠٢٥", language="ar"),
            page(time="२०२५-०५-१६"),
            page(data=linked(datePublished="2568-05-16")),
            page(published="16/05/2568"),
            page(time="๑๖ พ.ค. ๒๕๖๘"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(published="2025-05-16"),
            page(body="<p>١٦ مايو ٢٠٢٥</p>"),
            page(published="2055-05-16"),
        ),
    ),
)
