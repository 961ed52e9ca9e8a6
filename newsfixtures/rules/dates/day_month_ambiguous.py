"""The order of day and month must be guessed.

## What it finds

A printed date such as `03/04/2025`, in which both numbers may be the month. With low confidence also a
date that puts the day first (`16 May 2025`) under a language tag without region, such as `en`: whoever parses
the numeric dates of that outlet by the tag takes the month for the day.

## Why it matters

March becomes April in half of the parsers.

## Example

Bad: `03/04/2025`. Good: `2025-04-03`, or `en-GB` in the tag.

## False and missed alarms

Only printed dates that an import kept are read, never dates in prose. A weekday before the day, as mail and
feeds write it (RFC 822), says which is which.

## Source

The catalogue of defects, DAT004. CLDR 47: short dates are M/d/yy in en and dd/MM/y in en-GB.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.printed_dates import find_date
from newsfixtures.rules import Injection, Rule, graf, imported
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._parts import shortened, with_raw_date
from newsfixtures.rules._stated_dates import dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)")
_MONTHS = 12


_MAIL = re.compile(r"[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    dates = article.provenance.raw_dates if article.provenance else {}
    for name, raw in dates.items():
        path = f"/provenance/raw_dates/{name}"
        match = _NUMERIC.search(raw.text)
        if match and match[1] != match[2] and max(int(match[1]), int(match[2])) <= _MONTHS:
            yield Hit(path, f"{shortened(raw.text)} has day and month in an order nobody states")
        elif article.language == "en" and _is_day_first(raw.text, context):
            said = f"{shortened(raw.text)} puts the day first, which {article.language!r} does not say; tag en-GB"
            yield Hit(path, said, confidence="low")


def _is_day_first(text: str, context: Context) -> bool:
    date = None if _MAIL.match(text) else find_date(text, context.locale)
    return date is not None and date.day_first


def inject(article: Article, choose: Chooser) -> Injection:
    day, month = choose.number(1, 12), choose.number(1, 11)
    month += month >= day
    mark = choose.pick(("/", ".", "-"))
    text = f"{day:02}{mark}{month:02}{mark}2025"
    broken = with_raw_date(article, text, None)
    return Injection(article=broken, spots=(Spot("/provenance/raw_dates/published_at"),))


def _raw(text: str) -> dict[str, object]:
    return {"source_format": "text", "raw_dates": {"published_at": {"text": text}}}


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    mark = choose.pick(("/", ".", "-"))
    return f"{_day(moment):02}{mark}{moment.month:02}{mark}{moment.year}"


def _day(moment: datetime) -> int:
    day = (moment.day - 1) % 12 + 1
    return day if day != moment.month else day % 12 + 1


RULE = Rule(
    __name__,
    "DAT004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=imported,
    documents=dated(
        "DAT004",
        "{} has day and month in an order nobody states; write ISO 8601",
        _write,
        bad=(
            page(published="03/04/2025"),
            page(time="3.4.2025"),
            page(data=linked(datePublished="03-04-2025 13:57")),
            rss(item(date="<pubDate>03/04/2025</pubDate>")),
            atom(published="<published>11/12/2025 13:57</published>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(published="16/05/2025"),
            page(published="04.04.2025"),
            page(published="2025-03-04"),
            page(body="<p>03/04/2025</p>"),
        ),
    ),
    bad=(
        graf(provenance=_raw("03/04/2025")),
        graf(provenance=_raw("3.4.25, 13:57")),
        graf(provenance=_raw("Published 11-12-2025")),
        graf(provenance=_raw("16 May 2025")),
        graf(provenance=_raw("Friday, 16 May 2025, 13:57")),
    ),
    decoys=(
        graf(provenance=_raw("16/05/2025")),
        graf(provenance=_raw("04/04/2025")),
        graf(provenance=_raw("May 16, 2025")),
        graf(language="en-GB", provenance=_raw("16 May 2025")),
    ),
)
