"""An object has a key twice.

## What it finds

A key that stands twice in one JSON object. The last value was read, as most readers do.

## Why it matters

Two readers see two articles.

## Example

Bad: `{"headline": "A", "headline": "B"}`. Good: one of them.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH009. RFC 8259 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._documents import as_bytes, broken_document
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_objects, page, script, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick((b"headline", b"type", b"language"))
    return broken_document(b'{"' + name + b'":"x",' + as_bytes(article)[1:])


def examine(source: Source) -> Iterator[Hit]:
    for each in scripts(source):
        seen: set[tuple[int, str]] = set()
        for node in each.nodes:
            if node.parent < 0 or each.nodes[node.parent].kind != "object" or not node.key:
                continue
            if (node.parent, node.key) in seen:
                yield Hit("", f"the key {node.key!r} stands twice in one object", node.span)
            seen.add((node.parent, node.key))


def spoil(source: Source, choose: Chooser) -> Injection:
    node = _fit(source)[0]
    name = choose.pick(("Bo Lind", "Ines Karvold"))
    before = ', "author": '
    value = f'{{"@type": "Person", "name": "{name}"}}'
    spot = (len(before), len(before) + len(value))
    return spoilt(source, Edit(node.end - 1, node.end - 1, before + value, (spot,)))


def _fit(source: Source) -> list[Node]:
    return [
        node
        for each, node in article_objects(source)
        if any(one.key == "author" for one in each.children(node))
    ]


RULE = Rule(
    __name__,
    "SCH009",
    Severity.WARNING,
    inject=inject,
    level="bytes",
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("BYL001", "BYL003", "BYL011", "BYL013"),
        bad=(
            page(data=script('{"@type": "NewsArticle", "author": "A", "author": "B"}')),
            page(data=script('{"@type": "NewsArticle", "image": {"url": "a", "url": "b"}}')),
            page(data=script('[{"headline": "A", "url": "c", "headline": ["B"]}]')),
        ),
        good=(page(),),
        decoys=(
            page(data=script('[{"headline": "A"}, {"headline": "A"}]')),
            page(data=script('{"a": {"name": "b"}, "name": "c", "d": ["name", "name"]}')),
        ),
    ),
)
