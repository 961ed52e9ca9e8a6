"""Reads RSS feeds as they are found: 2.0, 0.9x and 1.0, with the modules that news feeds use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from newsfixtures.formats import Loaded
from newsfixtures.formats._feed_reading import (
    KINDS,
    Entry,
    author,
    clipped,
    first_of,
    party,
)
from newsfixtures.formats._feed_xml import MODULES
from newsfixtures.formats._html_body import blocks_of
from newsfixtures.formats._html_media import seconds, whole_number
from newsfixtures.formats._html_text import line
from newsfixtures.formats._reading import problem
from newsfixtures.formats._xml_reading import (
    Element,
    ParsedXml,
    XmlPlaces,
    local,
    parsed_xml,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsfixtures.article import Author, Media
    from newsfixtures.findings import Finding

_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MAILBOX = re.compile(r"\s*\S{1,320}@\S{1,320}\s{1,9}\((.{1,300})\)\s*", re.DOTALL)
_EMAIL = re.compile(r"\s*([^\s@()<>]{1,64}@[^\s@()<>]{1,255})\s*")
_PREFIXES = {uri: prefix for prefix, uri in MODULES.items()} | {
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://www.itunes.com/DTDs/Podcast-1.0.dtd": "itunes",
    "http://search.yahoo.com/mrss": "media",
    "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html": "cc",
}
Children = dict[str, list[Element]]


def read_rss(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield each item of a feed; see `newsfixtures.formats.Load`."""
    parsed = parsed_xml(data, file)
    items = [] if parsed.root is None else _items(parsed.root)
    if not items:
        yield _nothing(parsed, file)
        return
    channel = _channel(parsed.root)
    found = parsed.findings
    for number, element in enumerate(items):
        yield _loaded(number, element, channel, parsed, file, found)
        found = ()


def _items(root: Element) -> list[Element]:
    return [each for each in root.iter("{*}item", "{*}Item") if isinstance(each.tag, str)]


def _nothing(parsed: ParsedXml, file: str | None) -> Loaded:
    found = parsed.findings
    if parsed.root is not None or not found:
        said = "the feed has no item; an RSS feed with an item element is due"
        found = (*found, problem("SCH001", said, at=parsed.source.at(0)))
    return Loaded(article=None, format="rss", findings=found, file=file, locate=_place(parsed))


def _place(parsed: ParsedXml) -> XmlPlaces:
    return XmlPlaces(parsed.source, "item", 0)


def children(element: Element) -> Children:
    """Return the children of *element* by name, with the usual prefix for those of modules."""
    found: Children = {}
    for child in element:
        if isinstance(child.tag, str):
            found.setdefault(qualified(child), []).append(child)
    return found


def qualified(element: Element) -> str:
    """Return the name of *element* with the prefix that is usual for its namespace."""
    uri, _, own = (
        element.tag[1:].rpartition("}") if element.tag[0] == "{" else ("", "", element.tag)
    )
    if not uri:
        return str(own)
    prefix = _PREFIXES.get(uri, "?")
    return f"{prefix}:{own}" if prefix else str(own)


def _channel(root: Element) -> Children:
    element = next(root.iter("{*}channel"), None)
    found = {} if element is None else children(element)
    found["@lang"] = [each for each in (element, root) if each is not None and each.get(_LANG)]
    found["@version"] = [root]
    return found


def _loaded(
    number: int,
    element: Element,
    channel: Children,
    parsed: ParsedXml,
    file: str | None,
    found: tuple[Finding, ...],
) -> Loaded:
    parts = children(element)
    entry, places = Entry(), dict[str, tuple[str, int]]()
    for read in _READERS:
        read(entry, parts, element)
    _read_channel(entry, channel)
    version = channel["@version"][0].get("version")
    article, body = entry.article("rss", version)
    for path, names in _PATHS.items():
        name = next((each for each in names if each in parts), None)
        if name:
            places[path] = (local(parts[name][0]), 0)
    texts = {"/headline": article.headline}
    return Loaded(
        article=article,
        format="rss",
        findings=found,
        losses=body.losses,
        record=number,
        file=file,
        locate=XmlPlaces(parsed.source, local(element), number, places, texts),
    )


_PATHS: Mapping[str, tuple[str, ...]] = {
    "/headline": ("title",),
    "/url": ("link", "atom:link"),
    "/id": ("guid", "link"),
    "/published_at": ("pubDate", "dc:date", "dcterms:issued", "atom:published"),
    "/updated_at": ("dcterms:modified", "atom:updated"),
    "/authors": ("dc:creator", "author", "itunes:author", "atom:author"),
    "/keywords": ("category",),
    "/body": ("content:encoded", "atom:content", "xhtml:body", "description"),
    "/summary": ("description",),
    "/media": ("media:content", "media:group", "enclosure", "media:thumbnail"),
}


