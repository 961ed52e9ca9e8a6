"""The reference reader of news sitemaps: what ours state, by carrier."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsfixtures.formats._feed.stated import Read, root_of, spelt, stated_in, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.documents import Value
    from newsfixtures.formats._xml.reading import Element

_CORE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def stated_in_sitemap(data: bytes) -> list[dict[str, Value]]:
    """Return for each address what its entry states."""
    return [stated_in(url, _URL, _CORE) for url in root_of(data).iter(f"{{{_CORE}}}url")]


def _moment(elements: list[Element]) -> str:
    said = text(elements)
    if "T" not in said:
        return said
    return datetime.fromisoformat(said).isoformat().replace("+00:00", "Z")


def _language(elements: list[Element]) -> str:
    return spelt(text(elements))


def _words(elements: list[Element]) -> tuple[str, ...]:
    return tuple(text(elements).split(", "))


_URL: Mapping[str, tuple[str, Read]] = {
    "loc": ("sitemap.loc", text),
    "lastmod": ("sitemap.lastmod", _moment),
    "news:news/news:publication/news:name": ("sitemap.publication", text),
    "news:news/news:publication/news:language": ("sitemap.language", _language),
    "news:news/news:publication_date": ("sitemap.publication-date", _moment),
    "news:news/news:title": ("sitemap.title", text),
    "news:news/news:keywords": ("sitemap.keywords", _words),
    "image:image/image:loc": ("sitemap.image", text),
    "image:image/image:caption": ("sitemap.image-caption", text),
}
