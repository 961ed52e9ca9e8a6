"""Telling again: choices that are remembered, so that other facts stand in the same words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count as counted
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from newsfixtures.choice import Table
from newsfixtures.newsroom._assembly import told
from newsfixtures.newsroom._samples import Retell
from newsfixtures.stories import STORIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Told
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts

T = TypeVar("T")


class Recorder:
    """A chooser that remembers the answers of another, as integers, in *answers*."""

    def __init__(self, choose: Chooser) -> None:
        """Ask *choose*."""
        self._choose = choose
        self.answers: list[int] = []

    def pick(self, options: Table[T] | Sequence[T]) -> T:
        """Choose one of *options*."""
        found = self._choose.pick(options)
        listed = options.options if isinstance(options, Table) else options
        self.answers.append(listed.index(found))
        return found

    def number(self, low: int, high: int) -> int:
        """Choose an integer from *low* to *high*, both included."""
        found = self._choose.number(low, high)
        self.answers.append(found)
        return found

    def chance(self, percent: int) -> bool:
        """Answer yes with a likelihood of *percent*."""
        found = self._choose.chance(percent)
        self.answers.append(int(found))
        return found

    def part(self, size: int = 64) -> None:
        """Begin a new part."""
        self._choose.part(size)

    def parts(self, planned: int, least: int = 0) -> Iterator[int]:
        """Number parts, and remember where they ended."""
        for number in self._choose.parts(planned, least):
            if number >= least:
                self.answers.append(1)
            yield number
        self.answers.append(0)


class Replay:
    """A chooser that gives remembered *answers*, and the simplest when there are no more."""

    def __init__(self, answers: Sequence[int]) -> None:
        """Begin with the first of *answers*."""
        self._answers = iter(answers)

    def pick(self, options: Table[T] | Sequence[T]) -> T:
        """Choose what was chosen."""
        listed = options.options if isinstance(options, Table) else options
        return listed[min(next(self._answers, 0), len(listed) - 1)]

    def number(self, low: int, high: int) -> int:
        """Choose the number that was chosen, within the bounds of now."""
        return min(max(next(self._answers, low), low), high)

    def chance(self, percent: int) -> bool:  # noqa: ARG002 (a Chooser)
        """Answer what was answered."""
        return bool(next(self._answers, 0))

    def part(self, size: int = 64) -> None:
        """Do nothing: what was chosen is one sequence."""

    def parts(self, planned: int, least: int = 0) -> Iterator[int]:  # noqa: ARG002 (a Chooser)
        """Number as many parts as there were."""
        for number in counted():
            if number >= least and not next(self._answers, 0):
                return
            yield number


@frozen(repr=False)
class Again:
    """Tells other facts as the *answers* told those of a kind of *story*."""

    story: str
    answers: tuple[int, ...]

    def __repr__(self) -> str:
        """Name the story: the answers are long, and nobody reads them."""
        return f"<{self.story}, told again>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, ARG002, FBT001
        """Print as short in the failures of Hypothesis."""
        printer.text(repr(self))

    def __call__(self, facts: Facts, outlet: Outlet) -> Told:
        """Tell *facts* in the same words."""
        return told(Replay(self.answers), outlet, STORIES[self.story], facts)


Edit = Callable[..., Any]
"""What an editor does to a told article: takes a chooser, the article, its annotations, the facts
and the outlet, and returns article and annotations."""


@frozen(repr=False)
class Edited:
    """Tells other facts in the words of *before* and does the same *edit* to them."""

    before: Retell
    edit: Edit
    answers: tuple[int, ...]

    def __repr__(self) -> str:
        """Say what was told before."""
        return f"<{self.before!r}, edited>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ANN401, ARG002, FBT001
        """Print as short in the failures of Hypothesis."""
        printer.text(repr(self))

    def __call__(self, facts: Facts, outlet: Outlet) -> Told:
        """Tell *facts* in the same words, edited alike."""
        made: Told = self.edit(Replay(self.answers), *self.before(facts, outlet), facts, outlet)
        return made
