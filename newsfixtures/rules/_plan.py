"""Which of many rules to ask about an article: one pass over its text for all their triggers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsfixtures.rules import KNOWN, Literals, always

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ahocorasick_rs import AhoCorasick

    from newsfixtures.rules import Context, Rule, Trigger


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
        self._confirmed: dict[int, Trigger] = {}
        self._marks: dict[str, list[int]] = {}
        self._words: dict[str, list[int]] = {}
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
        likely: set[int] = set()
        for mark, numbers in self._marks.items():
            if mark in text:
                likely.update(numbers)
        if self._words:
            found = self._automaton.find_matches_as_indexes(context.searchable, overlapping=True)
            for word in {each[0] for each in found}:
                likely.update(self._owners[word])
        confirmed = self._confirmed
        return [n for n in likely if n not in confirmed or confirmed[n](context)]

    def _arrange(self, number: int, trigger: Literals) -> None:
        """Sort the literals: frequent marks are asked for one by one, all else in one pass."""
        if trigger.besides is not None:
            self._asked.setdefault(trigger.besides, []).append(number)
        exact = trigger.then is None
        for literal in trigger.literals:
            if len(literal) == 1 and literal in KNOWN and not literal.isalnum():
                self._marks.setdefault(literal, []).append(number)
                continue
            exact = exact and len(literal) == 1 and not literal.isalpha()
            for word in _folds(literal):
                self._words.setdefault(word, []).append(number)
        if not exact:
            self._confirmed[number] = trigger

    @cached_property
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation  # noqa: PLC0415 (when rules run)

        return AhoCorasick(self._words, implementation=Implementation.DFA)

    @cached_property
    def _owners(self) -> tuple[list[int], ...]:
        return tuple(self._words.values())


def _folds(literal: str) -> set[str]:
    """Return *literal* in small letters as `Context.searchable` has it in either kind of text."""
    small = literal.lower()
    if small.isascii() or not KNOWN.issuperset(small):
        return {small}
    return {small, small.encode("ascii", "replace").decode("ascii")}
