"""A date stands beside the article that is not the article's.

## What it finds

A date in the navigation, header or footer that an importer saw and did not take (trace `date`).

## Why it matters

Readers that take the first date on the page give every story the date of the fetch.

## Example

Bad: ` date 2025-05-16 All Sections` above the headline. Good: no date but the byline's.

## False and missed alarms

It is reported even where it happens to be the right day: tomorrow it will not be.

## Source

The catalogue of defects, DAT020.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, imported
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "date"):
        yield Hit(
            path,
            f"{shortened(trace.text)} stands in the page's furniture; it is not the article's date",
        )


def inject(article: Article, choose: Chooser) -> Injection:
    date = choose.pick(("2025-05-16", "16 May 2025", "© 2024", "May 16, 2025"))
    broken, (path,) = traced(article, Trace(kind="date", text=date, line=1))
    return Injection(article=broken, spots=(Spot(path),))


def _traces(*kinds: str) -> dict[str, object]:
    return {
        "source_format": "text",
        "traces": [{"kind": kind, "text": "2025-05-16"} for kind in kinds],
    }


RULE = Rule(
    __name__,
    "DAT020",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=imported,
    bad=(graf(provenance=_traces("date")), graf(provenance=_traces("label", "date"))),
    decoys=(graf(provenance=_traces("label")), graf("The page was dated 2025-05-16.")),
)
