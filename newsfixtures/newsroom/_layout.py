"""The desk at which an article is put together: what is told goes into blocks here."""

from __future__ import annotations

from functools import cache
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
from newsfixtures.locales import LOCALES
from newsfixtures.newsroom._templates import Template, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsfixtures.article import LabelRole, Media, Notice
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.stories import Person

_SPEAKERS = ("a", "b", "c")
_LINKING = (5, 10, 15, 25, 35)
_QUOTING = (10, 20, 25, 35, 50)


class Desk:
    """Lays out one article; gives each template and each quotation out once.

    *media*, *notices* and *fields* are what a shape adds to the article besides its *blocks*.
    """

    def __init__(self, choose: Chooser, telling: Telling) -> None:
        """Take the templates of the story's grammar, fresh for this article."""
        grammar, words = telling.grammar, telling.words
        self.choose, self.telling, self.outlet = choose, telling, telling.outlet
        self.details = [*grammar.details, *words.details]
        self.background = [*grammar.background, *words.background]
        self.outlook = [*grammar.outlook, *words.outlook]
        self.cores = [*grammar.cores, *words.cores]
        self.blocks: list[Block] = []
        self.media: list[Media] = []
        self.notices: list[Notice] = []
        self.fields: dict[str, Any] = {}
        self.quoting = choose.pick(_QUOTING)
        self.linking = choose.pick(_LINKING)
        self._tails = list(words.tails)
        self._space = _text(words.joiner)
        self._within = ""
        self.promised: tuple[str, str] | None = self._core()
        self._quoted = self.promised
        self._owed = False
        self._said_so: list[tuple[str, str]] = []

    def headline(self) -> str:
        """Return a headline; one that quotes somebody quotes what the body quotes first."""
        telling = self.telling
        if self.choose.chance(self.outlet.headline_quote):
            self._owed = True
            speaker, core = self._quoted
            last = self._said(telling.words.quoting, speaker, capital=True)
            return telling.write("/headline", (last, *self._direct(speaker, core, None, "")))
        return telling.write("/headline", (self.any_of(telling.grammar.headlines),))

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
        self.add(Paragraph(text=self.write(*templates, opening=opening)))

    def write(self, *templates: Template, opening: str = "") -> str:
        """Return *templates*, told as the text of the next block."""
        return self.telling.write(f"{self.path}/text", templates, opening)

    def lede(self, opening: str = "") -> None:
        """Add the lede, behind *opening*."""
        self.graf(self.any_of(self.telling.grammar.ledes), opening=opening)

    def detail(self, percent: int = 35) -> None:
        """Add a graf of one sentence of detail, with a likelihood of *percent* two."""
        if self.details:
            self.graf(*self.sentences(percent))

    def quote(self) -> None:
        """Add a graf that is a quotation with its speaker behind or before it."""
        if self.cores or self.promised:
            speaker, templates = self._attributed_quote()
            text = self.write(*templates)
            opening, closing = self.outlet.quotes
            start = text.index(opening) + len(opening)
            words = text[start : text.rindex(closing)].rstrip(f"{self.telling.words.stop},")
            self._said_so.append((speaker, words))
            self.add(Paragraph(text=text))

    def body(self, count: int) -> None:
        """Add *count* grafs of details and quotations, as often as this article quotes."""
        for number in range(count):
            self.choose.part(32)
            if (number == 1 or self.choose.chance(self.quoting)) and self.cores:
                self.quote()
            else:
                self.detail()

    def close(self, count: int) -> None:
        """Add *count* grafs of background, and as a rule what comes next."""
        self.choose.part(48)
        if self.owes:
            self.quote()
        for _ in range(min(count, len(self.background))):
            self.graf(self.of(self.background))
        if self.outlook and self.choose.chance(70):
            self.graf(self.of(self.outlook))

    def crosshead(self, level: int = 2) -> None:
        """Add a heading of a few words."""
        template = self.any_of(self.telling.words.crossheads)
        self.add(Heading(level=level, text=self.write(template)))

    def label(self, role: LabelRole, *templates: Template) -> None:
        """Add a graf behind the label that the language prints for *role*."""
        label = self.label_of(role)
        text = self.write(*templates) if templates else ""
        self.add(LabelledParagraph(label=label, role=role, text=text))

    def label_of(self, role: LabelRole) -> str:
        """Return what the language prints as the label for *role*."""
        known = self.telling.words.labels.get(role) or _labels(self.outlet.locale).get(role)
        return known or role.replace("_", " ").capitalize()

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
            self._set_apart(speaker, "pull", _text(words))

    def _set_apart(self, speaker: str, style: Literal["inline", "pull"], *words: Template) -> None:
        opening, ending = _key(f"“{speaker}bare"), _key("”.")
        stop = _text(self.telling.words.stop or self.telling.words.after)
        text = self.write(opening, *words, ending, stop)
        who: Person = self.telling.facts.people[speaker]
        self.telling.name(who)
        named = Speaker(name=who.name, person_ref=who.id)
        self.add(Quote(text=text, speaker=named, style=style))

    def any_of(self, templates: Sequence[str], *, capital: bool = True) -> Template:
        """Choose one of *templates*."""
        return self._compiled(self.choose.pick(templates), capital=capital)

    def of(self, templates: list[str], *, capital: bool = True) -> Template:
        """Take one template out of *templates*, so that it is told once."""
        template = templates.pop(self.choose.number(0, len(templates) - 1))
        return self._compiled(template, capital=capital)

    def sentences(self, percent: int) -> tuple[Template, ...]:
        """Take out one sentence of detail, with a likelihood of *percent* two, rarely more."""
        told = [*self._sentence()]
        while self.details and self.choose.chance(percent):
            told += (self._space, *self._sentence())
            percent //= 2
        return tuple(told)

    def _sentence(self) -> tuple[Template, ...]:
        """Take out a sentence of detail: alone, behind an opener, or linked to another."""
        words, choose = self.telling.words, self.choose
        if words.openers and choose.chance(self.linking // 2):
            opener = self.any_of(words.openers)
            return opener, self._linked()
        first = self.of(self.details)
        if words.linkers and self.details and choose.chance(self.linking):
            return _open_ended(first), _text(choose.pick(words.linkers)), self._linked()
        return (first,)

    def _linked(self) -> Template:
        template = self.details.pop(self.choose.number(0, len(self.details) - 1))
        return compiled(template, self.outlet.apostrophe, capital=False, linked=True)

    def _compiled(self, template: str, *, capital: bool = True) -> Template:
        return compiled(template, self.outlet.apostrophe, capital=capital)

    def labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        words = self.telling.words
        speaker, core = self._next_core()
        tail = self._tail(core)
        known = self.telling.knows(speaker)
        if known:
            said = self._direct(speaker, core, tail, words.stop)
            text = self.write(*said, _text(words.after))
        else:
            said = self._direct(speaker, core, tail, words.comma)
            text = self.write(*said, self._said(words.said[0], speaker))
        opening, closing = self.outlet.quotes
        end = text.rindex(closing) - len(words.stop if known else words.comma)
        mark = Mark(start=len(opening), end=end, kind="quote", ref=f"person-{speaker}")
        label = self.label_of("quote")
        self.add(LabelledParagraph(label=label, role="quote", text=text, marks=(mark,)))

    def _attributed_quote(self) -> tuple[str, tuple[Template, ...]]:
        words, choose = self.telling.words, self.choose
        speaker, core = self._next_core()
        tail = self._tail(core)
        if choose.chance(30):
            says = self._said(choose.pick(words.says), speaker, capital=True)
            direct = self._direct(speaker, core, tail, words.stop)
            return speaker, (says, *direct, _text(words.after))
        said = self._said(choose.pick(words.said), speaker)
        return speaker, (*self._direct(speaker, core, tail, words.comma), said)

    def _said(self, pattern: str, speaker: str, *, capital: bool = False) -> Template:
        return self._compiled(pattern.replace("{x", f"{{{speaker}"), capital=capital)

    def _direct(
        self, speaker: str, core: str, tail: Template | None, mark: str
    ) -> tuple[Template, ...]:
        """Return a direct quotation of a whole sentence, with *mark* before the closing glyph."""
        return (_key(f"“{speaker}direct"), *self._words(core, tail), _closing(mark))

    def _next_core(self) -> tuple[str, str]:
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> tuple[str, str]:
        """Take out who says what: a core may name those that it suits."""
        template = self.cores.pop(self.choose.number(0, len(self.cores) - 1))
        speakers, bar, words = template.partition("|")
        if not bar or not set(speakers) <= set(_SPEAKERS):
            return self.choose.pick(_SPEAKERS), template
        return self.choose.pick(speakers), words

    def _words(self, core: str, tail: Template | None) -> tuple[Template, ...]:
        """Return what somebody says: a core and the tail that ends it, if any."""
        if tail is None:
            return (self._compiled(core),)
        return self._compiled(core), _text(self.telling.words.joint), tail

    def _tail(self, core: str) -> Template | None:
        """Take out an end for *core*; one that names nothing always has one."""
        if "{" in core and self.choose.chance(45):
            return None
        if not self._tails:
            self._tails = list(self.telling.words.tails)
        return self.of(self._tails, capital=False)


@cache
def _open_ended(sentence: Template) -> Template:
    """Return *sentence* without its full stop, so that another can follow in it."""
    shape, gaps = sentence.shape, sentence.gaps
    if gaps[-1] and shape[-1:] in ".。।":
        return Template(shape[:-1], sentence.read, (*gaps[:-1], gaps[-1] - 1))
    return sentence


@cache
def _text(text: str) -> Template:
    """Return a template that is *text* alone."""
    return Template(text.replace("%", "%%"), lambda _: (), (len(text),))


@cache
def _key(key: str) -> Template:
    """Return a template that is one value alone."""
    return Template("%s", lambda values: (values[key],), (0, 0))


@cache
def _closing(mark: str) -> Template:
    """Return a template that ends a quotation, with *mark* before the closing glyph."""
    shape = "%s" + mark.replace("%", "%%") + "%s"
    return Template(shape, itemgetter("”.", "”"), (0, len(mark), 0))


@cache
def _labels(locale: str) -> dict[str, str]:
    """Map the role of a label to the first that the locale prints for it."""
    found: dict[str, str] = {}
    for label, role in LOCALES[locale].labels.items():
        found.setdefault(role, label)
    return found
