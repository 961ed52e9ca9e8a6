"""A document as it lies there, for rules that look at pages and feeds: text, elements, places.

A tokenizer of our own, because a place is due for each finding and parsers keep only lines. It is
forgiving as browsers are, and linear on any input.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from attrs import Factory, define, field, frozen

from newsfixtures.findings import Location, Span
from newsfixtures.formats._decoding import Decoded, decoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


Kind = Literal["page", "feed"]
T = TypeVar("T")

MAX_TAGS = 200_000
"""How many tags of a document are looked at."""

_TAG = re.compile(
    r"""<(/?)([A-Za-z_][\w.:-]*+)((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>""",
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
_LINES = re.compile(r"\r\n?|\n")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset("script style textarea title xmp iframe noembed".split())
_SELF_ENDING = frozenset("p li dt dd td th tr option".split())
_SECTION, _SECTION_END = "<![CDATA[", "]]>"


@frozen
class Passage:
    """A stretch of a document: its *text* as it stands, and from where to where."""

    text: str
    start: int
    end: int
    section: bool = False

    @property
    def span(self) -> Span:
        """From where to where, in code points."""
        return self.start, self.end

    @property
    def value(self) -> str:
        """The text as a reader is told it: references resolved, unless it is a CDATA section."""
        return self.text.strip() if self.section else unescaped(self.text).strip()


@define(eq=False)
class Element:
    """An element: its tag from *start* to *inner*, its content from there to *stop*.

    *name* is in small letters and without *prefix*; *parent* the number of the element around it.
    """

    name: str
    prefix: str
    start: int
    inner: int
    stop: int
    end: int
    attributes_at: int
    parent: int
    depth: int
    number: int


@frozen
class Edit:
    """What stands from *start* to *end* becomes *text*; *spots* are spans of it to be reported."""

    start: int
    end: int
    text: str
    spots: tuple[Span, ...] | None = None


@define(eq=False, slots=False)
class Source:
    """One document: its bytes, its text, and what stands where in it."""

    data: bytes = field(repr=False)
    kind: Kind
    file: str | None = None
    _known: dict[Any, Any] = field(default=Factory(dict), repr=False)
    _mark: tuple[int, int] = (0, 0)

    @cached_property
    def decoded(self) -> Decoded:
        """How the bytes were read."""
        return decoded(self.data, self.file)

    @property
    def text(self) -> str:
        """The text with its own line ends."""
        return self.decoded.raw

    @cached_property
    def is_json(self) -> bool:
        """Whether it is JSON, not markup."""
        return self.text.lstrip("\ufeff \t\r\n")[:1] == "{"

    @cached_property
    def is_xml(self) -> bool:
        """Whether it is a feed of XML."""
        return self.kind == "feed" and not self.is_json

    def once(self, work: Callable[[Source], T]) -> T:
        """Return what *work* makes of the document; it is done once."""
        if work not in self._known:
            self._known[work] = work(self)
        found: T = self._known[work]
        return found

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Every element in the order of their tags."""
        return () if self.is_json else tuple(_nested(self.text, page=self.kind == "page"))

    def named(self, *names: str) -> Iterator[Element]:
        """Yield the elements of any of *names*, in small letters."""
        by_name = self.once(_by_name)
        if len(names) == 1:
            yield from by_name.get(names[0], ())
            return
        found = [element for name in names for element in by_name.get(name, ())]
        yield from sorted(found, key=lambda element: element.start)

    def children(self, parent: Element, *names: str) -> list[Element]:
        """Return the children of *parent*, those of any of *names* if there are some."""
        held = self.once(_by_parent).get(parent.number, ())
        return [each for each in held if not names or each.name in names]

    def attributes(self, element: Element) -> dict[str, Passage]:
        """Return the attributes of *element*, names in small letters, the first of each."""
        found: dict[str, Passage] = {}
        for match in _ATTRIBUTE.finditer(self.text, element.attributes_at, element.inner - 1):
            group = next((number for number in (2, 3, 4) if match[number] is not None), 0)
            text = match[group] if group else ""
            span = match.span(group) if group else (match.end(), match.end())
            found.setdefault(match[1].lower(), Passage(text, *span))
        return found

    def attribute(self, element: Element, name: str) -> str:
        """Return the value of attribute *name*, empty where there is none."""
        found = self.attributes(element).get(name)
        return found.value if found else ""

    def content(self, element: Element) -> Passage:
        """Return what stands in *element*, inside its CDATA section where that is all."""
        text, start = self.text[element.inner : element.stop], element.inner
        bare = text.strip()
        if bare.startswith(_SECTION) and bare.find(_SECTION_END) == len(bare) - 3:
            start += text.find(_SECTION) + len(_SECTION)
            inside = bare[len(_SECTION) : -3]
            return Passage(inside, start, start + len(inside), section=True)
        start += len(text) - len(text.lstrip())
        return Passage(bare, start, start + len(bare))

    def value(self, element: Element) -> str:
        """Return the text of *element* as a reader of XML is told it."""
        return "".join(_told(self.text[element.inner : element.stop])).strip()

    def at(self, index: int) -> Location:
        """Return the place of code point *index*; fast where places are asked for in order."""
        line = bisect_right(self._line_starts, index)
        offset = None if self.decoded.packed else self.decoded.skipped + self._bytes_before(index)
        column = index - self._line_starts[line - 1] + 1
        return Location(file=self.file, line=line, column=column, offset=offset)

    def rewritten(self, *edits: Edit) -> tuple[bytes, tuple[Span, ...]]:
        """Return the document with *edits* made, in its own encoding, and where the spots lie."""
        parts: list[str] = []
        spots: list[Span] = []
        done = length = 0
        for edit in sorted(edits, key=lambda each: (each.start, each.end)):
            parts += (self.text[done : edit.start], edit.text)
            length += edit.start - done
            marked = ((0, len(edit.text)),) if edit.spots is None else edit.spots
            spots += [(length + start, length + end) for start, end in marked]
            length += len(edit.text)
            done = edit.end
        whole = "".join((*parts, self.text[done:]))
        written = whole.encode(self.decoded.codec, "xmlcharrefreplace")
        return self.data[: self.decoded.skipped] + written, tuple(spots)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINES.finditer(self.text))]

    def _bytes_before(self, index: int) -> int:
        start, count = self._mark if self._mark[0] <= index else (0, 0)
        count += len(self.text[start:index].encode(self.decoded.codec, "replace"))
        self._mark = (index, count)
        return count


