"""Where a part of a JSON document stands in its source, found when somebody asks."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import Factory, evolve, field, frozen

from newsfixtures.findings import Location
from newsfixtures.formats._lines import Lines

if TYPE_CHECKING:
    from newsfixtures.findings import Span

_SPACE = re.compile(r"[ \t\r\n]*+")
_DECODER = json.JSONDecoder(strict=False)
_STRING_PART = re.compile(r'\\u[0-9a-fA-F]{4}|\\.|"', re.DOTALL)
_HIGH = re.compile(r"\\u[dD][89abAB]")
_NUMBER = re.compile("0|[1-9][0-9]{0,8}")


class JsonIndex:
    """Where values begin in a *source* of JSON: what was looked through once is remembered."""

    def __init__(self, source: bytes) -> None:
        """Say where to look; nothing is looked at yet."""
        self.source = source
        self._members: dict[int, dict[str, int] | list[int]] = {}
        self._letters: dict[int, tuple[list[int], list[int]]] = {}

    @cached_property
    def lines(self) -> Lines:
        """The lines of the source, and its text."""
        return Lines(self.source.decode("utf-8", errors="replace"))

    def found(self, pointer: str) -> int:
        """Return the index of the value at *pointer*, or of its nearest parent that is there."""
        index = _skipped(self.lines.text, 0)
        for step in pointer.split("/")[1:]:
            child = self._child(index, step.replace("~1", "/").replace("~0", "~"))
            if child is None:
                break
            index = child
        return index

    def inside(self, index: int, count: int) -> int:
        """Return the index of code point *count* of the string literal that begins at *index*."""
        if index not in self._letters:
            self._letters[index] = _letters(self.lines.text, index + 1)
        counts, ends = self._letters[index]
        at = bisect_right(counts, count) - 1
        return ends[at] + count - counts[at]

    def _child(self, index: int, step: str) -> int | None:
        """Return the index of the child *step* of the object or list at *index*."""
        if index not in self._members:
            self._members[index] = _members(self.lines.text, index)
        members = self._members[index]
        if isinstance(members, dict):
            return members.get(step)
        known = _NUMBER.fullmatch(step) is not None and int(step) < len(members)
        return members[int(step)] if known else None


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
    index: JsonIndex = field(
        default=Factory(lambda self: JsonIndex(self.source), takes_self=True), eq=False, repr=False
    )

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the value at *path* begins, or the span of its text; see `Locate`."""
        index = self.index.found(self.prefix + path)
        if span is not None and self.index.lines.text[index : index + 1] == '"':
            index = self.index.inside(index, span[0])
        return self.at(index)

    def at(self, index: int) -> Location:
        """Return the location of code point *index* of the record."""
        line, column, byte = self.index.lines.place(index) if index else (1, 1, 0)
        return Location(
            file=self.file,
            record=self.record,
            line=self.line + line - 1,
            column=column,
            offset=self.offset + byte,
        )

    def of(self, record: int, prefix: str) -> JsonPlaces:
        """Return the places of article number *record*, which stands at *prefix* of the source."""
        return evolve(self, record=record, prefix=prefix)


def _members(text: str, index: int) -> dict[str, int] | list[int]:
    """Return where the members of the object or list at *index* begin, as far as it is sound."""
    names: dict[str, int] = {}
    places: list[int] = []
    opening = text[index : index + 1]
    with suppress(ValueError, RecursionError, IndexError):
        index = _skipped(text, index + 1)
        while opening in {"{", "["} and text[index] not in "}]":
            if opening == "{":
                name, index = _DECODER.raw_decode(text, index)
                index = _skipped(text, _skipped(text, index) + 1)
                names.setdefault(str(name), index)
            places.append(index)
            _, index = _DECODER.raw_decode(text, index)
            index = _skipped(text, index)
            if text[index] == ",":
                index = _skipped(text, index + 1)
    return names if opening == "{" else places


def _letters(text: str, index: int) -> tuple[list[int], list[int]]:
    """Return for a string that begins at *index* how many letters end where its escapes do."""
    counts, ends = [0], [index]
    for match in _STRING_PART.finditer(text, index):
        if match.group() == '"':
            break
        if match.start() < ends[-1]:  # the other half of a pair
            continue
        end = match.end()
        if _HIGH.match(match.group()):
            end = min(end + 6, len(text))
        counts.append(counts[-1] + match.start() - ends[-1] + 1)
        ends.append(end)
    return counts, ends


def _skipped(text: str, index: int) -> int:
    match = _SPACE.match(text, index)
    return match.end() if match else index
