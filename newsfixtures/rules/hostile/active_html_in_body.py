"""The text of the body has active markup in it.

## What it finds

Tags in a graf that run code or load another page: `onerror=` and other event handlers inside a tag, `<iframe src=`,
`<script src=`, `<object data=`, `javascript:` in an attribute.

## Why it matters

A page or a mail that shows the text without escaping it runs what somebody else wrote.

## Example

Bad: `The dam <img src=x onerror=alert(1)> holds.` Good: `The dam holds.`

## False and missed alarms

Prose that speaks of `<iframe>` or `<script>` names the tag without attributes, and is left alone.

## Source

The catalogue of defects, SEC002. OWASP, Cross Site Scripting Prevention Cheat Sheet (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_ACTIVE = re.compile(
    r"<[a-z][a-z0-9]{0,20}\b[^<>]{0,500}?\s(?:on[a-z]{3,20}|srcdoc)\s*=\s*[^\s>]"
    r"|<(?:script|iframe|object|embed|form|base|meta|link)\b[^<>]{0,500}?\s(?:src|href|data|action|http-equiv)\s*=\s*[^\s>]"
    r"|<[a-z][^<>]{0,500}?=\s*[\"']?\s*javascript:",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        match = _ACTIVE.search(text) if "<" in text and path not in {"/headline", "/dek"} else None
        if match:
            yield Hit(path, f"{shortened(match.group())} runs code where it is shown", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(
        (
            "<img src=x onerror=alert(1)>",
            '<iframe src="https://velmora.example/x"></iframe>',
            '<a href="javascript:alert(1)">here</a>',
            "<svg onload=alert(1)>",
            '<script src="//velmora.example/x.js"></script>',
        )
    )
    broken, path = with_graf(article, choose, f"Look at this: {code}.")
    return Injection(article=broken, spots=(Spot(path),))


RULE = Rule(
    __name__,
    "SEC002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("<"),
    also=("ENC015", "BOD018", "SEC003", "BOD010", "QUO001", "QUO005", "BOD026"),
    bad=(
        graf("The dam <img src=x onerror=alert(1)> holds."),
        graf('See <iframe src="https://velmora.example/x"></iframe>.'),
        graf('<a href="javascript:alert(1)">The dam</a> holds.'),
        graf("<SVG ONLOAD = alert(1)> The dam holds."),
        graf('<script src="//velmora.example/x.js"></script>'),
        graf('<iframe srcdoc="<b>x</b>">'),
    ),
    decoys=(
        graf("In HTML, <script> runs code and <iframe> loads a page."),
        graf("The attribute onerror= is old; 5 < 6 on any page."),
        graf("He wrote <b> where <em> was due."),
    ),
)
