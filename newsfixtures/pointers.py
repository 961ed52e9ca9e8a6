"""Reading and replacing parts of an article by JSON Pointer (RFC 6901).

A pointer names a part as the canonical JSON does: ``/body/2/text``, ``/authors/0/name``,
``""`` for the whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

if TYPE_CHECKING:
    from newsfixtures.article import Article, Block, Mark

T = TypeVar("T")


def resolve(root: object, pointer: str) -> Any:  # noqa: ANN401 (a pointer may name anything)
    """Return the part of *root* that *pointer* names.

    Raises:
        LookupError: nothing is there.
    """
    found: Any = root
    for step in _steps(pointer):
        found = _child(found, step)
    return found


def replaced(root: T, pointer: str, value: object) -> T:
    """Return *root* with the part that *pointer* names replaced by *value*.

    Marks of a block whose text is replaced move with the text around the change; a mark around the
    whole change stretches with it, one that the change cuts is dropped.

    Raises:
        LookupError: nothing is there to replace.
    """
    head, *rest = _steps(pointer)
    changed: T = _replaced(root, head, rest, value)
    return changed


def with_block(article: Article, index: int, *blocks: Block) -> Article:
    """Return *article* with *blocks* inserted before block *index* of the body."""
    body = (*article.body[:index], *blocks, *article.body[index:])
    return attrs.evolve(article, body=body)


def without_block(article: Article, index: int) -> Article:
    """Return *article* without block *index* of the body."""
    return attrs.evolve(article, body=article.body[:index] + article.body[index + 1 :])


def moved(
    start: int, end: int, before: str, after: str, *, stretch: bool = False
) -> tuple[int, int] | None:
    """Return where span *start* to *end* of *before* stands in *after*, ``None`` if it was hit.

    The change is taken to be the one stretch between what the two share at both ends. With
    *stretch* a span that has the whole change inside it is kept and grows or shrinks.
    """
    shared = min(len(before), len(after))
    head = next((i for i in range(shared) if before[i] != after[i]), shared)
    shared -= head
    tail = next((i for i in range(shared) if before[-1 - i] != after[-1 - i]), shared)
    if end <= head:
        return start, end
    if start >= len(before) - tail:
        shift = len(after) - len(before)
        return start + shift, end + shift
    if stretch and start < head and end > len(before) - tail:
        return start, end + len(after) - len(before)
    return None


def _steps(pointer: str) -> list[str]:
    if not pointer:
        return []
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]


def _child(parent: Any, step: str) -> Any:  # noqa: ANN401
    if isinstance(parent, tuple | list):
        if not step.isdecimal():
            msg = f"{step!r} is not an index"
            raise LookupError(msg)
        return parent[int(step)]
    if isinstance(parent, Mapping):
        return parent[step]
    if attrs.has(type(parent)) and step in attrs.fields_dict(type(parent)):
        return getattr(parent, step)
    msg = f"{step!r} names nothing in {type(parent).__name__}"
    raise LookupError(msg)


def _replaced(parent: Any, step: str, rest: list[str], value: object) -> Any:  # noqa: ANN401
    old = _child(parent, step)
    new = _replaced(old, rest[0], rest[1:], value) if rest else value
    if isinstance(parent, tuple):
        index = int(step)
        return (*parent[:index], new, *parent[index + 1 :])
    if isinstance(parent, Mapping):
        return {**parent, step: new}
    changes: dict[str, Any] = {step: new}
    if step == "text" and getattr(parent, "marks", None):
        changes["marks"] = tuple(_moved_marks(parent.marks, str(old), str(new)))
    return attrs.evolve(parent, **changes)


def _moved_marks(marks: tuple[Mark, ...], before: str, after: str) -> list[Mark]:
    spans = [(mark, moved(mark.start, mark.end, before, after, stretch=True)) for mark in marks]
    return [attrs.evolve(mark, start=span[0], end=span[1]) for mark, span in spans if span]