def text(parts: Children, *names: str) -> str:
    """Return the text of the first element of *names* that says something."""
    return first_of([text_of(each) for name in names for each in parts.get(name, ())])


def _read_head(entry: Entry, parts: Children, element: Element) -> None:
    entry.headline = text(parts, "title", "atom:title", "dc:title", "media:title")
    guid = text(parts, "guid", "dc:identifier").strip()
    entry.url = _url(parts, element)
    permalink = "guid" in parts and parts["guid"][0].get("isPermaLink", "true") != "false"
    if entry.url is None and permalink and re.match(r"https?://", guid):
        entry.url = guid
    entry.id = guid or None
    entry.language = text(parts, "dc:language") or element.get(_LANG)


def _url(parts: Children, element: Element) -> str | None:
    links = [
        text_of(each) for name in ("feedburner:origLink", "link") for each in parts.get(name, ())
    ]
    links += [
        each.get("href") or ""
        for each in parts.get("atom:link", ())
        if each.get("rel", "alternate") == "alternate"
    ]
    found = first_of(links).strip()
    return resolved(found, element) if found else None


def resolved(url: str, element: Element) -> str:
    """Return *url* as ``xml:base`` of *element* and what is around it make it."""
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:", url):
        return url
    for each in (element, *element.iterancestors()):
        base = each.get(_BASE)
        try:
            url = urljoin(base, url) if base else url
        except ValueError:
            return url
    return url


_DATES = {
    "published_at": tuple(
        "pubDate atom:published dc:date dcterms:issued dcterms:created pubdate published date".split()
    ),
    "updated_at": ("atom:updated", "dcterms:modified", "updated"),
}


def _read_dates(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001 (a reader)
    for field, names in _DATES.items():
        for each in (each for name in names for each in parts.get(name, ())):
            said = text_of(each)
            if said.strip() and field not in entry.dates:
                entry.dates[field] = (said, each.sourceline)


def _read_authors(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    creators = [each for part in parts.get("dc:creator", ()) for each in author(text_of(part))]
    atoms = [
        each
        for part in parts.get("atom:author", ())
        for each in author(text(children(part), "atom:name"))
    ]
    own = [each for part in parts.get("author", ()) for each in mailbox(text_of(part))]
    itunes = [each for part in parts.get("itunes:author", ()) for each in author(text_of(part))]
    entry.authors = creators or atoms or own or itunes


def mailbox(said: str) -> list[Author]:
    """Return the author that RSS states: an e-mail address, then the name in parentheses."""
    found = _MAILBOX.fullmatch(said)
    if found:
        return author(found[1])
    return [] if _EMAIL.fullmatch(said) else author(said)


def _read_content(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    full = text(parts, "content:encoded", "atom:content")
    description = text(parts, "description", "atom:summary")
    abstract = text(parts, "dcterms:abstract")
    entry.html = full or description
    entry.summary = abstract or (plain(description) if full else "")


def plain(fragment: str) -> str:
    """Return the words of a fragment of HTML."""
    if "<" not in fragment and "&" not in fragment:
        return clipped(fragment, 5000)
    blocks = blocks_of(fragment).blocks
    texts = [block.text for block in blocks if block.type in {"paragraph", "heading"}]
    return clipped(" ".join(texts), 5000)


def _read_media(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    groups = [each for group in parts.get("media:group", ()) for each in group]
    found = [*parts.get("media:content", ()), *groups]
    for each in (*found, *parts.get("enclosure", ())):
        item = medium(each, parts)
        if item is not None:
            entry.lead = item
            return


def medium(element: Element, around: Children) -> Media | None:
    """Return what a media:content or an enclosure gives, ``None`` where it is no medium."""
    url = line(element.get("url"), 2048)
    mime = line(element.get("type"), 200)
    kind = element.get("medium") or (mime or "image/").partition("/")[0]
    if kind not in KINDS or url is None:
        return None
    inside = children(element)
    caption = text(inside, "media:description") or text(around, "media:description")
    credit = text(inside, "media:credit") or text(around, "media:credit")
    fields: dict[str, Any] = {
        "caption": clipped(caption, 5000) or None,
        "credit": clipped(credit, 500) or None,
    }
    if kind != "audio":
        fields |= {name: whole_number(element.get(name)) for name in ("width", "height")}
    if kind != "image":
        fields["duration"] = seconds(element.get("duration"))
    return KINDS[kind](id="", url=url, mime=mime, **fields)


def _read_categories(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    for each in parts.get("category", ()):
        entry.keywords.append(text_of(each))


_READERS = (
    _read_head,
    _read_dates,
    _read_authors,
    _read_content,
    _read_media,
    _read_categories,
)


def _read_channel(entry: Entry, channel: Children) -> None:
    tags = [entry.language or "", text(channel, "language", "dc:language")]
    entry.language = first_of([*tags, *(each.get(_LANG) for each in channel["@lang"])])
    entry.publisher = party(text(channel, "title"), text(channel, "link"))
