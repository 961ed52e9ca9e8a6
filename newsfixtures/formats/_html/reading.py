"""Reads the blocks of a body from parsed HTML: our own markup in full, foreign markup as it comes.

Total and linear: nothing is looked at more often than it is nested, and nesting is bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.article import LiveEntry
from newsfixtures.formats._html import elements, figures
from newsfixtures.formats._html.media import Shelf
from newsfixtures.formats._html.runs import (
    BLOCKS,
    DROPPED,
    MAX_DEPTH,
    Run,
    holds_blocks,
    is_hidden,
    paragraphs,
)
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsfixtures.article import Block, Media, PlainBlock

MAX_BLOCKS = 20_000
MAX_ITEMS = 1000
_LISTS = ("ul", "ol")
_PHRASES = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd mark output q rp rt "
    "ruby s samp small span strike strong sub sup time tt u var wbr nobr".split()
)


class Reader:
    """Reads blocks; keeps what they refer to and names what it drops."""

    def __init__(self, known: Iterable[Media] = ()) -> None:
        """Begin with the media that are *known* from elsewhere."""
        self.shelf = Shelf.with_media(known)
        self.losses: dict[str, None] = {}
        self.entries = 0
        self.depth = 0
        self.in_entry = False

    def read(self, root: Any) -> tuple[Block, ...]:  # noqa: ANN401 (lxml has no type of its own)
        """Return the blocks inside *root*."""
        found = [block for _, block in zip(range(MAX_BLOCKS), self.flow(root, 0), strict=False)]
        if len(found) == MAX_BLOCKS:
            self.lose("blocks after the first 20,000")
        return tuple(found)

    def credit(self, text: str | None) -> str | None:
        """Return a credit without what pages print around it."""
        return text

    def absolute(self, address: str | None) -> str | None:
        """Return the *address* of a picture or film in full, as far as it can be known."""
        return address

    def parted(self, caption: str) -> tuple[str, str | None]:
        """Return a cutline and the credit at its end, where one can be told by its words."""
        return caption, None

    def lose(self, what: str) -> None:
        """Note that *what* was dropped."""
        self.losses.setdefault(what[:200])

    def flow(self, element: Any, depth: int) -> Iterator[Block]:  # noqa: ANN401
        """Yield the blocks in *element*: of its children, and of the text between them."""
        run = Run()
        run.add(element.text)
        for child in element:
            if self.is_dropped(child):
                pass
            elif child.tag in _PHRASES and not holds_blocks(child):
                self.phrase(child, run, depth)
            else:
                yield from paragraphs(run)
                run = Run()
                yield from self._block(child, depth + 1)
            run.add(child.tail)
        yield from paragraphs(run)

    def is_dropped(self, element: Any) -> bool:  # noqa: ANN401
        """Tell whether *element* is no text of the article; names what it was."""
        tag = element.tag
        if not isinstance(tag, str):  # a comment
            return True
        if tag in DROPPED:
            self.lose(tag)
            return True
        if element.attrib and is_hidden(element):
            self.lose("hidden text")
            return True
        return False

    def phrase(self, element: Any, run: Run, depth: int, *, flat: bool = False) -> None:  # noqa: ANN401
        """Add the text of *element* to *run*, with the markup it stands for."""
        tag = element.tag
        if tag == "br":
            run.break_line()
            return
        if depth > MAX_DEPTH:
            run.add("".join(element.itertext()))
            return
        number = run.open(element)
        self.phrases(element, run, depth + 1, flat=flat)
        run.close(number)

    def phrases(
        self,
        element: Any,  # noqa: ANN401
        run: Run,
        depth: int = 0,
        *,
        skip: Any = None,  # noqa: ANN401
        flat: bool = False,
    ) -> Run:
        """Add the text inside *element* to *run*, without that of *skip*, if *flat* of lists.

        Blocks begin lines.
        """
        run.add(element.text)
        for child in element:
            if (
                child is not skip
                and not (flat and child.tag in _LISTS)
                and not self.is_dropped(child)
            ):
                if child.tag in BLOCKS:
                    run.break_line()
                self.phrase(child, run, depth, flat=flat)
                if child.tag in BLOCKS:
                    run.break_line()
            run.add(child.tail)
        return run

    def text(self, element: Any, skip: Any = None) -> str:  # noqa: ANN401
        """Return the text of *element* alone, ``""`` where there is no element."""
        if element is None:
            return ""
        return self.phrases(element, Run(), skip=skip).text()[0]

    def line(self, element: Any, longest: int = 1000) -> str | None:  # noqa: ANN401
        """Return the text of *element* on one line."""
        return line(self.text(element), longest)

    def _block(self, element: Any, depth: int) -> Iterator[Block]:  # noqa: ANN401
        read = _READERS.get(element.tag)
        self.depth = depth
        found = None if read is None or depth > MAX_DEPTH else read(self, element)
        if found is not None:
            yield from found
        elif depth > MAX_DEPTH:
            run = Run()
            run.add("".join(element.itertext()))
            yield from paragraphs(run)
        else:
            yield from self.flow(element, depth)

    def plain(self, element: Any) -> tuple[PlainBlock, ...]:  # noqa: ANN401
        """Return the blocks in *element*, those of live entries among them."""
        flat: list[PlainBlock] = []
        for block in self.flow(element, self.depth):
            flat += block.body if isinstance(block, LiveEntry) else [block]
        return tuple(flat[:MAX_ITEMS])


_READERS: Mapping[str, Callable[[Reader, Any], Iterable[Block] | None]] = {
    "p": elements.paragraph,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), elements.heading),
    "blockquote": elements.quote,
    "ul": elements.items,
    "ol": elements.items,
    "table": elements.table,
    "figure": figures.figure,
    "img": figures.image,
    "amp-img": figures.image,
    "video": figures.film,
    "audio": figures.film,
    "iframe": figures.frame,
    "aside": elements.aside,
    "article": elements.article,
    "hr": elements.divider,
    "pre": elements.preformatted,
    "div": figures.box,
}
