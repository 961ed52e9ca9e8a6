"""Where a part of a JSON document stands in its source, found when somebody asks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.findings import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.findings import Span

_SPACE = re.compile(r"[ \t\r\n]*+")
_DECODER = json.JSONDecoder(strict=False)
_ESCAPE = re.compile(r"\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)


@frozen
class JsonPlaces:
    """Finds JSON Pointers in *source*, a record that begins at *line* and byte *offset* of *file*.

    *prefix* is the pointer of the article within the record (``/article`` where it is wrapped).
    """

    source: bytes
    file: str | None = None
    record: int = 0
    line: int = 1
    offset: int = 0
    prefix: str = ""

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the value at *path* begins, or the span of its text; see `Locate`."""
        text = self.source.decode("utf-8", errors="replace")
        index = _found(text, self.prefix + path)
        if span is not None and text[index : index + 1] == '"':
            index = _inside(text, index, span[0])
        return self.at(text, index)

    def at(self, text: str, index: int) -> Location:
        """Return the location of code point *index* of the record's *text*."""
        before = text[:index]
        return Location(
            file=self.file,
            record=self.record,
            line=self.line + before.count("\n"),
            column=index - before.rfind("\n"),
            offset=self.offset + len(before.encode("utf-8", errors="replace")),
        )


def _found(text: str, pointer: str) -> int:
    """Return the index of the value at *pointer*, or of its nearest parent that is there."""
    index = _skipped(text, 0)
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for step in steps:
        try:
            child = _child(text, index, step)
        except (ValueError, RecursionError, IndexError):
            return index
        if child is None:
            return index
        index = child
    return index


def elements(text: str, pointer: str) -> Iterator[tuple[int, int]]:
    """Yield where each element of the list at *pointer* begins and ends, in one pass."""
    index = _found(text, pointer)
    if text[index : index + 1] != "[":
        return
    index = _skipped(text, index + 1)
    while text[index] != "]":
        _, end = _DECODER.raw_decode(text, index)
        yield index, end
        index = _skipped(text, end)
        if text[index] == ",":
            index = _skipped(text, index + 1)


def _child(text: str, index: int, step: str) -> int | None:
    """Return the index of the child *step* of the object or list at *index*."""
    opening = text[index]
    if opening not in "{[":
        return None
    position = 0
    index = _skipped(text, index + 1)
    while text[index] not in "}]":
        name = str(position)
        if opening == "{":
            name, index = _DECODER.raw_decode(text, index)
            index = _skipped(text, _skipped(text, index) + 1)
        if name == step:
            return index
        _, index = _DECODER.raw_decode(text, index)
        index = _skipped(text, index)
        if text[index] == ",":
            index = _skipped(text, index + 1)
        position += 1
    return None


def _inside(text: str, index: int, count: int) -> int:
    """Return the index of code point *count* of the string literal that begins at *index*."""
    index += 1
    for _ in range(count):
        escape = _ESCAPE.match(text, index)
        if escape is None:
            index += 1
            continue
        index = escape.end()
        if re.match(r"\\u[dD][89abAB]", escape.group()):
            index = min(index + 6, len(text))
    return index


def _skipped(text: str, index: int) -> int:
    match = _SPACE.match(text, index)
    return match.end() if match else index
