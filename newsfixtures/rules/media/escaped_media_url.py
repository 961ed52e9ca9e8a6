"""The address of a picture has `&amp;` in it.

## What it finds

`&amp;`, `&#38;` or `&#x26;` in the address of a media item: it was taken out of HTML without being read as HTML.

## Why it matters

A server that is asked for `?id=3&amp;x=1` sees a parameter called `amp;x`, and answers with an error or with
another size or none.

## Example

Bad: `https://velmora.example/dam.jpg?w=600&amp;h=400`. Good: the same with `&h=400`.

## False and missed alarms

A parameter that is really called `amp` ends in `=`, not in a semicolon, and is left alone. Addresses of pages are
for URL015.

## Source

The catalogue of defects, MED010. HTML Living Standard, section 13.2.5.72, character references (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import media_addresses
from newsfixtures.findings import Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._addresses import ESCAPED, escaped_ampersands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.findings import Hit
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    return escaped_ampersands(context.media_addresses)


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick(_plain(article))
    before, _, behind = resolve(article, path).partition("&")
    reference = choose.pick(("&amp;", "&#38;", "&#x26;"))
    broken = replaced(article, path, f"{before}{reference}{behind}")
    return Injection(
        article=broken, spots=(Spot(path, (len(before), len(before) + len(reference))),)
    )


def _plain(article: Article) -> list[str]:
    """Return the pointers of addresses with a plain ampersand."""
    found = media_addresses(article)
    return [path for path, url in found if "&" in url and not ESCAPED.search(url)]


def _needs(article: Article) -> bool:
    return bool(_plain(article))


def repair(article: Article, context: Context) -> Article:
    for hit in escaped_ampersands(context.media_addresses):
        url = dict(context.media_addresses)[hit.path]
        article = replaced(article, hit.path, ESCAPED.sub("&", url))
    return article


RULE = Rule(
    __name__,
    "MED010",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=odd_links,
    bad=tuple(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": url}])
        for url in (
            "https://velmora.example/dam.jpg?w=600&amp;h=400",
            "https://velmora.example/dam.jpg?w=600&#38;h=400",
            "https://velmora.example/dam?a=1&b=2&AMP;c=3",
        )
    ),
    decoys=(
        graf(
            media=[
                {"type": "image", "id": "i", "alt": "", "url": "https://velmora.example/?amp=1&h=4"}
            ]
        ),
        graf(url="https://velmora.example/?id=3&page=2"),
    ),
)
