"""Quotations: who says what, in how many sentences, and where their speaker is named."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from newsfixtures.newsroom._stock import Core, Part, Stock, text
from newsfixtures.newsroom._templates import Template, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.outlets import Outlet

_GOING_ON = 20
_AT_THE_END = 30
_BREAKING = 60
ASKING = ("?", "!")

Said = tuple[str, Core]
"""Who says what."""


class Quoting:
    """Takes quotations out of *cores*, so that each is told once; *promised* comes first."""

    choose: Chooser
    telling: Telling
    outlet: Outlet
    stock: Stock
    cores: list[Core]
    promised: Said | None
    _space: Template
    _tails: list[Template]

    def of(self, templates: list[Template]) -> Template:
        """Take one template out of *templates*, so that it is told once."""
        return templates.pop(self.choose.number(0, len(templates) - 1))

    def template(self, template: str, *, capital: bool = True) -> Template:
        """Return *template*, compiled for the house's apostrophe."""
        return compiled(template, self.outlet.apostrophe, capital=capital)

    def _attributed_quote(self, *, resumed: bool = False) -> tuple[Template, ...]:
        """Return a quotation with its speaker, who may go on in a second one.

        It is *resumed* where the sentence before it is about its speaker.
        """
        words, choose = self.telling.words, self.choose
        speaker, core = self._next_core()
        if not resumed and choose.chance(words.leading):
            return self._said_before(words.says, speaker, core)
        said = words.resumed if resumed else words.said
        first, *rest = core.parts
        if rest and words.going_on and not choose.chance(_AT_THE_END):
            return (
                *self._said_behind(speaker, (first._replace(halves=None),), None, said),
                self._space,
                *self._gone_on(speaker, tuple(rest), None),
            )
        templates = self._said_behind(speaker, core.parts, self._tail(core), said)
        whole = not (core.parts[-1].halves and words.within)
        if (
            whole
            and words.going_on
            and choose.chance(_GOING_ON)
            and (more := self._more_of(speaker))
        ):
            went_on = self._gone_on(speaker, more.parts, self._tail(more))
            templates = (*templates, self._space, *went_on)
        return templates

    def _said_behind(
        self, speaker: str, parts: tuple[Part, ...], tail: Template | None, behind: Sequence[str]
    ) -> tuple[Template, ...]:
        """Return a quotation with its speaker behind it, or where it may be broken."""
        words, choose = self.telling.words, self.choose
        part = parts[-1]
        if part.halves and words.within and behind is words.said and choose.chance(_BREAKING):
            first, second = part.halves
            return (
                *self._direct(speaker, (*_before_last(parts), first), words.comma),
                self._said(choose.pick(words.within), speaker),
                *self._direct(speaker, (second,), part.mark or words.stop),
                text(words.after),
            )
        said = self._words(parts, tail)
        mark = part.mark if part.mark in ASKING else words.comma
        return (
            *self._direct(speaker, said, mark),
            self._said(behind[0] if mark in ASKING else choose.pick(behind), speaker),
        )

    def _said_before(
        self, patterns: Sequence[str], speaker: str, core: Core
    ) -> tuple[Template, ...]:
        """Return a quotation with its speaker before it."""
        before, _, behind = self.choose.pick(patterns).partition("…")
        says = self._said(before, speaker, capital=True)
        return says, *self._gone_on(speaker, core.parts, self._tail(core), behind)

    def _gone_on(
        self, speaker: str, parts: tuple[Part, ...], tail: Template | None, behind: str = ""
    ) -> tuple[Template, ...]:
        """Return a quotation of whose speaker nothing is said behind it."""
        words = self.telling.words
        mark = parts[-1].mark if parts[-1].mark in ASKING else words.stop
        return *self._direct(speaker, self._words(parts, tail), mark), text(behind or words.after)

    def _more_of(self, speaker: str) -> Core | None:
        """Take out something else that *speaker* may say."""
        for at, core in enumerate(self.cores):
            if speaker in core.speakers:
                return self.cores.pop(at)
        return None

    def _said(self, pattern: str, speaker: str, *, capital: bool = False) -> Template:
        return self.template(pattern.replace("{x", f"{{{speaker}"), capital=capital)

    def _direct(self, speaker: str, words: tuple[Template, ...], mark: str) -> tuple[Template, ...]:
        """Return a direct quotation of a whole sentence, with *mark* before the closing glyph."""
        return (key(f"“{speaker}direct"), *words, _closing(mark))

    def _next_speaker(self) -> str:
        """Choose who says something next."""
        self.promised = self.promised or self._core()
        return self.promised[0]

    def _next_core(self) -> Said:
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> Said:
        """Take out who says what."""
        core = self.cores.pop(self.choose.number(0, len(self.cores) - 1))
        return self.choose.pick(core.speakers), core

    def _words(self, parts: tuple[Part, ...], tail: Template | None) -> tuple[Template, ...]:
        """Return what somebody says: sentences, and the tail that ends them, if any."""
        said = (*_before_last(parts), parts[-1].words)
        return said if tail is None else (*said, text(self.telling.words.joint), tail)

    def _tail(self, core: Core) -> Template | None:
        """Take out an end for *core*; one that names nothing always has one."""
        if len(core.parts) > 1 or core.parts[0].halves or core.parts[0].mark in ASKING:
            return None
        if core.naming and not self.choose.chance(self.telling.words.tailed):
            return None
        if not self._tails:
            self._tails = [*self.stock.tails]
        return self.of(self._tails)


def _before_last(parts: tuple[Part, ...]) -> tuple[Template, ...]:
    """Return all sentences of *parts* but the last, with what ends them."""
    return tuple(each for part in parts[:-1] for each in (part.words, text(f"{part.mark} ")))


@cache
def key(key: str) -> Template:
    """Return a template that is one value alone."""
    return Template("%s", lambda values: (values[key],), (0, 0))


@cache
def _closing(mark: str) -> Template:
    """Return a template that ends a quotation, with *mark* before the closing glyph."""
    shape = "%s" + mark.replace("%", "%%") + "%s"
    return Template(shape, itemgetter("”.", "”"), (0, len(mark), 0))
