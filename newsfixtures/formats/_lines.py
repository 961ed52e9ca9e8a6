"""Where code points of a text stand: line, column and byte, after one look at all of it.

A document may have as many findings as it has lines: none may cost a look at all that stands
before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEP = 4096
_START = attrgetter("start")
_LINE = attrgetter("line")
_PAIRED = ("iso-2022", "iso2022", "big5")
"""Codecs in which the bytes of a character may depend on the one before."""
_JOINT = re.compile(r"[^\r]", re.DOTALL)
_ASCII_JOINT = re.compile(r"[\0-\x0c\x0e-\x7f](?=[\0-\x7f])")


@frozen
class _Mark:
    """Code point *start* of a text: where it stands in the raw text, its line, its byte.

    *before* is the last line feed before it, -1 where there is none.
    """

    start: int = 0
    raw: int = 0
    line: int = 1
    byte: int = 0
    before: int = -1


class Lines:
    """The lines of a *text* that was written in *codec*.

    *raw* is the text before its line ends were made one kind.
    """

    def __init__(self, text: str, codec: str = "utf-8", raw: str = "") -> None:
        """Say where to look; nothing is looked at yet."""
        self.text = text
        self.codec = codec
        self.raw = raw or text
        self._pairs = len(self.raw) != len(text)

    def place(self, index: int) -> tuple[int, int, int]:
        """Return line and column of code point *index*, from 1, and its byte, from 0."""
        mark = self._marks[bisect_right(self._marks, index, key=_START) - 1]
        line = mark.line + self.text.count("\n", mark.start, index)
        before = max(mark.before, self.text.rfind("\n", mark.start, index))
        return line, index - before, mark.byte + self._bytes(mark.raw, self._raw_end(mark, index))

    def start(self, line: int) -> int:
        """Return the index at which *line* begins, or the last line where there are fewer."""
        mark = self._marks[max(bisect_left(self._marks, line, key=_LINE) - 1, 0)]
        start = mark.before + 1
        for _ in range(line - mark.line):
            end = self.text.find("\n", max(start, mark.start))
            if end < 0:
                break
            start = end + 1
        return start

    @cached_property
    def _marks(self) -> list[_Mark]:
        return [_Mark(), *self._later_marks()]

    def _later_marks(self) -> Iterator[_Mark]:
        """Yield a mark about every `_STEP` code points, none between CR and LF."""
        mark = _Mark()
        joint = _ASCII_JOINT if self.codec.startswith(_PAIRED) else _JOINT
        while found := joint.search(self.raw, mark.raw + _STEP):
            end = found.end()
            start = mark.start + end - mark.raw - self._pairs_in(mark.raw, end)
            mark = _Mark(
                start,
                end,
                mark.line + self.text.count("\n", mark.start, start),
                mark.byte + self._bytes(mark.raw, end),
                max(mark.before, self.text.rfind("\n", mark.start, start)),
            )
            yield mark

    def _raw_end(self, mark: _Mark, index: int) -> int:
        """Return where code point *index*, which is behind *mark*, stands in the raw text."""
        end, due = -1, mark.raw + index - mark.start
        while end != due:
            end, due = due, mark.raw + index - mark.start + self._pairs_in(mark.raw, due + 1)
        return end

    def _pairs_in(self, start: int, end: int) -> int:
        """Return how many line ends of two characters became one."""
        return self.raw.count("\r\n", start, end) if self._pairs else 0

    def _bytes(self, start: int, end: int) -> int:
        return len(self.raw[start:end].encode(self.codec, "replace"))
