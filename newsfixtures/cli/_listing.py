"""Tables of plug-ins for people, the same as JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.cli._streams import out, out_json
from newsfixtures.visible import columns, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfixtures._registry import Plugin


def first_line(plugin: Plugin) -> str:
    """Return the first line of a plug-in's page."""
    return plugin.doc.partition("\n")[0]


def show_rows(rows: Sequence[dict[str, Any]], how: str) -> None:
    """Print *rows*, which share their keys, as a table, as JSON or as Markdown."""
    if how == "json":
        out_json(list(rows))
    elif how == "md":
        out(_markdown(rows))
    else:
        out(_table([[visible(_cell(value)) for value in row.values()] for row in rows]))


def _cell(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _table(rows: list[list[str]]) -> str:
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    return "".join(_line(row, widths) + "\n" for row in rows)


def _line(row: list[str], widths: list[int]) -> str:
    padded = (cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join(padded).rstrip()


def _markdown(rows: Sequence[dict[str, Any]]) -> str:
    if not rows:
        return ""
    head = [list(rows[0]), ["---"] * len(rows[0])]
    body = [[visible(_cell(value)).replace("|", r"\|") for value in row.values()] for row in rows]
    return "".join(f"| {' | '.join(row)} |\n" for row in _joined(head, body))


def _joined(*parts: Iterable[list[str]]) -> Iterable[list[str]]:
    return [row for part in parts for row in part]
