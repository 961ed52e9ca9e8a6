"""Reads RSS feeds as they are found: 2.0, 0.9x and 1.0, with the modules that news feeds use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.formats._feed.loading import Feed, absolute, filed, read_lead
from newsfixtures.formats._feed.reading import (
    Entry,
    address,
    author,
    first_of,
    party,
    plain,
    rights_of,
)
from newsfixtures.formats._xml.reading import (
    LANG,
    Children,
    Element,
    children,
    resolved,
    text_in,
    text_of,
    xhtml_of,
)

if TYPE_CHECKING:
    from newsfixtures.article import Author

_MAILBOX = re.compile(r"\s*\S{1,320}@\S{1,320}\s{1,9}\((.{1,300})\)\s*", re.DOTALL)
_EMAIL = re.compile(r"\s*([^\s@()<>]{1,64}@[^\s@()<>]{1,255})\s*")
_LAST_LINK = re.compile(
    r"(<p\b[^<>]{0,200}>\s{0,9})?<a\b[^<>]{0,3000}?\bhref=[\"']([^\"']{1,2048})[\"'][^>]{0,500}>[^<]{0,200}</a>\s*"
    r"(?:</(?:p|div)>\s*){0,9}\Z"
)


def _head(root: Element) -> Children:
    element = next(root.iter("{*}channel"), None)
    found = {} if element is None else children(element)
    found["@lang"] = [each for each in (element, root) if each is not None and each.get(LANG)]
    return found


def _version(element: Element) -> str | None:
    version: str | None = element.getroottree().getroot().get("version")
    return version


def _identity(entry: Entry, parts: Children, element: Element) -> None:
    entry.headline = text_in(parts, "title", "atom:title", "dc:title", "media:title")
    guid = text_in(parts, "guid", "dc:identifier").strip()
    entry.url = _url(parts, element)
    if entry.url is None and _is_permalink(parts) and re.match(r"https?://", guid):
        entry.url = guid
    entry.id = guid or None
    entry.language = text_in(parts, "dc:language") or element.get(LANG)


def _is_permalink(parts: Children) -> bool:
    guids = parts.get("guid", ())
    return any(each.get("isPermaLink", each.get("ispermalink")) != "false" for each in guids)


def _url(parts: Children, element: Element) -> str | None:
    names = ("feedburner:origLink", "link")
    links = [text_of(each) for name in names for each in parts.get(name, ())]
    links += [
        each.get("href") or ""
        for each in parts.get("atom:link", ())
        if each.get("rel", "alternate") == "alternate"
    ]
    found = first_of(links).strip()
    return resolved(found, element) if found else None


_DATES = {
    "published_at": tuple(
        "pubDate atom:published dc:date dcterms:issued dcterms:created pubdate published date".split()
    ),
    "updated_at": ("atom:updated", "dcterms:modified", "updated"),
}


def _dates(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001 (a reader)
    for field, names in _DATES.items():
        for each in (each for name in names for each in parts.get(name, ())):
            said = text_of(each)
            if said.strip() and field not in entry.dates:
                entry.dates[field] = (said, each.sourceline)


def _authors(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    creators = [each for part in parts.get("dc:creator", ()) for each in author(text_of(part))]
    atoms = [
        each
        for part in parts.get("atom:author", ())
        for each in author(text_in(children(part), "atom:name"))
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


def _content(entry: Entry, parts: Children, element: Element) -> None:
    bodies = [*parts.get("xhtml:body", ()), *parts.get("xhtml:div", ())]
    full = text_in(parts, "content:encoded", "atom:content")
    full = full if full or not bodies else xhtml_of(bodies[0])
    description = text_in(parts, "description", "atom:summary")
    abstract = text_in(parts, "dcterms:abstract")
    entry.html = absolute(full or description, element)
    teaser = plain(without_link(description, entry.url)) if full else ""
    entry.summary = abstract or teaser


def without_link(teaser: str, url: str | None) -> str:
    """Return *teaser* without a last link to the article, such as *Read on*, or alone in its graf."""
    tail = teaser[-4000:]
    found = _LAST_LINK.search(tail)
    if found is None:
        return teaser
    own = url is not None and found[2].replace("&amp;", "&") == url.strip()
    if not own and found[1] is None:
        return teaser
    return teaser[: len(teaser) - len(tail) + found.start()]


def _categories(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    for each in (*parts.get("category", ()), *parts.get("dc:subject", ())):
        filed(entry, text_of(each), each.get("domain"))
    for each in parts.get("media:keywords", ()):
        entry.keywords += text_of(each).split(",")


def _rights(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    notice = text_in(parts, "dc:rights", "media:copyright", "atom:rights")
    entry.rights = rights_of(notice, text_in(parts, "cc:license"))


def _finish(entry: Entry, parts: Children, channel: Children) -> None:
    tags = [entry.language or "", text_in(channel, "language", "dc:language")]
    entry.language = first_of([*tags, *(each.get(LANG) for each in channel["@lang"])])
    title, home = text_in(channel, "title").strip(), text_in(channel, "link")
    name = text_in(parts, "source", "dc:publisher").strip() or title
    other = _home(next((each.get("url") for each in parts.get("source", ())), None))
    if other and (name != title or not home.strip().startswith(other)):
        home = other
    entry.publisher = party(name, home if other or name == title else None)
    if entry.rights is None:
        entry.rights = rights_of(text_in(channel, "copyright", "dc:rights"))


def _home(feed: str | None) -> str | None:
    """Return the front page of the site that has the *feed*."""
    try:
        parts = urlsplit(address(feed) or "")
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}/" if parts.scheme and parts.netloc else None


_PATHS = {
    "/headline": ("title",),
    "/url": ("link", "atom:link"),
    "/id": ("guid", "link"),
    "/published_at": _DATES["published_at"],
    "/updated_at": _DATES["updated_at"],
    "/authors": ("dc:creator", "author", "itunes:author", "atom:author"),
    "/keywords": ("category", "dc:subject", "media:keywords"),
    "/body": ("content:encoded", "atom:content", "xhtml:body", "description"),
    "/summary": ("description",),
    "/media": ("media:content", "media:group", "enclosure", "media:thumbnail"),
}
_KNOWN = frozenset().union(*_PATHS.values()) | frozenset(
    "feedburner:origLink dc:language dc:identifier dc:title dc:publisher dc:rights source "
    "dcterms:abstract summary xhtml:div media:title media:description media:text media:credit "
    "media:copyright rights cc:license itunes:image".split()
)
FEED = Feed(
    "rss",
    ("{*}item", "{*}Item"),
    _version,
    _head,
    (_identity, _dates, _authors, _content, read_lead, _categories, _rights),
    _finish,
    _PATHS,
    _KNOWN,
)
