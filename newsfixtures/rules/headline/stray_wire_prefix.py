"""An agency's prefix was left on the headline.

## What it finds

`UPDATE 2-`, `CORRECTED-`, `REFILE-`, `WRAPUP 1-`, `RPT-`, `BREAKING:` and others at the beginning of a headline.

## Why it matters

Each version of a story gets a headline of its own, and deduplicators keep all of them.

## Example

Bad: `UPDATE 2-Dam holds in Velmora`. Good: `Dam holds in Velmora`, with the version in `version`.

## False and missed alarms

Only words in capitals of a closed list, with their number and mark.

## Source

The catalogue of defects, HED013. Reuters Handbook of Journalism, chapter on headlines and story management: UPDATE, REFILE, CORRECTED, WRAPUP, RPT (from
memory).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_PREFIX = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|INSIGHT|ADVISORY|KILL)"
    r"(?: \d{1,2})?(?:-| - |: ?)|(?:BREAKING|URGENT|FLASH|ALERT|JUST IN)(?:-| - | – |: ))"
)


def _may_fire(context: Context) -> bool:
    return context.article.headline[:3].isupper()


def detect(article: Article, context: Context) -> Iterator[Hit]:
    match = _PREFIX.match(article.headline)
    if match:
        text = f"{shortened(match.group().strip())} is for desks; it is no part of the headline"
        yield Hit("/headline", text, match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    prefix = choose.pick(("UPDATE 2-", "BREAKING: ", "CORRECTED-", "WRAPUP 1-", "RPT-", "URGENT: "))
    broken = evolve(article, headline=f"{prefix}{article.headline}")
    return Injection(article=broken, spots=(Spot("/headline", (0, len(prefix))),))


def repair(article: Article, context: Context) -> Article:
    match = _PREFIX.match(article.headline)
    rest = article.headline[match.end() :] if match else ""
    return evolve(article, headline=rest) if rest else article


def _needs(article: Article) -> bool:
    return len(article.headline) < 500 and not _PREFIX.match(article.headline)


RULE = Rule(
    __name__,
    "HED013",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_may_fire,
    also=("HED010",),
    bad=(
        graf(headline="UPDATE 2-Dam holds in Velmora"),
        graf(headline="CORRECTED-Dam holds in Velmora"),
        graf(headline="BREAKING: Dam holds in Velmora"),
        graf(headline="WRAPUP 1 - Dam holds in Velmora"),
    ),
    decoys=(
        graf(headline="Update on the dam"),
        graf(headline="BREAKING point for the dam"),
        graf(headline="Corrected maps show the dam"),
        graf(headline="KILLER whales seen near Velmora"),
    ),
)
