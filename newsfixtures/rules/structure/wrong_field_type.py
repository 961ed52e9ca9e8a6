"""A field has a value of the wrong type.

## What it finds

A member whose type is not the one that the schema says: a number for a text, an object for a number.

## Why it matters

Readers crash, or store `[object Object]`.

## Example

Bad: `"headline": 3`. Good: `"headline": "Dam holds"`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH002.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._documents import broken_record
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_data, article_objects, linked, page, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    wrong = choose.pick((3, True, {"@value": article.headline}, [article.headline]))
    return broken_record(article, {"headline": wrong}, "/headline")


_TEXTS = ("headline", "url", "datePublished", "dateModified", "description", "articleSection")


def examine(source: Source) -> Iterator[Hit]:
    for each, node in article_objects(source):
        for member in each.children(node, *_TEXTS):
            is_number = member.kind == "literal" and member.value not in {"null", '""'}
            is_thing = member.kind == "object" and not each.children(member, "@value", "@id")
            if (is_number and not _is_epoch(member)) or (is_thing and each.children(member)):
                yield Hit("", f"{member.name} is no text; write a string", member.span)


def _is_epoch(member: Node) -> bool:
    return member.name.startswith("date") and member.value.isdecimal()


def spoil(source: Source, choose: Chooser) -> Injection:
    member = choose.pick(_fit(source))
    whole = source.text[member.start - 1 : member.end + 1]
    text = choose.pick(("0", "true", f'{{"name": {whole}}}', f'{{"text": {whole}}}'))
    return spoilt(source, Edit(member.start - 1, member.end + 1, text))


def _fit(source: Source) -> list[Node]:
    return [
        each for each in article_data(source) if each.name == "headline" and each.kind == "string"
    ]


RULE = Rule(
    __name__,
    "SCH002",
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
            page(data=linked(headline=5)),
            page(data=linked(headline={"name": "Dam holds"})),
            page(data=linked(url=False)),
            page(data=linked(datePublished={"date": "2025-05-16"})),
            page(data=linked(description=3.5)),
        ),
        good=(page(),),
        decoys=(
            page(data=linked(headline={"@value": "Dam holds", "@language": "en"})),
            page(data=linked(headline=["Dam holds"])),
            page(data=linked(description=None)),
            page(data=script('{"@type": "NewsArticle", "description": null}')),
            page(data=linked(datePublished=1747392000)),
        ),
    ),
)
