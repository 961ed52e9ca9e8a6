"""Telling languages by their common words, as the locales list them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.locales import LOCALES
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfixtures.locales import Locale
    from newsfixtures.rules import Context

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
    foreign = words_of_others(primary(own.tag))  # those of all together are cheap to count
    if sum(map(foreign.__contains__, words)) < len(words) / share:
        return ""
    counts = {other.tag: sum(map(other.function_words.__contains__, words)) for other in others}
    best = max(counts, key=lambda tag: (counts[tag], tag), default="")
    found = counts.get(best, 0)
    return best if found >= len(words) / share and found >= times * known else ""


@cache
def words_of_others(language: str) -> frozenset[str]:
    """Return the common words of all other languages."""
    return frozenset().union(
        *(other.function_words for other in LOCALES if primary(other.tag) != language)
    )


def has_letters_of_others(context: Context, own: Locale) -> bool:
    """Tell at little cost whether the prose has what common words of other languages begin with."""
    leads = _leads(own.name)
    if leads is None:
        return True
    shape, end = context.shape, len(context.prose)
    if max(shape.find(sign, 0, end) for sign in (b"a", b"A", b"l")) >= 0:
        return True
    return any(map(context.utf8.__contains__, leads))


@cache
def _leads(name: str) -> tuple[int, ...] | None:
    """Return what they begin with in UTF-8, but for Latin letters.

    ``None`` where the language itself is written in Latin letters.
    """
    own = LOCALES[name]
    if any(word.isascii() for word in own.function_words):
        return None
    words = words_of_others(primary(own.tag))
    begins = "".join(word[0] + word[0].upper() for word in words)
    return tuple({char.encode()[0] for char in begins if not char.isascii()})
