"""Writes `docs/rules/`: a page for each rule and an index by family, from the rules themselves.

    make rules

A test says when they have to be written again.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from newsfixtures.profiles import PROFILES
from newsfixtures.rules import RULES, Rule
from newsfixtures.validation import Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "rules"
LEVELS = {
    "record": "the article",
    "structure": "the JSON object, before it is an article",
    "bytes": "the document, before it is JSON",
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
    facts = [
        f"**{rule.severity}**",
        f"reads {LEVELS[rule.level]}",
        f"since {rule.since}",
        *(["mended by `--fix`"] if rule.repair and not rule.unsafe else []),
        *(["mended by `--fix --unsafe-fixes`"] if rule.repair and rule.unsafe else []),
        *(
            ["known only to the generator"]
            if rule.detect is None and rule.level == "record"
            else []
        ),
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
        *_examples(rule.bad),
        *(
            ["## Correct, though it looks defective", "", *_examples(rule.decoys)]
            if rule.decoys
            else []
        ),
        "## Use",
        "",
        "```console",
        f"$ newsfixtures rule {rule.code}",
        f"$ newsfixtures validate articles.jsonl --select {rule.name}",
        *([f"$ newsfixtures inject {rule.code} article.json"] if rule.level == "record" else []),
        "```",
        "",
        f"Profiles that run it: {', '.join(profiles) or 'none'}.",
        "",
    ]
    return "\n".join(lines)


def _examples(examples: tuple[object, ...]) -> Iterator[str]:
    """Yield examples as the JSON that they add to a plain article."""
    for example in examples:
        text = orjson.dumps(example, option=orjson.OPT_INDENT_2, default=str).decode()
        yield from ("```json", text, "```", "")


def main() -> None:
    """Write every page, and take away those of rules that are gone."""
    FOLDER.mkdir(exist_ok=True)
    written = dict(pages())
    for path in FOLDER.glob("*.md"):
        if path not in written:
            path.unlink()
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(written)} pages\n")


if __name__ == "__main__":
    main()
