"""Convert articles from one format into another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsfixtures.cli._documents import knobs_of
from newsfixtures.cli._failures import INCOMPLETE
from newsfixtures.cli._inputs import STDIN, Reading, Source
from newsfixtures.cli._options import examples
from newsfixtures.cli._outputs import write_whole
from newsfixtures.cli._streams import document, say
from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS, dump
from newsfixtures.reports._text import place

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.formats import Format, Loaded


@click.command(
    epilog=examples(
        "newsfixtures convert story.txt --to json",
        "newsfixtures convert articles.jsonl stories.txt --to text --knob bullets=dash",
        "cat story.txt | newsfixtures convert - --from text --to jsonl",
    )
)
@click.argument("source", metavar="IN")
@click.argument("target", metavar="[OUT]", required=False, type=click.Path(path_type=Path))
@click.option("--to", "to", required=True, metavar="FORMAT", help="The format to write.")
@click.option("--from", "form", metavar="FORMAT", help="Read as this format; else by content.")
@click.option("--knob", "knobs", multiple=True, metavar="NAME=OPTION", help="See `knobs`.")
@click.option("--force", is_flag=True, help="Replace OUT where it exists.")
@click.option("-q", "--quiet", is_flag=True, help="No loss report.")
def command(
    source: str,
    target: Path | None,
    *,
    to: str,
    form: str | None,
    knobs: tuple[str, ...],
    force: bool,
    quiet: bool,
) -> None:
    """Convert the articles of IN (a file or `-`); to stdout where OUT is not given.

    What cannot be carried over, and what could not be read, is said on stderr. Exit code 3
    where a record held no article.
    """
    wanted = FORMATS[to]
    deviations = knobs_of(knobs)
    if target is not None and target.exists() and not force:
        msg = f"OUT={str(target)!r} exists; use --force to replace it"
        raise UsageError(msg)
    records = read_source(source, form)
    articles = [loaded.article for loaded in records if loaded.article is not None]
    whole = dump(articles, format=to, knobs=deviations) if articles else b""
    if not quiet:
        _tell(records, wanted)
    if whole:
        if target is None:
            document(whole, is_json="json" in wanted.media_type)
        else:
            write_whole(target, whole)
    raise click.exceptions.Exit(0 if len(articles) == len(records) else INCOMPLETE)


def read_source(source: str, form: str | None) -> list[Loaded]:
    """Return every record of a file or of stdin.

    Raises:
        UsageError: there is no such file, or no such format.
    """
    if source != STDIN and not Path(source).is_file():
        msg = f"no such file: {source}"
        raise UsageError(msg)
    return list(Reading(Source(source), FORMATS[form] if form else None).records())


def _tell(records: list[Loaded], wanted: Format) -> None:
    for loaded in records:
        for finding in loaded.findings:
            say(f"{place(finding.location)}: {finding.code} {finding.rule}: {finding.message}")
        for loss in loaded.losses:
            say(f"lost in reading record {loaded.record}: {loss}")
        lost = _lost(loaded.article, wanted)
        if lost:
            say(f"lost in writing record {loaded.record}: {', '.join(lost)}")


def _lost(article: Article | None, wanted: Format) -> list[str]:
    return [name for name in wanted.loses if getattr(article, name, None)]
