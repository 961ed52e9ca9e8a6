"""Phrases that a page says to its visitors, by language, and finding them in grafs.

The phrases are ours: what such boxes usually say, in the words that most of them share, written
down 2026-11-25.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.rules import mentions

if TYPE_CHECKING:
    from newsfixtures.rules import Context, Trigger


@frozen(eq=False, slots=False)
class Phrases:
    """For each language, patterns of what is said, and *said*: whole examples of it.

    *words* are literals in small letters, of which each match has at least one: they are looked for
    first.
    """

    patterns: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    said: Mapping[str, tuple[str, ...]]

    def pattern(self, language: str) -> re.Pattern[str] | None:
        """Return what finds the phrases of a language, ``None`` for one without any."""
        source = self.patterns.get(primary(language))
        return None if source is None else _compiled(source)

    @cached_property
    def trigger(self) -> Trigger:
        """Run where any text has one of the words of its language."""
        return mentions(*{word for words in self.words.values() for word in words}, then=self._has)

    def _has(self, context: Context) -> bool:
        words = self.words.get(primary(context.article.language), ())
        return _has(context.folded, words) if words else False

    def near(self, text: str, language: str) -> bool:
        """Tell whether *text* has one of the words."""
        return _has(text.lower(), self.words.get(primary(language), ()))

    def examples(self, language: str) -> tuple[str, ...]:
        """Return what a page says in a language, nothing for one without phrases."""
        return self.said.get(primary(language), ())


def primary(language: str) -> str:
    """Return the primary subtag of a BCP 47 tag."""
    return language.partition("-")[0].lower()


def _has(folded: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 (a generator costs as much as the search)
        if word in folded:
            return True
    return False


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)
