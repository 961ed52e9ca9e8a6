"""Hypothesis as the source of choices: each part of an article reads its own drawn bytes.

One draw a part instead of one a choice is several times faster and shrinks as small: Hypothesis
lowers the bytes of a tape towards zero, and zero is the simplest answer everywhere.
"""

from __future__ import annotations

from functools import cache
from itertools import count
from typing import TYPE_CHECKING, TypeVar, overload

from hypothesis import strategies as st

from newsfixtures.choice import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")
_TIMES = 3
"""How many times what is planned there may be."""
_SIZE = 32


class TapeChooser:
    """A `newsfixtures.choice.Chooser` that reads drawn bytes; a tape that runs out reads zero."""

    __slots__ = ("_draw", "_read", "_tape")

    def __init__(self, draw: DrawFn) -> None:
        """Draw with *draw*, one tape at each `part`."""
        self._draw = draw
        self._tape = b""
        self._read = 0

    def part(self, size: int = 64) -> None:
        """Begin a new part on a fresh tape of *size* bytes."""
        self._tape = self._draw(_tapes(size))
        self._read = 0

    @overload
    def pick(self, options: Table[T]) -> T: ...
    @overload
    def pick(self, options: Sequence[T]) -> T: ...
    def pick(self, options: Table[T] | Sequence[T]) -> T:
        """Choose one of *options*, evenly: what outlets seldom do is what tests must not miss."""
        listed = options.options if isinstance(options, Table) else options
        return listed[self._below(len(listed))]

    def number(self, low: int, high: int) -> int:
        """Choose an integer from *low* to *high*, both included."""
        return low + self._below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """Answer yes with a likelihood of *percent*."""
        return self._below(100) >= 100 - percent

    def parts(self, planned: int, least: int = 0) -> Iterator[int]:
        """Number parts until a small byte ends the series, about where it is planned.

        Each begins on a tape of its own, and so does the end: any tape before it can be taken out.
        """
        for number in count():
            self.part(_SIZE)
            if number < least or self._goes_on(number, planned):
                yield number
            else:
                return

    def _goes_on(self, number: int, planned: int) -> bool:
        return self._below(256) * (planned + 1) >= 256 and number < _TIMES * planned  # noqa: PLR2004 (a byte)

    def _below(self, limit: int) -> int:
        """Read a number from 0 to *limit* - 1; smaller bytes give smaller numbers."""
        size = 1 if limit <= 1 << 8 else 2 if limit <= 1 << 16 else 8
        start = self._read
        self._read = start + size
        chunk = self._tape[start : start + size]
        return int.from_bytes(chunk.ljust(size, b"\0"), "big") * limit >> 8 * size


@cache
def _tapes(size: int) -> SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)
