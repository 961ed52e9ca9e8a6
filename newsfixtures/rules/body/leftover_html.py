"""Markup stands in the text.

## What it finds

A tag of HTML (`<p>`, `</b>`, `<br />`) or an escaped one (`&lt;p&gt;`) in a graf.

## Why it matters

It is shown as it stands, and counted as words.

## Example

Bad: `<p>The dam held.</p>`. Good: `The dam held.`

## False and missed alarms

Only names of HTML elements count, so `a < b` does not. A bare tag inside a sentence, without its counterpart, is what the
sentence is about (`The <br> that broke the site`). A pair of tags quoted in a story is a false alarm we know of.

## Source

The catalogue of defects, BOD018. HTML Living Standard, index of elements (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import grafs
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._markup import is_spoken_of
from newsfixtures.rules._parts import has_paragraph, paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NAMES = "a|abbr|b|blockquote|br|center|cite|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|section|small|span|strong|sub|sup|table|td|tr|u|ul"
_TAG = re.compile(rf"(?:<|&lt;)/?(?:{_NAMES})(?:\s[^<>&]{{0,300}})?/?(?:>|&gt;)", re.IGNORECASE)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in grafs(article):
        tags = _TAG.finditer(text)
        match = next((tag for tag in tags if not is_spoken_of(text, tag)), None)
        if match:
            yield Hit(
                path, f"{shortened(match.group())} is markup; the text alone is due", match.span()
            )


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, _ in paragraphs(article)])
    text = resolve(article, path)
    before, after = choose.pick(
        (
            ("<p>", "</p>"),
            ("", "<br />"),
            ("&lt;p&gt;", "&lt;/p&gt;"),
            ("<span class='x'>", "</span>"),
        )
    )
    start = 0 if before else len(text)
    spot = Spot(path, (start, start + len(before or after)))
    return Injection(article=replaced(article, path, f"{before}{text}{after}"), spots=(spot,))


RULE = Rule(
    __name__,
    "BOD018",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=has_paragraph,
    trigger=contains("<", "&lt;"),
    also=("BOD026", "BOD025", "ENC013", "ENC015", "QUO001", "QUO005", "QUO007", "HED010"),
    bad=(
        graf("<p>The dam held.</p>"),
        graf("The dam held.<br>It rained."),
        graf("&lt;p&gt;The dam held.&lt;/p&gt;"),
        graf('The <a href="/x">dam</a> held.'),
        graf("The dam <STRONG>held</STRONG>."),
        graf("The dam held. <br> It rained."),
    ),
    decoys=(
        graf("If a < b and c > d, the dam holds."),
        graf("She wrote <3 under the picture."),
        graf("The <head> of the page."),
        graf("A single unclosed tag, <br> where <br /> was due, broke the site."),
        graf("“Somebody typed <strong> and never closed it,” she said."),
        graf("He forgot the </p> at the end."),
    ),
)
