"""List the rules."""

from __future__ import annotations

import click

from newsfixtures.cli._listing import first_line, show_rows
from newsfixtures.cli._options import examples, listing, selectors
from newsfixtures.rules import RULES
from newsfixtures.validation import chosen


@click.command(
    epilog=examples("newsfixtures rules", "newsfixtures rules --select QUO,dates -o json")
)
@click.option("--select", multiple=True, metavar="RULES", help="Codes, prefixes, names, ALL.")
@listing("text", "json", "md")
def command(select: tuple[str, ...], output: str) -> None:
    """List the rules with code, name, severity and what they find."""
    picked = selectors(select)
    found = sorted(RULES, key=lambda rule: rule.code) if picked is None else chosen(picked)
    rows = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.value,
            "stage": rule.stage,
            **({"level": rule.level} if output != "text" else {}),
            **({"repairs": rule.repair is not None} if output != "text" else {}),
            **({"since": rule.since} if output != "text" else {}),
            "title": first_line(rule),
        }
        for rule in found
    ]
    show_rows(rows, output)
