"""Explain one rule: what it finds, why, examples, and a fresh one."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

import click

from newsfixtures.choice import SeededChooser
from newsfixtures.cli._breaking import Broken
from newsfixtures.cli._options import examples, listing
from newsfixtures.cli._spoiling import spoil
from newsfixtures.cli._streams import out, out_json
from newsfixtures.errors import UnknownNameError, UsageError
from newsfixtures.formats import FORMATS, dump
from newsfixtures.newsroom import generate
from newsfixtures.rules import RULES, Rule
from newsfixtures.visible import json_text, visible

if TYPE_CHECKING:
    from newsfixtures.rules import Example

_TRIED = 50
_DIFF_LINES = 60


@click.command(
    epilog=examples("newsfixtures rule QUO001", "newsfixtures rule unclosed-quote -o md")
)
@click.argument("name", metavar="CODE|NAME")
@click.option("--seed", type=click.IntRange(min=0), default=0, help="Seed of the fresh example.")
@listing("text", "json", "md")
def command(name: str, seed: int, output: str) -> None:
    """Explain the rule of that CODE or NAME."""
    found = _found(name)
    fresh = _fresh(found, seed)
    if output == "json":
        out_json(_as_json(found, fresh))
        return
    out(f"# {found.code} {found.name}\n\n{_facts(found)}\n\n{_page(found.doc)}\n")
    for title, given in _titled(found):
        if given:
            out(f"\n## {title}\n\n" + "".join(_shown(example, output) for example in given))
    if fresh:
        diff = "".join(f"{visible(line)}\n" for line in fresh["diff"])
        fence = ("```diff\n", "```\n") if output == "md" else ("", "")
        out(f"\n## Fresh example (seed {seed})\n\n{fence[0]}{diff}{fence[1]}")


def _titled(found: Rule) -> list[tuple[str, tuple[Example | str | bytes, ...]]]:
    """Return the examples of a rule: articles, then documents."""
    held = found.documents
    return [
        ("Bad", (*found.bad, *(held.bad if held else ()))),
        ("Good", (*found.good, *(held.good if held else ()))),
        ("Decoys", (*found.decoys, *(held.decoys if held else ()))),
    ]


def _found(name: str) -> Rule:
    for rule in RULES:
        if name.upper() == rule.code or name.replace("_", "-").lower() == rule.name:
            return rule
    msg = "rule"
    raise UnknownNameError(msg, name, [*RULES.names, *(rule.code for rule in RULES)])


def _facts(found: Rule) -> str:
    repairs = "can be repaired" if found.repair else "cannot be repaired from the article alone"
    return (
        f"Severity {found.severity}, level {found.level}, {found.stage} since {found.since}; "
        f"{repairs}. Silence it with `--ignore {found.code}`."
    )


def _page(text: str) -> str:
    return "\n".join(visible(line, limit=None) for line in text.split("\n"))


def _shown(example: Example | str | bytes, output: str) -> str:
    text, kind = _plain(example), "json" if isinstance(example, Mapping) else "xml"
    if output == "md":
        return f"```{kind}\n{text}\n```\n\n"
    return "".join(f"    {line}\n" for line in text.split("\n")) + "\n"


def _plain(example: Example | str | bytes) -> str:
    if isinstance(example, Mapping):
        return json_text(dict(example), indent=2)
    text = example.decode("utf-8", "backslashreplace") if isinstance(example, bytes) else example
    return _page(text.rstrip("\n"))


def _as_json(found: Rule, fresh: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity.value,
        "level": found.level,
        "stage": found.stage,
        "since": found.since,
        "category": found.category,
        "repairs": found.repair is not None,
        "also": list(found.also),
        "page": found.doc,
        **{title.lower(): [_held(each) for each in given] for title, given in _titled(found)},
        **({"fresh": fresh} if fresh else {}),
    }


def _held(example: Example | str | bytes) -> Any:  # noqa: ANN401 (JSON values)
    return dict(example) if isinstance(example, Mapping) else _plain(example)


def _fresh(found: Rule, seed: int) -> dict[str, Any] | None:
    """Break a generated article and return what changed, ``None`` where none is fit."""
    if not found.breaks_articles:
        return _fresh_document(found, seed)
    form = FORMATS["json"]
    for index, sample in enumerate(generate(_TRIED, seed=seed)):
        if not found.needs(sample.article):
            continue
        broken = Broken(sample.article, form)
        done = broken.apply(found, SeededChooser(seed, index, purpose="rule"))
        before = dump(sample.article, format="json")
        return {"index": index, **done, "diff": _diff(before, broken.document)}
    return None


def _fresh_document(found: Rule, seed: int) -> dict[str, Any] | None:
    """Break a generated page or feed and return what changed, ``None`` where none is fit."""
    form = FORMATS["html" if found.documents and "page" in found.documents.kinds else "rss"]
    for index, sample in enumerate(generate(_TRIED, seed=seed)):
        before = form.dump(sample.article)
        try:
            after, done = spoil(before, form, found, SeededChooser(seed, index, purpose="rule"))
        except UsageError:
            continue
        return {"index": index, **done, "diff": _diff(before, after)}
    return None


def _diff(before: bytes, after: bytes) -> list[str]:
    clean, broken = (data.decode("utf-8", errors="replace").split("\n") for data in (before, after))
    lines = unified_diff(clean, broken, "clean", "broken", n=1, lineterm="")
    return list(lines)[:_DIFF_LINES]
