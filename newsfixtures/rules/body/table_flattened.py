"""A table ran together into one word.

## What it finds

A run without spaces in which words with capitals and figures take turns at least three times (`PartySeatsReds12Blues9`).

## Why it matters

The figures cannot be told from each other any more.

## Example

Bad: `PartySeatsReds12Blues9Greens4`. Good: a table, or cells with spaces.

## False and missed alarms

Product names (`iPhone15Pro`), hashtags, addresses and hashes turn fewer times or have other marks; those that begin with `#` or
`@` or hold a slash are left alone.

## Source

The catalogue of defects, BOD028. Losses of tables in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WORD = re.compile(r"(?<!\S)\S{8,300}(?!\S)")
_RUN = re.compile(
    r"[^\W\d_]{2,120}(?:[0-9]{1,6}[^\W\d_a-z][a-zа-яіїєґ]{2,20}){2,40}[0-9]{0,6}(?=[.,;:!?]?\Z)"
)


def _may_fire(context: Context) -> bool:
    return _NEAR.search(context.shape) is not None


_NEAR = re.compile(rb"0(?:[Al]a|x[ax])[ax]{1,19}0{1,6}[Alxqo]")
"""The turn, as `Context.shape` has it."""
_TURN = re.compile(r"[0-9][^\W\d_a-z][a-zа-яіїєґ]{2,20}[0-9]{1,6}[^\W\d_a-z]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        for word in _WORD.finditer(text):
            match = _RUN.match(word.group()) if _TURN.search(word.group()) else None
            if match:
                span = (word.start(), word.start() + match.end())
                yield Hit(path, f"{shortened(match.group())} is a table that ran together", span)


def inject(article: Article, choose: Chooser) -> Injection:
    cells = choose.pick(
        (
            "PartySeatsReds12Blues9Greens4",
            "TownCasesVelmora31Karmora7Belsund12",
            "DayHoursMonday8Tuesday7Friday5",
        )
    )
    broken, path = with_graf(article, choose, cells)
    return Injection(article=broken, spots=(Spot(path),), also=("BOD026",))


RULE = Rule(
    __name__,
    "BOD028",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    bad=(
        graf("PartySeatsReds12Blues9Greens4"),
        graf("The result: Reds12Blues9Greens4Others1"),
        graf("ПартіяМісцьЧервоні12Сині9Зелені4"),
    ),
    decoys=(
        graf("The iPhone15Pro and the Galaxy24Ultra were compared."),
        graf("#Velmora2025Flood2 was used often."),
        graf("See velmora.example/Reds12Blues9Greens4Others1 for more."),
        graf("The code is 3fA9bC77dE12 and the formula C6H12O6."),
    ),
)
