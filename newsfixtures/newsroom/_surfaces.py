"""Text that means something: what stands at a slot, and what annotations say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

from newsfixtures.annotations import Mention

Note = tuple[Any, tuple[Any, ...], int, int]


class Surface(str):
    """Text in an article that means something.

    Each of its *notes* says what: the class of the annotation, its members before the span, how
    many code points into the surface the span begins, and how long it is.
    """

    __slots__ = ("notes",)
    notes: tuple[Note, ...]


def surface(text: str, *notes: Note) -> Surface:
    """Return *text* that means what *notes* say."""
    made = Surface(text)
    made.notes = notes
    return made


def capitalised(value: str, upper: Callable[[str], str] = str.upper) -> str:
    """Return *value* as the beginning of a sentence; it means the same."""
    if not value[:1].islower():
        return value
    text = upper(value[0]) + value[1:]
    return surface(text, *value.notes) if isinstance(value, Surface) else text


class Name(Surface):
    """Text in which *shown*, where it stands last, names an entity; most surfaces are such.

    What it notes is worked out when asked for.
    """

    __slots__ = ("form", "identity", "kind", "shown")
    kind: str
    identity: str
    form: str
    shown: str

    @property
    def notes(self) -> tuple[Note, ...]:  # type: ignore[override]
        """The one mention."""
        what = self.kind, self.identity, self.form
        return (mention(*what, self.rfind(self.shown), len(self.shown)),)


def named(text: str, kind: str, identity: str, form: str, shown: str) -> Name:
    """Return *text* in which *shown* names an entity."""
    made = Name(text)
    made.kind, made.identity, made.form, made.shown = kind, identity, form, shown
    return made


def mention(kind: str, identity: str, form: str, lead: int, length: int) -> Note:
    """Note that an entity is named, *lead* code points into a surface."""
    return Mention, (kind, identity, form), lead, length
