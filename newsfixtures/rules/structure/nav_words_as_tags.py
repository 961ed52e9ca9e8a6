"""Words of the page's navigation stand among the keywords.

## What it finds

A keyword that is the publisher's name, or a word of navigation: *Home*, *Latest*, *Most read*, *Startseite*.

## Why it matters

Topic models and recommendations learn that all articles are about the same.

## Example

Bad: `"keywords": ["Home", "Velmora Herald", "dam"]`. Good: `"keywords": ["dam"]`.

## False and missed alarms

*News*, *Sport* and other names of sections may be meant, and are left alone.

## Source

The catalogue of defects, SCH012. Words of navigation stand in each locale's file (read 2026-11-25).
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

_WORDS = frozenset(
    "home|latest|latest news|most read|most popular|trending|top stories|more|menu|search|login|log in|sign in|"
    "subscribe|newsletter|startseite|meistgelesen|accueil|les plus lus|inicio|lo más leído|головна|найпопулярніше|"
    "strona główna|najczęściej czytane|ana sayfa|首页|ホーム|होम|الرئيسية".split("|")
)


def _may_fire(context: Context) -> bool:
    return bool(_found(context.article))


def _found(article: Article) -> list[int]:
    house = article.publisher.name.casefold() if article.publisher else ""
    known = {*_WORDS, house} - {""}
    return [
        number for number, word in enumerate(article.keywords) if word.strip().casefold() in known
    ]


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number in _found(article):
        yield Hit(f"/keywords/{number}", f"{shortened(article.keywords[number])} is no topic")


def inject(article: Article, choose: Chooser) -> Injection:
    house = [article.publisher.name] if article.publisher else []
    word = choose.pick(("Home", "Latest", "Most read", "Startseite", *house))
    broken = evolve(article, keywords=(*article.keywords, word))
    return Injection(article=broken, spots=(Spot(f"/keywords/{len(article.keywords)}"),))


def repair(article: Article, context: Context) -> Article:
    again = set(_found(article))
    if not again:
        return article
    kept = (word for number, word in enumerate(article.keywords) if number not in again)
    return evolve(article, keywords=tuple(kept))


def _needs(article: Article) -> bool:
    return not _found(article)


RULE = Rule(
    __name__,
    "SCH012",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf(keywords=["Home", "dam"]),
        graf(keywords=["dam", "Velmora Herald"]),
        graf(keywords=["Most read"]),
        graf(keywords=["Meistgelesen"], language="de"),
    ),
    decoys=(
        graf(keywords=["News", "Sport", "dam"]),
        graf(keywords=["home care", "search and rescue"]),
    ),
)
