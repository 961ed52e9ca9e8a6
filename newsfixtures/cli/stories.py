"""List the kinds of event that articles tell of."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import first_line, show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.stories import STORIES


@click.command(epilog=examples("newsfixtures stories", "newsfixtures stories -o json"))
@listing()
def command(output: str) -> None:
    """List the kinds of event that articles tell of."""
    rows = [
        {
            "name": each.name,
            "title": first_line(each),
        }
        for each in STORIES
    ]
    show_rows(rows, output)
