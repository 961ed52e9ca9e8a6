"""The article's address is that of the front page.

## What it finds

An address of the article with no path and no query, such as `https://velmora.example/`.

## Why it matters

Deduplicators keep one article for each address: a site whose articles all claim the front page comes down to
one of them.

## Example

Bad: `"url": "https://velmora.example/"`. Good: `"url": "https://velmora.example/news/dam-holds"`.

## False and missed alarms

Some sites name articles in the query (`/?p=123`) or the fragment; those are left alone. Section pages are not
told from articles.

## Source

The catalogue of defects, URL004. Google Search Central, "Consolidate duplicate URLs" (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf, states
from newsfixtures.rules._addresses import parts
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_data, canonical, linked, metas, page
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Context


_FRONT = 3
"""How many slashes the address of a front page has at most."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if (article.url or "").count("/") > _FRONT:
        return
    found = parts(article.url or "")
    if found and found.path in {"", "/"} and not found.query and not found.fragment:
        yield Hit("/url", f"{shortened(article.url or '')} is the front page, not an article")


def inject(article: Article, choose: Chooser) -> Injection:
    found = parts(article.url or "")
    host = found.netloc if found else "velmora.example"
    url = f"https://{host}{choose.pick(('/', ''))}"
    return Injection(article=evolve(article, url=url), spots=(Spot("/url"),))


def _needs(article: Article) -> bool:
    found = parts(article.url or "")
    return found is not None and found.path not in {"", "/"}


def examine(source: Source) -> Iterator[Hit]:
    deep = [passage.value for name, passage in metas(source) if name == "og:url"]
    deep += [each.value for each in article_data(source) if each.name == "url"]
    for passage in canonical(source)[:1]:
        if _depth(passage.value) == 0 and any(_depth(url) > 1 for url in deep):
            said = f"{shortened(passage.value)} is the front page, not the page of the article"
            yield Hit("", said, passage.span)


def _depth(url: str) -> int:
    """Return how many parts the path of an address has, -1 where it is none."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return -1
    return len([part for part in parts.path.split("/") if part]) if parts.netloc else -1


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = canonical(source)[0]
    parts = urlsplit(passage.value)
    return spoilt(
        source, Edit(*passage.span, f"{parts.scheme}://{parts.netloc}{choose.pick(('/', ''))}")
    )


def _fits(source: Source) -> bool:
    held = canonical(source)
    deep = [passage.value for name, passage in metas(source) if name == "og:url"]
    deep += [each.value for each in article_data(source) if each.name == "url"]
    return bool(held) and _depth(held[0].value) > 1 and any(_depth(url) > 1 for url in deep)


RULE = Rule(
    __name__,
    "URL004",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=states("url"),
    bad=(
        graf(url="https://velmora.example/"),
        graf(url="https://velmora.example"),
        graf(url="http://www.velmora.example:8080/"),
    ),
    decoys=(
        graf(url="https://velmora.example/?p=123"),
        graf(url="https://velmora.example/#/news/dam"),
        graf(url="https://velmora.example/d"),
        graf(publisher={"name": "Velmora Herald", "url": "https://velmora.example/"}),
    ),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_fits),
        also=("URL006",),
        bad=(
            page(canonical="https://velmora.example/"),
            page(canonical="https://velmora.example"),
            page(canonical="https://velmora.example/?utm_source=a"),
            page(
                canonical="https://velmora.example/",
                data="",
                head='<meta property="og:url" content="https://velmora.example/news/1">',
            ),
        ),
        good=(page(),),
        decoys=(
            page(canonical="https://velmora.example/news/1"),
            page(canonical="https://velmora.example/", data=linked(url=None)),
            page(canonical="/"),
        ),
    ),
)
