"""Writes what RSS items hold: the body, and what stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._feed.item import Item, own_teaser, teaser_html
from newsfixtures.formats._feed.xml import xhtml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


def content(item: Item) -> Iterable[str]:
    """Write the body, and what stands for it."""
    return _CONTENTS[item.knobs["content"]](item)


def _teaser(item: Item) -> tuple[str, ...]:
    html, text = teaser_html(item)
    if not html:
        return ()
    if item.knobs["content"] != "teaser":  # alone it passes for the body
        item.state("description", "summary", text)
    write = item.style.html(item.knobs["html.escaping"])
    return (item.style.element("description", write(html)),)


def _abstract(item: Item) -> Iterator[str]:
    """State a summary where the description is something else."""
    text = own_teaser(item.article)
    if text:
        item.state("abstract", "summary", text)
        yield item.style.text("dcterms:abstract", text)


def _html(item: Item, name: str, attributes: str = "") -> str:
    write = item.style.html(item.knobs["html.escaping"])
    return item.style.element(name, write(item.html()), attributes)


def _encoded(item: Item) -> tuple[str, ...]:
    return (*_teaser(item), _html(item, "content:encoded"))


def _description(item: Item) -> Iterator[str]:
    yield from _abstract(item)
    yield _html(item, "description")


def _encoded_alone(item: Item) -> Iterator[str]:
    yield from _abstract(item)
    yield _html(item, "content:encoded")


def _atom_content(item: Item) -> Iterator[str]:
    yield from _teaser(item)
    yield _html(item, "atom:content", ' type="html"')


def _xhtml_body(item: Item) -> Iterator[str]:
    yield from _teaser(item)
    yield xhtml(item.html(), "body", item.style.knobs["xml.prefix"])


_CONTENTS: Mapping[str, Callable[[Item], Iterable[str]]] = {
    "encoded": _encoded,
    "description": _description,
    "encoded-alone": _encoded_alone,
    "atom": _atom_content,
    "xhtml": _xhtml_body,
    "teaser": _teaser,
}
