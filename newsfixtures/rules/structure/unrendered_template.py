"""A field holds a placeholder that a template should have filled.

## What it finds

`{{ page.date }}`, `[[author]]`, `%BYLINE%`, `${title}` or `<%= dek %>` in the headline, dek, byline or a
name.

## Why it matters

Readers see it; whatever parses the field gets nonsense.

## Example

Bad: `By {{ author }}`. Good: `By Ana Petrov`.

## False and missed alarms

Only short fields are read, never the body: articles about templates quote them.

## Source

The catalogue of defects, SCH006.
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

_PLACEHOLDER = re.compile(
    r"\{\{[^{}]{1,60}\}\}|\[\[[^\[\]]{1,60}\]\]|\$\{[^{}]{1,60}\}|<%[^%]{1,60}%>|%[A-Z][A-Z_]{2,30}%"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (
        ("/headline", article.headline),
        ("/dek", article.dek or ""),
        *context.names,
    ):
        for match in _PLACEHOLDER.finditer(text):
            yield Hit(
                path,
                f"{shortened(match.group())} is a placeholder that nothing filled",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    word = choose.pick(("{{ author }}", "[[author]]", "%BYLINE%", "${byline}", "<%= author %>"))
    if choose.chance(40):
        return Injection(article=evolve(article, dek=word), spots=(Spot("/dek", (0, len(word))),))
    return Injection(article=evolve(article, byline=word), spots=(Spot("/byline", (0, len(word))),))


RULE = Rule(
    __name__,
    "SCH006",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("{{", "[[", "${", "<%", "%"),
    bad=(
        graf(byline="By {{ page.author }}"),
        graf(headline="${title}"),
        graf(dek="%DEK%"),
        graf(authors=[{"name": "[[author]]"}]),
        graf(publisher={"name": "<%= site.name %>"}),
    ),
    decoys=(
        graf("In this template language, {{ name }} prints a name."),
        graf(headline="Turnout rises 5% in Velmora, 3% in Karholm"),
    ),
)
