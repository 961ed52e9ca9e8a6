"""A list has a hole.

## What it finds

`null` as a member of a list.

## Why it matters

Code that expects an object crashes.

## Example

Bad: `[null, {"name": "Ana Petrov"}]`. Good: without the hole.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH004.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._documents import broken_record
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_objects, linked, page, script, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick(("authors", "keywords", "media"))
    return broken_record(article, {name: [None]}, f"/{name}/0")


def examine(source: Source) -> Iterator[Hit]:
    for each in scripts(source):
        for node in each.nodes:
            if node.kind != "list":
                continue
            members = each.children(node)
            nulls = [one for one in members if one.kind == "literal" and one.value == "null"]
            for null in nulls if len(nulls) < len(members) else ():
                yield Hit("", "null stands in a list; leave it out", null.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    node = choose.pick(_fit(source))
    if node.kind == "object":
        return spoilt(
            source,
            Edit(node.start, node.start, "[null, ", ((1, 5),)),
            Edit(node.end, node.end, "]", ()),
        )
    return spoilt(source, Edit(node.start + 1, node.start + 1, "null, ", ((0, 4),)))


def _fit(source: Source) -> list[Node]:
    """Return the articles that stand alone, and their lists of writers."""
    alone = [node for _, node in article_objects(source) if node.parent < 0]
    lists = [
        part
        for each, node in article_objects(source)
        for part in each.children(node, "author")
        if part.kind == "list" and each.children(part)
    ]
    return [*alone, *lists]


RULE = Rule(
    __name__,
    "SCH004",
    Severity.ERROR,
    inject=inject,
    level="structure",
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("SCH001", "HED012", "DAT001", "BYL001"),
        bad=(
            page(data=script('[null, {"@type": "NewsArticle"}]')),
            page(data=linked(author=[None, {"@type": "Person", "name": "Ana"}])),
            page(data=script('{"@graph": [{"@type": "NewsArticle"}, null]}')),
        ),
        good=(page(),),
        decoys=(
            page(data=script("null")),
            page(data=script('{"@type": "NewsArticle", "image": [null]}')),
            page(data=script('{"@type": "NewsArticle", "image": null}')),
            page(data=linked(keywords=["null", "dam"])),
        ),
    ),
)
