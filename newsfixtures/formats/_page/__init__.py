"""A page while it is written: the article, the knobs, and what it states."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define

from newsfixtures.article import Article
from newsfixtures.documents import Truth
from newsfixtures.formats._html.blocks import Around, plain_body_text
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from datetime import datetime

    from newsfixtures.documents import Value
    from newsfixtures.locales import Locale

_SHORT = 155
"""Where pages cut a description."""


@define(slots=False)
class Page:
    """What the parts of a page are written from."""

    article: Article
    options: Mapping[str, str]
    truth: Truth
    around: Around

    @property
    def locale(self) -> Locale:
        """The language that the page's words come from."""
        return self.around.locale

    @cached_property
    def headline(self) -> str:
        """The headline as a page shows it."""
        return line(self.article.headline) or self.article.headline

    @cached_property
    def site(self) -> str:
        """The outlet's name."""
        return self.article.publisher.name if self.article.publisher else "Outlet"

    @cached_property
    def home(self) -> str:
        """The outlet's address."""
        publisher = self.article.publisher
        return publisher.url if publisher and publisher.url else "https://outlet.example/"

    @cached_property
    def section(self) -> str | None:
        """The name of the section."""
        section = self.article.section
        return (line(section.label, 200) or line(section.code, 200)) if section else None

    @cached_property
    def lede(self) -> str:
        """The beginning of the text, as descriptions repeat it."""
        told = plain_body_text(self.article)
        return told if len(told) <= _SHORT else told[:_SHORT].rsplit(" ", 1)[0] + "…"

    @cached_property
    def names(self) -> list[str]:
        """The names of the writers."""
        return [name for each in self.article.authors if (name := line(each.name, 300))]

    def state(self, name: str, fact: str, value: Value | None) -> None:
        """Note that a place states something, if it does."""
        if value:
            self.truth.state(name, fact, value)

    def decoy(self, name: str, fact: str, value: Value) -> None:
        """Note that a place states something of something else."""
        self.truth.decoy(name, fact, value)

    @cached_property
    def other_day(self) -> datetime | None:
        """A day that is not the story's."""
        from datetime import timedelta  # noqa: PLC0415 (only pages with chrome need it)

        moment = self.article.published_at
        return moment.replace(hour=11, minute=7, second=0) + timedelta(days=397) if moment else None

    @cached_property
    def other_name(self) -> str:
        """Somebody who did not write the story."""
        writers = set(self.names)
        named = (each.name for each in self.article.people if each.name not in writers)
        return next(named, "") or f"{self.site} TV"

    @cached_property
    def other_headline(self) -> str:
        """A headline of another story, of words that need no grammar."""
        words = [each.name for each in (*self.article.places, *self.article.organizations)]
        keyword = next(iter(self.article.keywords), self.section or self.site)
        return f"{words[-1] if words else self.site}{self.locale.colon}{keyword}"
