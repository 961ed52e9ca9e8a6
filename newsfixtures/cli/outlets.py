"""List the fictional outlets whose house styles articles are told in."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import first_line, show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.outlets import OUTLETS


@click.command(epilog=examples("newsfixtures outlets", "newsfixtures outlets -o json"))
@listing()
def command(output: str) -> None:
    """List the fictional outlets whose house styles articles are told in."""
    rows = [
        {
            "name": each.name,
            "title": first_line(each),
        }
        for each in OUTLETS
    ]
    show_rows(rows, output)
