"""List the formats that can be read and written."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.formats import FORMATS


@click.command(epilog=examples("newsfixtures formats", "newsfixtures formats -o json"))
@listing()
def command(output: str) -> None:
    """List the formats that can be read and written."""
    rows = [
        {
            "name": each.name,
            "extensions": list(each.extensions),
            **({"media_type": each.media_type} if output == "json" else {}),
            **({"many": each.many} if output == "json" else {}),
            **({"loses": list(each.loses)} if output == "json" else {}),
            **({"knobs": [knob.name for knob in each.knobs]} if output == "json" else {}),
            "title": each.title,
        }
        for each in FORMATS
    ]
    show_rows(rows, output)
