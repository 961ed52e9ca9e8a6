"""Put defects into a file on purpose."""

from __future__ import annotations

from pathlib import Path

import click

from newsfixtures.choice import SeededChooser
from newsfixtures.cli._breaking import Broken
from newsfixtures.cli._documents import joined
from newsfixtures.cli._options import examples, selectors
from newsfixtures.cli._outputs import write_whole
from newsfixtures.cli._streams import document
from newsfixtures.cli.convert import read_source
from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS
from newsfixtures.validation import chosen
from newsfixtures.visible import json_text


@click.command(
    epilog=examples(
        "newsfixtures inject QUO001 story.json > broken.json",
        "newsfixtures inject QUO001,glued-byline story.json --seed 3 --report done.json",
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

    What was done is JSON on stderr: for every article the codes and places to be reported.
    """
    rules = [chosen([name])[0] for name in selectors([codes]) or ()]
    records = read_source(source, form)
    documents, done = [], []
    for loaded in records:
        if loaded.article is None:
            msg = f"{source} record {loaded.record} holds no article; `validate` says why"
            raise UsageError(msg)
        wanted = FORMATS[to or loaded.format]
        broken = Broken(loaded.article, wanted)
        choose = SeededChooser(seed, loaded.record, purpose="inject")
        defects = [broken.apply(rule, choose) for rule in rules]
        documents.append(broken.document)
        done.append({"record": loaded.record, "id": loaded.article.id, "defects": defects})
    wanted = FORMATS[to or records[0].format]
    whole = joined(documents, wanted)
    said = json_text({"file": source, "seed": seed, "articles": done}, indent=2) + "\n"
    if report is None:
        click.echo(said, err=True, nl=False)
    else:
        write_whole(report, said.encode())
    document(whole, is_json="json" in wanted.media_type)
