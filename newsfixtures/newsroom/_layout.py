"""The desk at which an article is put together: what is told goes into blocks here."""

from __future__ import annotations

from functools import cache
from itertools import count as counted
from operator import itemgetter
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
from newsfixtures.newsroom._stock import Core, Sentence, Stock, open_ended, text
from newsfixtures.newsroom._templates import Template, compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsfixtures.article import LabelRole, Media, Notice
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.stories import Person

_LINKING = (5, 10, 15, 25, 35)
_QUOTING = (10, 20, 25, 35, 50)
_DRESSING = (0, 15, 30, 45, 60)
_GOING_ON = 30
_CONJOINED = 60

Said = tuple[str, Core]
"""Who says what."""


class Desk:
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
        self.quoting = choose.pick(_QUOTING)
        linked = telling.words.linked
        self.linking = (
            choose.pick(_LINKING) * linked // 100 if stock.linkers or stock.openers else 0
        )
        dressed = stock.closers or stock.adjuncts
        self.dressing = choose.pick(_DRESSING) * telling.words.dressed // 100 if dressed else 0
        self.joined = telling.words.joined * self.outlet.density // 100
        self._tails = [*stock.tails]
        self._closers = {tag: [*each] for tag, each in stock.closers.items()}
        self._adjuncts = {tag: [*each] for tag, each in stock.adjuncts.items()}
        self._space = text(telling.words.joiner)
        self._proclitic = telling.words.proclitic and text(telling.words.proclitic)
        self._within = ""
        self.promised: Said | None = self._core()
        self._quoted = self.promised
        self._owed = False
        self._said_so: list[tuple[str, str]] = []

    def headline(self) -> str:
        """Return a headline; one that quotes somebody quotes what the body quotes first."""
        telling, style = self.telling, self._headline_style()
        speaker, core = self._quoted
        if core.naming and self.choose.chance(self.outlet.headline_quote):
            self._owed = True
            last = self._said(telling.words.quoting, speaker, capital=True)
            direct = self._direct(speaker, (core.words,), "")
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
            told = (*told, self._space, *self._sentence())
        self.graf(*told, opening=opening)

    def detail(self) -> None:
        """Add a graf of detail, of one sentence or more."""
        if self.details:
            self.graf(*self.sentences(self.joined))

    def quote(self) -> None:
        """Add a graf that is a quotation with its speaker behind or before it."""
        if self.cores or self.promised:
            speaker, templates = self._attributed_quote()
            if self.details and self._goes_on():
                templates = (*templates, self._space, *self.sentences(self.joined // 2))
            told = self.write(*templates)
            opening, closing = self.outlet.quotes
            start = told.index(opening) + len(opening)
            words = told[start : told.index(closing, start)].rstrip(f"{self.telling.words.stop},")
            self._said_so.append((speaker, words))
            self.add(Paragraph(text=told))

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

    def _background(self) -> tuple[Template, ...]:
        """Take out a sentence of background, linked to another where the language has long ones."""
        first, chained = self.of(self.background), self.telling.words.chained
        if self.background and self._goes_on():
            return first, self._space, self.of(self.background)
        if not chained or not self.background or not self.choose.chance(chained):
            return (first,)
        linker = self.choose.pick(self.stock.linkers)
        return open_ended(first)[0], linker, self.of(self.background)

    def crosshead(self, level: int = 2) -> None:
        """Add a heading of a few words."""
        template = self.any_of(self.telling.words.crossheads)
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
            self._set_apart(speaker, "inline", *self._words(core, self._tail(core)))

    def pull_quote(self) -> None:
        """Set apart, in the same words, what somebody says in a graf before."""
        if self._said_so:
            speaker, words = self.choose.pick(self._said_so)
            self._set_apart(speaker, "pull", text(words))

    def _set_apart(self, speaker: str, style: Literal["inline", "pull"], *words: Template) -> None:
        opening, ending = _key(f"“{speaker}bare"), _key("”.")
        written = self.telling.words
        stop = text(written.apart or written.stop or written.after)
        told = self.write(opening, *words, ending, stop)
        who: Person = self.telling.facts.people[speaker]
        named = Speaker(name=who.name, person_ref=who.id)
        self.add(Quote(text=told, speaker=named, style=style))

    def any_of(self, templates: Sequence[str], *, capital: bool = True) -> Template:
        """Choose one of *templates*."""
        return self.template(self.choose.pick(templates), capital=capital)

    def of(self, templates: list[Template]) -> Template:
        """Take one template out of *templates*, so that it is told once."""
        return templates.pop(self.choose.number(0, len(templates) - 1))

    def one(self) -> Template:
        """Take out one plain sentence of detail."""
        return self.details.pop(self.choose.number(0, len(self.details) - 1)).whole

    def sentences(self, percent: int) -> tuple[Template, ...]:
        """Take out one sentence of detail, with a likelihood of *percent* two, rarely more."""
        told = self._sentence()
        while self.details and self.choose.chance(percent):
            told = (*told, self._space, *self._sentence())
            percent = percent * 2 // 3
        return told

    def _sentence(self) -> tuple[Template, ...]:
        """Take out a sentence of detail: alone, dressed, behind an opener, or linked to another."""
        choose, details, stock = self.choose, self.details, self.stock
        sentence = details.pop(choose.number(0, len(details) - 1))
        if self.dressing and choose.chance(self.dressing):
            return self._dressed(sentence)
        if self.linking and choose.chance(self.linking):
            if stock.openers and (not details or not stock.linkers or choose.chance(33)):
                return choose.pick(stock.openers), sentence.linked
            if stock.linkers and details and sentence.stop.shape:
                return self._linked(sentence)
        if self._proclitic and choose.chance(_CONJOINED):
            return self._proclitic, sentence.linked
        return (sentence.whole,)

    def _linked(self, sentence: Sentence) -> tuple[Template, ...]:
        """Link another sentence to *sentence*, and more where the language has long ones."""
        choose, details = self.choose, self.details
        chained = self.telling.words.chained
        more = 2 if chained and choose.chance(chained) else 1
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

    def template(self, template: str, *, capital: bool = True) -> Template:
        """Return *template*, compiled for the house's apostrophe."""
        return compiled(template, self.outlet.apostrophe, capital=capital)

    def labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        words = self.telling.words
        speaker, core = self._next_core()
        said = self._words(core, self._tail(core))
        known = speaker in self.telling.known
        if known:
            told = self.write(*self._direct(speaker, said, words.stop), text(words.after))
        else:
            direct = self._direct(speaker, said, words.comma)
            told = self.write(*direct, self._said(words.said[0], speaker))
        opening, closing = self.outlet.quotes
        end = told.rindex(closing) - len(words.stop if known else words.comma)
        mark = Mark(start=len(opening), end=end, kind="quote", ref=f"person-{speaker}")
        label = self.label_of("quote")
        self.add(LabelledParagraph(label=label, role="quote", text=told, marks=(mark,)))

    def _attributed_quote(self) -> tuple[str, tuple[Template, ...]]:
        """Return a quotation with its speaker, who may go on in a second sentence."""
        words, choose = self.telling.words, self.choose
        speaker, core = self._next_core()
        said = self._words(core, self._tail(core))
        if choose.chance(words.leading):
            before, _, behind = choose.pick(words.says).partition("…")
            says = self._said(before, speaker, capital=True)
            direct = self._direct(speaker, said, words.stop)
            return speaker, (says, *direct, text(behind or words.after))
        templates = (
            *self._direct(speaker, said, words.comma),
            self._said(choose.pick(words.said), speaker),
        )
        if words.going_on and choose.chance(_GOING_ON) and (more := self._more_of(speaker)):
            said = self._words(more, self._tail(more))
            direct = self._direct(speaker, said, words.stop)
            templates = (*templates, self._space, *direct, text(words.after))
        return speaker, templates

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
        return (_key(f"“{speaker}direct"), *words, _closing(mark))

    def _next_core(self) -> Said:
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> Said:
        """Take out who says what."""
        core = self.cores.pop(self.choose.number(0, len(self.cores) - 1))
        return self.choose.pick(core.speakers), core

    def _words(self, core: Core, tail: Template | None) -> tuple[Template, ...]:
        """Return what somebody says: a core and the tail that ends it, if any."""
        if tail is None:
            return (core.words,)
        return core.words, text(self.telling.words.joint), tail

    def _tail(self, core: Core) -> Template | None:
        """Take out an end for *core*; one that names nothing always has one."""
        if core.naming and self.choose.chance(45):
            return None
        if not self._tails:
            self._tails = [*self.stock.tails]
        return self.of(self._tails)


_WHERE = ("behind", "before", "behind", "both")


@cache
def _key(key: str) -> Template:
    """Return a template that is one value alone."""
    return Template("%s", lambda values: (values[key],), (0, 0))


@cache
def _closing(mark: str) -> Template:
    """Return a template that ends a quotation, with *mark* before the closing glyph."""
    shape = "%s" + mark.replace("%", "%%") + "%s"
    return Template(shape, itemgetter("”.", "”"), (0, len(mark), 0))
