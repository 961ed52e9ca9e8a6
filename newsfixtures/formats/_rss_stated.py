"""The reference reader of RSS: what our feeds state, by carrier."""

from __future__ import annotations

import re
from email.utils import parsedate_tz
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml import etree
from lxml import html as lhtml

from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._feed_xml import MODULES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsfixtures.documents import Value
    from newsfixtures.formats._xml_reading import Element

    Read = Callable[[list[Element]], Value | None]

_XML = "{http://www.w3.org/XML/1998/namespace}"


def stated_in_rss(data: bytes) -> list[dict[str, Value]]:
    """Return for each item what it, and the channel for it, states."""
    text = decoded(data).text
    root = etree.fromstring(_DECLARED.sub("", text).encode(), _parser())
    channel = root.find("channel")
    shared = dict(_of(channel, _CHANNEL))
    return [{**shared, **dict(_of(item, _ITEM)), **_own_lang(item)} for item in root.iter("item")]


_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8", recover=True, resolve_entities=False, no_network=True, load_dtd=False
    )


def _of(parent: Element, carriers: Mapping[str, tuple[str, Read]]) -> list[tuple[str, Value]]:
    found = []
    for path, (name, read) in carriers.items():
        steps = "/".join([_qualified(step) for step in path.split("/")])
        elements = parent.findall(steps)
        value = read(elements) if elements else None
        if value:
            found.append((name, value))
    return found


def _qualified(name: str) -> str:
    prefix, colon, own = name.rpartition(":")
    return f"{{{MODULES[prefix]}}}{own}" if colon else own


def _own_lang(item: Element) -> dict[str, Value]:
    tag = item.get(f"{_XML}lang")
    return {"rss.xml-lang": tag} if tag else {}


def _text(elements: list[Element]) -> str:
    return "".join(elements[0].itertext())


def _folded(elements: list[Element]) -> str:
    return _fold(_text(elements))


def _fold(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def _each(elements: list[Element]) -> tuple[str, ...]:
    return tuple(_fold("".join(each.itertext())) for each in elements)


def _href(elements: list[Element]) -> str | None:
    return next((each.get("href") for each in elements if each.get("rel") == "alternate"), None)


def _link(elements: list[Element]) -> str | None:
    link = _text(elements).strip()
    if elements[0].getparent().find(_qualified("feedburner:origLink")) is not None:
        return None
    base = elements[0].getparent().get(f"{_XML}base")
    return urljoin(base, link) if base else link


def _address(elements: list[Element]) -> str | None:
    url: str | None = elements[0].get("url")
    return url


def _mailbox(elements: list[Element]) -> tuple[str, ...]:
    said = _folded(elements)
    return (said.partition("(")[2].rstrip(")"),) if "@" in said else (said,)


def _teaser(elements: list[Element]) -> str | None:
    """Return a description that is no body: another element is, or it has no markup."""
    item = elements[0].getparent()
    bodies = ("content:encoded", "atom:content", "xhtml:body")
    said = _text(elements)
    if all(item.find(_qualified(name)) is None for name in bodies) and "<" in said:
        return None
    holder = lhtml.fragment_fromstring(said, create_parent="div")
    return _fold(holder.text_content())


def _tag(elements: list[Element]) -> str:
    first, *rest = _folded(elements).replace("_", "-").split("-")
    parts = [part.upper() if len(part) == 2 else part.title() for part in rest]  # noqa: PLR2004
    return "-".join([first, *parts])


def _rfc822(elements: list[Element]) -> str | None:
    """Return the date in ISO 8601, as the library for e-mail reads it."""
    said = _folded(elements)
    if re.match(r"\d{4}-", said):
        return said.replace(" ", "T").replace("+00:00", "Z")
    said = re.sub(r"([+-]\d\d):(\d\d)", r"\1\2", said)
    found = parsedate_tz(said)
    if found is None:
        return None
    year, month, day, hour, minute, second, *_, offset = found
    clock = f"{hour:02}:{minute:02}" + (f":{second:02}" if said.count(":") > 1 else "")
    known = offset is not None and not said.endswith(" CET")
    return f"{year}-{month:02}-{day:02}T{clock}{_zone(offset or 0) if known else ''}"


def _zone(offset: int) -> str:
    sign, minutes = "-" if offset < 0 else "+", abs(offset) // 60
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" if offset else "Z"


_ITEM: Mapping[str, tuple[str, Read]] = {
    "title": ("rss.title", _folded),
    "link": ("rss.link", _link),
    "atom:link": ("rss.atom-link", _href),
    "feedburner:origLink": ("rss.orig-link", _folded),
    "guid": ("rss.guid", _folded),
    "pubDate": ("rss.pub-date", _rfc822),
    "dc:date": ("rss.dc-date", _folded),
    "dcterms:issued": ("rss.dcterms-issued", _folded),
    "dcterms:modified": ("rss.dcterms-modified", _folded),
    "atom:published": ("rss.atom-published", _folded),
    "atom:updated": ("rss.atom-updated", _folded),
    "dc:creator": ("rss.dc-creator", _each),
    "author": ("rss.author", _mailbox),
    "atom:author/atom:name": ("rss.atom-author", _each),
    "itunes:author": ("rss.itunes-author", _each),
    "category": ("rss.category", _each),
    "description": ("rss.description", _teaser),
    "dcterms:abstract": ("rss.abstract", _folded),
    "media:content": ("rss.media-content", _address),
    "media:content/media:description": ("rss.media-description", _folded),
    "media:content/media:credit": ("rss.media-credit", _folded),
    "dc:language": ("rss.dc-language", _tag),
}
_CHANNEL: Mapping[str, tuple[str, Read]] = {
    "title": ("rss.channel-title", _folded),
    "language": ("rss.language", _tag),
}
