"""The slug leads out of its folder.

## What it finds

A slug or an id with `..` between separators, or a slug with a slash, a backslash or a control character in it.

## Why it matters

Systems that make file names of slugs write where they must not.

## Example

Bad: `"slug": "../../etc/passwd"`. Good: `"slug": "dam-holds"`.

## False and missed alarms

Ids are addresses or URNs and may have slashes; two dots inside a word (`wait..what`) lead nowhere.

## Source

The catalogue of defects, SEC006. CWE-22, path traversal (read 2026-11-25).
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

_OUT = re.compile(r"(?:\A|[/\\])\.\.(?:[/\\]|\Z)|%2e%2e(?:%2f|%5c|[/\\])", re.IGNORECASE)
_SAFE = re.compile(r"[^./\\%\x00-\x1f\x7f]*").fullmatch
_SEPARATOR = re.compile(r"[/\\\x00-\x1f\x7f]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    slug = article.slug or ""
    match = _OUT.search(slug) or _SEPARATOR.search(slug)
    if match:
        yield Hit(
            "/slug", f"{shortened(slug)} is no name of a file; use letters and dashes", match.span()
        )
    match = _OUT.search(article.id)
    if match:
        yield Hit("/id", f"{shortened(article.id)} leads out of a folder", match.span())


def _may_fire(context: Context) -> bool:
    article = context.article
    return (
        ".." in article.id or "%2" in article.id or bool(article.slug and not _SAFE(article.slug))
    )


def inject(article: Article, choose: Chooser) -> Injection:
    slug = choose.pick(
        ("../../etc/passwd", "..\\\\dam", "news/dam", "%2e%2e%2fdam", "dam\x00.html")
    )
    return Injection(article=evolve(article, slug=slug), spots=(Spot("/slug"),))


RULE = Rule(
    __name__,
    "SEC006",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    also=("SEC013", "ENC011"),
    bad=(
        graf(slug="../../etc/passwd"),
        graf(slug="..\\windows"),
        graf(slug="news/dam"),
        graf(slug="%2e%2e%2fdam"),
        graf(id="https://velmora.example/../../dam"),
    ),
    decoys=(
        graf(slug="dam-holds-in-velmora"),
        graf(slug="wait..what"),
        graf(id="https://velmora.example/news/dam"),
        graf(slug="дамба-тримається"),
    ),
)
