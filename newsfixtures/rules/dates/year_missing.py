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
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.locales import LOCALES
from newsfixtures.rules import Rule, graf
from newsfixtures.rules.dates._undated import UNDATED, is_english, is_undated, matches, undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.rules import Context, Injection

_SAID = "{} has no year, and the article no date to tell it by"


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.published_at is None and context.locale is not None:
        yield from matches(article, _pattern(context.locale.name), _SAID)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    months = "|".join(map(re.escape, LOCALES[name].months))
    return re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{months})\b(?!,? \d{{4}})"
        rf"|\b(?:{months}) \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d|,? \d{{4}}|:)"
    )


def inject(article: Article, choose: Chooser) -> Injection:
    month, day = choose.pick(LOCALES["en"].months), choose.number(1, 28)
    date = choose.pick((f"{day} {month}", f"{month} {day}"))
    return undated(article, f"The vote was held on {date}.", _pattern("en"))


RULE = Rule(
    __name__,
    "DAT029",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=is_english,
    trigger=is_undated,
    also=("DAT017", "BOD017"),
    bad=(graf("The vote was held on 15 May.", **UNDATED), graf("It began on May 15th.", **UNDATED)),
    good=(graf("The vote was held on 15 May 2025."),),
    decoys=(graf("The vote was held on 15 May, four days after the first.", dek="A dek."),),
)
