"""Reads Atom feeds and entries as they are found, those of Atom 0.3 too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Author, Related
from newsfixtures.formats._feed.dates import instant, stated
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
from newsfixtures.formats._html.text import line
from newsfixtures.formats._rss.reading import mailbox, without_link
from newsfixtures.formats._xml.reading import (
    LANG,
    Children,
    Element,
    children,
    local,
    resolved,
    text_in,
    text_of,
    xhtml_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_IRI = "http://www.iana.org/assignments/relation/"


def _core(parts: Children) -> Children:
    """Return *parts* with Atom's prefix on names without: of feeds that lack the namespace."""
    return {name if ":" in name else f"atom:{name}": found for name, found in parts.items()}


def _head(root: Element) -> Children:
    if local(root) == "entry":
        return {"@lang": []}
    return {**_core(children(root)), "@lang": [root] if root.get(LANG) else []}


def _version(element: Element) -> str | None:
    version: str | None = element.getroottree().getroot().get("version")
    return version


def _on(
    read: Callable[[Entry, Children, Element], None],
) -> Callable[[Entry, Children, Element], None]:
    """Return *read* for entries of any namespace."""
    return lambda entry, parts, element: read(entry, _core(parts), element)


def marked_up(element: Element) -> str:
    """Return a text construct as HTML; plain text is escaped."""
    kind = (element.get("type") or "text").lower()
    if kind in {"xhtml", "application/xhtml+xml"}:
        return xhtml_of(element)
    said = text_of(element)
    if "html" in kind or (element.get("mode") == "escaped" and "<" in said):
        return said
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def is_plain_text(element: Element) -> bool:
    """Tell whether a text construct is text without markup."""
    kind = (element.get("type") or "text").lower()
    return kind in {"text", "text/plain"} and element.get("mode") is None


def words_of(parts: Children, name: str) -> str:
    """Return the words of a text construct."""
    for each in parts.get(name, ()):
        said = text_of(each) if is_plain_text(each) else plain(marked_up(each))
        if said.strip():
            return said
    return ""


def _identity(entry: Entry, parts: Children, element: Element) -> None:
    entry.headline = words_of(parts, "atom:title")
    entry.id = text_in(parts, "atom:id").strip() or None
    links = parts.get("atom:link", [])
    alternates = [each for each in links if relation(each) == "alternate"]
    html = [each for each in alternates if (each.get("type") or "text/html") == "text/html"]
    chosen = (html or alternates or [None])[0]
    found = text_in(parts, "feedburner:origLink").strip()
    if not found and chosen is not None:
        found = resolved((chosen.get("href") or text_of(chosen)).strip(), chosen)
    entry.url = found or None
    entry.language = _language(parts, chosen, element)


def relation(link: Element) -> str:
    """Return the relation of a link by its short name."""
    rel: str = link.get("rel") or "alternate"
    return rel.removeprefix(_IRI)


def _language(parts: Children, link: Element | None, element: Element) -> str | None:
    inner = [
        each.get(LANG) for name in ("atom:title", "atom:content") for each in parts.get(name, ())
    ]
    hreflang = link.get("hreflang") if link is not None else None
    tags = [text_in(parts, "dc:language"), *inner, element.get(LANG)]
    return first_of([*filter(None, tags)]) or hreflang


