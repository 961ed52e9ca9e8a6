"""Writes `docs/rules/`: a page for each rule and an index by family, from the rules themselves.

    make rules

A test says when they have to be written again.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from newsfixtures.profiles import PROFILES
from newsfixtures.rules import RULES, Rule
from newsfixtures.validation import Validator
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "rules"
LEVELS = {
    "record": "the article",
    "structure": "the JSON object, before it is an article",
    "bytes": "the document as bytes",
    "page": "the page itself",
    "feed": "the feed itself",
}


def pages() -> Iterator[tuple[Path, str]]:
    """Yield where each page belongs, and the page; the index first."""
    rules = sorted(RULES, key=lambda rule: rule.code)
    yield FOLDER / "README.md", index(rules)
    running = {
        name: {rule.code for rule in Validator(profile=name).rules()} for name in PROFILES.names
    }
    for rule in rules:
        held = [name for name, codes in running.items() if rule.code in codes]
        yield FOLDER / f"{rule.code}.md", page(rule, held)


def index(rules: list[Rule]) -> str:
    """Return the list of all rules by family."""
    lines = [
        "# Rules",
        "",
        f"{len(rules)} rules, each a pair: it finds a defect and makes it. *Mends* says whether",
        "`validate --fix` restores the clean article, and whether it has to be asked",
        "(`--unsafe-fixes`). Rules of severity info are off by default, except for scraped text.",
    ]
    for family, held in groupby(rules, key=lambda rule: rule.family):
        members = list(held)
        lines += ["", f"## {family}: {members[0].category}", ""]
        lines += ["| code | name | severity | mends | finds |", "|---|---|---|---|---|"]
        lines += [_row(rule) for rule in members]
    return "\n".join([*lines, ""])


def _row(rule: Rule) -> str:
    title = rule.doc.partition("\n")[0].rstrip(".").replace("|", "\\|")
    link = f"[{rule.code}]({rule.code}.md)"
    return f"| {link} | {rule.name} | {rule.severity} | {_mends(rule)} | {title} |"


def _mends(rule: Rule) -> str:
    if rule.repair is None:
        return ""
    return "asked" if rule.unsafe else "yes"


def page(rule: Rule, profiles: list[str]) -> str:
    """Return the page of one rule."""
    held = rule.documents
    decoys = (*rule.decoys, *(held.decoys if held else ()))
    facts = [
        f"**{rule.severity}**",
        f"reads {_levels(rule)}",
        f"since {rule.since}",
        *(["mended by `--fix`"] if rule.repair and not rule.unsafe else []),
        *(["mended by `--fix --unsafe-fixes`"] if rule.repair and rule.unsafe else []),
        *(["known only to the generator"] if rule.ground_truth_only else []),
        *([f"implies {', '.join(rule.also)}"] if rule.also else []),
    ]
    lines = [
        f"# {rule.code} {rule.name}",
        "",
        f"{' · '.join(facts)} · [all rules](README.md)",
        "",
        rule.doc,
        "",
        "## Examples that it fires on",
        "",
        *_examples((*rule.bad, *(held.bad if held else ()))),
        *(["## Correct, though it looks defective", "", *_examples(decoys)] if decoys else []),
        "## Use",
        "",
        "```console",
        f"$ newsfixtures rule {rule.code}",
        f"$ newsfixtures validate {_file(rule)} --select {rule.name}",
        *([f"$ newsfixtures inject {rule.code} article.json"] if rule.level == "record" else []),
        *([f"$ newsfixtures inject {rule.code} {_file(rule)}"] if not rule.breaks_articles else []),
        "```",
        "",
        f"Profiles that run it: {', '.join(profiles) or 'none'}.",
        "",
    ]
    return "\n".join(lines)


def _levels(rule: Rule) -> str:
    """Return what a rule reads: articles, documents or both."""
    kinds = rule.documents.kinds if rule.documents else ()
    documents = " and ".join(f"the {kind} itself" for kind in kinds)
    if rule.breaks_articles:
        return LEVELS[rule.level] + (f", and {documents}" if documents else "")
    return documents or LEVELS[rule.level]


def _file(rule: Rule) -> str:
    if rule.breaks_articles or rule.documents is None:
        return "articles.jsonl"
    return "page.html" if "page" in rule.documents.kinds else "feed.xml"


def _examples(examples: tuple[object, ...]) -> Iterator[str]:
    """Yield examples as the JSON that they add to a plain article."""
    for example in examples:
        if isinstance(example, str | bytes):
            shown = example.decode("utf-8", "replace") if isinstance(example, bytes) else example
            lines = [visible(line, limit=None) for line in shown.rstrip("\n").split("\n")]
            yield from ("```xml", *lines, "```", "")
            continue
        text = orjson.dumps(example, option=orjson.OPT_INDENT_2, default=str).decode()
        yield from ("```json", text, "```", "")
