"""List values that are legal and hard, to test readers with."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.hazards import HAZARDS


@click.command(
    epilog=examples(
        "newsfixtures hazards",
        "newsfixtures hazards person-names",
        "newsfixtures hazards headlines -o json",
    )
)
@click.argument("kind", required=False)
@listing()
def command(kind: str | None, output: str) -> None:
    """List the kinds of hazards, or the values of one KIND, each with its grade and reason."""
    if kind is None:
        rows = [
            {"name": each.name, "values": len(each.values), "title": each.title} for each in HAZARDS
        ]
    else:
        rows = [
            {"text": value.text, "grade": value.grade, "why": value.why}
            for value in HAZARDS[kind].values
        ]
    show_rows(rows, output)
