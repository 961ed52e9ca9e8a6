"""The address of the article is relative.

## What it finds

An address (canonical, short, of a related article, an author or the publisher) without scheme and host,
such as `/world/dam-holds`.

## Why it matters

Nobody can fetch it, and two outlets share it.

## Example

Bad: `/world/dam-holds`. Good: `https://velmora.example/world/dam-holds`.

## False and missed alarms

Identifiers such as `urn:` and `mailto:` are not relative. Media have a rule of their own.

## Source

The catalogue of defects, URL001. RFC 3986, section 4.2 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf, odd_links
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, base_of, is_relative, item, links, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.addresses:
        if _is_relative(url):
            yield Hit(path, f"{shortened(url)} has no scheme and host; write the whole address")


def _is_relative(url: str) -> bool:
    if url.startswith("https://"):
        return False
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return not parts.scheme


def inject(article: Article, choose: Chooser) -> Injection:
    parts = urlsplit(article.url or "")
    shorter = choose.pick((parts.path, f"//{parts.netloc}{parts.path}", parts.path.lstrip("/")))
    return Injection(article=evolve(article, url=shorter), spots=(Spot("/url"),))


def _needs(article: Article) -> bool:
    return bool(article.url and urlsplit(article.url).path.strip("/"))


def examine(source: Source) -> Iterator[Hit]:
    for each, passage in links(source):
        if is_relative(passage.value) and not base_of(source, each):
            said = f"{shortened(passage.value)} has no scheme and host; write the whole address"
            yield Hit("", said, passage.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    parts = urlsplit(passage.value)
    shorter = choose.pick((parts.path, f"//{parts.netloc}{parts.path}"))
    return spoilt(source, Edit(*passage.span, shorter))


def _fit(source: Source) -> list[Passage]:
    return [
        passage
        for each, passage in links(source)
        if HTTP(passage.value)
        and len(urlsplit(passage.value).path) > 1
        and urlsplit(passage.value).path.isascii()
        and not base_of(source, each)
    ]


RULE = Rule(
    __name__,
    "URL001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    needs=_needs,
    bad=(
        graf(url="/world/dam-holds"),
        graf(url="world/dam-holds.html"),
        graf(url="//velmora.example/dam"),
        graf(short_url="/d/3"),
        graf(url="?id=3"),
    ),
    decoys=(graf(url="https://velmora.example"), graf(short_url="tag:velmora.example,2025:dam")),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("URL006", "URL012", "URL017"),
        bad=(
            rss(item(link="<link>/news/1</link>")),
            rss(item(link="<link>//velmora.example/news/1</link>")),
            rss(item(link="<link>?id=3</link>")),
            rss(item(link="<link>news/1.html</link>")),
            atom(link='<link href="/news/1"/>'),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            atom(link='<link href="/news/1"/>').replace(
                "<feed", '<feed xml:base="https://velmora.example/"'
            ),
            atom(link='<link rel="self" href="/feed"/><link href="https://velmora.example/1"/>'),
            rss(item(link="<link>velmora-123</link>")),
        ),
    ),
)
