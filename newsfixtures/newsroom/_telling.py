"""Tells facts in a language: fills the slots of templates, and remembers what it said where.

Every value of a slot is made once an article and looked up from then on, so that a sentence costs
one ``%``. What stands in the text is told by `Surface`; spans are worked out when asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures._compiled import maker
from newsfixtures.annotations import AmountSpan, Mention, QuoteSpan, TimeSpan
from newsfixtures.newsroom._making import entity
from newsfixtures.newsroom._slots import plans
from newsfixtures.stories._world import Cast, Sites

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from newsfixtures.annotations import Spans
    from newsfixtures.article import Entity
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import Grammar, Words
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Person

_MAKERS = {cls: maker(cls, *cls.__match_args__) for cls in (Mention, TimeSpan, AmountSpan)}


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
        self.written: list[tuple[str, int, Sequence[Template], list[Any], str]] = []

    def __missing__(self, key: str) -> str:
        """Make what stands at *key*: ``^`` begins a sentence with it."""
        return self.plans[key](self)

    def write(
        self,
        path: str,
        templates: Sequence[Template],
        opening: str = "",
        style: Callable[[str], str] | None = None,
    ) -> str:
        """Return *templates*, filled, as the text at JSON Pointer *path*, behind *opening*.

        *style* may change letters, but not how many there are.
        """
        text, values = opening, []
        for template in templates:
            value = read(self) if (read := template.read) else ()
            text += template.shape % value
            values.append(value)
        if style:
            text = style(text)
        if euphony := self.words.euphony:
            text = euphony(text)
        self.written.append((path, len(opening), templates, values, text))
        return text

    def spans(self) -> Spans:
        """Return the mentions, quotes, times and amounts of everything written so far."""
        found: dict[Any, list[Any]] = {Mention: [], QuoteSpan: [], TimeSpan: [], AmountSpan: []}
        for path, at, templates, filled, text in self.written:
            opened: list[tuple[tuple[Any, ...], int]] = []
            for template, read in zip(templates, filled, strict=True):
                gaps, values = template.gaps, read if type(read) is tuple else (read,)
                for gap, value in zip(gaps, values, strict=False):
                    at += gap  # noqa: PLW2901 (runs along the text)
                    for make, truth, lead, length in getattr(value, "notes", ()):
                        start = at + lead
                        end = start + length
                        if make is QuoteSpan:
                            _quoted(found[make], opened, truth, end, path, text)
                        else:
                            span = _MAKERS[make](*truth, text[start:end], path, start, end)
                            found[make].append(span)
                    at += len(value)  # noqa: PLW2901
                at += gaps[-1]  # noqa: PLW2901
        mentions, quotes, times, amounts = map(tuple, found.values())
        return mentions, quotes, times, amounts

    def name(self, person: Person) -> None:
        """List *person* among those whom the article names."""
        if person.id not in self.people:
            self.people[person.id] = entity(person.name, person.id)


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