def unescaped(text: str) -> str:
    """Return *text* with its references resolved."""
    return html.unescape(text) if "&" in text else text


def _told(text: str) -> Iterator[str]:
    first, *rest = text.split(_SECTION)
    yield unescaped(first)
    for part in rest:
        inside, _, behind = part.partition(_SECTION_END)
        yield inside
        yield unescaped(behind)


def _by_name(source: Source) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for element in source.elements:
        found.setdefault(element.name, []).append(element)
    return found


def _by_parent(source: Source) -> dict[int, list[Element]]:
    found: dict[int, list[Element]] = {}
    for element in source.elements:
        found.setdefault(element.parent, []).append(element)
    return found


def _tags(text: str, *, page: bool) -> Iterator[re.Match[str]]:
    """Yield every tag outside comments, CDATA sections and, in pages, scripts and the like."""
    at, given = text.find("<"), 0
    while at >= 0 and given < MAX_TAGS:
        following = at + 1
        if text.startswith("<!--", at):
            following = _behind(text, "-->", at + 4)
        elif text.startswith(_SECTION, at) and not page:
            following = _behind(text, _SECTION_END, at)
        elif match := _TAG.match(text, at):
            yield match
            given += 1
            following = match.end()
            name = match[2].lower()
            if page and name in _RAW and not match[1]:
                following = _raw_end(text, name, following)
        at = text.find("<", following)


def _behind(text: str, mark: str, start: int) -> int:
    at = text.find(mark, start)
    return len(text) if at < 0 else at + len(mark)


def _raw_end(text: str, name: str, start: int) -> int:
    found = _END_TAGS[name].search(text, start)
    return found.start() if found else len(text)


_END_TAGS = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in _RAW}


@define
class _Stack:
    """The elements that are open at one point of a document."""

    found: list[Element] = Factory(list)
    open: list[Element] = Factory(list)
    counts: dict[str, int] = Factory(dict)

    def begin(self, match: re.Match[str], *, empty: bool) -> None:
        """Open the element of a start tag."""
        prefix, _, name = match[2].lower().rpartition(":")
        parent = self.open[-1].number if self.open else -1
        inner = match.end()
        element = Element(
            name, prefix, match.start(), inner, inner, inner, match.start(3), parent,
            len(self.open), len(self.found),
        )  # fmt: skip
        self.found.append(element)
        if not empty:
            self.open.append(element)
            self.counts[name] = self.counts.get(name, 0) + 1

    def close(self, name: str, start: int, end: int) -> None:
        """Close the innermost element of *name*, and what stands open in it."""
        if not self.counts.get(name):
            return
        while True:
            element = self.open.pop()
            self.counts[element.name] -= 1
            element.stop = element.end = start
            if element.name == name:
                element.end = end
                return

    def finish(self, end: int) -> None:
        """Let what was never closed reach to the end."""
        for element in self.open:
            element.stop = element.end = end


def _nested(text: str, *, page: bool) -> list[Element]:
    stack = _Stack()
    for match in _tags(text, page=page):
        name = match[2].lower().rpartition(":")[2]
        if match[1]:
            stack.close(name, match.start(), match.end())
            continue
        if page and name in _SELF_ENDING and stack.open and stack.open[-1].name == name:
            stack.close(name, match.start(), match.start())
        empty = name in _VOID if page else match[3].endswith("/")
        stack.begin(match, empty=empty)
    stack.finish(len(text))
    return stack.found
