"""The sentences that a language has for a kind of event, compiled once for each apostrophe."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve, frozen

from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom._templates import Template, chained, compiled, filled_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STOPS = (".", "。", "।")
_BREAK = " / "
_BRIEF = 80
_VARYING = re.compile(r"\{[=#]| / |\{[opq](?!:full|:the)")
_BETWEEN = re.compile(r"(?<=[.?!]) (?=\S)|(?<=[.?!]\]\]) (?=\S)")
_PEOPLE = re.compile(r"(?<=[{\[<])[a-hkmv-z](?=[:?}|])")
_ABOUT = re.compile(r"(?<=[{\[<])(?:[a-mo-z]|issue|city[23]|town\d?|district|street)(?=[:}?|])")
_FIRST = re.compile(r"(?:[a-z]+\|)?\{([a-e])(?:\}|:last)")
_SPEAKERS = re.compile(r"[a-e]{1,5}(?=\|)")
_NAMES: dict[str, int] = {}
ASKING = ("?", "!")
ANYBODY = "abc"
"""Who may say what names nobody: those whom every story casts as voices."""


@frozen
class Sentence:
    """A sentence of detail: as one of its own, behind something, and without its full stop.

    *people* are all whom it names, *first* is who it begins with, *about* what it is about, one bit
    each. Where a template holds several sentences, *parts* are these.
    """

    whole: Template
    linked: Template
    open: Template
    linked_open: Template
    stop: Template
    people: frozenset[str] = frozenset()
    first: str = ""
    parts: tuple[Template, ...] = ()
    about: int = 0

    @property
    def alone(self) -> tuple[Template, ...]:
        """Each of its sentences."""
        return self.parts or (self.whole,)


@frozen
class Part:
    """What somebody says in one go, without its last *mark*, and in halves if it may be broken."""

    words: Template
    mark: str
    halves: tuple[Template, Template] | None


@frozen
class Core:
    """What somebody says: those who may say it, its sentences, and these as *one*.

    Of several, *first* and *rest* may be said apart. It may *name* nothing, and then ends with a
    tail, as others may that have room for it (*open*). A *brief* one says the same each time it is
    told, in words that a headline has room for.
    """

    speakers: str
    parts: tuple[Part, ...]
    one: Part
    first: Part
    rest: Part | None
    naming: bool
    open: bool
    brief: bool


class Stock(NamedTuple):
    """Everything that articles of one language about one kind of event are told with."""

    headlines: tuple[Template, ...]
    ledes: tuple[Template, ...]
    details: tuple[Sentence, ...]
    background: tuple[Template, ...]
    outlook: tuple[Template, ...]
    cores: tuple[Core, ...]
    tails: tuple[Template, ...]
    openers: tuple[Template, ...]
    linkers: tuple[Template, ...]
    adjuncts: Mapping[str, tuple[Template, ...]]
    closers: Mapping[str, tuple[Template, ...]]
    labels: Mapping[str, str]


@cache
def stock(locale: str, story: str, apostrophe: str) -> Stock:
    """Return what *locale* tells *story* (the name of its module) with.

    Raises:
        RegistryError: a slot names nothing that facts have.
    """
    grammar, words = grammar_of(locale, story), words_of(locale)
    joint = text(words.joint)

    def all_of(templates: Iterable[str], *, capital: bool = True) -> tuple[Template, ...]:
        return tuple(compiled(each, apostrophe, capital=capital) for each in templates)

    return Stock(
        headlines=all_of(grammar.headlines),
        ledes=all_of(grammar.ledes),
        details=tuple(_sentence(each, apostrophe) for each in (*grammar.details, *words.details)),
        background=all_of((*grammar.background, *words.background)),
        outlook=all_of((*grammar.outlook, *words.outlook)),
        cores=tuple(_core(each, apostrophe) for each in (*grammar.cores, *words.cores)),
        tails=tuple(chained(joint, each) for each in all_of(words.tails, capital=False)),
        openers=all_of(words.openers),
        linkers=all_of(words.linkers, capital=False),
        adjuncts={tag: all_of(each) for tag, each in words.adjuncts.items()},
        closers={tag: all_of(each, capital=False) for tag, each in words.closers.items()},
        labels={**_labels(locale), **words.labels},
    )


def _sentence(template: str, apostrophe: str) -> Sentence:
    """Compile a detail; what may follow in its sentence does not follow several."""
    whole = compiled(template, apostrophe)
    linked = compiled(template, apostrophe, linked=True)
    parts = _BETWEEN.split(template)
    opened, stop = open_ended(whole) if len(parts) == 1 else (whole, "")
    linked_open = open_ended(linked)[0] if stop else linked
    each = tuple(compiled(part, apostrophe) for part in parts) if len(parts) > 1 else ()
    about = sum({_bit(each) for each in _ABOUT.findall(template)})
    people = frozenset(_PEOPLE.findall(template))
    first = match[1] if (match := _FIRST.match(template)) else ""
    return Sentence(whole, linked, opened, linked_open, text(stop), people, first, each, about)


def _bit(name: str) -> int:
    """Return the bit that stands for something that a sentence may be about."""
    return 1 << _NAMES.setdefault(name, len(_NAMES))


def _core(template: str, apostrophe: str) -> Core:
    match = _SPEAKERS.match(template)
    words = template[match.end() + 1 :] if match else template
    sentences = _BETWEEN.split(words)
    parts = tuple(_part(each, apostrophe) for each in sentences)
    first = sentences[0]
    brief = not _VARYING.search(first) and "{" in first and len(first) < _BRIEF
    return Core(
        match[0] if match else ANYBODY,
        parts,
        one=_one(parts),
        first=Part(parts[0].words, parts[0].mark, None),
        rest=_one(parts[1:]) if len(parts) > 1 else None,
        naming="{" in words,
        open=len(parts) == 1 and not parts[0].halves and parts[0].mark not in ASKING,
        brief=brief,
    )


def _part(sentence: str, apostrophe: str) -> Part:
    mark = sentence[-1] if sentence[-1] in ".?!" else ""
    sentence = sentence.removesuffix(mark)
    first, broken, second = sentence.partition(_BREAK)
    whole = f"{first} {second}" if broken else sentence
    halves = (
        compiled(first.removesuffix(","), apostrophe),
        compiled(second, apostrophe, capital=False),
    )
    return Part(compiled(whole, apostrophe), mark, halves if broken else None)


def _one(parts: tuple[Part, ...]) -> Part:
    """Return *parts* as one, which may be broken where its last one may."""
    last = parts[-1]
    if len(parts) == 1:
        return last
    before = [each for part in parts[:-1] for each in (part.words, text(f"{part.mark} "))]
    halves = last.halves and (chained(*before, last.halves[0]), last.halves[1])
    return Part(chained(*before, last.words), last.mark, halves)


def _labels(locale: str) -> dict[str, str]:
    """Map the role of a label to the first that the locale prints for it."""
    found: dict[str, str] = {}
    for label, role in LOCALES[locale].labels.items():
        found.setdefault(role, label)
    return found


def open_ended(sentence: Template) -> tuple[Template, str]:
    """Return *sentence* without its full stop, so that more can follow in it, and the stop."""
    shape, gaps = sentence.shape, sentence.gaps
    if gaps[-1] and shape.endswith(_STOPS):
        shorter = (*gaps[:-1], gaps[-1] - 1)
        return evolve(sentence, shape=shape[:-1], gaps=shorter), shape[-1]
    return sentence, ""


@lru_cache(maxsize=1024)
def text(words: str) -> Template:
    """Return a template that is *words* alone."""
    return filled_at(words.replace("%", "%%"), (), (len(words),))
