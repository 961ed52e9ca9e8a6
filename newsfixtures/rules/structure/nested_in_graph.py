"""The article of the linked data stands in a graph.

## What it finds

An article object that stands in `@graph` alone, or a graph that is one object and no list.

## Why it matters

Readers that look at the top of a script find no article.

## Example

Bad: `{"@graph": [{"@type": "NewsArticle"}]}`. Good: `{"@type": "NewsArticle"}`.

## False and missed alarms

JSON-LD allows it and many sites do so: a matter of style.

## Source

The catalogue of defects, SCH007. JSON-LD 1.1 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_objects, page, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def examine(source: Source) -> Iterator[Hit]:
    for each, node in article_objects(source):
        outer = each.nodes[node.parent] if node.parent >= 0 else node
        if outer.kind == "list" and outer.parent >= 0:
            outer = each.nodes[outer.parent]
        if outer is not node and each.children(outer, "@graph"):
            said = "the article stands in @graph, where simple readers do not look"
            yield Hit("", said, (node.start, node.start + 1))


def spoil(source: Source, choose: Chooser) -> Injection:
    node = _fit(source)[0]
    before, behind = choose.pick((("[", "]"), ("", "")))
    text = f'{{"@context": "https://schema.org", "@graph": {before}{{'
    spot = (len(text) - 1, len(text))
    return spoilt(
        source,
        Edit(node.start, node.start + 1, text, (spot,)),
        Edit(node.end, node.end, f"{behind}}}", ()),
    )


def _fit(source: Source) -> list[Node]:
    return [node for _, node in article_objects(source) if node.parent < 0]


RULE = Rule(
    __name__,
    "SCH007",
    Severity.INFO,
    level="page",
    also=("SCH001",),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            page(data=script('{"@graph": [{"@type": "NewsArticle"}]}')),
            page(data=script('{"@graph": {"@type": "NewsArticle"}}')),
            page(data=script('[{"@graph": [{"@type": ["NewsArticle"]}]}]')),
        ),
        good=(page(),),
        decoys=(
            page(data=script('[{"@type": "NewsArticle"}]')),
            page(data=script('{"@graph": [{"@type": "WebSite"}]}')),
        ),
    ),
)
