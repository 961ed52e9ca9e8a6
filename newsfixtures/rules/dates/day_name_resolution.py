"""A bare weekday cannot be resolved, for the article has no date.

## What it finds

`On Friday` in the body of an article that states no instant of publication. Where there is one, the weekday
resolves against it, and the rule is silent.

## Why it matters

Timelines place the event in the wrong week.

## Example

Bad: `On Friday, talks began` in a scrape without a zone. Good: the same with `published_at`.

## False and missed alarms

A weekday beside a day and month is none (see `year-missing`).

## Source

The catalogue of defects, DAT017.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.printed_dates import any_of
from newsfixtures.rules import Rule, graf
from newsfixtures.rules.dates._undated import UNDATED, is_told, is_undated, matches, undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.rules import Context, Injection

_SAID = "{} depends on the day of publication, which is not stated"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.published_at is None and context.locale is not None:
        yield from matches(article, _pattern(context.locale.name), _SAID)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    days, months = (any_of(words) for words in (LOCALES[name].weekdays, LOCALES[name].months))
    if not LOCALES[name].spaced:
        return re.compile(rf"(?<!日)(?:{days})(?![)）])")
    return re.compile(rf"(?<!\w)(?:{days})(?!\w)(?!,? \d)(?!,? (?:{months}))")


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    return undated(article, f"Velmora: {choose.pick(locale.weekdays)}.", _pattern(locale.name))


RULE = Rule(
    __name__,
    "DAT017",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=is_told,
    trigger=is_undated,
    also=("DAT029", "BOD017"),
    bad=(
        graf("On Friday, a meeting began.", **UNDATED),
        graf("The council met Monday.", **UNDATED),
    ),
    good=(graf("On Friday, a meeting began."),),
    decoys=(graf("On Friday, a meeting began; it was adjourned on Monday.", dek="A dek."),),
)
