"""The address of a picture is relative.

## What it finds

A media address without scheme, such as `/a.jpg`.

## Why it matters

Feeds and apps show a broken picture.

## Example

Bad: `/a.jpg`. Good: `https://velmora.example/a.jpg`.

## False and missed alarms

`data:` addresses have a rule of their own.

## Source

The catalogue of defects, MED007. RFC 3986, section 4.2 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.article import Image
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf, odd_links
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, base_of, has_scheme, item, items, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element, Passage
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.media_addresses:
        if _is_relative(url):
            yield Hit(path, f"{shortened(url)} has no scheme and host; write the whole address")


def _is_relative(url: str) -> bool:
    if url.startswith("https://"):
        return False
    try:
        return not urlsplit(url.strip()).scheme
    except ValueError:
        return False


def inject(article: Article, choose: Chooser) -> Injection:
    url = choose.pick(("/a.jpg", "a.jpg", "//velmora.example/a.jpg", "../images/a.jpg"))
    added = Image(id="image-relative", alt="", url=url)
    spot = Spot(f"/media/{len(article.media)}/url")
    return Injection(article=evolve(article, media=(*article.media, added)), spots=(spot,))


def examine(source: Source) -> Iterator[Hit]:
    for each, passage in _addresses(source):
        url = passage.value
        if url and not has_scheme(url) and not base_of(source, each):
            yield Hit(
                "",
                f"{shortened(url)} has no scheme and host; write the whole address",
                passage.span,
            )


def _addresses(source: Source) -> Iterator[tuple[Element, Passage]]:
    for each in items(source):
        groups = source.children(each, "group")
        held = [each, *groups]
        for outer in held:
            for part in source.children(outer, "enclosure", "content", "thumbnail"):
                found = source.attributes(part).get("url")
                if found is not None:
                    yield part, found


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    path = urlsplit(passage.value).path
    return spoilt(source, Edit(*passage.span, choose.pick((path, path.lstrip("/"), f"..{path}"))))


def _fit(source: Source) -> list[Passage]:
    return [
        passage
        for _, passage in _addresses(source)
        if HTTP(passage.value) and len(urlsplit(passage.value).path) > 1 and "&" not in passage.text
    ]


RULE = Rule(
    __name__,
    "MED007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    bad=tuple(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": url}])
        for url in ("/a.jpg", "a.jpg", "//velmora.example/a.jpg", "../a.jpg", "?id=3")
    ),
    decoys=(
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": "https://velmora.example"}]),
        graf(media=[{"type": "image", "id": "i", "alt": "", "url": "http://[::1"}]),
    ),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(more='<enclosure url="/a.jpg" type="image/jpeg" length="9"/>')),
            rss(item(more='<media:content url="a.jpg"/>')),
            rss(
                item(
                    more='<media:group><media:content url="//velmora.example/a.mp4"/></media:group>'
                )
            ),
            atom(more='<media:thumbnail url="../a.jpg"/>'),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(more='<media:content url="https://velmora.example/a.jpg"/>')),
            rss(item(more='<enclosure url="data:image/gif;base64,AA"/>')),
            rss(item(more='<media:content medium="image"/>')),
        ),
    ),
)
