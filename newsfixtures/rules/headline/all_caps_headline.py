"""The headline is in capitals.

## What it finds

A headline of at least four words whose letters are all capitals.

## Why it matters

Names cannot be told from other words, and truecasers guess.

## Example

Bad: `COUNCIL SAYS DAM WILL HOLD`. Good: `Council says dam will hold`.

## False and missed alarms

Short headlines of acronyms are left alone; scripts without capitals have none.

## Source

The catalogue of defects, HED011. Named entity recognition on capitals: Mayhew and others, "NER and POS When Nothing is Capitalized", 2019 (from memory).
"""

from __future__ import annotations

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

_LEAST = 4


def _may_fire(context: Context) -> bool:
    return context.article.headline.isupper()


def detect(article: Article, context: Context) -> Iterator[Hit]:
    headline = article.headline
    words = [word for word in headline.split() if any(map(str.isupper, word))]
    if headline.isupper() and len(words) >= _LEAST:
        yield Hit("/headline", f"{shortened(headline)} is in capitals; write it as a sentence")


def inject(article: Article, choose: Chooser) -> Injection:
    broken = evolve(article, headline=article.headline.upper())
    return Injection(article=broken, spots=(Spot("/headline"),))


def _needs(article: Article) -> bool:
    headline = article.headline
    words = [word for word in headline.upper().split() if any(map(str.isupper, word))]
    return headline.upper().isupper() and not headline.isupper() and len(words) >= _LEAST


RULE = Rule(
    __name__,
    "HED011",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO007"),
    bad=(
        graf(headline="COUNCIL SAYS DAM WILL HOLD"),
        graf(headline="РАДА КАЖЕ, ЩО ДАМБА ВИТРИМАЄ"),
        graf(headline="LE BARRAGE DE VELMORA TIENT"),
    ),
    decoys=(
        graf(headline="NATO, EU, UN"),
        graf(headline="Council says DAM will hold"),
        graf(headline="水坝没有决口，居民返回家中"),
        graf(headline="2025: 1 2 3 4 5"),
    ),
)
