"""Fictional news outlets: one house style a file, ending in ``OUTLET``.

All likelihoods and lengths of generated articles live here; a story only says what happened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from attrs import field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.choice import Table


@frozen(eq=False)
class Outlet(Plugin):
    """A house style.

    Attributes:
        title: The outlet's name.
        locale: The name of the locale whose grammar it is written in.
        language: The BCP 47 tag of its articles.
        domain: Where it publishes, below ``.example``.
        shape: How grafs are arranged: ``labelled`` behind run-in labels, or ``inverted``, an
            inverted pyramid.
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
    """

    title: str = field(kw_only=True)
    locale: str = field(kw_only=True)
    language: str = field(kw_only=True)
    domain: str = field(kw_only=True)
    shape: Literal["labelled", "inverted"] = field(kw_only=True)
    quotes: tuple[str, str] = field(kw_only=True)
    apostrophe: str = field(kw_only=True)
    date_order: Literal["dmy", "mdy"] = field(kw_only=True)
    agency: str = field(kw_only=True)
    grafs: Table[int] = field(kw_only=True)
    background: Table[int] = field(kw_only=True)
    byline: Callable[[str], str] = field(kw_only=True)
    dateline: int = field(kw_only=True)
    picture: int = field(kw_only=True)
    picture_origin: Literal["stock", "wire", "staff"] = field(kw_only=True)
    update: int = field(kw_only=True)
    second_author: int = field(kw_only=True)
    headline_quote: int = field(kw_only=True)


OUTLETS = Registry("outlet", __name__, "OUTLET", Outlet)
"""Every outlet, by name."""
