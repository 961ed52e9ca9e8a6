"""Arranges what is told into blocks, in the two shapes that outlets have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Block, LabelledParagraph, ListBlock, ListItem, Mark, Paragraph
from newsfixtures.newsroom._templates import Steps, compiled, direct

if TYPE_CHECKING:
    from newsfixtures.article import LabelRole
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._telling import Telling

_SPEAKERS = ("a", "b", "c")


class Desk:
    """Lays out one article; gives each template and each quotation out once."""

    def __init__(self, choose: Chooser, telling: Telling) -> None:
        """Take the templates of the story's grammar, fresh for this article."""
        grammar = telling.grammar
        self.choose, self.telling = choose, telling
        self._details = list(grammar.details)
        self._background = list(grammar.background)
        self._outlook = list(grammar.outlook)
        self._cores = list(grammar.cores)
        self._tails = list(telling.words.tails)
        self._blocks: list[Block] = []
        speaker, core = self._core()
        self.promised: tuple[str, Steps] | None = (speaker, core)
        self._quoted = (speaker, core)

    def headline(self) -> str:
        """Return a headline; one that quotes somebody quotes what the body quotes first."""
        telling, outlet = self.telling, self.telling.outlet
        if self.choose.chance(outlet.headline_quote):
            speaker, core = self._quoted
            last = compiled(f"{{{speaker}:last}}: ", outlet.apostrophe)
            opening, *rest = direct(core, ("",), speaker, "")
            quote = (opening, *[step for step in rest if step not in (", ", "")])
            return telling.write("/headline", (*last, *quote))
        return telling.write("/headline", self._of(list(telling.grammar.headlines)))

    def labelled(self) -> tuple[Block, ...]:
        """Return lede, source, details and quotes behind labels, and a list of background."""
        telling, choose, outlet = self.telling, self.choose, self.telling.outlet
        self._add(Paragraph(text=self._write(self._of(list(telling.grammar.ledes)))))
        self._label("source", self._of(list(telling.words.source_line)))
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
            ListItem(text=telling.write(f"{path}/{n}/text", self._of(self._background)))
            for n in range(count)
        )
        self._add(ListBlock(items=items))
        return tuple(self._blocks)

    def inverted(self, dateline: str) -> tuple[Block, ...]:
        """Return an inverted pyramid that opens with *dateline*, which may be empty."""
        telling, choose, outlet = self.telling, self.choose, self.telling.outlet
        lede = self._of(list(telling.grammar.ledes))
        self._add(Paragraph(text=telling.write("/body/0/text", lede, verbatim=dateline)))
        for number in range(choose.pick(outlet.grafs)):
            choose.part(32)
            if (number == 1 or choose.chance(25)) and self._cores:
                self._add(Paragraph(text=self._write(self._attributed_quote())))
            elif self._details:
                self._add(Paragraph(text=self._write(*self._sentences(35))))
        choose.part(48)
        for _ in range(choose.pick(outlet.background)):
            self._add(Paragraph(text=self._write(self._of(self._background))))
        if choose.chance(70):
            self._add(Paragraph(text=self._write(self._of(self._outlook))))
        return tuple(self._blocks)

    def _write(self, *sentences: Steps) -> str:
        return self.telling.write(f"/body/{len(self._blocks)}/text", *sentences)

    def _add(self, block: Block) -> None:
        self._blocks.append(block)

    def _of(self, templates: list[str]) -> Steps:
        """Take one template out of *templates*, so that it is told once."""
        template = templates.pop(self.choose.number(0, len(templates) - 1))
        return compiled(template, self.telling.outlet.apostrophe)

    def _sentences(self, percent: int) -> tuple[Steps, ...]:
        """Return one sentence of detail, with a likelihood of *percent* two."""
        two = len(self._details) > 1 and self.choose.chance(percent)
        return tuple(self._of(self._details) for _ in range(2 if two else 1))

    def _label(self, role: LabelRole, *sentences: Steps) -> None:
        label = self.telling.words.labels[role]
        self._add(LabelledParagraph(label=label, role=role, text=self._write(*sentences)))

    def _labelled_quote(self) -> None:
        """Add a quote; a speaker whom the reader does not know yet is named behind it."""
        speaker, core = self._next_core()
        if self.telling.knows(speaker):
            text = self._write(direct(core, self._tail(), speaker, "."))
        else:
            said = compiled(f" {{{speaker}}} said.", self.telling.outlet.apostrophe)
            text = self._write((*direct(core, self._tail(), speaker, ","), *said))
        quote = self.telling.quotes[-1]
        mark = Mark(start=quote.start, end=quote.end, kind="quote", ref=quote.speaker)
        label = self.telling.words.labels["quote"]
        self._add(LabelledParagraph(label=label, role="quote", text=text, marks=(mark,)))

    def _attributed_quote(self) -> Steps:
        """Return a quotation with its speaker behind or before it."""
        speaker, core = self._next_core()
        apostrophe = self.telling.outlet.apostrophe
        if self.choose.chance(30):
            said = compiled(f"{{{speaker}}} said: ", apostrophe)
            return (*said, *direct(core, self._tail(), speaker, "."))
        verb = self.choose.pick(self.telling.words.said)
        said = compiled(f" {{{speaker}}} {verb}.", apostrophe)
        return (*direct(core, self._tail(), speaker, ","), *said)

    def _next_core(self) -> tuple[str, Steps]:
        promised, self.promised = self.promised, None
        return promised or self._core()

    def _core(self) -> tuple[str, Steps]:
        """Take out who says what: a core may name those that it suits."""
        template = self._cores.pop(self.choose.number(0, len(self._cores) - 1))
        speakers, bar, words = template.rpartition("|")
        speaker = self.choose.pick(speakers if bar else _SPEAKERS)
        return speaker, compiled(words, self.telling.outlet.apostrophe)

    def _tail(self) -> Steps:
        return self._of(self._tails)
