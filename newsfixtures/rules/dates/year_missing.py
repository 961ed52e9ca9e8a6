"""A day and month have no year, and the article has no date to tell it by.

## What it finds

`Thursday 15 May` or `May 15` in the body of an article that states no instant of publication.

## Why it matters

Archives date the event in the year in which they are read.

## Example

Bad: `on 15 May` in a scrape without a zone. Good: the same with `published_at`, or `15 May 2025`.

## False and missed alarms

Days that are names (the Fourth of July) are not written with figures and left alone.

## Source

The catalogue of defects, DAT029.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.printed_dates import printed_day, without_year
from newsfixtures.rules import Rule, graf
from newsfixtures.rules._feeds import atom, item, rss
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._stated_dates import dated
from newsfixtures.rules.dates._undated import UNDATED, is_told, is_undated, matches, undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context, Injection

_SAID = "{} has no year, and the article no date to tell it by"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.published_at is None and context.locale is not None:
        yield from matches(article, _pattern(context.locale.name), _SAID)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(without_year(name))


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    moment = datetime(2025, choose.number(1, 12), choose.number(1, 28), tzinfo=UTC)
    date = printed_day(moment, choose.pick(("dmy", "mdy")), locale)
    return undated(article, f"Velmora: {date}.", _pattern(locale.name))


def _write(moment: datetime, choose: Chooser, locale: Locale) -> str:
    if not locale.spaced:
        return f"{moment.month}月{moment.day}日"
    return f"{moment.day} {locale.months[moment.month - 1]}"


RULE = Rule(
    __name__,
    "DAT029",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=is_told,
    trigger=is_undated,
    also=("DAT017", "BOD017"),
    documents=dated(
        "DAT029",
        "{} has no year; write ISO 8601",
        _write,
        bad=(
            page(published="Thursday 15 May"),
            page(time="15 May, 13:57"),
            page(data=linked(datePublished="15. Mai"), language="de"),
            rss(item(date="<pubDate>15 May</pubDate>")),
            page(published="5月15日", language="ja"),
        ),
        good=(page(), rss(), atom()),
        decoys=(page(published="2025-05"), page(published="May 2025"), page(time="13:57")),
    ),
    bad=(graf("The vote was held on 15 May.", **UNDATED), graf("It began on May 15th.", **UNDATED)),
    good=(graf("The vote was held on 15 May 2025."),),
    decoys=(graf("The vote was held on 15 May, four days after the first.", dek="A dek."),),
)
