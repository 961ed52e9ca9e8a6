"""The only date of the page is the one at which it expires.

## What it finds

A page that states when the article expires, and nowhere for machines when it was published.

## Why it matters

Readers take the only date there is, which lies in the future.

## Example

Bad: `article:expiration_time` alone. Good: `article:published_time` beside it.

## False and missed alarms

A date that is only printed is not one for machines.

## Source

The catalogue of defects, DAT018. Open Graph protocol, article (read 2026-11-25).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import linked, page
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._stated_dates import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    if source.kind != "page":
        return
    several = stated(source)
    if any(each.fact in {"published", "updated"} for each in several):
        return
    for each in [one for one in several if one.fact == "expires"][:1]:
        said = f"{shortened(each.text)} is when the article expires; nothing says when it was published"
        yield Hit("", said, each.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    dates = [each for each in stated(source) if each.fact in {"published", "updated"}]
    edits = [Edit(*each.span, "", ()) for each in dates]
    moment = next(each.moment for each in dates if each.moment)
    expiry = (moment + timedelta(days=choose.number(30, 400))).isoformat()
    before = '<meta property="article:expiration_time" content="'
    text = f'{before}{expiry}">\n'
    at = next(source.named("title")).start
    return spoilt(source, Edit(at, at, text, ((len(before), len(before) + len(expiry)),)), *edits)


def _needs(source: Source) -> bool:
    several = stated(source)
    return (
        source.kind == "page"
        and any(each.moment for each in several)
        and not any(each.fact == "expires" for each in several)
        and any(True for _ in source.named("title"))
    )


_EXPIRES = '<meta property="article:expiration_time" content="2026-05-16T00:00:00Z">'


RULE = Rule(
    __name__,
    "DAT018",
    Severity.ERROR,
    level="page",
    also=("SCH001", "DAT001", "DAT002", "DAT017", "DAT020", "DAT029", "BOD017"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            page(head=_EXPIRES, published="", time="", data=""),
            page(
                published="",
                time="",
                data=linked(datePublished=None, dateModified=None, expires="2026-05-16"),
            ),
            page(
                head=_EXPIRES,
                published="",
                time="",
                data=linked(datePublished="", dateModified=None),
            ),
        ),
        good=(page(),),
        decoys=(
            page(head=_EXPIRES),
            page(head=_EXPIRES, published="", data=""),
            page(published="", time="", data=""),
        ),
    ),
)
