"""A printed bullet stands in the text.

## What it finds

A graf or item that begins with a bullet (`•`, `‣`, `▪` …) and a blank; in imports the bullets that the reader
took off. One finding a record.

## Why it matters

Sentence splitters keep it, and lists are no lists.

## Example

Bad: `• On Friday the council met.` Good: an item of a list.

## False and missed alarms

Dashes and asterisks open dialogue and notes, so they do not count in the record itself.

## Source

The catalogue of defects, BOD024.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph, Trace, grafs
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_BULLET = re.compile(r"\s*[•‣◦▪●]\s+(?=\S)")


def _may_fire(context: Context) -> bool:
    return context.article.provenance is not None or not context.is_ascii


def detect(article: Article, context: Context) -> Iterator[Hit]:
    found = [(path, trace.text) for path, trace in traces(article, "bullet")]
    found += [(path, text) for path, text in grafs(article) if _BULLET.match(text)]
    if found:
        path, text = found[0]
        yield Hit(
            path, f"{shortened(text)} begins with a printed bullet; make it an item of a list"
        )


def inject(article: Article, choose: Chooser) -> Injection:
    bullet = choose.pick(("• ", "  • ", "▪ ", "‣\u00a0"))
    if choose.chance(40):
        text = f"{bullet}The council met twice."
        broken, (path,) = traced(article, Trace(kind="bullet", text=text, line=20))
        return Injection(article=broken, spots=(Spot(path),))
    end = len(article.body)
    broken = with_block(article, end, Paragraph(text=f"{bullet}The council met twice."))
    return Injection(article=broken, spots=(Spot(f"/body/{end}/text"),))


RULE = Rule(
    __name__,
    "BOD024",
    Severity.INFO,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    bad=(
        graf("• The council met."),
        graf("The dam held.", "  ▪ The council met."),
        graf("●\u00a0The council met.", "●\u00a0The dam held."),
        graf(body=[{"type": "list", "items": [{"text": "‣ The council met."}]}]),
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "bullet", "text": "• The council met.", "line": 4}],
            }
        ),
    ),
    decoys=(
        graf("– Yes, she said."),
        graf("* The author is a fellow of the school."),
        graf("The • mark opens an item."),
    ),
)
