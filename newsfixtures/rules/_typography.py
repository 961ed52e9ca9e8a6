"""Quotation marks: the pairs in use, and the quotations of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = '"“”„‟«»‹›「」『』＂'
"""Every mark that sets off a quotation; single ones are left out, for they are apostrophes too."""

_MARKS = re.compile(f"[{MARKS}]").findall
_BARE = dict.fromkeys(map(ord, f"{MARKS}‘’‚‛'")) | {ord("ı"): "i", ord("İ"): "i"}
"""Marks to nothing, and the letters whose case only Turkish knows to one."""
_QUOTED = re.compile(
    r'"([^"\n]{1,2000})"|[“„‟]([^“”„‟\n]{1,2000})[”“]|«([^«»\n]{1,2000})»|「([^「」\n]{1,2000})」'
)


def unquoted(text: str) -> str:
    """Return *text* without quotation marks, case and runs of white space, for comparing."""
    return " ".join(text.translate(_BARE).split()).casefold()


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Yield the span of the words between each pair of double quotation marks in *text*."""
    for match in _QUOTED.finditer(text):
        group = match.lastindex
        if group:
            yield match.span(group)


def count_marks(text: str) -> int:
    """Count the double quotation marks in *text*."""
    if text.isascii():
        return text.count('"')
    return len(_MARKS(text))
