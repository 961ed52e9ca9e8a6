"""An article on its way into an RSS feed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from attrs import define

from newsfixtures.article import Article
from newsfixtures.documents import Truth
from newsfixtures.formats._feed_reading import address
from newsfixtures.formats._feed_xml import Style


@define
class Item:
    """One article on its way into a feed."""

    article: Article
    style: Style
    truth: Truth
    channel_language: str

    @property
    def knobs(self) -> Mapping[str, str]:
        """An option for every knob."""
        return self.style.knobs

    @property
    def url(self) -> str | None:
        """The address, where there is one that fits."""
        return address(self.article.url)

    @property
    def host(self) -> str:
        """The host of the address, or one for articles without."""
        return urlsplit(self.url or "").hostname or "feeds.example"

    @property
    def base(self) -> str:
        """The address that relative ones start from."""
        return f"{urlsplit(self.url or '').scheme or 'https'}://{self.host}/"


Part = Callable[[Item], Iterator[str]]
"""Writes elements of an item, or none."""


def nothing(item: Item, *given: object) -> Iterator[str]:  # noqa: ARG001 (a Part)
    """Write nothing."""
    return iter(())
