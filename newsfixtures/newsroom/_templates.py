"""Compiles templates into what fills fastest: a format and the keys of its values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from operator import itemgetter
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import frozen

from newsfixtures.errors import RegistryError

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS = re.compile(
    r"\{(?P<slot>[^{}]+)\}|\[\[(?P<partial>[a-hkmv-z])\||(?P<shut>\]\])|<(?P<indirect>[a-hkmv-z])\||(?P<end>>)"
)
_OWNED = re.compile(r"['’]s\b")
_SLOT = re.compile(
    r"(?P<name>#\d+-\d+|[a-z]+\d?(?:\.\.[a-z]+)?)(?::(?P<form>[a-z.-]+))?(?P<choices>[?|].+)?"
)
_TAG = re.compile(r"[a-z]+(?=\|)")
_TOWNS = ("town", "town2", "town3", "town4", "town5")
_KINDS = {
    "person": ("a", "b", "c", "d", "e", *"fghkmvwxyz"),
    "org": ("o", "p", "q"),
    "body": ("r", "s", "t"),
    "agency": ("agency",),
    "place": ("city", "city2", "city3", "district", "street", "street2", *_TOWNS),
    "country": ("country", "country2"),
    "moment": ("event", "next", "later", "past", "start"),
    "amount": ("n1", "n2", "n3", "for", "against"),
    "term": ("issue", "direction", "quarter"),
}
_UNITS = {
    "percent": ("percent", 1),
    "tenths": ("percent", 0),
    "thousand": ("count", 1_000),
    "euros": ("EUR", 1),
    "thousand-euros": ("EUR", 1_000),
    "million-euros": ("EUR", 1_000_000),
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}


_OWNS = "+"
_STOPPED = (". ", "? ", "! ")


class Slot(NamedTuple):
    """What stands behind a key: *kind* says who fills it, *name* from what, *form* how.

    *choices* are the forms that depend on a person's gender or on a figure. *drawn* says how a
    figure is drawn: its bounds, what it is multiplied by (0: divided by ten), and its unit.
    """

    kind: str
    name: str
    form: str
    choices: tuple[str, ...] = ()
    drawn: tuple[int, int, int, str] = (0, 0, 1, "")


@frozen
class Template:
    """*shape* is a ``%`` format for what *read* takes out of a mapping, if it takes anything.

    That is a value or a tuple of them: those at *keys*. *gaps* are the lengths of the text before
    each, and behind the last. *tag* is what the template began with.
    """

    shape: str
    read: Callable[[Mapping[str, str]], Any] | None
    gaps: tuple[int, ...]
    tag: str = ""
    keys: tuple[str, ...] = ()


def filled_at(shape: str, keys: Sequence[str], gaps: Sequence[int], tag: str = "") -> Template:
    """Return a template for the values at *keys*.

    They are interned, so that a look-up ends at a key's identity.
    """
    held = tuple(map(intern, keys))
    return Template(shape, itemgetter(*held) if held else None, tuple(gaps), tag, held)


def chained(*templates: Template) -> Template:
    """Return *templates* as one, which costs less to fill."""
    shape, gaps = "", [0]
    for each in templates:
        shape += each.shape
        gaps[-1] += each.gaps[0]
        gaps += each.gaps[1:]
    keys = [key for each in templates for key in each.keys]
    return filled_at(shape, keys, gaps, templates[0].tag)


@cache
def slot(key: str) -> Slot:
    """Return what *key* asks for; ``“`` and ``‹`` open what somebody said, ``”`` and ``›`` close it.

    Raises:
        RegistryError: it names nothing that facts have.
    """
    if key[0] == "=":
        return Slot("wording", "", "", tuple(key[1:].split("|")))
    if key[-3:-2] == _OWNS:
        return Slot("owner", key[:1], key[-2:-1], (key[:-3],))
    if key[0] in "“”‹›":
        return Slot("open" if key[0] in "“‹" else "close", key[1:2], key[2:])
    match = _SLOT.fullmatch(key)
    kind = match and _kind(match["name"])
    if not match or not kind:
        msg = f"slot {{{key}}} names nothing; locales/_grammar.py says what there is"
        raise RegistryError(msg)
    choices = match["choices"] or ""
    if choices.startswith("?"):
        kind = "gender"
    name, form = match["name"], match["form"] or ""
    forms = tuple(choices[1:].split("|")) if choices else ()
    if kind != "drawn":
        return Slot(kind, name, form, forms)
    low, _, high = name[1:].partition("-")
    unit, factor = _UNITS.get(form, ("count", 1))
    return Slot(kind, name, form, forms, (int(low), int(high), factor, unit))


def _kind(name: str) -> str | None:
    if name.startswith("#"):
        return "drawn"
    first, dots, second = name.partition("..")
    if dots:
        return "range" if _KIND_OF.get(first) == _KIND_OF.get(second) == "moment" else None
    return _KIND_OF.get(name)


@cache
def compiled(
    template: str, apostrophe: str, *, capital: bool = True, linked: bool = False
) -> Template:
    """Return *template* with the house's *apostrophe*, as the beginning of a sentence or not.

    One that is *linked* to what stands before it begins with a small letter.

    Raises:
        RegistryError: a slot names nothing that facts have.
    """
    tag = match[0] if (match := _TAG.match(template)) else ""
    template = (template[len(tag) + 1 :] if tag else template).replace("'", apostrophe)
    if linked and template[:1].isupper() and not template[1:2].isupper():
        template = template[0].lower()[0] + template[1:]  # lower() makes two of İ
    capital = capital and not linked
    shape, keys, gaps, end, closed = "", [], [0], 0, ""
    for match in (*_PARTS.finditer(template), None):
        text = template[end : match.start() if match else None]
        if capital and (first := re.search(r"\w", text)):
            text = text[: first.start()] + text[first.start() :][:1].upper() + text[first.end() :]
            capital = False
        capital = capital or f"{closed}{text}".endswith(_STOPPED)
        gaps[-1] += len(text)
        shape += text.replace("%", "%%")
        if match:
            key = _key(match)
            if slot(key).kind == "org" and _OWNED.match(template, match.end()):
                key = f"{key}{_OWNS}{apostrophe}s"
            keys.append(f"^{key}" if capital and match["slot"] else key)
            capital = capital and not match["slot"]
            closed = text[-1:] if match["shut"] else ""
            shape += "%s"
            gaps.append(0)
            end = match.end() + (len("'s") if key[-3:-2] == _OWNS else 0)
    return filled_at(shape, keys, gaps, tag)


def _key(match: re.Match[str]) -> str:
    if match["partial"]:
        return f"“{match['partial']}partial"
    if match["indirect"]:
        return f"‹{match['indirect']}indirect"
    return match["slot"] or ("”partial" if match["shut"] else "›")
