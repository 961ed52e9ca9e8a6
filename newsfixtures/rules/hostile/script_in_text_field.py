"""A field for plain text holds a script.

## What it finds

`<script`, `<iframe`, `<svg … on…=` or an event handler (`onerror=`) in a headline, name, dek or keyword.

## Why it matters

Whoever shows the field without escaping it runs the code.

## Example

Bad: `<script>…</script>` in a headline. Good: text.

## False and missed alarms

A story about HTML may name `<script>` in its headline: a false alarm we know of.

## Source

The catalogue of defects, SEC001. OWASP, cross-site scripting (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_ACTIVE = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed)\b[^<>]{0,500}>?|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s*=",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    fields = (("/headline", article.headline), ("/dek", article.dek or ""), *context.names)
    for path, text in fields:
        match = _ACTIVE.search(text)
        if match:
            yield Hit(
                path,
                f"{shortened(match.group())} is active markup in a field for text",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(
        (
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<iframe src=x>",
            "<svg onload=alert(1)>",
        )
    )
    return Injection(article=evolve(article, dek=f"The dam {code}"), spots=(Spot("/dek"),))


RULE = Rule(
    __name__,
    "SEC001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("<"),
    bad=(
        graf(headline="Dam <script>alert(1)</script>"),
        graf(byline="<img src=x onerror=alert(1)>"),
        graf(keywords=["<iframe src=x>"]),
        graf(dek="<SVG ONLOAD=alert(1)>"),
        graf(headline="< script >x"),
    ),
    decoys=(
        graf(headline="5 < 6"),
        graf(headline="What <head> means"),
        graf("In HTML, <script> runs code."),
    ),
)
