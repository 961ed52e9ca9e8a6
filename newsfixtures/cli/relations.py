"""List the ways in which articles belong together."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import first_line, show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.newsroom.relations import RELATIONS


@click.command(epilog=examples("newsfixtures relations", "newsfixtures relations -o json"))
@listing()
def command(output: str) -> None:
    """List the ways in which articles belong together."""
    rows = [
        {
            "name": each.name,
            "title": first_line(each),
        }
        for each in RELATIONS
    ]
    show_rows(rows, output)
