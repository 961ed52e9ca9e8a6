"""List the profiles: selections of rules for kinds of articles."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import show_rows
from newsfixtures.cli._options import examples, listing
from newsfixtures.profiles import PROFILES
from newsfixtures.validation import Validator


@click.command(
    epilog=examples(
        "newsfixtures profiles",
        "newsfixtures validate articles.jsonl --profile training-data",
        "newsfixtures profiles -o json",
    )
)
@listing()
def command(output: str) -> None:
    """List the profiles, what each is for, and how many rules it runs."""
    rows = [
        {
            "name": each.name,
            "rules": len(Validator(profile=each.name).rules()),
            "title": each.title,
        }
        for each in PROFILES
    ]
    show_rows(rows, output)
