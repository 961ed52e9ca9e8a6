"""The reference readers of RSS and Atom: what our feeds state, by carrier."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from email.utils import parsedate_tz
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml import etree
from lxml import html as lhtml

from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._feed.xml import MODULES
from newsfixtures.formats._xml.reading import Element

if TYPE_CHECKING:
    from newsfixtures.documents import Value

Read = Callable[[list[Element]], "Value | None"]
_XML = "{http://www.w3.org/XML/1998/namespace}"
_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")
_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"


def root_of(data: bytes) -> Element:
    """Return the root of a document of XML."""
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
    )
    return etree.fromstring(_DECLARED.sub("", decoded(data).text).encode(), parser)


def stated_in(
    parent: Element, carriers: Mapping[str, tuple[str, Read]], core: str = ""
) -> dict[str, Value]:
    """Return what the elements below *parent* state; *core* is the namespace of bare names."""
    found = {}
    for path, (name, read) in carriers.items():
        steps = "/".join([qualified(step, core) for step in path.split("/")])
        elements = [each for each in parent.findall(steps) if len(each) or each.text or each.attrib]
        value = read(elements) if elements else None
        if value:
            found[name] = value
    return found


def qualified(name: str, core: str = "") -> str:
    """Return *name* as lxml knows it."""
    prefix, colon, own = name.rpartition(":")
    if not colon:
        return f"{{{core}}}{own}" if core else own
    return f"{{{MODULES[prefix]}}}{own}"


def folded(text: str) -> str:
    """Return *text* with its white space folded."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def text(elements: list[Element]) -> str:
    """Return the text of the first element."""
    return folded("".join(elements[0].itertext()))


def each_text(elements: list[Element]) -> tuple[str, ...]:
    """Return the text of every element."""
    return tuple(folded("".join(each.itertext())) for each in elements)


def address(elements: list[Element]) -> str | None:
    """Return the address in the attribute of the element that is the default, or the first."""
    chosen = min(elements, key=lambda each: each.get("isDefault") != "true")
    url: str | None = chosen.get("url")
    return url


def reference(elements: list[Element]) -> str | None:
    """Return the address in ``href``."""
    url: str | None = elements[0].get("href")
    return url


def related(rel: str) -> Read:
    """Return what reads the first link of a relation."""

    def read(elements: list[Element]) -> str | None:
        found = [each for each in elements if each.get("rel", "alternate") == rel]
        return based(found[0].get("href"), found[0]) if found else None

    return read


def based(url: str, element: Element) -> str:
    """Return *url* as the bases around *element* make it."""
    bases = [each.get(f"{_XML}base") for each in (element, *element.iterancestors())]
    for base in filter(None, bases):
        url = urljoin(base, url)
    return url


def caption(elements: list[Element]) -> str:
    """Return a cutline, plain or as HTML."""
    said = text(elements)
    return _words(said) if elements[0].get("type") == "html" else said


def tag(elements: list[Element]) -> str:
    """Return a language tag as BCP 47 spells it."""
    return spelt(text(elements))


def spelt(said: str) -> str:
    """Return *said* as BCP 47 spells it."""
    first, *rest = said.replace("_", "-").split("-")
    parts = [part.upper() if len(part) == 2 else part.title() for part in rest]  # noqa: PLR2004
    return "-".join([first, *parts])


def teaser(said: str) -> str:
    """Return the words of a teaser, less its links."""
    return _words(re.sub(r"<a\b.*?</a>", "", said))


def _words(fragment: str) -> str:
    return folded(lhtml.fragment_fromstring(fragment, create_parent="div").text_content())


def own_lang(element: Element, name: str) -> dict[str, Value]:
    """Return what ``xml:lang`` of the *element* states."""
    said = element.get(f"{_XML}lang")
    return {name: said} if said else {}


def _link(elements: list[Element]) -> str | None:
    item = elements[0].getparent()
    tracked = item.find(qualified("feedburner:origLink")) is not None
    return None if tracked else based(text(elements), elements[0])


def _mailbox(elements: list[Element]) -> tuple[str, ...]:
    said = text(elements)
    return (said.partition("(")[2].rstrip(")"),) if "@" in said else (said,)


def _description(elements: list[Element]) -> str | None:
    """Return a description that is no body, because another element is."""
    item = elements[0].getparent()
    bodies = ("content:encoded", "atom:content", "xhtml:body")
    said = "".join(elements[0].itertext())
    alone = all(item.find(qualified(name)) is None for name in bodies)
    return None if alone else teaser(said)


def _plain_categories(elements: list[Element]) -> tuple[str, ...]:
    return each_text([each for each in elements if each.get("domain") != _TOPICS])


