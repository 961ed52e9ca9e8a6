"""The address has letters beyond ASCII in it.

## What it finds

Letters beyond ASCII in the host or the path of an address, where a URI has Punycode (`xn--`) or escapes
(`%D0%BA`).

## Why it matters

Both spellings name one page; systems that compare addresses as text take them for two.

## Example

Bad: `https://velmora.example/дамба`. Good: `https://velmora.example/%D0%B4%D0%B0%D0%BC%D0%B1%D0%B0`.

## False and missed alarms

Such addresses are legal as IRIs, hence severity info. The spelling with escapes is always taken for the right one.

## Source

The catalogue of defects, URL013. RFC 3987, section 3.1, mapping of IRIs to URIs (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._addresses import parts
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _may_fire(context: Context) -> bool:
    return any(not url.isascii() for _, url in context.addresses)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.addresses:
        if not url.isascii() and parts(url):
            at = next(index for index, letter in enumerate(url) if not letter.isascii())
            yield Hit(path, f"{shortened(url)} has letters beyond ASCII; escape them", (at, at + 1))


def inject(article: Article, choose: Chooser) -> Injection:
    url = article.url or ""
    word = choose.pick(("дамба", "größe", "ダム", "سد"))
    at = len(url) + 1 + next(index for index, letter in enumerate(word) if not letter.isascii())
    broken = evolve(article, url=f"{url}/{word}")
    return Injection(article=broken, spots=(Spot("/url", (at, at + 1)),))


def _needs(article: Article) -> bool:
    url = article.url or ""
    return url.isascii() and "?" not in url and "#" not in url and parts(url) is not None


RULE = Rule(
    __name__,
    "URL013",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    bad=(
        graf(url="https://velmora.example/дамба"),
        graf(url="https://vélmora.example/dam"),
        graf(short_url="https://v.example/größe"),
    ),
    decoys=(
        graf(url="https://velmora.example/%D0%B4%D0%B0%D0%BC%D0%B1%D0%B0"),
        graf(url="https://xn--vlmora-cva.example/dam"),
    ),
)
