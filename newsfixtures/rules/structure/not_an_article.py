"""The page is a list of stories, not a story.

## What it finds

A page of five or more teasers, each an `article` with a linked heading and little text, without any sign of a
story of its own.

## Why it matters

A front page stored as a story spoils every count and model.

## Example

Bad: the page of a section. Good: the page of one story.

## False and missed alarms

A page that states an article in its linked data, a type of Open Graph or a date of publication is never
reported, whatever else it holds.

## Source

The catalogue of defects, SCH013. HTML Living Standard, article (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_objects, articles_in, metas, page, script, text_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_FEWEST = 5
_LONG = 600
_SIGNS = ("article:published_time", "article:modified_time", "og:article:published_time", "date")


def examine(source: Source) -> Iterator[Hit]:
    if source.kind != "page" or _has_sign(source):
        return
    several = articles_in(source)
    if len(several) < _FEWEST or any(each.stop - each.inner > 4 * _LONG for each in several):
        return
    teasers = [each for each in several if _is_teaser(source, each)]
    if len(teasers) == len(several):
        first = min(teasers, key=lambda each: each.start)
        said = f"the page has {len(teasers)} teasers and no story"
        yield Hit("", said, (first.start, first.inner))


def _has_sign(source: Source) -> bool:
    if article_objects(source):
        return True
    held = dict(metas(source))
    return any(name in held for name in _SIGNS) or (
        "og:type" in held and held["og:type"].value.startswith("article")
    )


def _is_teaser(source: Source, each: Element) -> bool:
    return (
        len(text_in(source, each)) < _LONG and "<a" in source.text[each.inner : each.stop].lower()
    )


def spoil(source: Source, choose: Chooser) -> Injection:
    body = next(source.named("body"))
    tag = "<article>"
    teasers = [
        f'{tag}<h2><a href="/news/{number}">{title}</a></h2><p>{line}</p></article>'
        for number, (title, line) in enumerate(_TEASERS * choose.number(1, 3), 1)
    ]
    text = "\n".join(("", *teasers, ""))
    edits = [Edit(body.inner, body.stop, text, ((1, 1 + len(tag)),))]
    edits += [
        Edit(each.start, max(each.end, each.inner), "", ())
        for each in source.named("meta", "script")
        if each.start < body.start and (each.name == "script" or _is_sign(source, each))
    ]
    return spoilt(source, *edits)


def _is_sign(source: Source, each: Element) -> bool:
    name = source.attribute(each, "property") or source.attribute(each, "name")
    return name.lower() in {*_SIGNS, "og:type"}


def _needs(source: Source) -> bool:
    return any(True for _ in source.named("body")) and bool(articles_in(source))


_TEASERS = [
    ("Dam repairs begin in Velmora", "The work will take six weeks."),
    ("Ferry strike enters second week", "Talks resume on Monday."),
    ("Karholm museum reopens", "The roof was mended over the winter."),
    ("Harvest late after wet spring", "Growers expect less fruit."),
    ("Velmora beat Karholm 2–1", "The winner came from a corner."),
]


def _index(count: int, more: str = "") -> str:
    teaser = '<article><h2><a href="/1">Dam holds</a></h2><p>It held.</p></article>'
    return f"<!DOCTYPE html><html><head><title>News</title>{more}</head><body>{teaser * count}</body></html>"


RULE = Rule(
    __name__,
    "SCH013",
    Severity.WARNING,
    level="page",
    also=("SCH001", "SCH014", "HED010", "BOD016", "BOD022", "HED002", "HED014", "URL012"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            _index(5),
            _index(40),
            _index(6, '<meta property="og:type" content="website">'),
        ),
        good=(page(),),
        decoys=(
            _index(4),
            _index(6, '<meta property="og:type" content="article">'),
            _index(6, script('{"@type": "NewsArticle"}')),
            page(behind=_index(9)[50:-14]),
        ),
    ),
)
