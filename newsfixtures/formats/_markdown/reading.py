"""Finds in the blocks of a Markdown file what HTML does not tell: headline, labels, places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsfixtures.article import Article, Heading, LabelledParagraph, Paragraph
from newsfixtures.findings import Location
from newsfixtures.formats._decoding import Decoded
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import resolve

if TYPE_CHECKING:
    from newsfixtures.article import Block
    from newsfixtures.findings import Span
    from newsfixtures.formats._drafts import Draft

_WORDS = re.compile(r"[^\W_](?:[^\W_]| (?=[^\W_])){0,60}")


def headed(blocks: tuple[Block, ...], draft: Draft, html: str) -> tuple[Block, ...]:
    """Return the blocks below the headline, which may stand as a heading on top of them."""
    headline, first = draft.value.get("headline"), blocks[0]
    if not isinstance(first, Heading) or len(blocks) == 1:
        return blocks
    if headline is None or (headline == first.text and html.startswith("<h1")):
        draft.line("headline", first.text, 1000)
        return blocks[1:]
    return blocks


def labelled(blocks: tuple[Block, ...], language: str) -> tuple[Block, ...]:
    """Turn grafs that begin with a bold label and its colon into labelled paragraphs."""
    locale = locale_for(language) or LOCALES["en"]
    colon = locale.colon.rstrip(" ")

    def turned(block: Block) -> Block:
        first = block.marks[0] if isinstance(block, Paragraph) and block.marks else None
        if not isinstance(block, Paragraph) or first is None or first.kind != "strong":
            return block
        label = block.text[: first.end].removesuffix(colon)
        if first.start or block.id or label == block.text[: first.end] or not label.strip():
            return block
        rest = block.text[first.end :]
        skipped = first.end + len(rest) - len(rest.lstrip(" "))
        marks = tuple(
            evolve(each, start=each.start - skipped, end=each.end - skipped)
            for each in block.marks[1:]
            if each.start >= skipped
        )
        return LabelledParagraph(
            label=label[:200],
            role=locale.labels.get(label, "other"),
            text=block.text[skipped:],
            marks=marks,
        )

    return tuple(map(turned, blocks))


@frozen
class Places:
    """Finds a text of the article in the file by the plain words it begins with."""

    source: Decoded
    article: Article

    def __call__(self, path: str, span: Span | None = None) -> Location:
        try:
            text = resolve(self.article, path)
        except LookupError:
            text = None
        begin = span[0] if span else 0
        words = _WORDS.search(text, begin) if isinstance(text, str) else None
        at = self.source.text.find(words[0]) if words else -1
        return self.source.at(at) if at >= 0 else Location(file=self.source.file, line=1)
