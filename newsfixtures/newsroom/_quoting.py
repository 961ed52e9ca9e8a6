"""Quotations: who says what, in how many sentences, and where their speaker is named."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.newsroom._stock import ASKING, Core, Part, Stock, text
from newsfixtures.newsroom._templates import Template, chained, compiled, filled_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.outlets import Outlet

_GOING_ON = 20
_AT_THE_END = 30
_BREAKING = 60

Said = tuple[str, Core]
"""Who says what."""


class Quoting:
    """Takes quotations out of *cores*, so that each is told once; *promised* comes first."""

    __slots__ = ("_space", "_tails", "choose", "cores", "outlet", "promised", "stock", "telling")

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

    def _attributed(self, said: Said, *, resumed: bool = False) -> tuple[Template, ...]:
        """Return a quotation with its speaker, who may go on in a second one.

        It is *resumed* where the sentence before it is about its speaker.
        """
        words, choose = self.telling.words, self.choose
        speaker, core = said
        if not resumed and choose.chance(words.leading):
            return self._said_before(words.says, speaker, core)
        behind = words.resumed if resumed else words.said
        if core.rest and words.going_on and not choose.chance(_AT_THE_END):
            return (
                *self._said_behind(speaker, core.first, None, behind),
                self._space,
                *self._gone_on(speaker, core.rest, None),
            )
        templates = self._said_behind(speaker, core.one, self._tail(core), behind)
        if (
            words.going_on
            and not (core.one.halves and words.within)
            and choose.chance(_GOING_ON)
            and (more := self._more_of(speaker))
        ):
            went_on = self._gone_on(speaker, more.one, self._tail(more))
            templates = (*templates, self._space, *went_on)
        return templates

    def _said_behind(
        self, speaker: str, part: Part, tail: Template | None, behind: Sequence[str]
    ) -> tuple[Template, ...]:
        """Return a quotation with its speaker behind it, or where it may be broken."""
        words, choose, apostrophe = self.telling.words, self.choose, self.outlet.apostrophe
        if part.halves and words.within and behind is words.said and choose.chance(_BREAKING):
            first, second = part.halves
            broken = _attribution(words.comma, choose.pick(words.within), speaker, apostrophe)
            again = opens(speaker)
            return again, first, broken, again, second, self._closing(part.mark)
        mark, pattern = words.comma, behind[0]
        if part.mark in ASKING:
            mark = part.mark
        else:
            pattern = choose.pick(behind)
        ending = _attribution(mark, pattern, speaker, apostrophe)
        said = (part.words, tail) if tail else (part.words,)
        return opens(speaker), *said, ending

    def _said_before(
        self, patterns: Sequence[str], speaker: str, core: Core
    ) -> tuple[Template, ...]:
        """Return a quotation with its speaker before it."""
        before, _, behind = self.choose.pick(patterns).partition("…")
        says = self._said(before, speaker)
        return says, *self._gone_on(speaker, core.one, self._tail(core), behind)

    def _gone_on(
        self, speaker: str, part: Part, tail: Template | None, behind: str = ""
    ) -> tuple[Template, ...]:
        """Return a quotation of whose speaker nothing is said behind it."""
        ending = self._closing(part.mark if part.mark in ASKING else "", behind)
        said = (part.words, tail) if tail else (part.words,)
        return opens(speaker), *said, ending

    def _closing(self, mark: str, behind: str = "") -> Template:
        """End a quotation that ends its sentence."""
        words = self.telling.words
        return closes(mark or words.stop, behind or words.after)

    def _more_of(self, speaker: str) -> Core | None:
        """Take out something else that *speaker* may say."""
        for at, core in enumerate(self.cores):
            if speaker in core.speakers:
                return self.cores.pop(at)
        return None

    def _said(self, pattern: str, speaker: str) -> Template:
        """Return what stands before a quotation."""
        return _saying(pattern, speaker, self.outlet.apostrophe)

    def _attribution(self, mark: str, speaker: str) -> Template:
        """End a quotation and name its speaker in the plainest way."""
        return _attribution(mark, self.telling.words.said[0], speaker, self.outlet.apostrophe)

    def _next_core(self) -> Said:
        """Choose who says what next."""
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> Said:
        """Take out who says what."""
        core = self.cores.pop(self.choose.number(0, len(self.cores) - 1))
        return self.choose.pick(core.speakers), core

    def _words(self, core: Core) -> tuple[Template, ...]:
        """Return what somebody says: sentences, and the tail that ends them, if any."""
        tail = self._tail(core)
        return (core.one.words, tail) if tail else (core.one.words,)

    def _tail(self, core: Core) -> Template | None:
        """Take out an end for *core*; one that names nothing always has one."""
        if not core.open or (core.naming and not self.choose.chance(self.telling.words.tailed)):
            return None
        if not self._tails:
            self._tails = [*self.stock.tails]
        return self.of(self._tails)


@cache
def key(key: str) -> Template:
    """Return a template that is one value alone."""
    return filled_at("%s", (key,), (0, 0))


@cache
def opens(speaker: str) -> Template:
    """Return a template that opens what *speaker* says in direct speech."""
    return key(f"“{speaker}direct")


@cache
def closes(mark: str, behind: str) -> Template:
    """Return a template that ends a quotation, *mark* before its closing glyph, *behind* after."""
    shape = "%s" + mark.replace("%", "%%") + "%s"
    return chained(filled_at(shape, ("”.", "”"), (0, len(mark), 0)), text(behind))


@cache
def _attribution(mark: str, pattern: str, speaker: str, apostrophe: str) -> Template:
    """Return a template that ends a quotation and names its speaker as *pattern* does."""
    return chained(closes(mark, ""), _saying(pattern, speaker, apostrophe, capital=False))


@cache
def _saying(pattern: str, speaker: str, apostrophe: str, *, capital: bool = True) -> Template:
    return compiled(pattern.replace("{x", f"{{{speaker}"), apostrophe, capital=capital)
