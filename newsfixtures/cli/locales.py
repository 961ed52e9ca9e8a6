"""List the languages that are known."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import first_line, show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.locales import LOCALES


@click.command(epilog=examples("newsfixtures locales", "newsfixtures locales -o json"))
@listing()
def command(output: str) -> None:
    """List the languages that are known."""
    rows = [
        {
            "name": each.name,
            "tag": each.tag,
            "title": first_line(each),
        }
        for each in LOCALES
    ]
    show_rows(rows, output)
