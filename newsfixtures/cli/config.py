"""Show the settings that hold here."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.cli._settings import settings


@click.group(epilog=examples("newsfixtures config show --origin"))
def command() -> None:
    """Show the settings that hold here."""


@command.command(epilog=examples("newsfixtures config show --origin -o json"))
@click.option("--origin", is_flag=True, help="Say where each value is from.")
@listing()
def show(output: str, *, origin: bool) -> None:
    """Show every setting: command line over environment over nearest file over defaults."""
    rows = [
        {
            "key": key,
            "value": setting.value if output == "json" else _shown(setting.value),
            **({"origin": setting.origin} if origin else {}),
        }
        for key, setting in settings().values.items()
    ]
    show_rows(rows, output)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}={_shown(each)}" for key, each in value.items()) or "-"
    if isinstance(value, tuple):
        return ",".join(value) or "-"
    return "-" if value is None else str(value)
