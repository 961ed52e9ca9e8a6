"""Feeds of XML as they are found: what their readers share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.article import Subject
from newsfixtures.formats import Loaded
from newsfixtures.formats._feed.media import read_media
from newsfixtures.formats._feed.reading import IPTC, Entry
from newsfixtures.formats._html.text import line
from newsfixtures.formats._reading import problem
from newsfixtures.formats._xml.reading import (
    BASE,
    Children,
    Element,
    ParsedXml,
    XmlIndex,
    XmlPlaces,
    children,
    local,
    parsed_xml,
    resolved,
)

if TYPE_CHECKING:
    from newsfixtures.findings import Finding

_MOST = 50
_RELATIVE = re.compile(r'\b(src|href)=(["\'])(?![A-Za-z][A-Za-z0-9+.\-]*:|#)([^"\'\s>]{1,2048})\2')


@frozen
class Feed:
    """How one kind of feed is read.

    *head* reads what the feed says of itself; *readers* add what the children of an item state;
    *finish* adds what the feed states for it; *paths* says which elements state a field; *known*
    are the elements that are read, all others are named as losses.
    """

    name: str
    items: tuple[str, ...]
    version: Callable[[Element], str | None]
    head: Callable[[Element], Children]
    readers: tuple[Callable[[Entry, Children, Element], None], ...]
    finish: Callable[[Entry, Children, Children], None]
    paths: Mapping[str, tuple[str, ...]]
    known: frozenset[str]

    def load(self, data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
        """Yield each item of a feed; see `newsfixtures.formats.Load`."""
        parsed = parsed_xml(data, file)
        items = [] if parsed.root is None else list(parsed.root.iter(*self.items))
        if not items:
            yield self._nothing(parsed, file)
            return
        head = self.head(parsed.root)
        found, index = parsed.findings, XmlIndex(parsed.source, local(items[0]))
        for number, element in enumerate(items):
            yield self._loaded(XmlPlaces(index, number), element, head, found)
            found = ()

    def _nothing(self, parsed: ParsedXml, file: str | None) -> Loaded:
        found = parsed.findings
        item = self.items[0].rpartition("}")[2]
        if parsed.root is not None or not found:
            said = f"the feed has no {item}; one is due"
            found = (*found, problem("SCH001", said, at=parsed.source.at(0)))
        places = XmlPlaces(XmlIndex(parsed.source, item), 0)
        return Loaded(article=None, format=self.name, findings=found, file=file, locate=places)

    def _loaded(
        self,
        places: XmlPlaces,
        element: Element,
        head: Children,
        found: tuple[Finding, ...],
    ) -> Loaded:
        parts, entry = children(element), Entry()
        for read in self.readers:
            read(entry, parts, element)
        self.finish(entry, parts, head)
        article, body = entry.article(self.name, self.version(element))
        named = {
            path: next((name for name in names if name in parts), None)
            for path, names in self.paths.items()
        }
        places.parts = {path: (local(parts[name][0]), 0) for path, name in named.items() if name}
        places.texts = {"/headline": article.headline}
        return Loaded(
            article=article,
            format=self.name,
            findings=found,
            losses=(*body.losses, *self._dropped(parts)),
            record=places.record,
            file=places.index.source.file,
            locate=places,
        )

    def _dropped(self, parts: Children) -> tuple[str, ...]:
        """Name the elements of an item that an article has no place for."""
        names = (
            local(found[0]) if name.startswith("?") else name
            for name, found in parts.items()
            if name not in self.known and name.removeprefix("atom:") not in self.known
        )
        return tuple(f"element {name[:100]}" for _, name in zip(range(_MOST), names, strict=False))


def read_lead(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001 (a reader)
    """Read the leading picture or film."""
    entry.lead = read_media(parts)


def filed(entry: Entry, word: str, scheme: str | None, label: str | None = None) -> None:
    """Add a category: a subject of IPTC's Media Topics, or a keyword."""
    word = word.strip()
    if (scheme or "").startswith(IPTC.rstrip("/")):
        code = line(word.rpartition(":")[2], 200)
        if code:
            entry.subjects.append(Subject(code=code, label=line(label, 300)))
        return
    entry.keywords.append(label if label and label.strip() else word)


def absolute(fragment: str, element: Element) -> str:
    """Return HTML whose relative addresses are resolved, where *element* has a base."""
    based = any(each.get(BASE) for each in (element, *element.iterancestors()))
    if not based:
        return fragment

    def whole(found: re.Match[str]) -> str:
        url = resolved(found[3].replace("&amp;", "&"), element).replace("&", "&amp;")
        return f"{found[1]}={found[2]}{url}{found[2]}"

    return _RELATIVE.sub(whole, fragment)
