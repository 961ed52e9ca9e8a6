"""A body of plain text: grafs that blank lines part, or lines where there are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.formats._html.text import folded

if TYPE_CHECKING:
    from newsfixtures.article import Block

MAX_BLOCKS = 20_000
_BLANK = re.compile(r"\n[ \t]*\n")


def plain_blocks(text: str) -> tuple[Block, ...]:
    """Return the grafs of *text*; what is past the last block that an article may have is dropped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    parts = _BLANK.split(text) if "\n\n" in text or _BLANK.search(text) else text.split("\n")
    grafs = (folded(part)[0].replace("\n", " ") for part in parts[: MAX_BLOCKS * 2])
    return tuple([Paragraph(text=graf) for graf in grafs if graf][:MAX_BLOCKS])
