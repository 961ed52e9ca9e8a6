"""Ids for articles whose source gives them none: made from the words alone."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STACKED = re.compile(r"([\u0300-\u036f]{30})[\u0300-\u036f]+")
_BLANK = re.compile(r"\s")
_PIECE = 1_000_000


def minted_id(*texts: str) -> str:
    """Return an id made from *texts*, so that white space and line ends do not matter.

    Runs of over 30 combining marks are cut: normalising is quadratic on them (UAX #15, 12.1).
    """
    words = unicodedata.normalize("NFC", _STACKED.sub(r"\1", " ".join(_words(" ".join(texts)))))
    digest = hashlib.sha256(words.encode("utf-8", errors="replace")).hexdigest()
    return f"urn:newsfixtures:sha256:{digest}"


def _words(text: str) -> Iterator[str]:
    """Yield the words of *text*, one blank between them, in pieces: lists of words are large."""
    start = 0
    while start < len(text):
        blank = _BLANK.search(text, start + _PIECE)
        end = blank.start() if blank else len(text)
        if words := " ".join(text[start:end].split()):
            yield words
        start = end
