"""The page states several dates of publication.

## What it finds

Meta elements and linked data whose dates of publication are more than a day apart.

## Why it matters

Which of them is taken depends on the reader.

## Example

Bad: `article:published_time` of 16 May and `datePublished` of 20 May. Good: one date.

## False and missed alarms

A day without a time is compared as a day, so zones are no conflict. Dates in the markup of the article are
not compared: the first may be that of an update.

## Source

The catalogue of defects, DAT028. Open Graph protocol, article; schema.org, datePublished (read 2026-11-25).
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
from newsfixtures.rules._stated_dates import Stated, stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_APART = timedelta(hours=36)


def examine(source: Source) -> Iterator[Hit]:
    several = _stated(source)
    for each in several[1:]:
        first = several[0].moment
        if first and each.moment and abs(each.moment - first) > _APART:
            said = f"{shortened(each.text)} and {shortened(several[0].text)} are both stated as published"
            yield Hit("", said, each.span)


def _stated(source: Source) -> list[Stated]:
    if source.kind != "page":
        return []
    places = {"meta", "data"}
    return [
        each
        for each in stated(source)
        if each.fact == "published" and each.place in places and each.moment
    ]


def spoil(source: Source, choose: Chooser) -> Injection:
    each = _stated(source)[0]
    assert each.moment is not None  # noqa: S101 (it is stated)
    other = each.moment + timedelta(days=choose.pick((-1, 1)) * choose.number(3, 400))
    name = choose.pick(("parsely-pub-date", "pubdate", "dc.date.issued", "publish-date"))
    before = f'\n<meta name="{name}" content="'
    text = f'{before}{other.isoformat()}">'
    at = _behind(source)
    return spoilt(
        source, Edit(at, at, text, ((len(before), len(before) + len(other.isoformat())),))
    )


def _behind(source: Source) -> int:
    """Return where the last meta element of the head ends."""
    return max(each.inner for each in source.named("meta") if each.inner <= _end(source))


def _end(source: Source) -> int:
    return next((each.start for each in source.named("body")), len(source.text))


def _needs(source: Source) -> bool:
    return (
        bool(_stated(source))
        and any(True for _ in source.named("title"))
        and all(each.place == "meta" for each in _stated(source)[:1])
        and not any(examine(source))
    )


_META = '<meta name="parsely-pub-date" content="{}">'


RULE = Rule(
    __name__,
    "DAT028",
    Severity.WARNING,
    level="page",
    also=("DAT003", "URL012"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            page(published="2025-05-20"),
            page(data=linked(datePublished="2024-05-16T13:57:00+02:00")),
            page(head=_META.format("2025-06-16")),
            page(published="Tue, 20 May 2025 10:00:00 GMT"),
            page(head=_META.format("1998-05-16T00:00:00Z"), data=""),
        ),
        good=(page(),),
        decoys=(
            page(published="2025-05-16"),
            page(published="2025-05-15T23:57:00-12:00"),
            page(time="2025-05-20"),
            page(head=_META.format("soon")),
            page(head='<meta property="article:modified_time" content="2025-06-20">'),
        ),
    ),
)
