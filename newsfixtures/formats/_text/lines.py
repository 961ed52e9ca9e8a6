"""The lines of a scraped text, and where in the file each part of the article stands."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import Factory, define, frozen

from newsfixtures.findings import Location
from newsfixtures.formats._lines import Lines

if TYPE_CHECKING:
    from newsfixtures.findings import Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")

ENDS = '.!?:…。！？：．।؟۔"“”»«’」』）)'
"""What may stand at the end of a sentence, in any script."""

MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0980-\u0dff\u200c\u200d"
)
"""For a class of characters: vowel signs and joiners, which ``\\w`` does not match."""

FULL_WIDTH = str.maketrans("：；｜，（）", ":;|,()")
"""East Asian punctuation to what means the same; as long as before, so that places hold."""


@frozen
class Line:
    """One line without its end: *number* from 1, *start* in code points of the whole text."""

    number: int
    start: int
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing but white space."""
        return not self.text.strip()

    def index_of(self, part: str) -> int:
        """Return where *part* of the line stands in the whole text."""
        return self.start + max(self.text.find(part), 0)


@define(eq=False)
class TextPlaces:
    """Finds parts of an article in *text*; *base* is the bytes before it (a byte order mark).

    *starts* maps JSON Pointers to indexes; a pointer that is not in it stands where its parent
    does, the whole article at the first line.
    """

    text: str
    file: str | None = None
    base: int = 0
    encoding: str = "utf-8"
    starts: dict[str, int] = Factory(dict)

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the part at *path* begins, or the span of its text; see `Locate`."""
        known = path
        while known not in self.starts and known:
            known = known.rpartition("/")[0]
        index = self.starts.get(known, 0)
        if span is not None and known == path:
            index += span[0]
        line, column, byte = self._lines.place(index)
        return Location(file=self.file, record=0, line=line, column=column, offset=self.base + byte)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text, self.encoding)


def lines_of(text: str) -> list[Line]:
    """Return the lines of *text*; only LF and CR LF end a line."""
    matches = enumerate(_LINE.finditer(text), 1)
    return [Line(number, m.start(), m.group().rstrip("\r\n")) for number, m in matches]