def _topics(elements: list[Element]) -> tuple[str, ...]:
    return each_text([each for each in elements if each.get("domain") == _TOPICS])


def _parted(elements: list[Element]) -> tuple[str, ...]:
    return tuple(text(elements).split(", "))


def _rfc822(elements: list[Element]) -> str | None:
    """Return the date in ISO 8601, as the library for e-mail reads it."""
    said = text(elements)
    if re.match(r"\d{4}-", said):
        return said.replace(" ", "T").replace("+00:00", "Z")
    said = re.sub(r"([+-]\d\d):(\d\d)", r"\1\2", said)
    found = parsedate_tz(said)
    if found is None:
        return None
    year, month, day, hour, minute, second, *_, offset = found
    clock = f"{hour:02}:{minute:02}" + (f":{second:02}" if said.count(":") > 1 else "")
    universal = offset is None and said.endswith("-0000")
    known = universal or (offset is not None and not said.endswith(" CET"))
    return f"{year}-{month:02}-{day:02}T{clock}{_zone(offset or 0) if known else ''}"


def _zone(offset: int) -> str:
    sign, minutes = "-" if offset < 0 else "+", abs(offset) // 60
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}" if offset else "Z"


def of_module(prefix: str, names: Mapping[str, Read]) -> Iterator[tuple[str, tuple[str, Read]]]:
    """Yield the carriers that feeds of both kinds have, named after *prefix*."""
    for path, read in names.items():
        carrier = path.replace("media:group/", "").replace("media:content/", "")
        yield path, (f"{prefix}.{carrier.replace(':', '-').lower()}", read)


MEDIA: Mapping[str, Read] = {
    "media:group/media:content": address,
    "media:content": address,
    "media:content/media:description": caption,
    "media:group/media:description": caption,
    "media:description": caption,
    "media:content/media:title": text,
    "media:group/media:title": text,
    "media:title": text,
    "media:content/media:credit": text,
    "media:group/media:credit": text,
    "media:credit": text,
}
_MODULES: Mapping[str, tuple[str, Read]] = {
    "dc:date": ("dc-date", text),
    "dcterms:issued": ("dcterms-issued", text),
    "dcterms:modified": ("dcterms-modified", text),
    "atom:published": ("atom-published", text),
    "atom:updated": ("atom-updated", text),
    "dc:creator": ("dc-creator", each_text),
    "dc:subject": ("dc-subject", each_text),
    "media:keywords": ("media-keywords", _parted),
    "dcterms:abstract": ("abstract", text),
    "dc:language": ("dc-language", tag),
    "dc:rights": ("dc-rights", text),
    "media:copyright": ("media-copyright", text),
    "dc:publisher": ("dc-publisher", text),
    "itunes:author": ("itunes-author", each_text),
}
_RSS: Mapping[str, tuple[str, Read]] = {
    "title": ("rss.title", text),
    "link": ("rss.link", _link),
    "atom:link": ("rss.atom-link", related("alternate")),
    "feedburner:origLink": ("rss.orig-link", text),
    "guid": ("rss.guid", text),
    "pubDate": ("rss.pub-date", _rfc822),
    "author": ("rss.author", _mailbox),
    "atom:author/atom:name": ("rss.atom-author", each_text),
    "category": ("rss.category", _plain_categories),
    "source": ("rss.source", text),
    "description": ("rss.description", _description),
    "enclosure": ("rss.enclosure", address),
    "media:thumbnail": ("rss.media-thumbnail", address),
    "itunes:image": ("rss.itunes-image", reference),
    **{path: (f"rss.{name}", read) for path, (name, read) in _MODULES.items()},
    **dict(of_module("rss", MEDIA)),
}
_CHANNEL: Mapping[str, tuple[str, Read]] = {
    "title": ("rss.channel-title", text),
    "language": ("rss.language", tag),
    "copyright": ("rss.copyright", text),
}


def stated_in_rss(data: bytes) -> list[dict[str, Value]]:
    """Return for each item what it, and the channel for it, states."""
    root = root_of(data)
    shared = stated_in(root.find("channel"), _CHANNEL)
    return [{**shared, **_of_item(item)} for item in root.iter("item")]


def _of_item(item: Element) -> dict[str, Value]:
    found = stated_in(item, _RSS)
    if "rss.media-content" in found:  # a smaller rendition of what is stated
        found.pop("rss.media-thumbnail", None)
    topics = _topics(item.findall("category"))
    return found | own_lang(item, "rss.xml-lang") | ({"rss.subject": topics} if topics else {})
