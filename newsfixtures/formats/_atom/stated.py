"""The reference reader of Atom: what our feeds state, by carrier."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from lxml import etree

from newsfixtures.formats._feed.stated import (
    MEDIA,
    Read,
    address,
    based,
    each_text,
    folded,
    of_module,
    own_lang,
    reference,
    root_of,
    stated_in,
    tag,
    teaser,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.documents import Value
    from newsfixtures.formats._xml.reading import Element

_ATOM = "http://www.w3.org/2005/Atom"
_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def stated_in_atom(data: bytes) -> list[dict[str, Value]]:
    """Return for each entry what it, and the feed for it, states."""
    root = root_of(data)
    if root.tag == f"{{{_ATOM}}}entry":
        return [_of_entry(root, {})]
    shared = stated_in(root, _FEED, _ATOM) | own_lang(root, "atom.feed-lang")
    return [_of_entry(entry, shared) for entry in root.iter(f"{{{_ATOM}}}entry")]


def _of_entry(entry: Element, shared: dict[str, Value]) -> dict[str, Value]:
    found = {**shared, **own_lang(entry, "atom.lang")}
    for carriers in (_ENTRY, _AGAIN, _ONCE_MORE, _LICENCE):
        found |= stated_in(entry, carriers, _ATOM)
    if "atom.media-content" in found:  # a smaller rendition of what is stated
        found.pop("atom.media-thumbnail", None)
    if "atom.orig-link" in found:
        del found["atom.link"]
    if "atom.author" in found or "atom.source-author" in found or "atom.dc-creator" in found:
        found.pop("atom.feed-author", None)
    names = found.get("atom.feed-author", ())
    if names and str(found.get("atom.feed-title")).startswith(names[0]):
        del found["atom.feed-author"]  # the publisher, where nobody is named
    return found


def _alternate(elements: list[Element]) -> str | None:
    found = [each for each in elements if each.get("rel", "alternate").endswith("alternate")]
    return based(found[0].get("href"), found[0]) if found else None


def _hreflang(elements: list[Element]) -> str | None:
    return next(filter(None, (each.get("hreflang") for each in elements)), None)


def _of_rel(rel: str) -> Read:
    def read(elements: list[Element]) -> str | None:
        return next((each.get("href") for each in elements if each.get("rel") == rel), None)

    return read


def _construct(elements: list[Element]) -> str:
    """Return the words of a text, HTML or XHTML construct."""
    said = "".join(elements[0].itertext())
    if elements[0].get("type") == "html":
        return teaser(said)
    if elements[0].get("type") == "xhtml":
        return teaser(
            re.sub(r"<(/?)\w+:", r"<\1", etree.tostring(elements[0][0], encoding="unicode"))
        )
    return folded(said)


def _instant(elements: list[Element]) -> str:
    moment = datetime.fromisoformat(text(elements))
    return moment.isoformat().replace("+00:00", "Z")


def _part_lang(elements: list[Element]) -> str | None:
    said: str | None = elements[0].get(_LANG)
    return said


def _terms(elements: list[Element]) -> tuple[str, ...]:
    plain = [each for each in elements if each.get("scheme") != _TOPICS]
    return tuple(each.get("label") or each.get("term") for each in plain)


def _topics(elements: list[Element]) -> tuple[str, ...]:
    return tuple(each.get("term") for each in elements if each.get("scheme") == _TOPICS)


_FEED: Mapping[str, tuple[str, Read]] = {
    "title": ("atom.feed-title", _construct),
    "author/name": ("atom.feed-author", each_text),
    "rights": ("atom.feed-rights", text),
}
_ENTRY: Mapping[str, tuple[str, Read]] = {
    "title": ("atom.title", _construct),
    "link": ("atom.link", _alternate),
    "feedburner:origLink": ("atom.orig-link", text),
    "id": ("atom.id", text),
    "published": ("atom.published", _instant),
    "updated": ("atom.updated", _instant),
    "author/name": ("atom.author", each_text),
    "dc:creator": ("atom.dc-creator", each_text),
    "source/author/name": ("atom.source-author", each_text),
    "source/title": ("atom.source", text),
    "dc:publisher": ("atom.dc-publisher", text),
    "dc:language": ("atom.dc-language", tag),
    "dcterms:abstract": ("atom.abstract", text),
    "category": ("atom.category", _terms),
    "summary": ("atom.summary", _construct),
    "rights": ("atom.rights", _construct),
    "media:thumbnail": ("atom.media-thumbnail", address),
    "itunes:image": ("atom.itunes-image", reference),
    **dict(of_module("atom", MEDIA)),
}
_AGAIN: Mapping[str, tuple[str, Read]] = {
    "link": ("atom.enclosure", _of_rel("enclosure")),
    "title": ("atom.title-lang", _part_lang),
    "category": ("atom.subject", _topics),
}
_ONCE_MORE: Mapping[str, tuple[str, Read]] = {
    "link": ("atom.hreflang", _hreflang),
}
_LICENCE: Mapping[str, tuple[str, Read]] = {"link": ("atom.license", _of_rel("license"))}
