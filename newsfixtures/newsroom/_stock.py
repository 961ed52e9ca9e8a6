"""The sentences that a language has for a kind of event, compiled once for each apostrophe."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import grammar_of, words_of
from newsfixtures.newsroom._templates import Template, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STOPS = (".", "。", "।")
_SPEAKERS = re.compile(r"[a-e]{1,5}(?=\|)")
ANYBODY = "abc"
"""Who may say what names nobody: those whom every story casts as voices."""


class Sentence(NamedTuple):
    """A sentence of detail: as one of its own, behind something, and without its full stop."""

    whole: Template
    linked: Template
    open: Template
    linked_open: Template
    stop: Template


class Core(NamedTuple):
    """What somebody says: those who may say it, the words, and whether they name anything."""

    speakers: str
    words: Template
    naming: bool


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

    def all_of(templates: Iterable[str], *, capital: bool = True) -> tuple[Template, ...]:
        return tuple(compiled(each, apostrophe, capital=capital) for each in templates)

    return Stock(
        headlines=all_of(grammar.headlines),
        ledes=all_of(grammar.ledes),
        details=tuple(_sentence(each, apostrophe) for each in (*grammar.details, *words.details)),
        background=all_of((*grammar.background, *words.background)),
        outlook=all_of((*grammar.outlook, *words.outlook)),
        cores=tuple(_core(each, apostrophe) for each in (*grammar.cores, *words.cores)),
        tails=all_of(words.tails, capital=False),
        openers=all_of(words.openers),
        linkers=all_of(words.linkers, capital=False),
        adjuncts={tag: all_of(each) for tag, each in words.adjuncts.items()},
        closers={tag: all_of(each, capital=False) for tag, each in words.closers.items()},
        labels={**_labels(locale), **words.labels},
    )


def _sentence(template: str, apostrophe: str) -> Sentence:
    whole = compiled(template, apostrophe)
    linked = compiled(template, apostrophe, linked=True)
    opened, stop = open_ended(whole)
    return Sentence(whole, linked, opened, open_ended(linked)[0], text(stop))


def _core(template: str, apostrophe: str) -> Core:
    match = _SPEAKERS.match(template)
    words = template[match.end() + 1 :] if match else template
    return Core(
        match[0] if match else ANYBODY,
        compiled(words, apostrophe),
        "{" in words,
    )


def _labels(locale: str) -> dict[str, str]:
    """Map the role of a label to the first that the locale prints for it."""
    found: dict[str, str] = {}
    for label, role in LOCALES[locale].labels.items():
        found.setdefault(role, label)
    return found


def open_ended(sentence: Template) -> tuple[Template, str]:
    """Return *sentence* without its full stop, so that more can follow in it, and the stop."""
    shape, read, gaps, tag = sentence
    if gaps[-1] and shape.endswith(_STOPS):
        return Template(shape[:-1], read, (*gaps[:-1], gaps[-1] - 1), tag), shape[-1]
    return sentence, ""


@cache
def text(words: str) -> Template:
    """Return a template that is *words* alone."""
    return Template(words.replace("%", "%%"), lambda _: (), (len(words),))
