"""Reads news sitemaps as they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Image
from newsfixtures.formats._feed.dates import instant, stated
from newsfixtures.formats._feed.loading import Feed
from newsfixtures.formats._feed.reading import Entry, clipped, party
from newsfixtures.formats._html.text import line
from newsfixtures.formats._xml.reading import Children, Element, children, text_in, text_of

if TYPE_CHECKING:
    from newsfixtures.article import Media


def _head(root: Element) -> Children:  # noqa: ARG001 (a head)
    return {}


def _version(element: Element) -> str | None:  # noqa: ARG001
    return None


def _page(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001 (a reader)
    entry.url = text_in(parts, "loc").strip() or None
    entry.lead = _picture(parts)
    for each in parts.get("lastmod", ()):
        entry.dates["updated_at"] = (text_of(each), each.sourceline)


def _picture(parts: Children) -> Media | None:
    for each in parts.get("image:image", ()):
        inner = children(each)
        url = line(text_in(inner, "image:loc"), 2048)
        if url:
            caption = clipped(text_in(inner, "image:caption"), 5000)
            return Image(id="", url=url, caption=caption or None)
    return None


def _news(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    for each in parts.get("news:news", ()):
        inner = children(each)
        publication = children(inner["news:publication"][0]) if "news:publication" in inner else {}
        entry.headline = text_in(inner, "news:title")
        entry.publisher = party(text_in(publication, "news:name"))
        entry.language = _language(text_in(publication, "news:language"))
        entry.keywords += text_in(inner, "news:keywords").split(",")
        for date in inner.get("news:publication_date", ()):
            entry.dates["published_at"] = (text_of(date), date.sourceline)
    first, last = (entry.dates.get(name, ("",))[0] for name in ("published_at", "updated_at"))
    if first and last and instant(stated(first)) == instant(stated(last)):
        del entry.dates["updated_at"]


def _language(tag: str) -> str:
    tag = tag.strip()
    return tag.lower() if tag.isupper() and "-" not in tag else tag


def _finish(entry: Entry, parts: Children, head: Children) -> None:  # noqa: ARG001
    return


FEED = Feed(
    "news-sitemap",
    ("{*}url",),
    _version,
    _head,
    (_page, _news),
    _finish,
    {"/headline": ("news:news",), "/url": ("loc",), "/published_at": ("news:news",)}
    | {"/updated_at": ("lastmod",), "/media": ("image:image",)},
    frozenset({"loc", "news:news", "lastmod", "image:image"}),
)
