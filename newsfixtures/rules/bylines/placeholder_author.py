"""The author is a placeholder.

## What it finds

An author whose whole name is a word that a system fills in: *admin*, *Staff*, *Web Desk*, *Redaktion*.

## Why it matters

The author index lists a person who wrote everything that nobody signed.

## Example

Bad: `"authors": [{"name": "admin"}]`. Good: no author, or the outlet with `"kind": "organization"`.

## False and missed alarms

Only whole names of a closed list; a desk that signs on purpose is of kind organization. Other languages' words are
missed until they are listed.

## Source

The catalogue of defects, BYL012. Names of default accounts in content systems, and desks as newspapers sign, written down 2026-11-25.
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

_NAMES = frozenset(
    (
        "admin|administrator|editor|editors|staff|staff writer|staff reporter|web desk|news desk|"
        "newsroom|webmaster|root|user|author|anonymous|guest|unknown|none|n/a|test|editorial team|"
        "redaktion|onlineredaktion|la rédaction|rédaction|redacción|la redacción|redakcja|"
        "редакція|редакция|адмін|админ|haber merkezi|editör|编辑部|編集部|本报编辑|هيئة التحرير|संपादक"
    ).split("|")
)


def _is_placeholder(name: str) -> bool:
    return name.strip().casefold() in _NAMES


def _may_fire(context: Context) -> bool:
    return any(_is_placeholder(author.name) for author in context.article.authors)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, author in enumerate(article.authors):
        if author.kind == "person" and _is_placeholder(author.name):
            text = f"{shortened(author.name)} is a placeholder; leave the author out"
            yield Hit(f"/authors/{number}/name", text)


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick(("admin", "Staff", "Web Desk", "Redaktion", "редакція", "Editor"))
    broken = evolve(article, authors=(Author(name=name),))
    return Injection(article=broken, spots=(Spot("/authors/0/name"),))


RULE = Rule(
    __name__,
    "BYL012",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    bad=tuple(
        graf(authors=[{"name": name}])
        for name in ("admin", "STAFF", "Web Desk", "Redaktion", "La rédaction", "編集部")
    ),
    decoys=(
        graf(authors=[{"name": "Web Desk", "kind": "organization"}]),
        graf(authors=[{"name": "Guest Mbeki"}]),
        graf(authors=[{"name": "Ana Root"}]),
        graf(byline="admin"),
    ),
)
