"""Arranges what is told into blocks, in the two shapes that outlets have."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from newsfixtures.article import Block, LabelledParagraph, ListBlock, ListItem, Mark, Paragraph
from newsfixtures.newsroom._templates import Template, compiled

if TYPE_CHECKING:
    from newsfixtures.article import LabelRole
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling

_SPEAKERS = ("a", "b", "c")


class Desk:
    """Lays out one article; gives each template and each quotation out once."""

    def __init__(self, choose: Chooser, telling: Telling) -> None:
        """Take the templates of the story's grammar, fresh for this article."""
        grammar, words = telling.grammar, telling.words
        self.choose, self.telling = choose, telling
        self._details = [*grammar.details, *words.details]
        self._background = [*grammar.background, *words.background]
        self._outlook = [*grammar.outlook, *words.outlook]
        self._cores = [*grammar.cores, *words.cores]
        self._tails = list(words.tails)
        self._blocks: list[Block] = []
        self._space = _text(words.joiner)
        self.promised: tuple[str, str] | None = self._core()
        self._quoted = self.promised

    def headline(self) -> str:
        """Return a headline; one that quotes somebody quotes what the body quotes first."""
        telling, outlet = self.telling, self.telling.outlet
        if self.choose.chance(outlet.headline_quote):
            speaker, core = self._quoted
            last = compiled(f"{{{speaker}:last}}: ", outlet.apostrophe)
            return telling.write("/headline", (last, *self._direct(speaker, core, None, "")))
        return telling.write("/headline", (self._any(telling.grammar.headlines),))

    def labelled(self) -> tuple[Block, ...]:
        """Return lede, source, details and quotes behind labels, and a list of background."""
        telling, choose, outlet = self.telling, self.choose, self.telling.outlet
        self._add(Paragraph(text=self._write(self._any(telling.grammar.ledes))))
        self._label("source", self._any(telling.words.source_line, capital=False))
        for number in range(choose.pick(outlet.grafs)):
            choose.part(32)
            if number % 2 and self._cores:
                self._labelled_quote()
            elif self._details:
                self._label("details", *self._sentences(35))
        choose.part(48)
        if choose.chance(60):
            self._label("details", self._of(self._outlook))
        self._label("background")
        path = f"/body/{len(self._blocks)}/items"
        count = choose.pick(outlet.background)
        items = tuple(
            ListItem(text=telling.write(f"{path}/{n}/text", (self._of(self._background),)))
            for n in range(count)
        )
        self._add(ListBlock(items=items))
        return tuple(self._blocks)

    def inverted(self, dateline: str) -> tuple[Block, ...]:
        """Return an inverted pyramid that opens with *dateline*, which may be empty."""
        telling, choose, outlet = self.telling, self.choose, self.telling.outlet
        lede = self._any(telling.grammar.ledes)
        self._add(Paragraph(text=telling.write("/body/0/text", (lede,), dateline)))
        for number in range(choose.pick(outlet.grafs)):
            choose.part(32)
            if (number == 1 or choose.chance(25)) and self._cores:
                self._add(Paragraph(text=self._write(*self._attributed_quote())))
            elif self._details:
                self._add(Paragraph(text=self._write(*self._sentences(35))))
        choose.part(48)
        for _ in range(choose.pick(outlet.background)):
            self._add(Paragraph(text=self._write(self._of(self._background))))
        if choose.chance(70):
            self._add(Paragraph(text=self._write(self._of(self._outlook))))
        return tuple(self._blocks)

    def _write(self, *templates: Template) -> str:
        return self.telling.write(f"/body/{len(self._blocks)}/text", templates)

    def _add(self, block: Block) -> None:
        self._blocks.append(block)

    def _any(self, templates: tuple[str, ...], *, capital: bool = True) -> Template:
        """Choose one of *templates*."""
        return self._compiled(self.choose.pick(templates), capital=capital)

    def _of(self, templates: list[str], *, capital: bool = True) -> Template:
        """Take one template out of *templates*, so that it is told once."""
        template = templates.pop(self.choose.number(0, len(templates) - 1))
        return self._compiled(template, capital=capital)

    def _compiled(self, template: str, *, capital: bool = True) -> Template:
        return compiled(template, self.telling.outlet.apostrophe, capital=capital)

    def _sentences(self, percent: int) -> tuple[Template, ...]:
        """Return one sentence of detail, with a likelihood of *percent* two."""
        if len(self._details) > 1 and self.choose.chance(percent):
            return self._of(self._details), self._space, self._of(self._details)
        return (self._of(self._details),)

    def _label(self, role: LabelRole, *templates: Template) -> None:
        label = self.telling.words.labels[role]
        self._add(LabelledParagraph(label=label, role=role, text=self._write(*templates)))

    def _labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        words = self.telling.words
        speaker, core = self._next_core()
        tail = self._tail()
        if self.telling.knows(speaker):
            said = self._direct(speaker, core, tail, words.stop)
            text = self._write(*said, _text(words.after))
        else:
            said = self._direct(speaker, core, tail, words.comma)
            text = self._write(*said, self._said(words.said[0], speaker))
        opening, closing = self.telling.outlet.quotes
        inside = words.stop if text.endswith(closing) else words.comma
        end = text.rindex(closing) - len(inside)
        mark = Mark(start=len(opening), end=end, kind="quote", ref=f"person-{speaker}")
        self._add(
            LabelledParagraph(label=words.labels["quote"], role="quote", text=text, marks=(mark,))
        )

    def _attributed_quote(self) -> tuple[Template, ...]:
        """Return a quotation with its speaker behind or before it."""
        words, choose = self.telling.words, self.choose
        speaker, core = self._next_core()
        tail = self._tail()
        if choose.chance(30):
            says = self._said(choose.pick(words.says), speaker, capital=True)
            return (says, *self._direct(speaker, core, tail, words.stop), _text(words.after))
        said = self._said(choose.pick(words.said), speaker)
        return (*self._direct(speaker, core, tail, words.comma), said)

    def _said(self, pattern: str, speaker: str, *, capital: bool = False) -> Template:
        return self._compiled(pattern.replace("{x", f"{{{speaker}"), capital=capital)

    def _direct(
        self, speaker: str, core: str, tail: Template | None, mark: str
    ) -> tuple[Template, ...]:
        """Return a direct quotation of a whole sentence, with *mark* before the closing glyph."""
        words = self._compiled(core)
        if tail is None:
            return (_key(f"“{speaker}direct"), words, _closing(mark))
        return (
            _key(f"“{speaker}direct"),
            words,
            _text(self.telling.words.joint),
            tail,
            _closing(mark),
        )

    def _next_core(self) -> tuple[str, str]:
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> tuple[str, str]:
        """Take out who says what: a core may name those that it suits."""
        template = self._cores.pop(self.choose.number(0, len(self._cores) - 1))
        speakers, bar, words = template.partition("|")
        if not bar or not set(speakers) <= set(_SPEAKERS):
            return self.choose.pick(_SPEAKERS), template
        return self.choose.pick(speakers), words

    def _tail(self) -> Template:
        return self._of(self._tails, capital=False)


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
