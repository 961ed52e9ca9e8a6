"""Telling languages by their common words, as the locales list them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfixtures.locales import Locale

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")


def words_of(text: str) -> list[str]:
    """Return the words of *text*, case folded."""
    return [word.casefold() for word in _WORD.findall(text)]


def likelier(
    words: Sequence[str], own: Locale, others: Iterable[Locale], *, share: int, times: int
) -> str:
    """Return the tag of the one of *others* that *words* are of rather than of *own*, or nothing.

    One word in *share* must be common in it, and *times* as many as are common in *own*.
    """
    known = sum(map(own.function_words.__contains__, words))
    if known * times > len(words):
        return ""
    counts = {other.tag: sum(map(other.function_words.__contains__, words)) for other in others}
    best = max(counts, key=lambda tag: (counts[tag], tag), default="")
    found = counts.get(best, 0)
    return best if found >= len(words) / share and found >= times * known else ""
