"""Check articles: files, folders, globs or stdin."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsfixtures.cli._baseline import Baseline
from newsfixtures.cli._checking import Check, PathIgnores, Terms
from newsfixtures.cli._failures import INCOMPLETE
from newsfixtures.cli._fixing import Fixing
from newsfixtures.cli._inputs import Asked, Source, listed, sources
from newsfixtures.cli._options import examples, instant, known, selectors
from newsfixtures.cli._outputs import Output, Reports, parsed_outputs
from newsfixtures.cli._progress import MODES, Progress
from newsfixtures.cli._settings import FAIL_ON, Settings, settings
from newsfixtures.cli._streams import hush_stdout, say
from newsfixtures.findings import Severity
from newsfixtures.formats import FORMATS
from newsfixtures.reports import Page, Run
from newsfixtures.rules import RULES
from newsfixtures.validation import Validator, chosen

if TYPE_CHECKING:
    from datetime import datetime


@click.command(
    epilog=examples(
        "newsfixtures validate story.txt",
        "newsfixtures validate 'corpus/**/*.json' --select QUO,unclosed-quote -o concise",
        "newsfixtures validate articles.jsonl -o full -o json:report.json --fail-on warning",
        "newsfixtures validate articles.jsonl --diff",
        "newsfixtures validate broken/unclosed-quote --expect QUO001",
        "cat story.json | newsfixtures validate - --from json",
    )
)
@click.argument("paths", nargs=-1, metavar="PATH…")
@click.option("--from", "form", metavar="FORMAT", help="Read as this format; else by content.")
@click.option("--include", multiple=True, metavar="GLOB", help="What to read of folders.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="What to leave out of folders.")
@click.option("--files-from", metavar="FILE", help="Read paths from a file, or from `-`.")
@click.option("-0", "--null", "zero", is_flag=True, help="Paths of --files-from end in NUL.")
@click.option(
    "-o",
    "--output",
    multiple=True,
    metavar="FMT[:PATH]",
    help="full, concise, json, sarif, junit …; again for several at once.",
)
@click.option("--profile", metavar="NAME", help="A kind of articles; `newsfixtures profiles`.")
@click.option("--select", multiple=True, metavar="RULES", help="Codes, prefixes, names, ALL.")
@click.option("--extend-select", multiple=True, metavar="RULES", help="Rules to run besides.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Rules not to run.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="What exit code 1 takes [error].")
@click.option("--max-warnings", type=click.IntRange(min=0), metavar="N", help="Fail above N.")
@click.option(
    "--expect", multiple=True, metavar="RULES", help="Fail unless every article has these."
)
@click.option("--fix", is_flag=True, help="Mend files of JSON in place, then check them.")
@click.option("--unsafe-fixes", is_flag=True, help="Mend even where words are taken away.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option("--baseline", metavar="FILE", help="Pass over the findings that FILE lists.")
@click.option("--no-baseline", is_flag=True, help="Show them all, whatever the settings say.")
@click.option("--write-baseline", metavar="FILE", help="List what is found now in FILE.")
@click.option("--stop-after", type=click.IntRange(min=1), metavar="N", help="Stop at N findings.")
@click.option("--now", metavar="INSTANT", help="What counts as the present, RFC 3339.")
@click.option("--statistics", is_flag=True, help="Count findings by rule, on stderr.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto")
@click.option("--progress", type=click.Choice(MODES), default="auto", help="On stderr.")
@click.option("--allow-empty", is_flag=True, help="Exit 0 where nothing was there to check.")
@click.option("-q", "--quiet", is_flag=True, help="No notes and no progress on stderr.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is done, on stderr.")
def command(paths: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401 (as click gives them)
    """Check articles and report every defect with its place.

    PATH is a file, a folder (all files of known formats below it), a glob, or `-` for stdin.
    Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong command, 3 incomplete,
    4 internal error, 5 nothing to check.
    """
    held = settings()
    asked = _asked(paths, options)
    outputs = _outputs(held, options)
    validators, terms = _validators(held, options), _terms(held, options)
    found = _existing(asked, options)
    progress = Progress("none" if options["quiet"] else options["progress"], "articles")
    if options["fix"] or options["diff"]:
        fixing = _fixed(found, validators, options)
        if options["diff"]:
            raise click.exceptions.Exit(int(fixing.files > 0))
    base = _baseline(held, options)
    check = Check(terms, validators, Path.cwd(), progress, baseline=base, form=asked.form)
    page = Page(write=str, run=_run_facts(), line_of=check.line_of)
    reports = Reports.opened(outputs, page, options["color"])
    try:
        verdict = check.run(found, reports)
    except BrokenPipeError:
        hush_stdout()
        raise click.exceptions.Exit(INCOMPLETE) from None
    finally:
        reports.drop()
    if base and options["write_baseline"]:
        base.write(Path(options["write_baseline"]))
    _notes(check, options)
    raise click.exceptions.Exit(verdict.exit_code)


def _fixed(found: list[Source], validators: PathIgnores, options: dict[str, Any]) -> Fixing:
    fixing = Fixing(unsafe=options["unsafe_fixes"], show=options["diff"])
    for source in found:
        if source.trouble is None:
            fixing.file(source.name, validators.validator(source.name, Path.cwd()))
    if not options["quiet"]:
        fixing.done()
    return fixing


def _baseline(held: Settings, options: dict[str, Any]) -> Baseline | None:
    named = held["baseline"] and str(held.root / held["baseline"])
    file = None if options["no_baseline"] else options["baseline"] or named
    if options["write_baseline"]:
        return Baseline()
    return Baseline.read(Path(file)) if file else None


def _asked(paths: tuple[str, ...], options: dict[str, Any]) -> Asked:
    if options["files_from"]:
        paths += listed(options["files_from"], zero=options["zero"])
    elif not paths:
        msg = "no PATH was given; name files or folders, or `-` for stdin"
        raise click.UsageError(msg, click.get_current_context())
    form = options["form"]
    if form not in {None, "auto"}:
        known("from", form, FORMATS.names)
    return Asked(
        paths=paths,
        include=options["include"],
        exclude=options["exclude"],
        form=None if form == "auto" else form,
    )


def _existing(asked: Asked, options: dict[str, Any]) -> list[Source]:
    """Return what there is to read; a wrong command line where no named file exists."""
    found = list(sources(asked))
    if found and all(source.trouble == "no such file" for source in found):
        names = ", ".join(source.name for source in found[:3])
        msg = f"no such file: {names}; nothing was checked"
        raise click.UsageError(msg)
    if options["verbose"]:
        for source in found:
            say(f"checking {source.name}")
    return found


def _outputs(held: Settings, options: dict[str, Any]) -> tuple[Output, ...]:
    if options["output"]:
        return parsed_outputs(options["output"])
    texts = tuple(_below(held.root, text) for text in held["output"]) or ("full",)
    if os.environ.get("GITHUB_ACTIONS") == "true" and texts == ("full",):
        summary = os.environ.get("GITHUB_STEP_SUMMARY")
        texts = ("full", "github", *([f"md:{summary}"] if summary else []))
        if not options["quiet"]:
            say("this is GitHub Actions: annotations and summary are added; choose with --output")
    return parsed_outputs(texts)


def _below(root: Path, text: str) -> str:
    name, colon, path = text.partition(":")
    return f"{name}:{root / path}" if colon else text


def _validators(held: Settings, options: dict[str, Any]) -> PathIgnores:
    severity = {name: Severity(level) for name, level in held["severity"].items()}
    now: datetime | None = instant(options["now"] or held["now"])
    select = held.over("select", selectors(options["select"]))
    extend = held.over("extend-select", selectors(options["extend_select"]))
    ignore = held.over("ignore", selectors(options["ignore"]))
    expect = selectors(options["expect"]) or ()
    profile = held.over("profile", options["profile"])

    def make(extra: tuple[str, ...]) -> Validator:
        return Validator(
            select=select,
            extend_select=(*extend, *expect),
            ignore=(*ignore, *extra),
            severity=severity,
            profile=profile,
            now=now,
        )

    make(())
    return PathIgnores(make, held["per-path-ignores"], held.root)


def _terms(held: Settings, options: dict[str, Any]) -> Terms:
    expect = selectors(options["expect"])
    return Terms(
        fail_on=held.over("fail-on", options["fail_on"]),
        max_warnings=options["max_warnings"],
        expect=frozenset(rule.code for rule in chosen(expect or ())),
        stop_after=options["stop_after"],
        allow_empty=options["allow_empty"],
    )


def _run_facts() -> Run:
    arguments: list[str] = click.get_current_context().find_root().obj["arguments"]
    return Run(version=version("newsfixtures"), command=("newsfixtures", *arguments))


def _notes(check: Check, options: dict[str, Any]) -> None:
    if options["quiet"]:
        return
    base = check.baseline
    if base and base.passed:
        say(f"{base.passed:,} findings are in the baseline and were passed over")
    for note in check.notes():
        say(note)
    if not options["statistics"]:
        return
    names = {rule.code: rule.name for rule in RULES}
    for code, count in check.tally.codes.most_common():
        say(f"{count:>7,}  {code}  {names.get(code, '')}")
