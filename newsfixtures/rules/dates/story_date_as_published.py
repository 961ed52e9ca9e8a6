"""The only dates of the page are those that its story tells of.

## What it finds

A page that nowhere says when it was published, with an old date in its text. Known to the generator alone
(ground_truth_only): the page itself is in order.

## Why it matters

Extractors that look for any date take the one in the text.

## Example

Bad: no date but `the flood of 12 March 1998`. Good: a date of publication.

## False and missed alarms

It is not looked for: a page need not state a date.

## Source

The catalogue of defects, DAT019. Reports of extractors; no standard asks for a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import articles_in
from newsfixtures.rules._stated_dates import stated

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_GRAF = "<p>The water stood as high as in the flood of 12 March 1998, engineers said.</p>\n"


def spoil(source: Source, choose: Chooser) -> Injection:
    dates = [each for each in stated(source) if each.fact in {"published", "updated"}]
    edits = [Edit(*each.span, "", ()) for each in dates]
    edits += [Edit(each.start, each.end, "", ()) for each in source.named("time")]
    edits = [each for each in edits if not any(_around(each, other) for other in edits)]
    at = _graf(source)
    spot = (3, len(_GRAF) - 5)
    return spoilt(source, *edits, Edit(at, at, _GRAF, (spot,)))


def _around(inner: Edit, outer: Edit) -> bool:
    return inner is not outer and outer.start <= inner.start and inner.end <= outer.end


def _graf(source: Source) -> int:
    """Return where the last paragraph of the article begins."""
    outer = articles_in(source)[0]
    inside = [each.start for each in source.named("p") if outer.inner <= each.start < outer.stop]
    return inside[-1] if inside else -1


def _needs(source: Source) -> bool:
    return (
        bool(articles_in(source))
        and _graf(source) >= 0
        and any(each.moment for each in stated(source))
    )


RULE = Rule(
    __name__,
    "DAT019",
    Severity.ERROR,
    level="page",
    also=("SCH001", "DAT017", "DAT020", "DAT029", "BOD017", "LNG001"),
    documents=OnDocuments(
        kinds=("page",),
        spoil=spoil,
        needs=unpacked(_needs),
    ),
)
