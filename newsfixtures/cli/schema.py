"""Show or export the published JSON Schemas."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import click

from newsfixtures._data import data_dir
from newsfixtures.cli._options import examples
from newsfixtures.cli._outputs import write_whole
from newsfixtures.cli._streams import raw, say
from newsfixtures.schema import SchemaName

NAMES = get_args(SchemaName)


@click.group(epilog=examples("newsfixtures schema show", "newsfixtures schema export schemas/"))
def command() -> None:
    """Show or export the published JSON Schemas."""


@command.command(epilog=examples("newsfixtures schema show article"))
@click.argument("name", type=click.Choice(NAMES), default="article")
def show(name: str) -> None:
    """Print the schema NAME: article, annotations, report or manifest."""
    raw(_file(name).read_bytes())


@command.command(epilog=examples("newsfixtures schema export schemas/"))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def export(folder: Path) -> None:
    """Write every schema into FOLDER."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        write_whole(folder / _file(name).name, _file(name).read_bytes())
        say(f"wrote {folder / _file(name).name}")


def _file(name: str) -> Path:
    return data_dir("schemas") / f"{name}-1.schema.json"
