"""Make articles with their truth: fixture files, or a stream on stdout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from newsfixtures.cli._documents import digest, fresh_folder, knobs_of
from newsfixtures.cli._fixtures import SWEPT, Job, made, rates_of, swept
from newsfixtures.cli._options import examples, known
from newsfixtures.cli._outputs import WholeFile
from newsfixtures.cli._progress import MODES, Progress
from newsfixtures.cli._settings import Settings, settings
from newsfixtures.cli._shelves import MANIFEST, Shelf, Stock
from newsfixtures.cli._streams import document, say
from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS
from newsfixtures.newsroom.relations import RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command(
    epilog=examples(
        "newsfixtures generate --count 20 --seed 7 --to json --out fixtures",
        "newsfixtures generate --seed 7 --index 3",
        "newsfixtures generate --count 1000 --to jsonl --shards 4 --jobs 2 --out corpus",
        "newsfixtures generate --count 100 --defects QUO001=0.2,BYL001=5% --out broken",
        "newsfixtures generate --count 500 --related 40 --to jsonl --out corpus",
        "newsfixtures generate --count 50 --to html --knob title.suffix=pipe --out pages",
        "newsfixtures generate --sweep --to rss --out feeds",
        "newsfixtures generate --check --out fixtures",
    )
)
@click.option("--count", type=click.IntRange(min=0), help="How many articles [10].")
@click.option("--seed", type=click.IntRange(min=0), help="The same seed, the same bytes [0].")
@click.option("--start", type=click.IntRange(min=0), help="The index of the first [0].")
@click.option("--index", type=click.IntRange(min=0), help="This one article alone.")
@click.option(
    "--to", "to", metavar="FORMAT", help="See `newsfixtures formats` [json; stdout: jsonl]."
)
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR", help="Write files here.")
@click.option("--outlet", metavar="NAME", help="See `newsfixtures outlets` [any].")
@click.option("--story", metavar="NAME", help="See `newsfixtures stories` [any].")
@click.option("--language", metavar="TAG", help="A BCP 47 tag [any].")
@click.option(
    "--related",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="A share that belongs to one before it [0].",
)
@click.option(
    "--relation",
    "relations",
    multiple=True,
    metavar="NAME",
    help="See `newsfixtures relations` [any].",
)
@click.option("--defects", multiple=True, metavar="RULE=RATE", help="Break a share of them.")
@click.option(
    "--hazards",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="Plant what is legal and hard in a share [0].",
)
@click.option("--knob", "knobs", multiple=True, metavar="NAME=OPTION", help="See `knobs`.")
@click.option("--sweep", is_flag=True, help="A file for each single knob of the format.")
@click.option("--pairs", is_flag=True, help="Files that hold every pair of knobs.")
@click.option("--annotations/--no-annotations", default=None, help="Truth beside each file [yes].")
@click.option("--one-file", is_flag=True, help="All articles in one file (jsonl).")
@click.option("--shards", type=click.IntRange(min=1), metavar="N", help="N files (jsonl) [1].")
@click.option("--jobs", type=click.IntRange(min=1), default=1, metavar="N", help="Processes.")
@click.option("--check", is_flag=True, help="Compare DIR with its manifest; write nothing.")
@click.option("--force", is_flag=True, help="Write into a folder that is not empty.")
@click.option("--progress", type=click.Choice(MODES), default="auto", help="On stderr.")
@click.option("-q", "--quiet", is_flag=True, help="No notes and no progress on stderr.")
def command(**options: Any) -> None:  # noqa: ANN401 (as click gives them)
    """Make articles from a seed, with annotations of their truth.

    Article number I of a seed is the same whatever the count, shards or jobs. In DIR,
    manifest.json holds parameters, hashes and the answer key of defects and related articles.
    """
    out: Path | None = options["out"]
    if options["check"]:
        _check(out, options)
        return
    job = _job(settings(), options)
    progress = Progress("none" if options["quiet"] else options["progress"], "articles", job.count)
    if out is None:
        for item in made(job, options["jobs"]):
            document(item.document, is_json="json" in FORMATS[job.to].media_type)
            progress.advance()
        progress.finish()
        return
    fresh_folder(out, force=options["force"])
    _clear(out)
    stock = _stocked(job, out, options["jobs"], progress)
    _write(out / MANIFEST, stock)
    if not options["quiet"]:
        links = f", {len(stock.links):,} of them related" if job.related else ""
        defects = f", {len(stock.defects):,} of them broken" if job.rates else ""
        say(f"wrote {job.count:,} articles{links}{defects} and {MANIFEST} to {out}")


def _write(path: Path, stock: Stock) -> None:
    file = WholeFile(path)
    try:
        for part in stock.manifest():
            file.write(part.encode())
        file.keep()
    finally:
        file.drop()


def _clear(out: Path) -> None:
    """Remove what an earlier manifest lists, and nothing else."""
    if not (out / MANIFEST).is_file():
        return
    listed = _stated(out / MANIFEST).get("files")
    for entry in listed if isinstance(listed, list) else ():
        name = entry.get("path") if isinstance(entry, dict) else None
        if isinstance(name, str) and _is_plain(name) and (out / name).is_file():
            (out / name).unlink()
    (out / MANIFEST).unlink()


def _is_plain(name: str) -> bool:
    return Path(name).name == name and "\0" not in name and name not in {"", "..", MANIFEST}


def _stocked(job: Job, out: Path | None, jobs: int, progress: Progress) -> Stock:
    shelf = Shelf(out)
    stock = Stock(job, shelf)
    try:
        for item in made(job, jobs):
            stock.add(item)
            progress.advance()
        stock.close()
    finally:
        shelf.drop()
        progress.finish()
    return stock


def _job(held: Settings, options: dict[str, Any]) -> Job:
    index = options["index"]
    if index is not None and (options["count"] is not None or options["start"] is not None):
        msg = f"index={index} is one article; leave out --count and --start"
        raise UsageError(msg)
    to = held.over("generate.to", options["to"])
    count = 1 if index is not None else held.over("generate.count", options["count"])
    if to is None:
        to = "json" if options["out"] is not None or count == 1 else "jsonl"
    known("to", to, FORMATS.names)
    sweep = _sweep(options)
    if sweep:
        return _sweeping(Job(count=0, to=to, sweep=sweep), held, options)
    job = Job(
        count=count,
        seed=held.over("generate.seed", options["seed"]),
        start=index if index is not None else options["start"] or 0,
        to=to,
        outlet=held.over("generate.outlet", options["outlet"]),
        story=held.over("generate.story", options["story"]),
        language=held.over("generate.language", options["language"]),
        related=options["related"] or 0,
        relations=_relations(options),
        rates=rates_of(options["defects"]),
        hazards=options["hazards"] or 0,
        knobs=tuple(knobs_of(options["knobs"]).items()),
        annotations=_wants_annotations(options),
        shards=_shards(to, count, options),
    )
    if options["out"] is None and count > 1 and not FORMATS[to].lines:
        msg = f"to={to!r} holds one article a file; give --out DIR, or use --to jsonl"
        raise UsageError(msg)
    return job


def _sweep(options: dict[str, Any]) -> str | None:
    asked = [name for name in ("sweep", "pairs") if options[name]]
    if len(asked) > 1:
        msg = "--sweep and --pairs are two jobs; ask for one"
        raise UsageError(msg)
    return asked[0] if asked else None


def _sweeping(job: Job, held: Settings, options: dict[str, Any]) -> Job:
    """Return the job of a sweep: as many documents as the format has shapes."""
    refused = ("count", "start", "index", "outlet", "story", "related", "hazards", "shards")
    others = [name for name in refused if options[name]]
    others += [name for name in ("knobs", "defects", "relations", "one_file") if options[name]]
    if others or options["out"] is None:
        what = f"--{others[0].replace('_', '-')} with it" if others else "no --out"
        msg = f"--{job.sweep} makes one file for each shape of a format; there is {what}"
        raise UsageError(msg)
    language = held.over("generate.language", options["language"])
    seed = held.over("generate.seed", options["seed"])
    count = len(swept(job.to, job.sweep or "sweep", language or SWEPT, seed))
    annotations = options["annotations"] is not False
    return attrs.evolve(job, count=count, seed=seed, language=language, annotations=annotations)


def _relations(options: dict[str, Any]) -> tuple[str, ...]:
    names = tuple(RELATIONS[name].name for name in options["relations"])
    if names and not options["related"]:
        msg = f"relation={names[0]!r} needs a share of related articles; add --related PERCENT"
        raise UsageError(msg)
    return names


def _wants_annotations(options: dict[str, Any]) -> bool:
    if options["annotations"] and options["out"] is None:
        msg = "annotations have no place on stdout; give --out DIR"
        raise UsageError(msg)
    return options["out"] is not None and options["annotations"] is not False


def _shards(to: str, count: int, options: dict[str, Any]) -> int | None:
    asked = options["shards"] or (1 if options["one_file"] else None)
    if FORMATS[to].lines:
        return min(asked or 1, max(count, 1))
    if asked:
        msg = f"to={to!r} holds one article a file; use --to jsonl for shards"
        raise UsageError(msg)
    return None


def _check(out: Path | None, options: dict[str, Any]) -> None:
    """Make everything again and compare; exit code 1 where anything differs."""
    if out is None:
        msg = "check needs --out DIR, the folder to compare"
        raise UsageError(msg)
    stated = _stated(out / MANIFEST)
    job = _job_of(stated, out / MANIFEST)
    progress = Progress(options["progress"], "articles", job.count)
    again = json.loads("".join(_stocked(job, None, options["jobs"], progress).manifest()))
    wrong = list(_differences(stated, again, out))
    for line in wrong:
        say(line)
    if not wrong and not options["quiet"]:
        say(f"{out} is what its manifest says: {len(again['files'])} files")
    raise click.exceptions.Exit(int(bool(wrong)))


def _stated(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        msg = f"{path} cannot be read: {error}"
        raise UsageError(msg) from error
    if isinstance(found, dict):
        return found
    msg = f"{path} is no manifest; `newsfixtures generate --out` writes one"
    raise UsageError(msg)


def _job_of(stated: dict[str, Any], path: Path) -> Job:
    try:
        job = Job(
            count=stated["count"],
            seed=stated["seed"],
            start=stated["start"],
            to=stated["format"],
            outlet=stated.get("outlet"),
            story=stated.get("story"),
            language=stated.get("language"),
            related=stated.get("related", 0),
            relations=tuple(stated.get("relations", ())),
            rates=rates_of([f"{code}={rate}" for code, rate in stated["defect_rates"].items()]),
            hazards=stated.get("hazards", 0),
            knobs=tuple(stated["knobs"].items()),
            sweep=stated.get("sweep"),
            annotations=stated["annotations"],
            shards=stated.get("shards"),
        )
    except (KeyError, AttributeError) as error:
        msg = f"{path} is no manifest: {error} is missing or wrong"
        raise UsageError(msg) from error
    for name in ("count", "seed", "start"):
        if not isinstance(getattr(job, name), int) or getattr(job, name) < 0:
            msg = f"{path} is no manifest: {name}={getattr(job, name)!r}"
            raise UsageError(msg)
    return attrs.evolve(job, to=known("format", job.to, FORMATS.names))


def _differences(stated: dict[str, Any], again: dict[str, Any], out: Path) -> Iterator[str]:
    for key in sorted({*stated, *again} - {"files"}):
        if stated.get(key) != again.get(key):
            yield f"{key} in {MANIFEST} is not what is made now"
    listed = stated.get("files")
    if listed != again["files"]:
        yield f"files in {MANIFEST} are not what is made now"
    for entry in again["files"]:
        path = out / entry["path"]
        if not path.is_file():
            yield f"{path} is missing"
        elif digest(path.read_bytes()) != entry["sha256"]:
            yield f"{path} is not what is made now"
