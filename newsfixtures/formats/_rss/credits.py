"""Writes dates and authors of RSS items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._feed.dates import iso, rfc822
from newsfixtures.formats._feed.item import Item, nothing
from newsfixtures.formats._html.blocks import Around
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime


def dates(item: Item) -> list[str]:
    """Write when it was published, and changed."""
    first, last = item.article.published_at, item.article.updated_at
    names = _DATES[item.knobs["date.element"]] if first else ()
    found = [_dated(item, name, "published_at", first) for name in names if first]
    name = _UPDATES[item.knobs["updated"]]
    return [*found, _dated(item, name, "updated_at", last)] if name and last else found


def _dated(item: Item, name: str, fact: str, moment: datetime) -> str:
    carrier = _CARRIERS[name]
    if name == "pubDate":
        text, value = rfc822(moment, item.knobs["date.form"], item.knobs["date.zone"])
    else:
        text = value = iso(moment.replace(microsecond=0))
    item.state(carrier, fact, value)
    return item.style.text(name, text)


_DATES: Mapping[str, tuple[str, ...]] = {
    "pub-date": ("pubDate",),
    "dc-date": ("dc:date",),
    "both": ("pubDate", "dc:date"),
    "issued": ("dcterms:issued",),
    "atom-published": ("atom:published",),
    "none": (),
}
_UPDATES = {"none": "", "modified": "dcterms:modified", "atom-updated": "atom:updated"}
_CARRIERS = {
    "pubDate": "pub-date",
    "dc:date": "dc-date",
    "dcterms:issued": "dcterms-issued",
    "dcterms:modified": "dcterms-modified",
    "atom:published": "atom-published",
    "atom:updated": "atom-updated",
}


def authors(item: Item) -> Iterable[str]:
    """Write who wrote it."""
    names = [name for each in item.article.authors if (name := line(each.name, 300))]
    return _AUTHORS[item.knobs["author.element"]](item, names) if names else ()


def _creators(item: Item, names: list[str]) -> Iterable[str]:
    if item.knobs["author.form"] == "byline" and (byline := line(item.article.byline)):
        names = [byline]
    elif item.knobs["author.several"] == "joined":
        names = [Around.of(item.article).locale.comma.join(names)]
    elif item.knobs["author.several"] == "first":
        names = names[:1]
    item.state("dc-creator", "authors", tuple(names))
    return [item.style.text("dc:creator", name) for name in names]


def _mailbox(item: Item, names: list[str]) -> Iterator[str]:
    """RSS has one author: several names stand in dc:creator, and so do names with brackets."""
    if len(names) > 1 or set("()") & set(names[0]):
        yield from _creators(item, names)
        return
    item.state("author", "authors", (names[0],))
    yield item.style.text("author", f"{_desk(item)} ({names[0]})")


def _desk(item: Item) -> str:
    """Return the address of the newsroom: what writers have of their own is not published."""
    return f"newsroom@{item.host}"


def _author_and_creators(item: Item, names: list[str]) -> Iterator[str]:
    if len(names) == 1:
        yield from _mailbox(item, names)
    yield from _creators(item, names)


def _atom_authors(item: Item, names: list[str]) -> Iterator[str]:
    item.state("atom-author", "authors", tuple(names))
    for name in names:
        yield item.style.element("atom:author", item.style.text("atom:name", name))


def _itunes_author(item: Item, names: list[str]) -> Iterator[str]:
    if len(names) > 1:
        yield from _creators(item, names)
        return
    item.state("itunes-author", "authors", (names[0],))
    yield item.style.text("itunes:author", names[0])


def _name_only(item: Item, names: list[str]) -> Iterator[str]:
    item.state("author", "authors", (", ".join(names),))
    yield item.style.text("author", ", ".join(names))


_AUTHORS: Mapping[str, Callable[[Item, list[str]], Iterable[str]]] = {
    "dc-creator": _creators,
    "email": _mailbox,
    "both": _author_and_creators,
    "atom": _atom_authors,
    "itunes": _itunes_author,
    "name-only": _name_only,
    "none": nothing,
}
