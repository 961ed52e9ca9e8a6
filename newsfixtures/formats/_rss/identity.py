"""Writes links and guids of RSS items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._feed.ids import id_for, tracked
from newsfixtures.formats._feed.item import Item, nothing
from newsfixtures.formats._html.text import attribute, escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


def link(item: Item) -> Iterable[str]:
    """Write where the article stands."""
    return () if item.url is None else _LINKS[item.knobs["link"]](item, item.url)


def _plain_link(item: Item, url: str) -> Iterable[str]:
    item.state("link", "url", url)
    return (item.style.text("link", url),)


def _cdata_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.element("link", item.style.escape("cdata")(url))


def _padded_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.element("link", f"\n{escaped(url)}\n")


def _atom_link(item: Item, url: str) -> Iterator[str]:
    item.state("atom-link", "url", url)
    yield item.style.element("atom:link", "", f' rel="alternate"{attribute("href", url)}')


def _both_links(item: Item, url: str) -> Iterator[str]:
    yield from _plain_link(item, url)
    yield from _atom_link(item, url)


def _orig_link(item: Item, url: str) -> Iterator[str]:
    item.truth.decoy("tracked-link", "url", tracked(url))
    item.state("orig-link", "url", url)
    yield item.style.text("link", tracked(url))
    yield item.style.text("feedburner:origLink", url)


def _tracked_link(item: Item, url: str) -> Iterator[str]:
    yield from _plain_link(item, tracked(url))


def _relative_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.text("link", url[len(item.base) - 1 :])


_LINKS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "plain": _plain_link,
    "cdata": _cdata_link,
    "padded": _padded_link,
    "atom": _atom_link,
    "both": _both_links,
    "orig-link": _orig_link,
    "tracking": _tracked_link,
    "relative": _relative_link,
    "permalink": nothing,
    "none": nothing,
}


def guid(item: Item) -> tuple[str, ...]:
    """Write what tells the article from others."""
    form = item.knobs["guid"]
    if item.knobs["link"] == "permalink" and item.url:
        form = "url"
    if form in {"none", "empty"}:
        return ("<guid></guid>",) if form == "empty" else ()
    value = id_for(item.article, form.removesuffix("-plain"))
    item.state("guid", "id", value)
    return (item.style.text("guid", value, _attributes(form, item.url)),)


def _attributes(form: str, url: str | None) -> str:
    """Return whether the guid is an address, which it is for readers where nothing is said."""
    if form.endswith("-plain") and (url or form == "opaque-plain"):
        return ""
    return ' isPermaLink="true"' if form == "url" and url else ' isPermaLink="false"'
