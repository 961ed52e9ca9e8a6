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

from attrs import evolve

from newsfixtures.article import Paragraph, body_texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import with_raw_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _is_undated(context: Context) -> bool:
    return context.article.published_at is None and context.locale is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.published_at is None and context.locale is not None:
        yield from _bare(article, context.locale.name)


def _bare(article: Article, name: str) -> Iterator[Hit]:
    for path, text in body_texts(article):
        for match in _pattern(name).finditer(text):
            yield Hit(
                path,
                f"{match.group()!r} depends on the day of publication, which is not stated",
                match.span(),
            )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    days, months = (
        "|".join(map(re.escape, words)) for words in (LOCALES[name].weekdays, LOCALES[name].months)
    )
    return re.compile(rf"\b(?:{days})\b(?!,? \d)(?!,? (?:{months}))")


def inject(article: Article, choose: Chooser) -> Injection:
    day = choose.pick(LOCALES["en"].weekdays)
    undated = evolve(article, published_at=None, updated_at=None)
    undated = with_raw_date(undated, "2025-05-16", "2025-05-16")
    broken = with_block(undated, len(article.body), Paragraph(text=f"The vote was held on {day}."))
    return Injection(
        article=broken, spots=tuple(Spot(hit.path, hit.span) for hit in _bare(broken, "en"))
    )


UNDATED = {"published_at": None}


def _needs(article: Article) -> bool:
    return article.language.startswith("en")


RULE = Rule(
    __name__,
    "DAT017",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_is_undated,
    also=("DAT029", "BOD017"),
    bad=(
        graf("On Friday, a meeting began.", **UNDATED),
        graf("The council met Monday.", **UNDATED),
    ),
    good=(graf("On Friday, a meeting began."),),
    decoys=(graf("On Friday, a meeting began; it was adjourned on Monday.", dek="A dek."),),
)
