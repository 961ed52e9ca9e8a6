"""Writes the entries of Atom feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._atom.head import identifier, link, part_lang, title, typed
from newsfixtures.formats._bytes import utf8
from newsfixtures.formats._feed.dates import rfc3339
from newsfixtures.formats._feed.item import (
    Item,
    Part,
    category_words,
    foreign,
    foreign_attribute,
    own_teaser,
    rights_notice,
    teaser_html,
)
from newsfixtures.formats._feed.media import media
from newsfixtures.formats._feed.reading import IPTC, address, keywords_of, language_of, slugged
from newsfixtures.formats._feed.xml import MODULES, xhtml
from newsfixtures.formats._html.text import attribute, line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsfixtures.article import Author


_WITHOUT_LANGUAGE = frozenset({"orig-link", "relative", "none"})


def entry_xml(item: Item) -> tuple[bytes, ...]:
    """Return the pieces, in UTF-8, of the ``entry`` of an article; what it states goes to the truth."""
    _, outer, gap = item.style.gaps
    order = _ORDERS[item.knobs["entry.order"]]
    parts = [part.encode("utf-8", "surrogatepass") for write in order for part in write(item)]
    unknown = foreign_attribute(item)
    relative = item.relative or item.knobs["link"] == "relative"
    base = attribute("xml:base", item.base) if relative else ""
    names = (core_names(item.style.knobs) + item.style.declarations("root")) if item.alone else ""
    attributes = f"{names}{item.style.declarations('item')}{base}{_lang(item)}{unknown}"
    if item.knobs["xml.comments"] == "between" and not item.alone:
        outer = f"{outer}<!-- {item.truth.item + 1} -->{outer}"
    name = f"{item.style.core}entry"
    start, end = f"{outer}<{name}{attributes}>{gap}", f"{item.style.gaps[1]}</{name}>"
    return utf8(start), utf8(gap).join(parts), utf8(end)


def core_names(knobs: Mapping[str, str]) -> str:
    """Return the declaration of Atom's own namespace."""
    form = knobs["xml.core"]
    if form == "prefixed":
        return attribute("xmlns:atom", MODULES["atom"])
    old = attribute("xmlns", "http://purl.org/atom/ns#") + ' version="0.3"'
    return {"none": "", "atom-0.3": old}.get(form, attribute("xmlns", MODULES["atom"]))


def _lang(item: Item) -> str:
    own, form = language_of(item.article.language), item.knobs["language"]
    differs = form in {"feed", "primary", "underscore"} and own != item.feed_language
    unlinked = item.knobs["link"] in _WITHOUT_LANGUAGE or item.url is None
    if not own or not (form == "entry" or differs or (form == "hreflang" and unlinked)):
        return ""
    item.state("lang", "language", own)
    return attribute("xml:lang", own)


def _dates(item: Item) -> Iterator[str]:
    first, last = item.article.published_at, item.article.updated_at or item.article.published_at
    form, names = item.knobs["date.form"], _DATES[item.knobs["dates"]]
    for name, fact, moment in zip(
        names, ("published_at", "updated_at"), (first, last), strict=True
    ):
        if moment is not None and name:
            text, value = rfc3339(moment, form)
            item.state(name, fact, value)
            yield item.style.text(name, text)


_DATES = {
    "both": ("published", "updated"),
    "updated-alone": ("", "updated"),
    "atom-0.3": ("issued", "modified"),
}


def _authors(item: Item) -> Iterator[str]:
    authors = [each for each in item.article.authors if line(each.name, 300)]
    form = item.knobs["author"]
    if not authors or form in {"none", "source"} or _is_inherited(item):
        return
    if form == "dc-creator":
        names = tuple(line(each.name, 300) or "" for each in authors)
        item.state("dc-creator", "authors", names)
        for name in names:
            yield item.style.text("dc:creator", name)
        return
    byline = line(item.article.byline)
    if item.knobs["author.form"] == "byline" and byline:
        item.state("author", "authors", (byline,))
        yield item.style.element("author", item.style.text("name", byline))
        return
    item.state("author", "authors", tuple(line(each.name, 300) or "" for each in authors))
    for each in authors:
        yield person(item, "author", each)


def _is_inherited(item: Item) -> bool:
    return item.knobs["author"] == "inherited" and item.feed_authors and not item.alone


def person(item: Item, name: str, author: Author) -> str:
    """Return the element of a person."""
    shown = line(author.name, 300) or "-"
    if item.knobs["author.form"] == "mailbox":
        shown = f"newsroom@{item.host} ({shown})"
    url, email = address(author.url), address(author.email)
    inner = item.style.text("name", shown)
    inner += item.style.text("uri", url) if url else ""
    inner += item.style.text("email", email) if email else ""
    return item.style.element(name, inner)


def _categories(item: Item) -> Iterator[str]:
    words = category_words(item, keywords_of(item.article))
    if words:
        item.state("category", "keywords", words)
        for word in words:
            yield item.style.element(
                "category", "", _CATEGORIES[item.knobs["category.form"]](item, word)
            )
    if item.knobs["subjects"] == "iptc":
        topics = [each for each in item.article.subjects if each.scheme == "medtop"]
        if topics:
            item.state("subject", "subjects", tuple(each.code for each in topics))
        for each in topics:
            stated = attribute("scheme", IPTC) + attribute("term", each.code)
            yield item.style.element(
                "category", "", stated + attribute("label", line(each.label, 300))
            )


