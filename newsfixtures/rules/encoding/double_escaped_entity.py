"""A character reference was escaped twice.

## What it finds

`&amp;amp;`, `&amp;#8217;` or `&amp;nbsp;` in prose or a name.

## Why it matters

Even readers that decode references show the code.

## Example

Bad: `O&amp;#8217;Neil`. Good: `O’Neil`.

## False and missed alarms

A reference that was escaped once has rules of its own.

## Source

The catalogue of defects, ENC013.
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

_TWICE = re.compile(
    r"&amp;(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|nbsp|apos|[lr]squo|[lr]dquo|[mn]dash|hellip|[a-z]{1,5}uml|eacute);"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        for match in _TWICE.finditer(text):
            yield Hit(
                path,
                f"{shortened(match.group())} was escaped twice; write the character",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    reference = choose.pick(("&amp;amp;", "&amp;#8217;", "&amp;nbsp;", "&amp;quot;"))
    broken, path = with_graf(article, choose, f"The dam {reference} the river held.")
    return Injection(article=broken, spots=(Spot(path, (8, 8 + len(reference))),))


RULE = Rule(
    __name__,
    "ENC013",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("&amp;"),
    bad=(
        graf("O&amp;#8217;Neil came."),
        graf(headline="Dam &amp;amp; river"),
        graf(byline="Ana&amp;nbsp;Petrov"),
        graf("&amp;quot;Yes,&amp;quot; she said."),
        graf("&amp;amp;amp; so on."),
    ),
    decoys=(graf("Write &amp; in HTML for an ampersand."), graf("AT&T; and R&D.")),
)
