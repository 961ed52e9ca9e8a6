"""Runs of phrasing content, read from parsed HTML into text with its marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import Mark, MarkKind, Paragraph
from newsfixtures.formats._html.text import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_DEPTH = 100
"""How deep elements are told apart; what nests deeper is read as text."""
MAX_ADDRESS = 2048
DROPPED = frozenset(
    "script style noscript template form button input select option textarea label nav svg math "
    "dialog object applet canvas head title meta link base map area colgroup col menu".split()
)
"""Elements whose content is no part of an article."""
BLOCKS = frozenset(
    "p div section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table blockquote figure img "
    "picture iframe video audio hr pre aside header footer address details summary center "
    "fieldset embed hgroup search amp-img amp-video".split()
)
_LAYOUT = re.compile(r"[ \t\n\f\r]+")
_PARTED = re.compile(r"\n[ ]*\n[ \n]*")
_MARKS: Mapping[str, MarkKind] = {
    "strong": "strong",
    "b": "strong",
    "em": "em",
    "i": "em",
    "cite": "em",
    "dfn": "em",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
    "q": "quote",
}


def classes(element: Any) -> frozenset[str]:  # noqa: ANN401 (lxml has no type of its own)
    """Return the class names of *element*."""
    return frozenset((element.get("class") or "").split())


def is_hidden(element: Any) -> bool:  # noqa: ANN401
    """Tell whether readers never see *element*."""
    style = (element.get("style") or "").replace(" ", "").casefold()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


class Run:
    """Text that stands together, as it is collected."""

    def __init__(self) -> None:
        """Begin without text."""
        self._pieces: list[str] = []
        self._marks: list[Mark] = []
        self._length = 0

    def add(self, text: str | None) -> None:
        """Add *text*, whose line breaks are layout."""
        if text:
            self._put(text if text.isprintable() else _LAYOUT.sub(" ", text))

    def break_line(self) -> None:
        """Begin a new line."""
        self._put("\n")

    def open(self, element: Any) -> int:  # noqa: ANN401
        """Note that the markup of *element* begins; returns what `close` needs."""
        mark = _mark(element)
        if mark is None:
            return -1
        self._marks.append(evolve(mark, start=self._length))
        return len(self._marks) - 1

    def close(self, number: int) -> None:
        """Note that the markup that `open` numbered ends."""
        if number >= 0:
            self._marks[number] = evolve(self._marks[number], end=self._length)

    def texts(self) -> Iterator[tuple[str, tuple[Mark, ...]]]:
        """Yield each paragraph: empty lines part them."""
        whole = "".join(self._pieces)
        if not whole.strip(" \n"):
            return
        start = 0
        for match in _PARTED.finditer(whole):
            yield from self._part(whole, start, match.start())
            start = match.end()
        yield from self._part(whole, start, len(whole))

    def text(self) -> tuple[str, tuple[Mark, ...]]:
        """Return everything as one text."""
        return folded("".join(self._pieces), self._marks)

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _part(self, whole: str, start: int, end: int) -> Iterator[tuple[str, tuple[Mark, ...]]]:
        marks = [
            evolve(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in self._marks
            if mark.start < end and mark.end > start
        ]
        text, kept = folded(whole[start:end], marks)
        if text:
            yield text, kept


def _mark(element: Any) -> Mark | None:  # noqa: ANN401
    tag = element.tag
    href = (element.get("href") or "").strip() or None
    href = href if href and len(href) <= MAX_ADDRESS else None
    ref = (element.get("data-ref") or "")[:500] or None
    kind = _MARKS.get(tag)
    named = element.get("class")
    if named in ("entity", "quote"):
        kind = named
    elif tag == "a" and href:
        kind = "link"
    if kind is None:
        return None
    return Mark(start=0, end=0, kind=kind, href=href if tag == "a" else None, ref=ref)


def holds_blocks(element: Any) -> bool:  # noqa: ANN401
    """Tell whether an element for phrases has a block inside, as loose markup often does."""
    return len(element) > 0 and next(element.iterdescendants(*BLOCKS), None) is not None


def stated(element: Any, name: str = "data-id", longest: int = 500) -> str | None:  # noqa: ANN401
    """Return what an attribute of *element* says, ``None`` where it says nothing."""
    return (element.get(name) or "")[:longest] or None if element is not None else None


def paragraphs(run: Run) -> Iterator[Paragraph]:
    """Yield each paragraph of *run*."""
    for text, marks in run.texts():
        yield Paragraph(text=text, marks=marks)
