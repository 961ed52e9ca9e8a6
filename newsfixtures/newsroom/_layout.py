"""The desk at which an article is put together: what is told goes into blocks here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from newsfixtures.article import (
    Block,
    Heading,
    LabelledParagraph,
    ListBlock,
    ListItem,
    Mark,
    Quote,
    Speaker,
)
from newsfixtures.newsroom._detailing import Detailing
from newsfixtures.newsroom._making import paragraph
from newsfixtures.newsroom._quoting import Said, closes, key, opens
from newsfixtures.newsroom._stock import ASKING, Stock, open_ended, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsfixtures.article import LabelRole, Media, Notice
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.stories import Person

_LINKING = (5, 10, 15, 25, 35)
_QUOTING = (10, 20, 25, 35, 50)
_DRESSING = (0, 15, 30, 45, 60)
_JOINING = (100, 60, 130, 30, 170)
_PARTING = (50, 25, 75, 100)
_SECTION = 4
_LEADING = (10, 20, 35, 50)
_CONTINUING = 14


class Desk(Detailing):
    """Lays out one article; gives each template and each quotation out once.

    *media*, *notices* and *fields* are what a shape adds to the article besides its *blocks*.
    Rates are drawn once an article: how often it is *quoting*, *linking* sentences and *dressing*
    them with what stands before and behind.
    """

    __slots__ = (
        "_crossheads", "_outer", "_owed", "_quoted", "_said_so", "_within", "background", "blocks",
        "fields", "joined", "leading", "media", "notices", "outlook", "quoting",
    )  # fmt: skip

    def __init__(self, choose: Chooser, telling: Telling, stock: Stock) -> None:
        """Take the sentences of *stock*, fresh for this article."""
        self.choose, self.telling, self.outlet = choose, telling, telling.outlet
        self.stock = stock
        self.details = [*stock.details]
        self.background = [*stock.background]
        self.outlook = [*stock.outlook]
        self.cores = [*stock.cores]
        self.blocks: list[Block] = []
        self.media: list[Media] = []
        self.notices: list[Notice] = []
        self.fields: dict[str, Any] = {}
        self._rates()
        self._tails = []
        self._closers, self._adjuncts = {}, {}
        self._subject, self._about, self._parts = "", 0, ()
        self._crossheads: list[str] = []
        self._space = text(telling.words.joiner)
        self._proclitic = text(telling.words.proclitic) if telling.words.proclitic else None
        self._within, self._outer = "", self.blocks
        self.promised: Said | None = self._core()
        self._quoted = self.promised
        self._owed = False
        self._said_so: list[tuple[str, Block]] = []

    def _rates(self) -> None:
        """Choose how often this article does what."""
        choose, telling, stock = self.choose, self.telling, self.stock
        self.quoting = choose.pick(_QUOTING) * telling.words.quoted // 100
        self.leading = choose.pick(_LEADING) if telling.words.resumed else 0
        linked = telling.words.linked
        self.linking = (
            choose.pick(_LINKING) * linked // 100 if stock.linkers or stock.openers else 0
        )
        dressed = stock.closers or stock.adjuncts
        self.dressing = choose.pick(_DRESSING) * telling.words.dressed // 100 if dressed else 0
        self.joined = telling.words.joined * self.outlet.density * choose.pick(_JOINING) // 10_000
        parted = telling.words.parted * self.outlet.parting
        self.parting = choose.pick(_PARTING) * parted // 10_000 if parted else 0

    def headline(self) -> str:
        """Return a headline; one that quotes somebody quotes what the body quotes first."""
        telling, style = self.telling, self._headline_style()
        speaker, core = self._quoted
        if core.brief and self.choose.chance(self.outlet.headline_quote):
            self._owed = True
            last = self._said(telling.words.quoting, speaker)
            direct = opens(speaker), core.first.words, closes("", "")
            return telling.write("/headline", (last, *direct), style=None)
        template = self.choose.pick(self.stock.headlines)
        return telling.write("/headline", (template,), style=style)

    def _headline_style(self) -> Callable[[str], str] | None:
        return self.telling.words.titled if self.outlet.headline_case == "title" else None

    @property
    def owes(self) -> bool:
        """Whether the headline quotes words that the body has not quoted yet."""
        return self._owed and self.promised is not None

    @property
    def path(self) -> str:
        """The JSON Pointer of the block that comes next."""
        return f"{self._within}/body/{len(self.blocks)}"

    def enter(self) -> None:
        """Lay out the body of the live entry that comes next, until `leave`."""
        self._within, self._outer, self.blocks = self.path, self.blocks, []

    def leave(self) -> tuple[Block, ...]:
        """Return the body of the entry, and go on behind it."""
        body, self._within, self.blocks = self.blocks, "", self._outer
        return tuple(body)

    def add(self, block: Block) -> None:
        """Put *block* behind the others."""
        self.blocks.append(block)

    def graf(self, *templates: Template, opening: str = "") -> None:
        """Add a graf of *templates*."""
        path = f"{self._within}/body/{len(self.blocks)}/text"
        self.blocks.append(paragraph(self.telling.write(path, templates, opening)))

    def write(self, *templates: Template, opening: str = "") -> str:
        """Return *templates*, told as the text of the next block."""
        path = f"{self._within}/body/{len(self.blocks)}/text"
        return self.telling.write(path, templates, opening)

    def grafs(self) -> int:
        """Choose how many grafs the outlet's article has in this language."""
        return max(self.choose.pick(self.outlet.grafs) * self.telling.words.grafs // 100, 1)

    def lede(self, opening: str = "") -> None:
        """Add the lede, behind *opening*."""
        told: tuple[Template, ...] = (self.choose.pick(self.stock.ledes),)
        if self.details and self._goes_on():
            more = self._goes_far()
            told = (*told, self._space, *(self.sentences(more) if more else self._sentence()))
        self.graf(*told, opening=opening)

    def detail(self) -> None:
        """Add a graf of detail, of one sentence or more."""
        if self.details:
            templates = self.sentences(self.joined)
            if self.parting and self._parts and self.choose.chance(self.parting):
                for part in self._parts:
                    self.graf(part)
            else:
                self.graf(*templates)

    def quote(self) -> None:
        """Add a graf that is a quotation with its speaker behind or before it.

        A sentence of detail may lead to it; its speaker may go on in the next graf.
        """
        if not self.cores and not self.promised:
            return
        choose, words = self.choose, self.telling.words
        said = self._next_core()
        speaker = said[0]
        lead = self._lead(speaker) if self.leading and choose.chance(self.leading) else None
        if lead:
            about = speaker in lead.people and bool(words.resumed)
            self.graf(lead.whole, self._space, *self._attributed(said, resumed=about))
        else:
            templates = self._attributed(said)
            if self.details and self._goes_on():
                templates = (*templates, self._space, *self.sentences(self.joined // 2))
            self.graf(*templates)
            self._said_so.append((speaker, self.blocks[-1]))
        if words.continued and choose.chance(_CONTINUING) and (more := self._more_of(speaker)):
            self.graf(*self._said_before(words.continued, speaker, more))

    def body(self, count: int) -> None:
        """Add *count* grafs of details and quotations, as often as this article quotes."""
        choose = self.choose
        for number in self.planned(count):
            if (number == 1 or choose.chance(self.quoting)) and self.cores:
                self.quote()
            else:
                self.detail()

    def planned(self, count: int, *, least: int = 0) -> Iterable[int]:
        """Number *count* parts from 0, or as many as the chooser wants, but at *least* that many.

        Any of them can be left out.
        """
        return self.choose.parts(count, least)

    def sections(self, count: int) -> None:
        """Add *count* grafs as `body` does, and a heading among them where the outlet likes that."""
        last = count // 3 if self.choose.chance(self.outlet.crossheads) else 0
        if last > _SECTION:
            self.body(last)
            self.crosshead()
            count -= last
        self.body(count - last)
        if last:
            self.crosshead()
            self.body(last)

    def close(self, count: int) -> None:
        """Add *count* grafs of background, and as a rule what comes next."""
        if self.owes:
            self.quote()
        for _ in self.planned(count):
            if self.background:
                self.graf(*self._background())
        if self.outlook and self.choose.chance(70):
            coming = self.of(self.outlook)
            if self.outlook and self._goes_on():
                self.graf(coming, self._space, self.of(self.outlook))
            else:
                self.graf(coming)

    def _goes_on(self) -> bool:
        """Tell whether a graf goes on as the language's press likes it; most need no choice."""
        percent = self.telling.words.followed
        return percent > 0 and self.choose.chance(percent)

    def _goes_far(self) -> int:
        """Return how often, in percent, a graf that went on goes on once more."""
        return max(self.telling.words.followed - 100, 0)

    def _background(self) -> tuple[Template, ...]:
        """Take out a sentence of background, linked to another where the language has long ones."""
        first, chained = self.of(self.background), self.telling.words.chained
        if self.background and self._goes_on():
            told = first, self._space, self.of(self.background)
            more = self._goes_far()
            if more and self.background and self.choose.chance(more):
                return *told, self._space, self.of(self.background)
            return told
        if not chained or not self.background or not self.choose.chance(chained):
            return (first,)
        linker = self.choose.pick(self.stock.linkers)
        return open_ended(first)[0], linker, self.of(self.background)

    def crosshead(self, level: int = 2) -> None:
        """Add a heading of a few words."""
        heads = self._crossheads = self._crossheads or [*self.telling.words.crossheads]
        template = self.template(heads.pop(self.choose.number(0, len(heads) - 1)))
        self.add(Heading(level=level, text=self.write(template)))

    def label(self, role: LabelRole, *templates: Template) -> None:
        """Add a graf behind the label that the language prints for *role*."""
        told = self.write(*templates) if templates else ""
        self.add(LabelledParagraph(label=self.label_of(role), role=role, text=told))

    def label_of(self, role: LabelRole) -> str:
        """Return what the language prints as the label for *role*."""
        return self.stock.labels.get(role) or role.replace("_", " ").capitalize()

    def bullets(self, templates: Sequence[Template], *, ordered: bool = False) -> None:
        """Add a list, one item each of *templates*."""
        path = f"{self.path}/items"
        items = tuple(
            ListItem(text=self.telling.write(f"{path}/{number}/text", (template,)))
            for number, template in enumerate(templates)
        )
        self.add(ListBlock(items=items, ordered=ordered))

    def quotation(self) -> None:
        """Add a quotation set apart, with its speaker."""
        if self.cores or self.promised:
            speaker, core = self._next_core()
            self._set_apart(speaker, "inline", core.one.mark, *self._words(core))

    def pull_quote(self) -> None:
        """Set apart, in the same words, what somebody says in a graf before."""
        if self._said_so:
            speaker, graf = self.choose.pick(self._said_so)
            self._set_apart(speaker, "pull", "", text(self._words_in(graf)))

    def _words_in(self, graf: Block) -> str:
        """Return the words between the first quotation marks of *graf*."""
        told: str = graf.text  # type: ignore[union-attr]
        before, after = self.outlet.quotes
        start = told.index(before) + len(before)
        said = told[start : told.index(after, start)]
        return said.rstrip(f"{self.telling.words.stop},")

    def _set_apart(
        self, speaker: str, style: Literal["inline", "pull"], mark: str, *words: Template
    ) -> None:
        begun, ending = key(f"“{speaker}bare"), key("”.")
        written = self.telling.words
        stop = text(mark or written.apart or written.stop or written.after)
        told = self.write(begun, *words, ending, stop)
        who: Person = self.telling.facts.people[speaker]
        named = Speaker(name=who.name, person_ref=who.id)
        self.add(Quote(text=told, speaker=named, style=style))

    def any_of(self, templates: Sequence[str], *, capital: bool = True) -> Template:
        """Choose one of *templates*."""
        return self.template(self.choose.pick(templates), capital=capital)

    def labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        words = self.telling.words
        speaker, core = self._next_core()
        said = self._words(core)
        known = speaker in self.telling.known
        mark = core.one.mark if core.one.mark in ASKING else ""
        mark = mark or (words.stop if known else words.comma)
        ending = closes(mark, words.after) if known else self._attribution(mark, speaker)
        told = self.write(opens(speaker), *said, ending)
        before, after = self.outlet.quotes
        end = told.rindex(after) - len(mark)
        quoted = Mark(start=len(before), end=end, kind="quote", ref=f"person-{speaker}")
        label = self.label_of("quote")
        self.add(LabelledParagraph(label=label, role="quote", text=told, marks=(quoted,)))
