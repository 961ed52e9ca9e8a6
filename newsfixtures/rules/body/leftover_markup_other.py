"""Markup other than HTML stands in the text.

## What it finds

Bold and links of Markdown (`**bold**`, `[here](https://…)`), tags of BBCode (`[b]`, `[url=…]`), shortcodes of content systems
(`[caption id=…]`, `[embed]`).

## Why it matters

Readers see the code; tokenisers make words of it.

## Example

Bad: `The dam **holds**.` Good: `The dam holds.`

## False and missed alarms

Editors' brackets (`[sic]`, `[…]`, `[the mayor]`) and footnotes (`[1]`) are left alone, as are single asterisks.

## Source

The catalogue of defects, BOD019. CommonMark 0.31, sections 6.2 and 6.3; WordPress Developer Handbook, shortcodes (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MARKUP = re.compile(
    r"\*\*[^\s*][^*\n]{0,200}\*\*"
    r"|\[[^\[\]\n]{1,200}\]\((?:https?:)?/[^()\s]{1,500}\)"
    r"|(?<!\w)\[(?:b|i|u|url|img|quote|code|caption|embed|gallery|video|audio|youtube)(?:[= ][^\[\]\n]{0,300})?\]"
    r"|\[/(?:b|i|u|url|img|quote|code|caption|embed|gallery|video|audio|youtube)\]",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        for match in _MARKUP.finditer(text):
            yield Hit(path, f"{shortened(match.group())} is markup, not text", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    path, text = choose.pick(_plain(article))
    words = text.split(" ")
    at = choose.number(0, len(words) - 1)
    start = sum(len(word) + 1 for word in words[:at])
    before, behind = choose.pick(
        (
            ("**", "**"),
            ("[b]", "[/b]"),
            ("[", "](https://velmora.example/dam)"),
        )
    )
    marked = f"{before}{words[at]}{behind}"
    words[at] = marked
    spots = [Spot(path, (start, start + len(marked)))]
    if before == "[b]":
        end = start + len(marked)
        spots = [Spot(path, (start, start + 3)), Spot(path, (end - 4, end))]
    return Injection(article=replaced(article, path, " ".join(words)), spots=tuple(spots))


def _plain(article: Article) -> list[tuple[str, str]]:
    """Return the grafs whose words may be marked."""
    return [
        (path, text)
        for path, text in paragraphs(article)
        if " " in text and not any(mark in text for mark in "[]*{}()")
    ]


def _needs(article: Article) -> bool:
    return bool(_plain(article))


RULE = Rule(
    __name__,
    "BOD019",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains("[", "**"),
    also=(
        "BOD006",
        "BOD010",
        "BOD016",
        "BOD017",
        "BOD025",
        "BOD026",
        "HED010",
        "QUO001",
        "QUO003",
        "QUO005",
        "QUO007",
        "QUO009",
        "BYL017",
        "LNG005",
        "DAT004",
        "DAT016",
        "DAT017",
        "DAT020",
        "DAT029",
        "ENC008",
        "NUM002",
        "NUM007",
    ),
    bad=(
        graf("The dam **holds** in Velmora."),
        graf("Read [the report](https://velmora.example/report) in full."),
        graf("The dam [b]holds[/b]."),
        graf("[caption id=3 width=600] The dam holds."),
        graf("See [url=https://velmora.example]here[/url]."),
    ),
    decoys=(
        graf("“It [the dam] holds,” he said [sic]."),
        graf("The report [1] says […] that it holds."),
        graf("2 ** 3 is 8, and 4 * 5 * 6 is 120."),
        graf("Item A[i] is the i-th, said the lecture on arrays."),
    ),
)
