"""What stands around the items of a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.formats._feed.item import Item
from newsfixtures.formats._feed.reading import address, language_of, notice_of
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth
    from newsfixtures.formats._feed.xml import Style


class Channel:
    """What stands around the items of a feed: what it says is that of its first article."""

    format = "rss"

    def __init__(self, articles: Sequence[Article], style: Style, truth: Truth) -> None:
        """Work out who publishes it and where."""
        self.articles = articles
        self.first = articles[0]
        self.style = style
        self.truth = truth
        self.knobs = style.knobs
        publisher = self.first.publisher
        self.host = urlsplit(address(self.first.url) or "").hostname or "feeds.example"
        self.title = (line(publisher.name, 300) if publisher else None) or self.host
        self.link = (address(publisher.url) if publisher else None) or f"https://{self.host}/"
        self.language = language_of(self.first.language) or ""
        self.rights = notice_of(self.first.rights) or ""
        self.by_all = all(each.authors == self.first.authors for each in articles)

    def item(self, article: Article) -> Item:
        """Return *article* as an item of the feed."""
        return Item(
            self.format,
            article,
            self.style,
            self.truth,
            self.language,
            self.title,
            self.rights,
            len(self.articles) == 1,
            self.by_all,
            self.link,
        )

    def state(self, name: str, fact: str, value: str) -> None:
        """Note what the channel states for all its items."""
        self.truth.carriers += [(name, fact, value, at) for at in range(len(self.articles))]

    def decoy(self, name: str, fact: str, value: str) -> None:
        """Note what the channel says of itself."""
        self.truth.decoys += [(name, fact, value, at) for at in range(len(self.articles))]

    @property
    def latest(self) -> datetime | None:
        """The latest instant of its articles."""
        moments = (
            moment for each in self.articles for moment in (each.updated_at, each.published_at)
        )
        return max(filter(None, moments), default=None)
