"""Compiles templates into steps: literal text, or a slot to be filled from the facts."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsfixtures.errors import RegistryError

_PARTS = re.compile(r"\{(?P<slot>[^{}]+)\}|\[\[(?P<speaker>[abc])\||(?P<close>\]\])")
_KINDS = {
    "person": ("a", "b", "c"),
    "org": ("o", "p", "q", "agency"),
    "place": ("city", "city2", "country", "country2"),
    "moment": ("event", "next", "later", "past", "start"),
    "amount": ("n1", "n2", "n3", "for", "against"),
    "term": ("issue", "direction", "quarter"),
}
_KIND_OF = {name: kind for kind, names in _KINDS.items() for name in names}


class Slot(NamedTuple):
    """A place to fill: *kind* says by whom, *name* from what, *form* how."""

    kind: str
    name: str
    form: str


Step = str | Slot
Steps = tuple[Step, ...]


@cache
def compiled(template: str, apostrophe: str) -> Steps:
    """Return the steps of *template*, with the house's *apostrophe*.

    Raises:
        RegistryError: a slot names nothing that facts have.
    """
    steps: list[Step] = []
    end = 0
    for match in _PARTS.finditer(template):
        _add_text(steps, template[end : match.start()], apostrophe)
        steps.append(_slot(match, template))
        end = match.end()
    _add_text(steps, template[end:], apostrophe)
    return tuple(steps)


def direct(core: Steps, tail: Steps, speaker: str, mark: str) -> Steps:
    """Return a direct quotation of a whole sentence, with *mark* before the closing glyph."""
    return (
        Slot("open", speaker, "direct"),
        *core,
        ", ",
        *tail,
        Slot("end", speaker, "direct"),
        mark,
        Slot("close", speaker, "direct"),
    )


def _add_text(steps: list[Step], text: str, apostrophe: str) -> None:
    if text:
        steps.append(text.replace("'", apostrophe))


def _slot(match: re.Match[str], template: str) -> Slot:
    if match["speaker"]:
        return Slot("open", match["speaker"], "partial")
    if match["close"]:
        return Slot("close", "", "partial")
    name, _, form = match["slot"].partition(":")
    if name.startswith("#"):
        return Slot("drawn", name[1:], form)
    if name not in _KIND_OF:
        msg = f"slot {{{match['slot']}}} of {template!r} names nothing; see locales/_grammar.py"
        raise RegistryError(msg)
    return Slot(_KIND_OF[name], name, form)
