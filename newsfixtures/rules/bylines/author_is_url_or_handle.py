"""The author is an address or a handle instead of a name.

## What it finds

A name that is a URL, an e-mail address or an `@handle`.

## Why it matters

Author pages and credits show it as a name; some sites publish the profile address where the name is due.

## Example

Bad: `"name": "https://social.example/ana"`. Good: the name, and the address in `url`.

## False and missed alarms

Only a name that is nothing else is reported.

## Source

The catalogue of defects, BYL004. Open Graph says that `article:author` is a profile address (ogp.me, read 2026-11-24).
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

_ADDRESS = re.compile(
    r"\s*(?:https?://\S+|www\.\S+|@[\w.]{2,40}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)\s*",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        if _ADDRESS.fullmatch(author.name):
            yield Hit(
                f"/authors/{number}/name", f"{shortened(author.name)} is an address; a name is due"
            )


def inject(article: Article, choose: Chooser) -> Injection:
    address = choose.pick(
        ("https://social.example/ana", "@ana", "ana@velmora.example", "www.velmora.example/ana")
    )
    broken = replaced(article, "/authors/0/name", address)
    return Injection(article=broken, spots=(Spot("/authors/0/name"),))


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=odd_names,
    bad=(
        graf(authors=[{"name": "https://social.example/velmora"}]),
        graf(authors=[{"name": "@ana"}]),
        graf(authors=[{"name": "ana@velmora.example"}]),
        graf(authors=[{"name": "www.velmora.example"}]),
        graf(authors=[{"name": "HTTP://VELMORA.EXAMPLE/ANA"}]),
    ),
    decoys=(
        graf(authors=[{"name": "Ana @ the dam"}]),
        graf(authors=[{"name": "Ana Petrov", "email": "ana@velmora.example"}]),
    ),
)
