"""Writes RSS feeds: the channel around the items."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.formats._bytes import declaration, encoded
from newsfixtures.formats._feed_dates import rfc822
from newsfixtures.formats._feed_reading import address, language_of
from newsfixtures.formats._feed_xml import Style
from newsfixtures.formats._html_text import attribute, line
from newsfixtures.formats._rss_item import Item
from newsfixtures.formats._rss_writing import item_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth


def rss(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *articles* as one feed."""
    style = Style(knobs)
    language = language_of(articles[0].language) or ""
    items = []
    for number, article in enumerate(articles):
        truth.item = number
        items.append(item_xml(Item(article, style, truth, language)))
    style.leave_items()
    channel = Channel(articles, style, truth)
    head = [style.gaps[1] + part for write in _PARTS for part in write(channel)]
    inner = "".join((*head, *items))
    outer, newline = style.gaps[0], "\n" if style.gaps[0] else ""
    text = (
        f'{declaration(knobs, "xml")}<rss version="2.0"{style.declarations("root")}>{outer}'
        f"<channel>{inner}{outer}</channel>{newline}</rss>\n"
    )
    return encoded(text, knobs, "xml")


class Channel:
    """The channel of a feed: what it says is that of its first article."""

    def __init__(self, articles: Sequence[Article], style: Style, truth: Truth) -> None:
        """Work out who publishes it and where."""
        self.articles = articles
        self.first = articles[0]
        self.style = style
        self.truth = truth
        self.knobs = style.knobs
        publisher = self.first.publisher
        self.title = (line(publisher.name, 300) if publisher else None) or self.host
        self.link = (address(publisher.url) if publisher else None) or f"https://{self.host}/"

    @property
    def host(self) -> str:
        """The host that the feed is about."""
        return urlsplit(address(self.first.url) or "").hostname or "feeds.example"

    def state(self, name: str, fact: str, value: str) -> None:
        """Note what the channel states for all its items."""
        for item in range(len(self.articles)):
            self.truth.item = item
            self.truth.state(name, fact, value)

    def decoy(self, name: str, fact: str, value: str) -> None:
        """Note what the channel says of itself."""
        for item in range(len(self.articles)):
            self.truth.item = item
            self.truth.decoy(name, fact, value)


def _title(channel: Channel) -> Iterator[str]:
    channel.state("rss.channel-title", "publisher", channel.title)
    yield channel.style.text("title", channel.title)


def _link(channel: Channel) -> Iterator[str]:
    channel.decoy("channel-link", "url", channel.link)
    yield channel.style.text("link", channel.link)


def _description(channel: Channel) -> Iterator[str]:
    yield channel.style.text("description", channel.title)


def _language(channel: Channel) -> Iterator[str]:
    tag = language_of(channel.first.language)
    if tag is None or channel.knobs["language"] not in _LANGUAGES:
        return
    said = _LANGUAGES[channel.knobs["language"]](tag)
    channel.state("rss.language", "language", language_of(said) or "")
    yield channel.style.text("language", said)


_LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "channel": lambda tag: tag,
    "lower-case": str.lower,
    "primary": lambda tag: tag.partition("-")[0],
    "underscore": lambda tag: tag.replace("-", "_"),
}


def _built(channel: Channel) -> Iterator[str]:
    moments = [
        moment
        for each in channel.articles
        for moment in (each.updated_at, each.published_at)
        if moment
    ]
    if moments:
        text, value = rfc822(max(moments), "typical", "offset")
        channel.decoy("channel-build-date", "published_at", value)
        yield channel.style.text("lastBuildDate", text)


def _self(channel: Channel) -> Iterator[str]:
    url = f"{channel.link.rstrip('/')}/feed.xml"
    channel.decoy("self-link", "url", url)
    kind = ' rel="self" type="application/rss+xml"'
    yield channel.style.element("atom:link", "", f"{attribute('href', url)}{kind}")


_PARTS: tuple[Callable[[Channel], Iterator[str]], ...] = (
    _title,
    _link,
    _description,
    _language,
    _built,
    _self,
)
