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
        yield from _yearless(article, context.locale.name)


def _yearless(article: Article, name: str) -> Iterator[Hit]:
    for path, text in body_texts(article):
        for match in _pattern(name).finditer(text):
            yield Hit(
                path,
                f"{match.group()!r} has no year, and the article no date to tell it by",
                match.span(),
            )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    months = "|".join(map(re.escape, LOCALES[name].months))
    return re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{months})\b(?!,? \d{{4}})"
        rf"|\b(?:{months}) \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d|,? \d{{4}}|:)"
    )


def inject(article: Article, choose: Chooser) -> Injection:
    month = choose.pick(LOCALES["en"].months)
    day = choose.number(1, 28)
    date = choose.pick((f"{day} {month}", f"{month} {day}"))
    undated = evolve(article, published_at=None, updated_at=None)
    undated = with_raw_date(undated, "2025-05-16", "2025-05-16")
    broken = with_block(undated, len(article.body), Paragraph(text=f"The vote was held on {date}."))
    return Injection(
        article=broken, spots=tuple(Spot(hit.path, hit.span) for hit in _yearless(broken, "en"))
    )


UNDATED = {"published_at": None}


def _needs(article: Article) -> bool:
    return article.language.startswith("en")


RULE = Rule(
    __name__,
    "DAT029",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_is_undated,
    also=("DAT017", "BOD017"),
    bad=(graf("The vote was held on 15 May.", **UNDATED), graf("It began on May 15th.", **UNDATED)),
    good=(graf("The vote was held on 15 May 2025."),),
    decoys=(graf("The vote was held on 15 May, four days after the first.", dek="A dek."),),
)
