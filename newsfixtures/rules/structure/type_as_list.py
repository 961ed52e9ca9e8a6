"""The type of an article is a list.

## What it finds

An article object whose `@type` is a list of two or more types.

## Why it matters

Readers that compare the type with a string find no article.

## Example

Bad: `"@type": ["NewsArticle", "Report"]`. Good: `"@type": "NewsArticle"`.

## False and missed alarms

JSON-LD allows it: a matter of style.

## Source

The catalogue of defects, SCH010. JSON-LD 1.1 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_objects, linked, page, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    for each, node in article_objects(source):
        for kind in each.children(node, "@type"):
            if kind.kind == "list" and len(each.children(kind)) > 1:
                yield Hit("", "the type is a list; simple readers look for a string", kind.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    node = _fit(source)[0]
    other = choose.pick(("ReportageNewsArticle", "Report", "CreativeWork"))
    text = f'["{node.value}", "{other}"]'
    return spoilt(source, Edit(node.start - 1, node.end + 1, text))


def _fit(source: Source) -> list[Node]:
    return [
        kind
        for each, node in article_objects(source)
        for kind in each.children(node, "@type")
        if kind.kind == "string"
    ]


RULE = Rule(
    __name__,
    "SCH010",
    Severity.INFO,
    level="page",
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            page(data=linked(at_type=["NewsArticle", "Report"])),
            page(data=linked(at_type=["https://schema.org/NewsArticle", "CreativeWork"])),
            page(data=linked(at_type=["BlogPosting", "SocialMediaPosting"])),
        ),
        good=(page(),),
        decoys=(
            page(data=linked(at_type=["NewsArticle"])),
            page(data=linked(at_type="Article")),
            page(data=script('{"@type": ["WebPage", "CollectionPage"]}')),
        ),
    ),
)
