"""Fictional news outlets: one house style a file, ending in ``OUTLET``.

All likelihoods and lengths of generated articles live here; a story only says what happened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

from attrs import evolve, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.choice import Table
from newsfixtures.locales import LOCALES
from newsfixtures.locales._grammar import words_of


@frozen(eq=False)
class Outlet(Plugin):
    """A house style.

    Attributes:
        title: The outlet's name.
        locale: The name of the locale whose grammar it is written in.
        language: The BCP 47 tag of its articles.
        domain: Where it publishes, below ``.example``.
        shapes: How its articles are arranged (`newsfixtures.newsroom.shapes`).
        quotes: Opening and closing quotation mark.
        apostrophe: The apostrophe.
        date_order: ``dmy`` (16 May) or ``mdy`` (May 16).
        agency: The agency whose copy it runs, or that it is.
        grafs: How many grafs follow the lede.
        background: How many items of background follow.
        byline: Makes a byline of the writers' names.
        dateline: Percent of articles that open with a dateline.
        picture: Percent with a picture; *picture_origin* says where pictures come from.
        update: Percent that were updated after publication.
        second_author: Percent with two writers.
        headline_quote: Percent of headlines that quote somebody.
        headline_case: ``sentence`` or ``title``, where the language knows it.
        query: Percent of articles whose address has its number in the query.
        near_days: Whether it prints "yesterday" instead of the day of the week.
        acronyms: Percent of articles that call organisations by their initials.
        crossheads: Percent of longer reports that have a heading inside.
        parting: How often sentences that belong together stand in grafs of their own, in percent of
            what is usual.
        density: Sentences in a graf, in percent of what is usual in the language.
        habits: How its pages, feeds and messages look: knobs that are not at their default, by format.
    """

    title: str = field(kw_only=True)
    locale: str = field(kw_only=True)
    language: str = field(kw_only=True)
    domain: str = field(kw_only=True)
    shapes: Table[str] = field(kw_only=True)
    quotes: tuple[str, str] = field(kw_only=True)
    apostrophe: str = field(kw_only=True)
    date_order: Literal["dmy", "mdy"] = field(kw_only=True)
    agency: str = field(kw_only=True)
    grafs: Table[int] = field(kw_only=True)
    background: Table[int] = field(kw_only=True)
    byline: Callable[[str], str] = field(kw_only=True)
    dateline: int = field(kw_only=True)
    picture: int = field(kw_only=True)
    picture_origin: Literal["stock", "wire", "staff", "handout"] = field(kw_only=True)
    update: int = field(kw_only=True)
    second_author: int = field(kw_only=True)
    headline_quote: int = field(kw_only=True)
    headline_case: Literal["sentence", "title"] = field(kw_only=True, default="sentence")
    query: int = field(kw_only=True, default=0)
    near_days: bool = field(kw_only=True, default=False)
    acronyms: int = field(kw_only=True, default=50)
    crossheads: int = field(kw_only=True, default=0)
    parting: int = field(kw_only=True, default=100)
    density: int = field(kw_only=True, default=100)
    habits: Mapping[str, Mapping[str, str]] = field(kw_only=True, factory=dict)


OUTLETS = Registry("outlet", __name__, "OUTLET", Outlet)
"""Every outlet, by name."""


@cache
def editions(name: str) -> tuple[Outlet, ...]:
    """Return an outlet in its own language, then in every other that stories are told in.

    Typography, date order, agency and byline of the others are those of their language.

    Raises:
        UnknownNameError: there is no such outlet.
    """
    outlet = OUTLETS[name]
    others = [locale.name for locale in LOCALES if locale.written and locale.name != outlet.locale]
    return (outlet, *(_edition(outlet, locale) for locale in others))


def _edition(outlet: Outlet, locale: str) -> Outlet:
    words = words_of(locale)
    return evolve(
        outlet,
        locale=locale,
        language=words.tag,
        quotes=words.quotes,
        apostrophe=words.apostrophe,
        date_order="dmy",
        agency=words.agency,
        byline=lambda names: words.by.format(names=names),
        domain=outlet.domain.replace(".example", f"-{locale.replace('_', '-')}.example"),
    )
