"""The passage that a finding is about, cut to one line, with its caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.visible import columns, visible

if TYPE_CHECKING:
    from newsfixtures.findings import Finding

WIDTH = 96
"""How many columns a passage takes up at most."""
_BEFORE = 32


@frozen
class Excerpt:
    """A shown passage: *carets* stand below it after *indent* columns."""

    text: str
    indent: int
    carets: int


def excerpt(finding: Finding, line: str | None) -> Excerpt | None:
    """Return what to show of *line*, the source's, or of the evidence where it is unknown."""
    passage = finding.evidence or ""
    if line is None or not line.strip():
        return _framed("", passage, "") if passage else None
    start = _start(finding, line, passage)
    end = _end(line, start, passage)
    return _framed(line[:start], line[start:end], line[end:])


def _end(line: str, start: int, passage: str) -> int:
    """Return where the carets end: below the passage, the whole line, or one character."""
    cut = passage.removesuffix("…")
    if cut and line.startswith(cut, start):
        return start + len(cut)
    return len(line) if not passage and start == 0 else start + 1


def _start(finding: Finding, line: str, passage: str) -> int:
    column = finding.location.column
    if column is not None:
        return min(column - 1, len(line))
    return max(line.find(passage), 0) if passage else 0


def _framed(before: str, passage: str, after: str) -> Excerpt:
    head = _tail_of(before, _BEFORE)
    middle = visible(passage, limit=WIDTH - _BEFORE)
    room = max(WIDTH - columns(head) - columns(middle), 0)
    rest = visible(after, limit=room) if after and room else ""
    whole = visible(f"{head}{middle}{rest}", limit=None)  # what is harmless in parts only
    return Excerpt(whole, columns(head), max(columns(middle), 1))


def _tail_of(text: str, limit: int) -> str:
    shown = visible(text[-limit:], limit=None)
    return shown if len(text) <= limit else f"…{shown}"
