"""Which of many rules to ask about an article: one pass over its text for all their triggers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsfixtures.rules import Literals, always
from newsfixtures.rules._shapes import KNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ahocorasick_rs import BytesAhoCorasick

    from newsfixtures.rules import Context, Rule, Trigger

    Owner = tuple[int, str | None]
    Search = tuple[BytesAhoCorasick, tuple[list[Owner], ...]]


class Plan:
    """The triggers of *rules*, arranged so that rules which have nothing to do cost nothing.

    All literals that triggers look for are found in one pass over the text (Aho and Corasick), and
    what many rules ask is answered once. Only then are the triggers asked that looked likely, and
    those that look for something else.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Arrange the rules that have a detector; they are due in this order."""
        self.rules = tuple(rule for rule in rules if rule.detect)
        self._always: list[int] = []
        self._asked: dict[Trigger, list[int]] = {}
        self._then: dict[int, Trigger] = {}
        self._marks: dict[str, list[int]] = {}
        self._words: dict[str, list[Owner]] = {}
        for number, rule in enumerate(self.rules):
            if isinstance(rule.trigger, Literals):
                self._arrange(number, rule.trigger)
            elif rule.trigger is always:
                self._always.append(number)
            else:
                self._asked.setdefault(rule.trigger, []).append(number)

    def due(self, context: Context) -> Iterable[Rule]:
        """Return the rules whose triggers hold, in order."""
        due = {*self._always}
        for trigger, numbers in self._asked.items():
            if trigger(context):
                due.update(numbers)
        due.update(self._looked_for(context))
        return [self.rules[number] for number in sorted(due)]

    def _looked_for(self, context: Context) -> list[int]:
        """Return the numbers of the rules whose literals the text has."""
        text = context.text
        found: set[int] = set()
        for mark, numbers in self._marks.items():
            if mark in text:
                found.update(numbers)
        if self._words:
            automaton, owners = self._plain if context.is_plain else self._full
            matches = automaton.find_matches_as_indexes(context.searchable, overlapping=True)
            for word in {each[0] for each in matches}:
                for number, literal in owners[word]:
                    if number not in found and (literal is None or literal in text):
                        found.add(number)
        then = self._then
        return [n for n in found if n not in then or then[n](context)]

    def _arrange(self, number: int, trigger: Literals) -> None:
        """Sort the literals: frequent marks are asked for one by one, all else in one pass.

        Which found it in small letters only, has yet to look for it as it is.
        """
        if trigger.besides is not None:
            self._asked.setdefault(trigger.besides, []).append(number)
        if trigger.then is not None:
            self._then[number] = trigger.then
        for literal in trigger.literals:
            if _is_apart(literal):
                self._marks.setdefault(literal, []).append(number)
                continue
            is_exact = trigger.folded or literal.lower() == literal.upper()
            owner = (number, None if is_exact else literal)
            self._words.setdefault(literal.lower(), []).append(owner)

    @cached_property
    def _full(self) -> Search:
        return _search(self._words)

    @cached_property
    def _plain(self) -> Search:
        """What plain text may have: a smaller table is a faster one."""
        return _search({word: each for word, each in self._words.items() if word.isascii()})


def _search(words: dict[str, list[Owner]]) -> Search:
    from ahocorasick_rs import BytesAhoCorasick, Implementation  # noqa: PLC0415 (when rules run)

    sought = [word.encode() for word in words]
    return BytesAhoCorasick(sought, implementation=Implementation.DFA), tuple(words.values())


def _is_apart(literal: str) -> bool:
    """Tell whether *literal* is a mark that much text has, or is not what one pass can find."""
    if literal in KNOWN:
        return not literal.isalnum()
    return any(
        (not char.isascii() and char in KNOWN) or "\ud800" <= char <= "\udfff" for char in literal
    )
