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

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, OnDocuments, Rule, graf, odd_links
from newsfixtures.rules._addresses import ESCAPED, escaped_ampersands
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import metas, page
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
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


_TWICE = re.compile(r"&amp;(?:amp|#0{0,3}38|#[xX]26);")


def examine(source: Source) -> Iterator[Hit]:
    if "&amp;" not in source.text:
        return
    for name, passage in _page_addresses(source):
        if _TWICE.search(passage.text):
            yield Hit(
                "",
                f"{shortened(passage.value)} in {name} is escaped twice; escape it once",
                passage.span,
            )


def _page_addresses(source: Source) -> Iterator[tuple[str, Passage]]:
    for name, passage in metas(source):
        if name in {"og:url", "og:image", "og:video", "twitter:image"}:
            yield name, passage
    for each in source.named("img", "source", "link", "video", "iframe"):
        held = source.attributes(each)
        for name in ("src", "href", "data-src"):
            if name in held:
                yield name, held[name]


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    mark = "&amp;" if "?" in passage.text else "?"
    text = f"{passage.text}{mark}w=600&amp;amp;h=400"
    return spoilt(source, Edit(*passage.span, text))


def _fit(source: Source) -> list[Passage]:
    wanted = {"og:image", "og:url", "src"}
    return [
        each
        for name, each in _page_addresses(source)
        if name in wanted and each.value.startswith("http")
    ]


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
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("MED005", "MED010", "URL003", "URL006", "URL012"),
        bad=(
            page(
                head='<meta property="og:image" content="https://velmora.example/a?w=1&amp;amp;h=2">'
            ),
            page(body='<p>It held.</p><img src="https://velmora.example/a?w=1&amp;#38;h=2">'),
            page(canonical="https://velmora.example/?id=3&amp;amp;x=1", data=""),
        ),
        good=(page(),),
        decoys=(
            page(body='<img src="https://velmora.example/a?w=1&amp;h=2"><p>It held.</p>'),
            page(body="<p>Write &amp;amp; there.</p>"),
        ),
    ),
)
