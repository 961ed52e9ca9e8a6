"""Choices: everything that is drawn when an article is made or broken.

All generating code is written against `Chooser`, simplest option first. Two engines stand behind
it: `SeededChooser` here, fast, for files and bulk; and Hypothesis draws in
`newsfixtures.strategies`, for property tests, so that failures shrink.
"""

from __future__ import annotations

from hashlib import blake2b
from random import Random
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, overload

from newsfixtures.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

T = TypeVar("T")
_MAX_BITS = 12


class Table(Generic[T]):
    """A weighted table of options, simplest first.

    Held as a flat list of a power-of-two length in which an option stands as often as it is
    likely, so that one draw of a few bits picks from it. Weights are exact to 1/4096.
    """

    __slots__ = ("bits", "flat", "options")

    def __init__(self, weights: Mapping[T, int]) -> None:
        """Build the table from options and their positive integer *weights*.

        Raises:
            UsageError: the table is empty or a weight is below 1.
        """
        if not weights or min(weights.values()) < 1:
            msg = f"weights={dict(weights)!r} must be positive and not empty; leave options out"
            raise UsageError(msg)
        self.options = tuple(weights)
        total = sum(weights.values())
        self.bits = min(max((total * 8 - 1).bit_length(), len(weights).bit_length()), _MAX_BITS)
        self.flat = tuple(_flattened(weights, total, 1 << self.bits))

    def __iter__(self) -> Iterator[T]:
        """Yield the options, simplest first."""
        return iter(self.options)

    def __len__(self) -> int:
        """Count the options."""
        return len(self.options)

    def __repr__(self) -> str:
        """Show the options."""
        return f"Table({list(self.options)!r})"


class Chooser(Protocol):
    """Where every choice comes from. A chooser that has nothing left answers the simplest."""

    @overload
    def pick(self, options: Table[T]) -> T: ...
    @overload
    def pick(self, options: Sequence[T]) -> T: ...

    def number(self, low: int, high: int) -> int:
        """Choose an integer from *low* to *high*, both included; *low* is the simplest."""
        ...

    def chance(self, percent: int) -> bool:
        """Answer yes with a likelihood of *percent*; no is the simplest."""
        ...

    def part(self, size: int = 64) -> None:
        """Begin a new part of the article, which will need about *size* choices."""
        ...

    def parts(self, planned: int, least: int = 0) -> Iterable[int]:
        """Number parts of the article from 0: *planned* of them, or as many as one likes.

        Whoever only wants what is likely keeps to the plan; whoever looks for the smallest can stop
        at each that is not among the *least*.
        """
        ...


class SeededChooser:
    """Choices that depend on nothing but *seed* and *index*: same bytes in any process.

    Built on ``Random.getrandbits`` alone, whose stream CPython has kept since 3.2; the seed is
    hashed, so that neighbouring seeds and indexes have nothing in common. Most choices take 20
    bits, whose products are the small integers that Python multiplies fastest.
    """

    __slots__ = ("_bits",)

    def __init__(self, seed: int | str, index: int = 0, *, purpose: str = "article") -> None:
        """Seed the stream for item *index* of *seed*; another *purpose* is another stream."""
        key = f"newsfixtures/1/{purpose}/{seed}/{index}".encode()
        digest = blake2b(key, digest_size=16).digest()
        self._bits = Random(int.from_bytes(digest, "big")).getrandbits  # noqa: S311 (not secrets)

    @overload
    def pick(self, options: Table[T]) -> T: ...
    @overload
    def pick(self, options: Sequence[T]) -> T: ...
    def pick(self, options: Table[T] | Sequence[T]) -> T:
        """Choose one of *options*: by weight from a table, evenly from a sequence."""
        if type(options) is Table:
            return options.flat[self._bits(options.bits)]
        return options[self._bits(20) * len(options) >> 20]  # type: ignore[index]

    def number(self, low: int, high: int) -> int:
        """Choose an integer from *low* to *high*, both included."""
        return low + (self._bits(32) * (high - low + 1) >> 32)

    def chance(self, percent: int) -> bool:
        """Answer yes with a likelihood of *percent*."""
        return self._bits(20) * 100 >> 20 >= 100 - percent

    def part(self, size: int = 64) -> None:
        """Do nothing: one stream serves all parts."""

    def parts(self, planned: int, least: int = 0) -> Iterable[int]:
        """Keep to the plan."""
        return range(max(planned, least))


def sample(choose: Chooser, options: Sequence[T], count: int) -> list[T]:
    """Choose *count* different members of *options*, all of them if there are fewer.

    A chooser that answers the simplest gives the first ones, in order.
    """
    left = list(options)
    return [left.pop(choose.number(0, len(left) - 1)) for _ in range(min(count, len(left)))]


def _flattened(weights: Mapping[T, int], total: int, size: int) -> Iterator[T]:
    """Yield each option in proportion, at least once, *size* of them in all."""
    free = size - len(weights)
    seen = given = 0
    for option, weight in weights.items():
        seen += weight
        due = free * seen // total
        for _ in range(1 + due - given):
            yield option
        given = due
