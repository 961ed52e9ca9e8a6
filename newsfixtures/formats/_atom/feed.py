"""Writes Atom feeds: what stands around the entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Author
from newsfixtures.formats._atom.head import typed
from newsfixtures.formats._atom.writing import core_names, entry_xml, person
from newsfixtures.formats._bytes import joined, utf8
from newsfixtures.formats._feed.channel import Channel
from newsfixtures.formats._feed.dates import rfc3339
from newsfixtures.formats._feed.xml import Style
from newsfixtures.formats._html.text import attribute, line
from newsfixtures.formats._rss.channel import prolog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth


class AtomFeed(Channel):
    """What stands around the entries of an Atom feed."""

    format = "atom"

    @property
    def alone(self) -> bool:
        """Whether one entry is the whole document."""
        return self.knobs["document"] == "entry" and len(self.articles) == 1


def atom(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *articles* as one feed."""
    style = Style(knobs, core="atom:" if knobs["xml.core"] == "prefixed" else "", shallow=True)
    feed = AtomFeed(articles, style, truth)
    entries: list[bytes] = []
    for number, article in enumerate(articles):
        truth.item = number
        entries += entry_xml(feed.item(article))
    if feed.alone:
        entry = b"".join(entries).lstrip()
        return joined((utf8(prolog(style)), entry, b"\n"), knobs, "xml")
    style.leave_items()
    head = [utf8(style.gaps[1] + part) for write in _PARTS for part in write(feed)]
    inner = (*entries, *head) if knobs["feed.order"] == "items-first" else (*head, *entries)
    names = core_names(knobs) + style.declarations("root") + _lang(feed)
    name = f"{style.core}feed"
    start, end = f"{prolog(style)}<{name}{names}>", f"{style.gaps[0][:1]}</{name}>\n"
    return joined((utf8(start), *inner, utf8(end)), knobs, "xml")


def _lang(feed: AtomFeed) -> str:
    form, tag = feed.knobs["language"], feed.language
    if not tag or form not in _LANGUAGES:
        return ""
    said = _LANGUAGES[form](tag)
    feed.state("atom.feed-lang", "language", said.replace("_", "-"))
    return attribute("xml:lang", said)


_LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "feed": lambda tag: tag,
    "primary": lambda tag: tag.partition("-")[0],
    "underscore": lambda tag: tag.replace("-", "_"),
}


def _title(feed: AtomFeed) -> Iterator[str]:
    section = feed.first.section
    label = line(section.label or section.code, 200) if section else None
    form = feed.knobs["feed.title"]
    title = f"{feed.title} - {label or feed.host}" if form == "with-section" else feed.title
    feed.state("atom.feed-title", "publisher", title)
    kind, inner = typed(feed.item(feed.first), title, "html" if form == "html" else "text")
    yield feed.style.element("title", inner, kind)


def _subtitle(feed: AtomFeed) -> Iterator[str]:
    form = feed.knobs["feed.subtitle"]
    if form != "none":
        kind, inner = typed(feed.item(feed.first), feed.title, form)
        yield feed.style.element("subtitle", inner, kind)


def _link(feed: AtomFeed) -> Iterator[str]:
    feed.decoy("feed-link", "url", feed.link)
    yield feed.style.element("link", "", f' rel="alternate"{attribute("href", feed.link)}')


def _links(feed: AtomFeed) -> Iterator[str]:
    own = f"{feed.link.rstrip('/')}/feed.atom"
    for rel, url in _LINKS[feed.knobs["feed.links"]]:
        said = url.format(feed=own, host=feed.host)
        feed.decoy(f"{rel}-link", "url", said)
        yield feed.style.element("link", "", f' rel="{rel}"{attribute("href", said)}')


_LINKS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "self": (("self", "{feed}"),),
    "none": (),
    "hub": (("self", "{feed}"), ("hub", "https://hub.{host}/")),
    "next": (("self", "{feed}"), ("next", "{feed}?page=2")),
}


def _id(feed: AtomFeed) -> Iterator[str]:
    feed.decoy("feed-id", "id", f"{feed.link.rstrip('/')}/feed.atom")
    yield feed.style.text("id", f"{feed.link.rstrip('/')}/feed.atom")


def _updated(feed: AtomFeed) -> Iterator[str]:
    if feed.latest is not None:
        text, value = rfc3339(feed.latest, "offset")
        feed.decoy("feed-updated", "updated_at", value)
        yield feed.style.text("updated", text)


def _author(feed: AtomFeed) -> Iterator[str]:
    """Write the feed's author: who wrote all of it, or its publisher where an entry needs one."""
    form, authors = feed.knobs["author"], feed.first.authors
    same = all(each.authors == authors for each in feed.articles)
    if form == "inherited" and authors and same:
        names = tuple(line(each.name, 300) or "" for each in authors)
        for item in range(len(feed.articles)):
            feed.truth.item = item
            feed.truth.state("atom.feed-author", "authors", names)
        for each in authors:
            yield person(feed.item(feed.first), "author", each)
    elif form in {"none", "dc-creator"} or not all(each.authors for each in feed.articles):
        feed.decoy("feed-author", "authors", feed.title)
        yield person(feed.item(feed.first), "author", Author(name=feed.title))


def _rights(feed: AtomFeed) -> Iterator[str]:
    if feed.knobs["rights"] == "feed" and feed.rights:
        feed.state("atom.feed-rights", "rights", feed.rights)
        yield feed.style.text("rights", feed.rights)


def _image(feed: AtomFeed) -> Iterator[str]:
    form = feed.knobs["feed.image"]
    if form != "none":
        url = f"{feed.link.rstrip('/')}/{form}.png"
        feed.decoy(f"feed-{form}", "media", url)
        yield feed.style.text(form, url)


def _generator(feed: AtomFeed) -> Iterator[str]:
    form = feed.knobs["feed.generator"]
    if form != "none":
        full = ' uri="https://presswerk.example/" version="4.2"' if form == "full" else ""
        yield feed.style.text("generator", "Presswerk", full)


_PARTS: tuple[Callable[[AtomFeed], Iterator[str]], ...] = (
    _title,
    _subtitle,
    _link,
    _links,
    _id,
    _updated,
    _author,
    _rights,
    _image,
    _generator,
)
