"""An address has `&amp;` in it.

## What it finds

`&amp;`, `&#38;` or `&#x26;` in an address: it was taken out of HTML without being read as HTML.

## Why it matters

A server that is asked for `?id=3&amp;x=1` sees a parameter called `amp;x`, and answers with an error or with
another page.

## Example

Bad: `https://velmora.example/?id=3&amp;page=2`. Good: `https://velmora.example/?id=3&page=2`.

## False and missed alarms

A parameter that is really called `amp` ends in `=`, not in a semicolon, and is left alone.

## Source

The catalogue of defects, URL015. HTML Living Standard, section 13.2.5.72, character references (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._addresses import ESCAPED, escaped_ampersands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    return escaped_ampersands(context.addresses)


def inject(article: Article, choose: Chooser) -> Injection:
    before, _, behind = (article.url or "").partition("&")
    reference = choose.pick(("&amp;", "&#38;", "&#x26;"))
    spot = Spot("/url", (len(before), len(before) + len(reference)))
    return Injection(article=evolve(article, url=f"{before}{reference}{behind}"), spots=(spot,))


def repair(article: Article, context: Context) -> Article:
    for hit in escaped_ampersands(context.addresses):
        url = dict(context.addresses)[hit.path]
        article = replaced(article, hit.path, ESCAPED.sub("&", url))
    return article


def _needs(article: Article) -> bool:
    url = article.url or ""
    return "&" in url and not ESCAPED.search(url)


RULE = Rule(
    __name__,
    "URL015",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    needs=_needs,
    repair=repair,
    bad=(
        graf(url="https://velmora.example/?id=3&amp;page=2"),
        graf(short_url="https://v.example/?a=1&#38;b=2"),
        graf(related=[{"rel": "background", "url": "https://velmora.example/?a=1&#x26;b=2"}]),
    ),
    decoys=(
        graf(url="https://velmora.example/?id=3&amp=1"),
        graf(url="https://velmora.example/?id=3&page=2"),
        graf("The address ends in ?id=3&amp;page=2, the manual says."),
    ),
)
