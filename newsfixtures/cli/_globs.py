"""Path patterns: ``*`` and ``?`` within a name, ``**`` over any number of folders."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath


def matches(pattern: str, path: PurePath) -> bool:
    """Tell whether *path* fits *pattern*: its last name, or the whole where a slash is given.

    A pattern that names a folder fits everything below it.
    """
    wanted = [part for part in pattern.split("/") if part not in {"", "."}]
    names = [part for part in path.parts if part != "/"]
    if len(wanted) == 1 and wanted[0] != "**" and "/" not in pattern:
        return any(fnmatchcase(name, wanted[0]) for name in names)
    return _fits(wanted, names)


def _fits(wanted: list[str], names: list[str]) -> bool:
    """Match segment by segment, keeping every position reachable, so in product time."""
    reached = {0}
    for segment in wanted:
        if segment == "**":
            reached = set(range(min(reached), len(names) + 1)) if reached else reached
        else:
            reached = {
                at + 1 for at in reached if at < len(names) and fnmatchcase(names[at], segment)
            }
    return bool(reached) and wanted != []