def _dates(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001 (a reader)
    for field, names in _DATES.items():
        for each in (each for name in names for each in parts.get(name, ())):
            said = text_of(each)
            if said.strip() and field not in entry.dates:
                entry.dates[field] = (said, each.sourceline)
    first, last = (entry.dates.get(field, ("",))[0] for field in _DATES)
    if first and last and instant(stated(first)) == instant(stated(last)):
        del entry.dates["updated_at"]


_DATES = {
    "published_at": ("atom:published", "atom:issued", "dcterms:issued", "dc:date", "atom:created"),
    "updated_at": ("atom:updated", "atom:modified", "dcterms:modified"),
}


def people(parts: Children, name: str = "atom:author") -> list[Author]:
    """Return the persons that *parts* name."""
    found: list[Author] = []
    for each in parts.get(name, ()):
        inner = _core(children(each))
        said = text_in(inner, "atom:name") or (text_of(each) if not len(each) else "")
        url = text_in(inner, "atom:uri", "atom:url")
        bare = mailbox(said)
        shown = bare[0].name if bare else said
        found += author(shown, url, text_in(inner, "atom:email").strip() or None)
    return found


def _authors(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    creators = [each for part in parts.get("dc:creator", ()) for each in author(text_of(part))]
    entry.authors = people(parts) or creators


def _content(entry: Entry, parts: Children, element: Element) -> None:
    contents = [each for each in parts.get("atom:content", ()) if not each.get("src")]
    summaries = parts.get("atom:summary", [])
    full = next((each for each in contents if text_of(each).strip() or len(each)), None)
    if full is None:
        entry.html = absolute("".join(map(marked_up, summaries[:1])), element)
    elif is_plain_text(full):
        entry.text = text_of(full)
    else:
        entry.html = absolute(marked_up(full), full)
    teasers = [without_link(marked_up(each), entry.url) for each in summaries[:1]]
    teaser = plain(first_of(teasers)) if full is not None else ""
    entry.summary = text_in(parts, "dcterms:abstract") or teaser


def _categories(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    for each in parts.get("atom:category", ()):
        filed(entry, each.get("term") or text_of(each), each.get("scheme"), each.get("label"))
    for each in parts.get("dc:subject", ()):
        filed(entry, text_of(each), None)


def _rights(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    notice = words_of(parts, "atom:rights") or text_in(parts, "dc:rights", "media:copyright")
    licences = [each for each in parts.get("atom:link", ()) if relation(each) == "license"]
    entry.rights = rights_of(notice, licences[0].get("href") if licences else None)


def _related(entry: Entry, parts: Children, element: Element) -> None:  # noqa: ARG001
    for each in parts.get("atom:link", ()):
        url = address(each.get("href")) if relation(each) == "related" else None
        if url:
            entry.related.append(Related(rel="background", url=url, title=line(each.get("title"))))


def _finish(entry: Entry, parts: Children, head: Children) -> None:
    parts = _core(parts)
    tags = [entry.language or "", *(each.get(LANG) for each in head["@lang"])]
    entry.language = first_of([*tags, text_in(head, "dc:language")]) or None
    source = _core(children(parts["atom:source"][0])) if "atom:source" in parts else {}
    name = text_in(parts, "dc:publisher") or words_of(source, "atom:title")
    title, home = words_of(head, "atom:title"), _home(head)
    entry.publisher = party(name, _home(source)) if name.strip() else None
    own = entry.publisher
    if own is None or (own.name == line(title, 300) and own.url is None):
        entry.publisher = party(title, home)
    if not entry.authors:
        inherited = people(source) or people(head)
        entry.authors = [
            each for each in inherited if not (line(title) or "").startswith(each.name)
        ]
    if entry.rights is None:
        entry.rights = rights_of(words_of(head, "atom:rights"))


def _home(parts: Children) -> str | None:
    links = [each for each in parts.get("atom:link", ()) if relation(each) == "alternate"]
    return resolved(links[0].get("href") or "", links[0]) if links else None


_PATHS = {
    "/headline": ("atom:title", "title"),
    "/url": ("atom:link", "link"),
    "/id": ("atom:id", "id"),
    "/published_at": ("atom:published", "atom:issued"),
    "/updated_at": ("atom:updated", "atom:modified"),
    "/authors": ("atom:author", "dc:creator"),
    "/keywords": ("atom:category",),
    "/body": ("atom:content", "atom:summary"),
    "/summary": ("atom:summary",),
    "/rights": ("atom:rights",),
    "/media": ("media:content", "media:group", "media:thumbnail"),
}
_KNOWN = frozenset().union(*_PATHS.values()) | frozenset(
    "feedburner:origLink dc:language dc:publisher dc:rights dc:subject dcterms:abstract "
    "dcterms:issued dcterms:modified dc:date created content summary category author issued source "
    "modified rights published updated media:title media:description media:text media:credit "
    "media:copyright itunes:image".split()
)
_READ = (_identity, _dates, _authors, _content, read_lead, _categories, _rights, _related)
FEED = Feed("atom", ("{*}entry",), _version, _head, tuple(map(_on, _READ)), _finish, _PATHS, _KNOWN)
