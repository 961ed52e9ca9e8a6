"""Writes `docs/formats/`: what each format carries and loses, and every knob.

    make formats

What is kept is measured: articles are written and read again. A test says when the pages have to
be written again.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import fields_dict

from newsfixtures.article import Article
from newsfixtures.formats import FORMATS, Format
from newsfixtures.newsroom import generate
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "formats"
MARKS = {"kept": "●", "in part": "◐", "lost": "○"}
ALWAYS = {"schema_version", "provenance"}


def pages() -> Iterator[tuple[Path, str]]:
    """Yield where each page belongs, and the page; the index first."""
    forms = list(FORMATS)
    yield FOLDER / "README.md", index(forms)
    for form in forms:
        yield FOLDER / f"{form.name}.md", page(form)


def index(forms: list[Format]) -> str:
    """Return the list of all formats and the table of what each keeps."""
    lines = [
        "# Formats",
        "",
        "Each format writes articles and reads them back. A *knob* is a way in which its documents",
        "differ in the wild, the boring way first; `newsfixtures convert --knob NAME=OPTION` sets",
        "one, `nf.sweep(format=…)` gives a document for each.",
        "",
        "| format | title | articles a document | knobs | deviations |",
        "|---|---|---|---|---|",
    ]
    for form in forms:
        deviations = sum(len(knob.options) - 1 for knob in form.knobs)
        link = f"[{form.name}]({form.name}.md)"
        many = "many" if form.many else "one"
        lines.append(f"| {link} | {form.title} | {many} | {len(form.knobs)} | {deviations} |")
    lines += [
        "",
        "## What comes back",
        "",
        "Of articles that were written and read again: ● the field as it was, ◐ in part or in",
        "another form, ○ nothing. Fields that no generated article has are left out.",
        "",
        f"| field | {' | '.join(form.name for form in forms)} |",
        f"|---|{'---|' * len(forms)}",
    ]
    tables = [carried(form) for form in forms]
    for name in fields_dict(Article):
        marks = [MARKS.get(table.get(name, ""), "") for table in tables]
        if any(marks):
            lines.append(f"| `{name}` | {' | '.join(marks)} |")
    return "\n".join([*lines, ""])


def page(form: Format) -> str:
    """Return the page of one format."""
    carries = carried(form)
    names = {
        mark: [f"`{name}`" for name, each in carries.items() if each == mark] for mark in MARKS
    }
    lines = [
        f"# {form.title}",
        "",
        f"`{form.name}` · {', '.join(form.extensions)} · {form.media_type} · [all](README.md)",
        "",
        form.doc,
        "",
        f"Kept as it is: {', '.join(names['kept']) or 'nothing'}.",
        *(["", f"Kept in part: {', '.join(names['in part'])}."] if names["in part"] else []),
        *(["", f"Lost: {', '.join(names['lost'])}."] if names["lost"] else []),
        "",
        *_knobs(form),
    ]
    return "\n".join(lines)


def _knobs(form: Format) -> Iterator[str]:
    if not form.knobs:
        yield from ("It has no knobs.", "")
        return
    yield from (
        "## Knobs",
        "",
        "| knob | options, the default first | what it is |",
        "|---|---|---|",
    )
    for knob in form.knobs:
        options = ", ".join(
            f"`{each}`" + (" (broken)" if knob.grade(each) == "broken" else "")
            for each in knob.options
        )
        yield f"| `{knob.name}` | {options} | {knob.doc.replace('|', chr(92) + '|')} |"
    yield ""


@cache
def articles() -> tuple[Article, ...]:
    """Return what the losses are measured on."""
    return tuple(sample.article for sample in generate(80, seed=3))


def carried(form: Format) -> dict[str, str]:
    """Return for each field whether it comes back: kept, in part, lost."""
    seen: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    some: Counter[str] = Counter()
    for article in articles():
        before = article_to_json(article)
        loaded = next(form.load(form.dump(article))).article
        after = article_to_json(loaded) if loaded else {}
        for name in before.keys() - ALWAYS:
            seen[name] += 1
            whole[name] += after.get(name) == before[name]
            some[name] += name in after and name not in form.loses
    return {
        name: "kept" if whole[name] == seen[name] else "in part" if some[name] else "lost"
        for name in fields_dict(Article)
        if seen[name]
    }
