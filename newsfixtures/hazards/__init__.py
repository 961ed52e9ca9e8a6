"""Hazards: named values that are legal and hard, and some that are broken.

One kind a file, ending in ``HAZARD``: names that hold the word *by*, headlines with a pipe, hours
that come twice. Each value has its grade and its reason, and each kind knows where in an article
it stands, so that a hazard can be planted anywhere a format, a rule or a reader is tried::

    for hazard in HAZARDS:
        for value in hazard.values:
            article = hazard.plant(clean, value.text)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import Article, Author, Paragraph
from newsfixtures.documents import Grade

Plant = Callable[[Article, str], Article]


@frozen
class Value:
    """One hazard: its text, how common it is, and why it is hard."""

    text: str
    grade: Grade
    why: str


@frozen(eq=False)
class Hazard(Plugin):
    """A kind of hazards.

    *plant* returns the article with a value where values of this kind stand; *source* says where
    facts about the kind are from.
    """

    title: str
    plant: Plant
    values: tuple[Value, ...]
    source: str

    def graded(self, *grades: Grade) -> tuple[Value, ...]:
        """Return the values of these *grades*, in order."""
        return tuple(value for value in self.values if value.grade in grades)


HAZARDS = Registry("hazard", __name__, "HAZARD", Hazard)
"""Every kind of hazards, by name."""


def values(
    *,
    typical: Mapping[str, str] | None = None,
    legal: Mapping[str, str] | None = None,
    broken: Mapping[str, str] | None = None,
) -> tuple[Value, ...]:
    """Return values from tables of text and reason, one for each grade."""
    return tuple(_values(typical or {}, legal or {}, broken or {}))


def _values(*tables: Mapping[str, str]) -> Iterator[Value]:
    grades: tuple[Grade, ...] = ("typical", "legal", "broken")
    for grade, table in zip(grades, tables, strict=True):
        for text, why in table.items():
            yield Value(text, grade, why)


def as_headline(article: Article, text: str) -> Article:
    """Put *text* in the place of the headline."""
    return evolve(article, headline=text)


def as_author(article: Article, text: str) -> Article:
    """Let *text* be the name of the one who wrote the article."""
    return evolve(article, authors=(Author(name=text),), byline=text)


def as_publisher(article: Article, text: str) -> Article:
    """Let *text* be the publisher's name."""
    if article.publisher is None:
        return article
    return evolve(article, publisher=evolve(article.publisher, name=text))


def as_graf(article: Article, text: str) -> Article:
    """Put *text* behind the first block, as a graf of its own."""
    graf = Paragraph(text=text)
    return evolve(article, body=(*article.body[:1], graf, *article.body[1:]))


def as_url(article: Article, text: str) -> Article:
    """Let *text* be the article's address."""
    return evolve(article, url=text)


def as_slug(article: Article, text: str) -> Article:
    """Let *text* be the desk's name for the article."""
    return evolve(article, slug=text)
