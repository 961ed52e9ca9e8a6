"""Writes the items of RSS feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._feed_reading import keywords_of, language_of
from newsfixtures.formats._html_text import attribute, escaped, line
from newsfixtures.formats._rss_body import content, media
from newsfixtures.formats._rss_credits import authors, dates
from newsfixtures.formats._rss_identity import guid, link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.formats._rss_item import Item, Part


def item_xml(item: Item) -> str:
    """Return the ``item`` element of an article; what it states goes to the truth."""
    gap = item.style.gaps[2]
    inner = "".join([gap + part for write in _PARTS for part in write(item)])
    base = attribute("xml:base", item.base) if item.knobs["link"] == "relative" else ""
    lang = ""
    own = language_of(item.article.language)
    if item.knobs["language"] == "xml-lang" and own:
        item.truth.state("rss.xml-lang", "language", own)
        lang = attribute("xml:lang", own)
    names = item.style.declarations("item")
    return f"{item.style.gaps[1]}<item{names}{base}{lang}>{inner}{item.style.gaps[1]}</item>"


def _title(item: Item) -> Iterator[str]:
    headline = line(item.article.headline) or "-"
    form = item.knobs["title.escaping"]
    item.truth.state("rss.title", "headline", _shown(headline, form))
    yield item.style.element("title", item.style.escape(form)(headline))


def _shown(text: str, form: str) -> str:
    """Return what a reader of XML is told where *text* is written in a broken *form*."""
    if form == "double":
        return escaped(text)
    return text


def _categories(item: Item) -> Iterator[str]:
    words = keywords_of(item.article)
    if words:
        item.truth.state("rss.category", "keywords", words)
        for word in words:
            yield item.style.text("category", word)


def _language(item: Item) -> Iterator[str]:
    form, own = item.knobs["language"], language_of(item.article.language)
    if own is None:
        return
    if form == "item" or (form not in {"none", "xml-lang"} and own != item.channel_language):
        item.truth.state("rss.dc-language", "language", own)
        yield item.style.text("dc:language", own)


_PARTS: tuple[Part, ...] = (
    _title,
    link,
    guid,
    dates,
    authors,
    _categories,
    content,
    media,
    _language,
)
