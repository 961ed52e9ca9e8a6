"""Sentences of detail: which is told next, and what stands before, behind and between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom._quoting import Quoting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.newsroom._stock import Sentence
    from newsfixtures.newsroom._templates import Template

_CONJOINED = 60
_NEAR = 3
_WHERE = ("behind", "before", "behind", "both")


class Detailing(Quoting):
    """Takes sentences out of *details*, so that each is told once."""

    __slots__ = (
        "_about", "_adjuncts", "_closers", "_parts", "_proclitic", "_subject", "details",
        "dressing", "linking", "parting",
    )  # fmt: skip
    details: list[Sentence]
    dressing: int
    linking: int
    parting: int
    _about: int
    _adjuncts: dict[str, list[Template]]
    _closers: dict[str, list[Template]]
    _parts: tuple[Template, ...]
    _proclitic: Template | None
    _subject: str

    def _lead(self, speaker: str) -> Sentence | None:
        """Take out a sentence of detail that names nobody but *speaker*."""
        details, alone = self.details, {speaker}
        count = len(details)
        start = self.choose.number(0, max(count - 1, 0))
        for at in range(start - count, start):
            if details[at].people <= alone:
                return details.pop(at)
        return None

    def one(self) -> Template:
        """Take out one plain sentence of detail."""
        return self.details.pop(self.choose.number(0, len(self.details) - 1)).whole

    def sentences(self, percent: int) -> tuple[Template, ...]:
        """Take out one sentence of detail, with a likelihood of *percent* two, rarely more."""
        told = self._sentence()
        if self.parting and self._parts and self.choose.chance(50):
            return told
        while self.details and self.choose.chance(percent):
            told = (*told, self._space, *self._sentence(self._subject or "-"))
            self._parts = ()
            percent = percent * 2 // 3
        return told

    def _sentence(self, before: str = "-") -> tuple[Template, ...]:
        """Take out a sentence of detail: alone, dressed, behind an opener, or linked to another.

        It should not begin with whom the one *before* began with.
        """
        choose, details, stock = self.choose, self.details, self.stock
        sentence = self._next(before)
        self._about = sentence.about
        self._subject, self._parts = sentence.first, ()
        if self.dressing and choose.chance(self.dressing):
            return self._dressed(sentence)
        if self.linking and choose.chance(self.linking):
            if stock.openers and (not details or not stock.linkers or choose.chance(33)):
                return choose.pick(stock.openers), sentence.linked
            if stock.linkers and details and sentence.stop.shape:
                return self._linked(sentence)
        if self._proclitic and choose.chance(_CONJOINED):
            return self._proclitic, sentence.linked
        self._parts = sentence.parts
        return (sentence.whole,)

    def _next(self, before: str) -> Sentence:
        """Take out the detail to tell next: that of a few which has most to do with the last one.

        It does not begin with whom the one *before* began with, if another can be had.
        """
        details, told, most, best = self.details, self._about, -1, 0
        first = self.choose.number(0, max(len(details) - _NEAR, 0))
        for at, each in enumerate(details[first : first + _NEAR], first):
            shared = 0 if each.first == before else 1 + (each.about & told).bit_count()
            if shared > most:
                best, most = at, shared
        return details.pop(best)

    def _linked(self, sentence: Sentence) -> tuple[Template, ...]:
        """Link another sentence to *sentence*, and more where the language has long ones."""
        choose, details = self.choose, self.details
        chained = self.telling.words.chained
        more = 2 if chained and choose.chance(chained) else 1
        beyond = max(chained - 100, 0)
        if beyond and choose.chance(beyond):
            more += 1
        told = [sentence.open]
        while details and more and sentence.stop.shape:
            sentence = details.pop(choose.number(0, len(details) - 1))
            told += choose.pick(self.stock.linkers), sentence.linked_open
            more -= 1
        return (*told, sentence.stop)

    def _dressed(self, sentence: Sentence) -> tuple[Template, ...]:
        """Put before *sentence* what suits it, or behind it, or both."""
        tag = sentence.whole.tag
        before = _left(self._adjuncts, self.stock.adjuncts, tag)
        behind = _left(self._closers, self.stock.closers, tag)
        where = self.choose.pick(_WHERE)
        if before and where != "behind":
            adjunct = self.of(before)
            if not behind or where == "before" or not sentence.stop.shape:
                return adjunct, sentence.linked
            return adjunct, sentence.linked_open, self.of(behind), sentence.stop
        if behind and sentence.stop.shape:
            return sentence.open, self.of(behind), sentence.stop
        return (sentence.whole,)


def _left(
    held: dict[str, list[Template]], given: Mapping[str, tuple[Template, ...]], tag: str
) -> list[Template]:
    """Return what is left of what suits a *tag*, of all that is *given* at first."""
    if tag not in held:
        held[tag] = [*given.get(tag, ())]
    return held[tag]
