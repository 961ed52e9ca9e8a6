"""Put defects into a file on purpose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsfixtures.choice import SeededChooser
from newsfixtures.cli._breaking import Broken
from newsfixtures.cli._documents import joined
from newsfixtures.cli._options import examples, selectors
from newsfixtures.cli._outputs import write_whole
from newsfixtures.cli._spoiling import spoil, spoils
from newsfixtures.cli._streams import document
from newsfixtures.cli.convert import read_source
from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS, dump
from newsfixtures.validation import chosen
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from newsfixtures.formats import Format


@click.command(
    epilog=examples(
        "newsfixtures inject QUO001 story.json > broken.json",
        "newsfixtures inject QUO001,glued-byline story.json --seed 3 --report done.json",
        "newsfixtures inject conflicting-date-fields page.html > broken.html",
    )
)
@click.argument("codes", metavar="RULES")
@click.argument("source", metavar="FILE")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--to", "to", metavar="FORMAT", help="The format to write [as FILE].")
@click.option("--from", "form", metavar="FORMAT", help="Read as this format; else by content.")
@click.option(
    "--report", type=click.Path(path_type=Path), help="Write what was done here, not to stderr."
)
def command(
    codes: str, source: str, *, seed: int, to: str | None, form: str | None, report: Path | None
) -> None:
    """Write FILE to stdout with the defects RULES (joined by commas) in every article.

    Rules about pages and feeds break the document itself, once. What was done is JSON on stderr:
    the codes and places to be reported.
    """
    rules = [chosen([name])[0] for name in selectors([codes]) or ()]
    records = read_source(source, form)
    wanted = FORMATS[to or records[0].format]
    documents, done = [], []
    whole_ones = [rule for rule in rules if spoils(rule, wanted)]
    for loaded in records:
        if loaded.article is None:
            msg = f"{source} record {loaded.record} holds no article; `validate` says why"
            raise UsageError(msg)
        broken = Broken(loaded.article, wanted)
        choose = SeededChooser(seed, loaded.record, purpose="inject")
        defects = [broken.apply(rule, choose) for rule in rules if rule not in whole_ones]
        documents.append(broken)
        done.append({"record": loaded.record, "id": loaded.article.id, "defects": defects})
    as_it_is = records[0].source if whole_ones == rules and not to else None
    whole = as_it_is.data if as_it_is else _written(documents, wanted)
    choose = SeededChooser(seed, purpose="inject")
    spoilt = []
    for rule in whole_ones:
        whole, defect = spoil(whole, wanted, rule, choose)
        spoilt.append(defect)
    said = (
        json_text(
            {
                "file": source,
                "seed": seed,
                **({"document": spoilt} if spoilt else {}),
                **({} if whole_ones == rules else {"articles": done}),
            },
            indent=2,
        )
        + "\n"
    )
    if report is None:
        click.echo(said, err=True, nl=False)
    else:
        write_whole(report, said.encode())
    document(whole, is_json="json" in wanted.media_type)


def _written(broken: list[Broken], wanted: Format) -> bytes:
    """Return all records as one document."""
    if wanted.many and wanted.kind:
        return dump([each.article for each in broken], format=wanted.name)
    return joined([each.document for each in broken], wanted)
