"""A section or a word of navigation is listed as an author.

## What it finds

An author, of kind person, whose whole name is the article's section, one of its keywords, or a word of navigation.

## Why it matters

The author index lists *Design* as a person who wrote thousands of articles.

## Example

Bad: `"authors": [{"name": "Business"}]` in the section Business. Good: no author.

## False and missed alarms

A keyword may name the author of a column: names of two words and more are compared with the section and navigation
only.

## Source

The catalogue of defects, BYL013. Extractors that take links near the byline for authors (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Author
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WORDS = frozenset(
    "home|latest|menu|search|share|comments|print|subscribe|newsletter|follow|more|business|sport|sports|politics|world|"
    "culture|opinion|design|technology|startseite|wirtschaft|politik|accueil|économie|inicio|economía|головна|економіка|"
    "strona główna|gospodarka|ekonomi|ana sayfa".split("|")
)


def _may_fire(context: Context) -> bool:
    return bool(_found(context.article))


def _found(article: Article) -> list[int]:
    return [
        number
        for number, author in enumerate(article.authors)
        if author.kind == "person" and _is_no_name(author.name.strip().casefold(), article)
    ]


def _is_no_name(name: str, article: Article) -> bool:
    section = article.section
    if name in _WORDS:
        return True
    if name and section and name in (section.code.casefold(), (section.label or "").casefold()):
        return True
    return " " not in name and any(word.casefold() == name for word in article.keywords)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number in _found(article):
        text = f"{shortened(article.authors[number].name)} is a section or a link, not a person"
        yield Hit(f"/authors/{number}/name", text)


def inject(article: Article, choose: Chooser) -> Injection:
    section = article.section.label if article.section and article.section.label else "Business"
    name = choose.pick((section, "Business", "Share", "Politics"))
    broken = evolve(article, authors=(*article.authors, Author(name=name)))
    return Injection(article=broken, spots=(Spot(f"/authors/{len(article.authors)}/name"),))


def repair(article: Article, context: Context) -> Article:
    again = {
        number
        for number in _found(article)
        if article.authors[number] == Author(name=article.authors[number].name)
    }
    if not again:
        return article
    kept = (each for number, each in enumerate(article.authors) if number not in again)
    return evolve(article, authors=tuple(kept))


def _needs(article: Article) -> bool:
    return not _found(article)


RULE = Rule(
    __name__,
    "BYL013",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_may_fire,
    bad=(
        graf(authors=[{"name": "Business"}]),
        graf(authors=[{"name": "Ana Petrov"}, {"name": "Share"}]),
        graf(authors=[{"name": "Weather"}], section={"code": "weather", "label": "Weather"}),
        graf(authors=[{"name": "Dams"}], keywords=["dams"]),
        graf(authors=[{"name": "Wirtschaft"}], language="de"),
    ),
    decoys=(
        graf(authors=[{"name": "Ana Petrov"}], keywords=["Ana Petrov"]),
        graf(authors=[{"name": "Business desk", "kind": "organization"}]),
        graf(authors=[{"name": "Jo World"}]),
    ),
)