_CATEGORIES: Mapping[str, Callable[[Item, str], str]] = {
    "term": lambda item, word: attribute("term", word),  # noqa: ARG005
    "label": lambda item, word: attribute("term", slugged(word)) + attribute("label", word),  # noqa: ARG005
    "scheme": lambda item, word: (
        attribute("scheme", f"{item.base}topics") + attribute("term", word)
    ),
}


def _summary(item: Item) -> Iterator[str]:
    html, text = teaser_html(item)
    if not html:
        return
    item.state("summary", "summary", text)
    form = item.knobs["summary.type"]
    if form == "xhtml":
        inner = xhtml(html, "div", item.knobs["xml.prefix"])
        yield item.style.element("summary", inner, ' type="xhtml"')
    elif form == "html" or "<" in html:
        write = item.style.html(item.knobs["html.escaping"])
        yield item.style.element("summary", write(html), ' type="html"')
    else:
        yield item.style.text("summary", text)


def _html(item: Item) -> Iterator[str]:
    yield from _summary(item)
    yield from _html_alone(item)


def _html_alone(item: Item) -> Iterator[str]:
    write = item.style.html(item.knobs["html.escaping"])
    yield item.style.element("content", write(item.html()), f' type="html"{part_lang(item)}')


def _xhtml(item: Item) -> Iterator[str]:
    yield from _summary(item)
    inner = xhtml(item.html(), "div", item.knobs["xml.prefix"])
    yield item.style.element("content", inner, f' type="xhtml"{part_lang(item)}')


def _plain(item: Item) -> Iterator[str]:
    yield from _summary(item)
    texts = [text for _, text in item.texts()]
    yield item.style.text("content", "\n\n".join(texts), f' type="text"{part_lang(item)}')


def _out_of_line(item: Item) -> Iterator[str]:
    yield from _summary(item)
    if item.url is not None:
        yield item.style.element("content", "", f' type="text/html"{attribute("src", item.url)}')


_CONTENTS: Mapping[str, Part] = {
    "html": _html,
    "html-alone": _html_alone,
    "xhtml": _xhtml,
    "text": _plain,
    "summary": _summary,
    "out-of-line": _out_of_line,
}


def _content(item: Item) -> Iterable[str]:
    return _CONTENTS[item.knobs["content"]](item)


def _rights(item: Item) -> Iterator[str]:
    notice, form = rights_notice(item), item.knobs["rights"]
    licence = item.article.rights and address(item.article.rights.license_url)
    if form == "none" or (form == "feed" and not licence and _is_of_feed(item)):
        return
    if notice:
        item.state("rights", "rights", notice)
        kind, inner = typed(item, notice, "html" if form == "html" else "text")
        yield item.style.element("rights", inner, kind)
    if licence:
        item.state("license", "rights", licence)
        yield item.style.element("link", "", f' rel="license"{attribute("href", licence)}')


def _is_of_feed(item: Item) -> bool:
    return rights_notice(item) == item.feed_rights and not item.alone


def _related(item: Item) -> Iterator[str]:
    if item.knobs["related"] == "none":
        return
    for each in item.article.related:
        url = address(each.url)
        if url:
            title = attribute("title", line(each.title))
            yield item.style.element("link", "", f' rel="related"{attribute("href", url)}{title}')


def _comments(item: Item) -> Iterator[str]:
    if item.url is not None and item.knobs["comments"] == "replies":
        url = f"{item.url.partition('?')[0].rstrip('/')}/comments.atom"
        item.truth.decoy("replies", "url", url)
        kind = ' rel="replies" type="application/atom+xml"'
        yield item.style.element("link", "", kind + attribute("href", url))


def _source(item: Item) -> Iterator[str]:
    publisher = item.article.publisher
    name, form = line(publisher.name, 300) if publisher else None, item.knobs["source"]
    authors = item.article.authors if item.knobs["author"] == "source" else ()
    if form == "dc-publisher" and name:
        item.state("dc-publisher", "publisher", name)
        yield item.style.text("dc:publisher", name)
        name = None
    differs = form == "all" or not item.is_of_feed
    if not authors and not (name and differs):
        return
    inner = item.style.text("id", f"{item.base}feed.atom")
    if name:
        item.state("source", "publisher", name)
        inner += item.style.text("title", name)
        url = address(publisher.url) if publisher else None
        inner += (
            item.style.element("link", "", f' rel="alternate"{attribute("href", url)}')
            if url
            else ""
        )
    moment = item.article.updated_at or item.article.published_at
    inner += item.style.text("updated", rfc3339(moment, "offset")[0]) if moment else ""
    if authors:
        item.state(
            "source-author", "authors", tuple(line(each.name, 300) or "" for each in authors)
        )
        inner += "".join(person(item, "author", each) for each in authors if line(each.name, 300))
    yield item.style.element("source", inner)


def _language(item: Item) -> Iterator[str]:
    own = language_of(item.article.language)
    if own and item.knobs["language"] == "dc-language":
        item.state("dc-language", "language", own)
        yield item.style.text("dc:language", own)


def _abstract(item: Item) -> Iterator[str]:
    """State a summary where no summary stands."""
    text = own_teaser(item.article)
    if text and item.knobs["content"] == "html-alone":
        item.state("abstract", "summary", text)
        yield item.style.text("dcterms:abstract", text)


_PARTS: tuple[Part, ...] = (
    title,
    link,
    identifier,
    _dates,
    _authors,
    _categories,
    _content,
    media,
    _related,
    _comments,
    _source,
    _rights,
    _language,
    _abstract,
    foreign,
)
_ORDERS: Mapping[str, tuple[Part, ...]] = {
    "usual": _PARTS,
    "reversed": _PARTS[::-1],
    "content-first": (_content, media, foreign, *_PARTS[:6], *_PARTS[8:14]),
}
