"""Writes the items of RSS feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.formats._bytes import utf8
from newsfixtures.formats._feed.item import (
    Item,
    Part,
    category_words,
    foreign,
    foreign_attribute,
    nothing,
    rights_notice,
)
from newsfixtures.formats._feed.media import media
from newsfixtures.formats._feed.reading import IPTC, keywords_of, language_of
from newsfixtures.formats._html.text import attribute, line
from newsfixtures.formats._rss.body import content
from newsfixtures.formats._rss.credits import authors, dates
from newsfixtures.formats._rss.identity import guid, link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


def writers(knobs: Mapping[str, str]) -> tuple[Part, ...]:
    """Return what writes the parts of items, in order, without what has nothing to write."""
    order = _ORDERS[knobs["item.order"]]
    return tuple(part for part in order if part not in _IDLE or knobs[_IDLE[part]] not in _NOTHING)


def item_xml(item: Item, order: tuple[Part, ...]) -> tuple[bytes, ...]:
    """Return the pieces, in UTF-8, of the ``item`` element of an article; what it states goes to the truth."""
    _, outer, gap = item.style.gaps
    parts = [part.encode("utf-8", "surrogatepass") for write in order for part in write(item)]
    unknown = foreign_attribute(item)
    names = item.style.declarations("item")
    attributes = f"{names}{_base(item)}{_lang(item)}{unknown}"
    before = (
        f"{outer}<!-- {item.truth.item + 1} -->" if item.knobs["xml.comments"] == "between" else ""
    )
    start, end = f"{before}{outer}<item{attributes}>{gap}", f"{outer}</item>"
    return utf8(start), utf8(gap).join(parts), utf8(end)


def _base(item: Item) -> str:
    relative = item.knobs["link"] == "relative" or item.knobs["html.base"] == "relative"
    return attribute("xml:base", item.base) if relative else ""


def _lang(item: Item) -> str:
    own = language_of(item.article.language)
    if item.knobs["language"] != "xml-lang" or not own:
        return ""
    item.state("xml-lang", "language", own)
    return attribute("xml:lang", own)


def _title(item: Item) -> tuple[str]:
    headline = line(item.article.headline) or "-"
    item.state("title", "headline", headline)
    inner = item.style.escape(item.knobs["title.escaping"])(headline)
    if item.knobs["xml.comments"] == "in-text":
        inner = commented(inner)
    return (item.style.element("title", item.style.padded("title", inner)),)


def commented(inner: str) -> str:
    """Return XML text with a comment at a space about its middle."""
    at = -1 if "<![CDATA[" in inner else inner.find(" ", len(inner) // 2)
    return f"{inner[:at]}<!-- -->{inner[at:]}" if at > 0 else f"{inner}<!-- -->"


def _categories(item: Item) -> Iterable[str]:
    words = category_words(item, keywords_of(item.article))
    found = _FORMS[item.knobs["category.form"]](item, words) if words else ()
    return (*found, *_subjects(item)) if item.knobs["subjects"] == "iptc" else found


def _subjects(item: Item) -> Iterator[str]:
    codes = tuple(each.code for each in item.article.subjects if each.scheme == "medtop")
    if codes:
        item.state("subject", "subjects", codes)
    for code in codes:
        yield item.style.text("category", code, f' domain="{IPTC}"')


def _plain(item: Item, words: tuple[str, ...], attributes: str = "") -> Iterable[str]:
    item.state("category", "keywords", words)
    return [item.style.text("category", word, attributes) for word in words]


def _with_domain(item: Item, words: tuple[str, ...]) -> Iterable[str]:
    return _plain(item, words, attribute("domain", f"{item.base}topics"))


def _in_cdata(item: Item, words: tuple[str, ...]) -> Iterator[str]:
    item.state("category", "keywords", words)
    for word in words:
        yield item.style.element("category", item.style.escape("cdata")(word))


def _dc_subjects(item: Item, words: tuple[str, ...]) -> Iterator[str]:
    item.state("dc-subject", "keywords", words)
    for word in words:
        yield item.style.text("dc:subject", word)


def _media_keywords(item: Item, words: tuple[str, ...]) -> Iterator[str]:
    """Media RSS parts keywords by commas, so that none may have one."""
    if any("," in word for word in words):
        yield from _plain(item, words)
        return
    item.state("media-keywords", "keywords", words)
    yield item.style.text("media:keywords", ", ".join(words))


def _paths(item: Item, words: tuple[str, ...]) -> Iterable[str]:
    section, *rest = words
    return _plain(item, (section, *[f"{section}/{word}" for word in rest]))


def _joined(item: Item, words: tuple[str, ...]) -> Iterable[str]:
    return _plain(item, (", ".join(words),))


_FORMS: Mapping[str, Callable[[Item, tuple[str, ...]], Iterable[str]]] = {
    "plain": _plain,
    "domain": _with_domain,
    "cdata": _in_cdata,
    "dc-subject": _dc_subjects,
    "media-keywords": _media_keywords,
    "path": _paths,
    "comma-joined": _joined,
}


def _language(item: Item) -> Iterator[str]:
    form, own = item.knobs["language"], language_of(item.article.language)
    if own is None:
        return
    if form == "item" or (form not in {"none", "xml-lang"} and own != item.feed_language):
        item.state("dc-language", "language", own)
        yield item.style.text("dc:language", own)


def _rights(item: Item) -> Iterable[str]:
    notice = rights_notice(item)
    return _RIGHTS[item.knobs["rights"]](item, notice) if notice else ()


def _dc_rights(item: Item, notice: str) -> Iterator[str]:
    item.state("dc-rights", "rights", notice)
    yield item.style.text("dc:rights", notice)


def _media_copyright(item: Item, notice: str) -> Iterator[str]:
    item.state("media-copyright", "rights", notice)
    yield item.style.text("media:copyright", notice)


def _unless_channel(item: Item, notice: str) -> Iterable[str]:
    return nothing(item) if notice == item.feed_rights else _dc_rights(item, notice)


_RIGHTS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "channel": _unless_channel,
    "dc-rights": _dc_rights,
    "media-copyright": _media_copyright,
}


def _source(item: Item) -> Iterator[str]:
    form = item.knobs["source"]
    if form == "differing" and item.is_of_feed:
        return
    name = line(item.article.publisher.name, 300) if item.article.publisher else None
    if not name:
        return
    if form == "dc-publisher":
        item.state("dc-publisher", "publisher", name)
        yield item.style.text("dc:publisher", name)
        return
    home = item.article.publisher.url if item.article.publisher else None
    parts = urlsplit(home or item.base)
    item.state("source", "publisher", name)
    url = attribute("url", f"{parts.scheme}://{parts.netloc}/feed.xml")
    yield item.style.text("source", name, url)


def _comments(item: Item) -> Iterable[str]:
    return () if item.url is None else _COMMENTS[item.knobs["comments"]](item, item.url)


def _comments_link(item: Item, url: str) -> Iterator[str]:
    item.truth.decoy("comments", "url", f"{url}#comments")
    yield item.style.text("comments", f"{url}#comments")


def _comments_counted(item: Item, url: str) -> Iterator[str]:
    yield from _comments_link(item, url)
    yield item.style.text("slash:comments", "17")


def _comments_feed(item: Item, url: str) -> Iterator[str]:
    feed = f"{url.partition('?')[0].rstrip('/')}/feed"
    item.truth.decoy("comments-feed", "url", feed)
    yield item.style.text("wfw:commentRss", feed)


_COMMENTS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "link": _comments_link,
    "counted": _comments_counted,
    "feed": _comments_feed,
}


def _empty(item: Item) -> Iterator[str]:
    form = item.knobs["xml.empty"]
    if form != "left-out":
        for name in ("comments", "category", "dc:creator"):
            start = item.style.element(name, "")
            yield (
                start
                if form == "self-closing"
                else start.replace("/>", f"></{start[1:-2].split()[0]}>")
            )


_PARTS: tuple[Part, ...] = (
    _title,
    link,
    guid,
    dates,
    authors,
    _categories,
    content,
    media,
    _comments,
    _source,
    _rights,
    _language,
    _empty,
    foreign,
)
_IDLE: Mapping[Part, str] = {
    _comments: "comments",
    _rights: "rights",
    _empty: "xml.empty",
    foreign: "xml.unknown",
}
_NOTHING = frozenset({"none", "left-out"})
_ORDERS: Mapping[str, tuple[Part, ...]] = {
    "usual": _PARTS,
    "reversed": _PARTS[::-1],
    "content-first": (content, media, foreign, *_PARTS[:6], *_PARTS[8:13]),
}
