"""List the ways in which documents of a format may legally differ."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.formats import FORMATS


@click.command(epilog=examples("newsfixtures knobs text", "newsfixtures knobs text -o json"))
@click.argument("name", metavar="FORMAT")
@listing()
def command(name: str, output: str) -> None:
    """List the knobs of FORMAT, each with its options, the default first."""
    rows = [
        {
            "name": knob.name,
            "options": list(knob.options),
            **(
                {"grades": {each: knob.grade(each) for each in knob.options}}
                if output == "json"
                else {}
            ),
            "title": knob.doc,
        }
        for knob in FORMATS[name].knobs
    ]
    show_rows(rows, output)
