"""Tells facts in a language: fills the slots of templates, and remembers what it said where.

Every value of a slot is made once an article and looked up from then on, so that a sentence costs
one ``%``. What stands in the text is told by `Surface`; spans are worked out when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import AmountSpan, Mention, QuoteSpan, TimeSpan
from newsfixtures.article import Entity
from newsfixtures.newsroom._slots import plans
from newsfixtures.newsroom._surfaces import Surface, capitalised
from newsfixtures.stories._world import Cast, Sites

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from newsfixtures.annotations import Spans
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import Grammar, Words
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Person


class Telling(dict[str, str]):
    """One article being told: maps the keys of slots to what stands there.

    A key that is asked for the first time introduces whom it names: *known* are those whom the
    reader has been told about, *quoted* those whose words stand in the article; *people*,
    *organizations* and *places* are all that it names.
    """

    __slots__ = (
        "acronyms", "cast", "choose", "facts", "grammar", "known", "organizations",
        "outlet", "people", "places", "plans", "quoted", "sites", "told", "words", "written",
    )  # fmt: skip

    def __init__(
        self, choose: Chooser, facts: Facts, words: Words, grammar: Grammar, outlet: Outlet
    ) -> None:
        """Begin to tell *facts* in the house style of *outlet*."""
        self.choose, self.facts, self.words = choose, facts, words
        self.cast = Cast(facts, choose, words.world)
        self.sites = Sites(facts, choose, words.world)
        self.grammar, self.outlet = grammar, outlet
        self.plans = plans(words, outlet.locale, outlet.language, outlet.apostrophe)
        self.told: datetime = facts.moments["published"]
        self.people: dict[str, Entity] = {}
        self.organizations: dict[str, Entity] = {}
        self.places: dict[str, Entity] = {}
        self.quoted: dict[str, Person] = {}
        self.known: set[str] = set()
        self.acronyms = words.acronyms and choose.chance(outlet.acronyms)
        self.written: list[tuple[str, int, list[tuple[tuple[int, ...], tuple[str, ...]]], str]]
        self.written = []

    def __missing__(self, key: str) -> str:
        """Make what stands at *key*: ``^`` begins a sentence with it."""
        if key[0] != "^":
            return self.plans[key](self)
        plain = key[1:]
        if plain in self:
            value = self[key] = capitalised(self[plain], self.words.upper)
            return value
        return capitalised(self.plans[plain](self), self.words.upper)

    def write(
        self,
        path: str,
        templates: Iterable[Template],
        opening: str = "",
        style: Callable[[str], str] | None = None,
    ) -> str:
        """Return *templates*, filled, as the text at JSON Pointer *path*, behind *opening*.

        *style* may change letters, but not how many there are.
        """
        text = opening
        segments = []
        for shape, read, gaps, _ in templates:
            values = read(self)
            text += shape % values
            segments.append((gaps, values))
        if style:
            text = style(text)
        if self.words.euphony:
            text = self.words.euphony(text)
        self.written.append((path, len(opening), segments, text))
        return text

    def spans(self) -> Spans:
        """Return the mentions, quotes, times and amounts of everything written so far."""
        found: dict[Any, list[Any]] = {Mention: [], QuoteSpan: [], TimeSpan: [], AmountSpan: []}
        for path, at, segments, text in self.written:
            opened: list[tuple[tuple[Any, ...], int]] = []
            for gaps, values in segments:
                for gap, value in zip(gaps, values, strict=False):
                    at += gap  # noqa: PLW2901 (runs along the text)
                    if type(value) is Surface:
                        for make, truth, lead, length in value.notes:
                            start = at + lead
                            end = start + length
                            if make is QuoteSpan:
                                _quoted(found[make], opened, truth, end, path, text)
                            else:
                                found[make].append(make(*truth, text[start:end], path, start, end))
                    at += len(value)  # noqa: PLW2901
                at += gaps[-1]  # noqa: PLW2901
        mentions, quotes, times, amounts = map(tuple, found.values())
        return mentions, quotes, times, amounts

    def name(self, person: Person) -> None:
        """List *person* among those whom the article names."""
        if person.id not in self.people:
            self.people[person.id] = Entity(name=person.name, id=person.id)


def _quoted(
    found: list[QuoteSpan],
    opened: list[tuple[tuple[Any, ...], int]],
    truth: tuple[Any, ...],
    at: int,
    path: str,
    text: str,
) -> None:
    """Open what somebody said at *at*, or close what was opened last; *truth* says which."""
    if truth:
        opened.append((truth, at))
    elif opened:
        (speaker, kind), begun = opened.pop()
        found.append(QuoteSpan(speaker, kind, text[begun:at], path, begun, at))
