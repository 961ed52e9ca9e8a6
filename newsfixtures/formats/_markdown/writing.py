"""Writes the body of an article as CommonMark, and as HTML blocks what CommonMark has no sign for.

Source: CommonMark 0.31.2, 2.4 Backslash escapes, 4 Leaf blocks, 5 Container blocks, 6 Inlines;
GitHub Flavored Markdown 0.29, 4.10 Tables (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsfixtures.formats._html.blocks import Around, block_html
from newsfixtures.formats._html.text import folded, inline_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsfixtures.article import (
        Article,
        Block,
        Heading,
        LabelledParagraph,
        ListBlock,
        Mark,
        Paragraph,
        Quote,
        Table,
    )

_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|]")
_EVERY = re.compile(r"""[!-/:-@\[-`{-~]""")
_OPENING = re.compile(r"([#+=-])|(\d{1,9})([.)])")
_TABLE_CELLS = 2
_STARS = {"strong": ("**", "__"), "em": ("*", "_")}
_BULLETS = {"dash": "-", "star": "*", "plus": "+"}
_RULES = {"dashes": "---", "stars": "***", "underscores": "___", "spaced": "* * *"}
_WIDTH = 72


def body_markdown(article: Article, knobs: Mapping[str, str]) -> str:
    """Return the body, its blocks parted by empty lines."""
    writer = _Writer(knobs, Around.of(article))
    blocks = filter(None, map(writer.block, article.body))
    return "\n\n".join(blocks) + "\n"


def escaped(text: str, knobs: Mapping[str, str]) -> str:
    """Return one line of *text* with a backslash before what would be read as markup."""
    pattern = _EVERY if knobs["escapes"] == "all" else _SPECIAL
    text = pattern.sub(r"\\\g<0>", text)
    if pattern is _SPECIAL:
        text = _OPENING.sub(_opened, text, count=1) if _OPENING.match(text) else text
    return text


def _opened(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


class _Writer:
    """Writes blocks."""

    def __init__(self, knobs: Mapping[str, str], around: Around) -> None:
        self.knobs = knobs
        self.around = around

    def block(self, block: Block) -> str:
        """Return *block* as Markdown, as one HTML block where Markdown has no sign for it."""
        write = _WRITERS.get(block.type)
        text = write(self, block) if write and not _is_special(block) else None
        return self._html(block) if text is None else text

    def _html(self, block: Block) -> str:
        html = block_html(block, self.around)
        return html if html.startswith("<pre") else html.replace("\n", "&#10;")

    def paragraph(self, block: Paragraph) -> str | None:
        return self.inline(*folded(block.text, block.marks))

    def labelled(self, block: LabelledParagraph) -> str | None:
        locale = self.around.locale
        label, text = folded(block.label)[0], self.inline(*folded(block.text, block.marks))
        known = locale.labels.get(label, "other") == block.role
        if not known or text is None or "\n" in label or not label[-1:].isalnum():
            return None
        star = self._star("strong")
        blank = " " if text and locale.colon.endswith(" ") else ""
        colon = self.around.colon
        if text and not blank:  # CommonMark closes no emphasis between a colon and a letter
            return None
        return f"{star}{escaped(label, self.knobs)}{colon}{star}{blank}{text}"

    def heading(self, block: Heading) -> str | None:
        text = folded(block.text)[0]
        if "\n" in text or not text:
            return None
        line = escaped(text, self.knobs)
        setext = 2  # the least level with a line below it that bodies use
        if self.knobs["headings"] == "underlined" and block.level == setext:
            return f"{line}\n{'-' * max(len(text), 3)}"
        closing = f" {'#' * block.level}" if self.knobs["headings"] == "closed" else ""
        return f"{'#' * block.level} {line}{closing}"

    def list(self, block: ListBlock) -> str | None:
        items = [self.inline(*folded(item.text, item.marks)) for item in block.items]
        if not all(items):
            return None
        loose = "\n\n" if self.knobs["lists"] == "loose" else "\n"
        return loose.join(
            f"{self._bullet(number, ordered=block.ordered)} {item.replace(chr(10), chr(10) + '   ')}"
            for number, item in enumerate(filter(None, items), 1)
        )

    def _bullet(self, number: int, *, ordered: bool) -> str:
        if ordered:
            return f"{number}{')' if self.knobs['ordered'] == 'bracket' else '.'}"
        return _BULLETS[self.knobs["bullets"]]

    def quote(self, block: Quote) -> str | None:
        text = self.inline(folded(block.text)[0], ())
        if block.style != "block" or block.language or block.source_ref or block.translated:
            return None
        if not text:
            return None
        html = block_html(block, self.around)
        footer = html[html.find("<footer>") : html.rfind("</blockquote>")] if block.speaker else ""
        lines = [*text.split("\n"), *(["", footer.replace("\n", "&#10;")] if footer else [])]
        return "\n".join(f"> {line}".rstrip() for line in lines)

    def table(self, block: Table) -> str | None:
        cells = [cell for row in (block.header, *block.rows) for cell in row]
        widths = {len(block.header), *map(len, block.rows)}
        simple = all(folded(cell)[0] == cell and "\n" not in cell for cell in cells)
        if block.caption or not block.header or len(widths) > 1 or not simple:
            return None
        if len(block.header) < _TABLE_CELLS or not all(block.header) or not block.rows:
            return None
        bars = [self._row(row) for row in (block.header, *block.rows)]
        return "\n".join([bars[0], self._row(["---"] * len(block.header), raw=True), *bars[1:]])

    def _row(self, cells: Any, *, raw: bool = False) -> str:  # noqa: ANN401 (both tuple and list)
        return f"| {' | '.join(cell if raw else escaped(cell, self.knobs) for cell in cells)} |"

    def divider(self, block: Block) -> str:  # noqa: ARG002 (a writer)
        return _RULES[self.knobs["dividers"]]

    def inline(self, text: str, marks: tuple[Mark, ...]) -> str | None:
        """Return *text* with its marks; ``None`` where only HTML can say it."""
        if "\n" in text or not text:
            return None if text else ""
        pieces = list(self._pieces(text, marks))
        line = "".join(pieces)
        return self._wrapped(line) if self.knobs["wrap"] == "columns" else line

    def _pieces(self, text: str, marks: tuple[Mark, ...]) -> Iterator[str]:
        at = 0
        for mark in marks:
            if mark.start < at:  # inside the one before, which is HTML
                continue
            yield self._text(text[at : mark.start], first=at == 0)
            inner = tuple(each for each in marks if mark.start <= each.start < mark.end)
            yield self._marked(text, mark, inner)
            at = mark.end
        yield self._text(text[at:], first=at == 0)

    def _text(self, text: str, *, first: bool) -> str:
        if first:
            return escaped(text, self.knobs)
        pattern = _EVERY if self.knobs["escapes"] == "all" else _SPECIAL
        return pattern.sub(r"\\\g<0>", text)

    def _marked(self, text: str, mark: Mark, inner: tuple[Mark, ...]) -> str:
        held = text[mark.start : mark.end]
        alone = len(inner) == 1 and mark.ref is None
        if alone and mark.kind in _STARS and _flanked(text, mark):
            star = self._star(mark.kind)
            return f"{star}{self._text(held, first=False)}{star}"
        if alone and mark.kind == "link" and mark.href and re.fullmatch(r"[!-;=?-~]+", mark.href):
            return self._link(self._text(held, first=False), mark.href)
        moved = tuple(
            type(each)(
                start=each.start - mark.start,
                end=each.end - mark.start,
                kind=each.kind,
                href=each.href,
                ref=each.ref,
            )
            for each in inner
        )
        return _EVERY_IN_TEXT.sub(_referenced, inline_html(held, moved))

    def _link(self, text: str, href: str) -> str:
        target = f"<{href.replace(chr(92), chr(92) * 2).replace('&', '&amp;')}>"
        return f"[{text}]({target})"

    def _star(self, kind: str) -> str:
        return _STARS[kind][self.knobs["emphasis"] == "underscore"]

    def _wrapped(self, line: str) -> str:
        """Break *line* at blanks where the rest cannot be read as the begin of a block."""
        out: list[str] = []
        width = 0
        for word in line.split(" "):
            if width > _WIDTH and word[:1].isalpha():
                out[-1] += "\n" + word
                width = len(word)
            else:
                out.append(word)
                width += len(word) + 1
        return " ".join(out)


_EVERY_IN_TEXT = re.compile(r"(?<=>)[^<]++(?=<)|^[^<]++(?=<)")


def _referenced(match: re.Match[str]) -> str:
    """Escape what Markdown would read inside inline HTML, leaving references as they are."""
    return re.sub(r"[\\`*_\[\]~|]", r"\\\g<0>", match[0])


def _flanked(text: str, mark: Mark) -> bool:
    """Tell whether stars around *mark* open and close in every reader: blanks or ends outside."""
    before, after = text[: mark.start][-1:], text[mark.end :][:1]
    held = text[mark.start : mark.end]
    inside = held[:1].isalnum() and held[-1:].isalnum()
    return inside and (not before or before == " ") and (not after or after == " ")


def _is_special(block: Block) -> bool:
    return block.id is not None


_WRITERS: Mapping[str, Callable[[_Writer, Any], str | None]] = {
    "paragraph": _Writer.paragraph,
    "labelled_paragraph": _Writer.labelled,
    "heading": _Writer.heading,
    "quote": _Writer.quote,
    "list": _Writer.list,
    "table": _Writer.table,
    "divider": _Writer.divider,
}
