"""Declension by tables of endings, for languages whose names have six cases.

Each line of a table is an ending and what stands in its place in the genitive, dative, accusative,
instrumental and locative; the first line that fits wins.
"""

from __future__ import annotations

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")

Table = tuple[tuple[str, tuple[str, ...]], ...]


def table(text: str) -> Table:
    """Return the table that *text* writes down, a line each, endings behind hyphens."""
    lines = [line.split() for line in text.splitlines() if line]
    return tuple(
        (ending.strip("-"), tuple(each.strip("-") for each in forms)) for ending, *forms in lines
    )


def declined(word: str, table: Table, case: str) -> str:
    """Return *word* in *case*; one that no line fits stays as it is."""
    number = CASES.index(case) - 1
    if number < 0:
        return word
    found = next((line for line in table if word.lower().endswith(line[0])), None)
    if found is None:  # a foreign name, such as Ingrid in Polish
        return word
    ending, endings = found
    stem = word[: len(word) - len(ending)]
    changed = endings[number]
    return stem + changed if stem else word[:1] + changed[1:]
