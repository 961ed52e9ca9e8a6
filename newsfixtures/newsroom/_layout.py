"""The desk at which an article is put together: what is told goes into blocks here."""

from __future__ import annotations

from itertools import count as counted
from typing import TYPE_CHECKING, Any, Literal

from newsfixtures.article import (
    Block,
    Heading,
    LabelledParagraph,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Speaker,
)
from newsfixtures.newsroom._quoting import ASKING, Quoting, Said, key
from newsfixtures.newsroom._stock import Sentence, Stock, open_ended, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsfixtures.article import LabelRole, Media, Notice
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.stories import Person

_LINKING = (5, 10, 15, 25, 35)
_QUOTING = (10, 20, 25, 35, 50)
_DRESSING = (0, 15, 30, 45, 60)
_CONJOINED = 60
_JOINING = (100, 60, 130, 30, 170)
_PARTING = (50, 25, 75, 100)
_SECTION = 4
_NEAR = 4
_LEADING = (10, 20, 35, 50)
_CONTINUING = 14


class Desk(Quoting):
    """Lays out one article; gives each template and each quotation out once.

    *media*, *notices* and *fields* are what a shape adds to the article besides its *blocks*.
    Rates are drawn once an article: how often it is *quoting*, *linking* sentences and *dressing*
    them with what stands before and behind.
    """

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
        self._tails = [*stock.tails]
        self._closers = {tag: [*each] for tag, each in stock.closers.items()}
        self._adjuncts = {tag: [*each] for tag, each in stock.adjuncts.items()}
        self._subject: str = ""
        self._about: frozenset[str] = frozenset()
        self._parts: tuple[Template, ...] = ()
        self._crossheads = [*telling.words.crossheads]
        self._space = text(telling.words.joiner)
        self._proclitic = telling.words.proclitic and text(telling.words.proclitic)
        self._within = ""
        self.promised: Said | None = self._core()
        self._quoted = self.promised
        self._owed = False
        self._said_so: list[tuple[str, str]] = []

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
            last = self._said(telling.words.quoting, speaker, capital=True)
            direct = self._direct(speaker, (core.parts[0].words,), "")
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

    def within(self, path: str) -> Desk:
        """Return a desk that lays out the body of the live entry at *path* from the same stock."""
        inner = object.__new__(Desk)
        inner.__dict__ = {**self.__dict__, "blocks": [], "_within": path}
        return inner

    def add(self, block: Block) -> None:
        """Put *block* behind the others."""
        self.blocks.append(block)

    def graf(self, *templates: Template, opening: str = "") -> None:
        """Add a graf of *templates*."""
        self.blocks.append(Paragraph(text=self.write(*templates, opening=opening)))

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
            if self._parts and self.parting and self.choose.chance(self.parting):
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
        speaker = self._next_speaker()
        lead = self._lead(speaker) if self.leading and choose.chance(self.leading) else None
        if lead:
            about = speaker in lead.people and bool(words.resumed)
            templates = self._attributed_quote(resumed=about)
            self.graf(lead.whole, self._space, *templates)
        else:
            templates = self._attributed_quote()
            if self.details and self._goes_on():
                templates = (*templates, self._space, *self.sentences(self.joined // 2))
            told = self.write(*templates)
            opening, closing = self.outlet.quotes
            start = told.index(opening) + len(opening)
            said = told[start : told.index(closing, start)].rstrip(f"{words.stop},")
            self._said_so.append((speaker, said))
            self.add(Paragraph(text=told))
        if words.continued and choose.chance(_CONTINUING) and (more := self._more_of(speaker)):
            self.graf(*self._said_before(words.continued, speaker, more))

    def _lead(self, speaker: str) -> Sentence | None:
        """Take out a sentence of detail that names nobody but *speaker*."""
        count = len(self.details)
        start = self.choose.number(0, max(count - 1, 0))
        for number in range(count):
            at = (start + number) % count
            if self.details[at].people <= {speaker}:
                return self.details.pop(at)
        return None

    def body(self, count: int) -> None:
        """Add *count* grafs of details and quotations, as often as this article quotes."""
        choose = self.choose
        for number in self.planned(count):
            if (number == 1 or choose.chance(self.quoting)) and self.cores:
                self.quote()
            else:
                self.detail()

    def planned(self, count: int, *, least: int = 0) -> Iterator[int]:
        """Number *count* parts from 0, or as many as the chooser wants, but at *least* that many.

        Each begins on a tape of its own, and so does the end, so that any of them can be left out.
        """
        for number in counted(0):
            self.choose.part(32)
            if number >= least and not self.choose.more(number, count):
                return
            yield number

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
        heads = self._crossheads or [*self.telling.words.crossheads]
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
            said = self._words(core.parts, self._tail(core))
            self._set_apart(speaker, "inline", core.parts[-1].mark, *said)

    def pull_quote(self) -> None:
        """Set apart, in the same words, what somebody says in a graf before."""
        if self._said_so:
            speaker, words = self.choose.pick(self._said_so)
            self._set_apart(speaker, "pull", "", text(words))

    def _set_apart(
        self, speaker: str, style: Literal["inline", "pull"], mark: str, *words: Template
    ) -> None:
        opening, ending = key(f"“{speaker}bare"), key("”.")
        written = self.telling.words
        stop = text(mark or written.apart or written.stop or written.after)
        told = self.write(opening, *words, ending, stop)
        who: Person = self.telling.facts.people[speaker]
        named = Speaker(name=who.name, person_ref=who.id)
        self.add(Quote(text=told, speaker=named, style=style))

    def any_of(self, templates: Sequence[str], *, capital: bool = True) -> Template:
        """Choose one of *templates*."""
        return self.template(self.choose.pick(templates), capital=capital)

    def one(self) -> Template:
        """Take out one plain sentence of detail."""
        return self.details.pop(self.choose.number(0, len(self.details) - 1)).whole

    def sentences(self, percent: int) -> tuple[Template, ...]:
        """Take out one sentence of detail, with a likelihood of *percent* two, rarely more."""
        told = self._sentence()
        if self._parts and self.parting and self.choose.chance(50):
            return told
        while self.details and self.choose.chance(percent):
            told = (*told, self._space, *self._sentence(self._subject or "-"))
            self._parts = ()
            percent = percent * 2 // 3
        return told

    def _sentence(self, before: str = "") -> tuple[Template, ...]:
        """Take out a sentence of detail: alone, dressed, behind an opener, or linked to another.

        It does not begin with whom the one *before* began with, if another can be had.
        """
        choose, details, stock = self.choose, self.details, self.stock
        sentence = details.pop(self._next(choose.number(0, len(details) - 1), before))
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
        self._parts = () if before else sentence.parts
        return (sentence.whole,)

    def _next(self, start: int, before: str) -> int:
        """Return which detail to tell next: one of a few from *start* on that fits what was told."""
        count = len(self.details)
        near = [(start + step) % count for step in range(min(_NEAR, count))]
        fit = [at for at in near if not before or self.details[at].first != before] or near
        return max(fit, key=lambda at: len(self.details[at].about & self._about))

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
        before, behind = self._adjuncts.get(tag), self._closers.get(tag)
        where = self.choose.pick(_WHERE)
        if before and where != "behind":
            adjunct = self.of(before)
            if not behind or where == "before" or not sentence.stop.shape:
                return adjunct, sentence.linked
            return adjunct, sentence.linked_open, self.of(behind), sentence.stop
        if behind and sentence.stop.shape:
            return sentence.open, self.of(behind), sentence.stop
        return (sentence.whole,)

    def labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        words = self.telling.words
        speaker, core = self._next_core()
        said = self._words(core.parts, self._tail(core))
        known = speaker in self.telling.known
        ending = core.parts[-1].mark if core.parts[-1].mark in ASKING else ""
        ending = ending or (words.stop if known else words.comma)
        direct = self._direct(speaker, said, ending)
        if known:
            told = self.write(*direct, text(words.after))
        else:
            told = self.write(*direct, self._said(words.said[0], speaker))
        opening, closing = self.outlet.quotes
        end = told.rindex(closing) - len(ending)
        mark = Mark(start=len(opening), end=end, kind="quote", ref=f"person-{speaker}")
        label = self.label_of("quote")
        self.add(LabelledParagraph(label=label, role="quote", text=told, marks=(mark,)))


_WHERE = ("behind", "before", "behind", "both")
