"""The byline and the date ran together.

## What it finds

A name that ends in a weekday, a date or a clock time, as when `Ana Petrov` and `Friday, 16 May 2025`
stand in neighbouring elements and the text of both was joined. In imports also where the reader had to
part them.

## Why it matters

The author index fills with people called "PetrovFriday", and the date is lost.

## Example

Bad: `Ana PetrovFriday, 16 May 2025, 13:57`. Good: `Ana Petrov`.

## False and missed alarms

A reporter called April May is none: a date in figures, a clock, or two small letters directly before a weekday or month
must be there. A year alone (`Class of 2025`) is left alone, and so are McMonday and LeMarch.

## Source

The catalogue of defects, BYL001.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.article import Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, Locale
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _may_fire(context: Context) -> bool:
    """Tell whether there is more than names, or days have no capital to tell them by."""
    article, locale = context.article, context.locale or LOCALES["en"]
    return (
        article.provenance is not None or context.has_odd_names or not locale.weekdays[0].istitle()
    )


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "glued_byline"):
        yield Hit(path, f"{shortened(trace.text)} is a byline and a date without anything between")
    locale = context.locale or LOCALES["en"]
    authors = [(f"/authors/{n}/name", author.name) for n, author in enumerate(article.authors)]
    named = (("/byline", article.byline or ""), *authors)
    together = "\n".join([text for _, text in named])
    if not _DIGIT(together) and not any(map(together.__contains__, _days(locale.name))):
        return
    pattern = _pattern(locale.name)
    if not pattern.search(together):
        return
    for path, text in named:
        if match := pattern.search(text):
            yield Hit(
                path, f"{shortened(text)} runs into a date; the name alone is due", match.span()
            )


_DIGIT = re.compile(r"\d").search


@cache
def _days(name: str) -> tuple[str, ...]:
    locale: Locale = LOCALES[name]
    return *locale.weekdays, *locale.months


@cache
def _pattern(name: str) -> re.Pattern[str]:
    days = "|".join(map(re.escape, _days(name)))
    return re.compile(
        rf"(?<=[^\W\d_A-Z]{{2}})(?:{days})\b|\b\d{{1,2}}:\d\d\b|\d{{1,2}}\.? (?:{days})\b"
        rf"|\d{{1,2}}(?:\.? [^\W\d_]{{3,12}}\.?|,) (?:19|20)\d\d\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b"
    )


def inject(article: Article, choose: Chooser) -> Injection:
    date = choose.pick(
        ("Friday, 16 May 2025, 13:57", "Monday", "16 May 2025", "May 16, 2025 13:57")
    )
    name = article.authors[0].name
    if choose.chance(30):
        text = f"{name}{date}"
        broken, (path,) = traced(article, Trace(kind="glued_byline", text=text, path="/byline"))
        return Injection(article=broken, spots=(Spot(path),), also=("BYL017",))
    joint = "" if date[0].isalpha() else choose.pick((" ", ", "))
    text = f"{name}{joint}{date}"
    return Injection(
        article=replaced(article, "/authors/0/name", text), spots=(Spot("/authors/0/name"),)
    )


def _needs(article: Article) -> bool:
    return bool(article.authors) and article.authors[0].name[-1:].islower()


RULE = Rule(
    __name__,
    "BYL001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    needs=_needs,
    bad=(
        graf(authors=[{"name": "Ana PetrovFriday"}]),
        graf(byline="Ana PetrovFriday, 16 May 2025, 13:57"),
        graf(authors=[{"name": "Ana Petrov 16 May 2025"}]),
        graf(authors=[{"name": "Ana Petrov 13:57"}]),
        graf(authors=[{"name": "Ana PetrovMay 16, 2025"}]),
    ),
    decoys=(
        graf(authors=[{"name": "April May"}]),
        graf(authors=[{"name": "Agent 47"}]),
        graf(authors=[{"name": "Class of 2025"}], byline="Vision 2030 desk"),
        graf(authors=[{"name": "DeAndre McMonday"}, {"name": "LeMarch"}]),
        graf(byline="By Ivy Sunday and Joe March"),
    ),
)
