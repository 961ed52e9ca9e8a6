"""The author has markup in the name.

## What it finds

A tag or a character reference in an author's name.

## Why it matters

It is shown as it stands, or run.

## Example

Bad: `<a href='/ana'>Ana Petrov</a>`. Good: `Ana Petrov`.

## False and missed alarms

`AT&T Newsroom` has no reference in it and is left alone.

## Source

The catalogue of defects, BYL014.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        match = _MARKUP.search(author.name)
        if match:
            yield Hit(
                f"/authors/{number}/name",
                f"{shortened(author.name)} has markup in it",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    name = article.authors[0].name
    text = choose.pick(
        (f"<b>{name}</b>", f"<a href='/x'>{name}</a>", f"{name}&nbsp;", f"{name}&#8217;s desk")
    )
    return Injection(
        article=replaced(article, "/authors/0/name", text), spots=(Spot("/authors/0/name"),)
    )


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL014",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains("<", "&"),
    bad=(
        graf(authors=[{"name": "<a href='/ana'>Ana Petrov</a>"}]),
        graf(authors=[{"name": "Ana Petrov<br>"}]),
        graf(authors=[{"name": "Ana O&#8217;Neil"}]),
        graf(authors=[{"name": "Ana&nbsp;Petrov"}]),
        graf(authors=[{"name": "<span>Ana Petrov</span>"}]),
    ),
    decoys=(graf(authors=[{"name": "AT&T Newsroom"}]), graf(authors=[{"name": "Ana <3 Petrov"}])),
)
