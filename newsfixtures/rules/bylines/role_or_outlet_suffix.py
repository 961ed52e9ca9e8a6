"""The author's name carries a role or the outlet.

## What it finds

A name that goes on with *for* or *at* and the outlet, or with a comma and a job of the trade (*City Editor*,
*Korrespondentin*).

## Why it matters

The author index lists one person under as many names as they had jobs.

## Example

Bad: `"name": "Ana Petrov, City Editor"`. Good: `"name": "Ana Petrov"`, the job in `role` or `bio`.

## False and missed alarms

Only the words of a closed list end a name; degrees (*Ana Petrov, MD*) and places are left alone. Jobs that are not
listed, and languages without a list, are missed.

## Source

The catalogue of defects, BYL005. The words are those that newspapers print behind names, written down 2026-11-25.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf, odd_names
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_JOBS = (
    "editor|correspondent|reporter|writer|columnist|contributor|critic|journalist|bureau chief|"
    "redakteur|redakteurin|korrespondent|korrespondentin|reporterin|autor|autorin|kolumnist|"
    "journaliste|correspondant|correspondante|rédacteur|rédactrice|"
    "redactor|redactora|corresponsal|periodista|reportero|reportera|"
    "redaktor|redaktorka|korespondent|korespondentka|dziennikarz|dziennikarka|"
    "редактор|редакторка|кореспондент|кореспондентка|журналіст|журналістка|"
    "muhabir|editör|yazar"
)
_ROLE = re.compile(rf", (?:[^\W\d_][\w.&’'-]*+ ){{0,3}}(?:{_JOBS})\Z", re.IGNORECASE)
_FOR = re.compile(r" (?:for|at|für|pour|para|dla|для) (?:the )?", re.IGNORECASE)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        start = _suffix(article, author.name)
        if start:
            tail = author.name[start:]
            yield Hit(
                f"/authors/{number}/name",
                f"{shortened(tail.strip(', '))} is no part of a name",
                (start, len(author.name)),
            )


def _suffix(article: Article, name: str) -> int | None:
    """Return where the role or outlet begins in *name*."""
    if match := _ROLE.search(name):
        return match.start()
    match = _FOR.search(name)
    house = article.publisher.name.casefold() if article.publisher else ""
    if match and house and name[match.end() :].casefold() in {house, house.removeprefix("the ")}:
        return match.start()
    return None


def inject(article: Article, choose: Chooser) -> Injection:
    name = article.authors[0].name
    house = article.publisher.name if article.publisher else "Velmora Herald"
    tails = [", City Editor", ", Reporter", ", Senior Correspondent"]
    tails += [f" for {house}", f" at {house}"] if article.publisher else []
    tail = choose.pick(tails)
    broken = replaced(article, "/authors/0/name", f"{name}{tail}")
    spot = Spot("/authors/0/name", (len(name), len(name) + len(tail)))
    return Injection(article=broken, spots=(spot,))


def repair(article: Article, context: Context) -> Article:
    for number, author in enumerate(article.authors):
        start = _suffix(article, author.name)
        if start:
            article = replaced(article, f"/authors/{number}/name", author.name[:start])
    return article


def _needs(article: Article) -> bool:
    return bool(article.authors) and not article.authors[0].name.casefold().startswith("by ")


RULE = Rule(
    __name__,
    "BYL005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=odd_names,
    bad=(
        graf(authors=[{"name": "Ana Petrov for Velmora Herald"}]),
        graf(authors=[{"name": "Ana Petrov, City Editor"}]),
        graf(authors=[{"name": "Ana Petrov at the Velmora Herald"}]),
        graf(authors=[{"name": "Ana Petrov, Senior Political Correspondent"}]),
        graf(authors=[{"name": "Jana Busch, Redakteurin"}]),
        graf(authors=[{"name": "Olena Shvets, кореспондентка"}]),
    ),
    decoys=(
        graf(authors=[{"name": "Ana Petrov, MD"}]),
        graf(authors=[{"name": "Joe Park, Jr."}]),
        graf(authors=[{"name": "Petrov, Ana"}]),
        graf(authors=[{"name": "Editor Mbeki"}]),
        graf(authors=[{"name": "Doctors for Velmora", "kind": "organization"}]),
    ),
)
