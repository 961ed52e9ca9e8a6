"""Writes titles, links and ids of Atom entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._feed.ids import id_for, tracked
from newsfixtures.formats._feed.item import Item, nothing
from newsfixtures.formats._feed.reading import language_of
from newsfixtures.formats._feed.xml import cdata, entities, xhtml
from newsfixtures.formats._html.text import attribute, escaped, line
from newsfixtures.formats._rss.writing import commented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_ALTERNATE_IRI = "http://www.iana.org/assignments/relation/alternate"


def part_lang(item: Item) -> str:
    """Return the language on the title and the content, where that is its place."""
    own = language_of(item.article.language)
    return attribute("xml:lang", own) if own and item.knobs["language"] == "parts" else ""


def title(item: Item) -> Iterator[str]:
    """Write the headline."""
    headline = line(item.article.headline) or "-"
    item.state("title", "headline", headline)
    lang = part_lang(item)
    if lang:
        item.state("title-lang", "language", language_of(item.article.language) or "")
    kind, inner = typed(item, headline, item.knobs["title.type"])
    if item.knobs["xml.comments"] == "in-text":
        inner = commented(inner)
    yield item.style.element("title", item.style.padded("title", inner), kind + lang)


def typed(item: Item, text: str, form: str) -> tuple[str, str]:
    """Return the type attribute of plain *text* in a *form*, and the XML that holds it."""
    if not item.style.plain and form.endswith("-cdata"):
        form = form.removesuffix("-cdata")
    return _TYPED[form](text)


_TYPED: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "text": lambda text: ("", escaped(text)),
    "text-cdata": lambda text: (' type="text"', cdata(text)),
    "html": lambda text: (' type="html"', escaped(escaped(text))),
    "html-cdata": lambda text: (' type="html"', cdata(escaped(text))),
    "xhtml": lambda text: (' type="xhtml"', xhtml(escaped(text), "div", "usual")),
    "double": lambda text: (' type="html"', escaped(escaped(entities(text)))),
}


def link(item: Item) -> Iterator[str]:
    """Write where the article stands."""
    if item.url is not None:
        yield from _LINKS[item.knobs["link"]](item, item.url)


def _alternate(item: Item, url: str, attributes: str = ' rel="alternate"') -> Iterator[str]:
    own = language_of(item.article.language)
    lang = ""
    if own and item.knobs["language"] == "hreflang":
        item.state("hreflang", "language", own)
        lang = attribute("hreflang", own)
    item.state("link", "url", url)
    yield item.style.element("link", "", f"{attributes}{lang}{attribute('href', url)}")


def _typed_link(item: Item, url: str) -> Iterator[str]:
    return _alternate(item, url, ' rel="alternate" type="text/html"')


def _with_self(item: Item, url: str) -> Iterator[str]:
    bare = url.partition("?")[0].rstrip("/")
    item.truth.decoy("entry-self", "url", f"{bare}.atom")
    kind = ' rel="self" type="application/atom+xml"'
    yield item.style.element("link", "", f"{kind}{attribute('href', f'{bare}.atom')}")
    yield from _alternate(item, url)


def _two_alternates(item: Item, url: str) -> Iterator[str]:
    yield from _typed_link(item, url)
    bare = url.partition("?")[0].rstrip("/")
    item.truth.decoy("printable", "url", f"{bare}.txt")
    kind = ' rel="alternate" type="text/plain"'
    yield item.style.element("link", "", f"{kind}{attribute('href', f'{bare}.txt')}")


def _orig_link(item: Item, url: str) -> Iterator[str]:
    item.truth.decoy("tracked-link", "url", tracked(url))
    item.state("orig-link", "url", url)
    kind = f' rel="alternate"{attribute("href", tracked(url))}'
    yield item.style.element("link", "", kind)
    yield item.style.text("feedburner:origLink", url)


def _relative_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.element(
        "link", "", f' rel="alternate"{attribute("href", url[len(item.base) - 1 :])}'
    )


_LINKS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "alternate": _alternate,
    "no-rel": lambda item, url: _alternate(item, url, ""),
    "typed": _typed_link,
    "iri-rel": lambda item, url: _alternate(item, url, attribute("rel", _ALTERNATE_IRI)),
    "with-self": _with_self,
    "two-alternates": _two_alternates,
    "orig-link": _orig_link,
    "relative": _relative_link,
    "tracking": lambda item, url: _alternate(item, tracked(url)),
    "none": nothing,
}


def identifier(item: Item) -> Iterator[str]:
    """Write what tells the article from others."""
    form = item.knobs["id"]
    if form == "empty":
        yield "<id></id>" if not item.style.core else "<atom:id></atom:id>"
        return
    value = id_for(item.article, form)
    item.state("id", "id", value)
    yield item.style.text("id", value)
