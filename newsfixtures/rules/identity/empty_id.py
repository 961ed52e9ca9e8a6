"""The article has no identity of its own.

## What it finds

An id that is blank, or that an importer had to make from the content because the source states none.

## Why it matters

Without a stable id every edit is a new story, and archives cannot join.

## Example

Bad: a scraped text without address or id. Good: `urn:velmora:2025:dam`.

## False and missed alarms

The finding cannot be mended by us: only the source knows its id. Pages and the records of extractors have
none by their nature and are left alone.

## Source

The catalogue of defects, URL017.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, parts, rss
from newsfixtures.rules._parts import traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Context


_WITH_IDS = frozenset(("text", "rss", "atom", "json-feed", "ninjs", "newsml-g2", "nitf", "ans"))
"""Formats whose articles owe an id; of flat text the address would be one."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if not article.id.strip():
        yield Hit("/id", "the id is blank; an id that never changes is due")
    elif _is_due(article) and any(each.path == "/id" for _, each in traces(article, "minted")):
        yield Hit(
            "/id", "the source states no id; one was made from the content and changes with it"
        )


def _is_due(article: Article) -> bool:
    return article.provenance is not None and article.provenance.source_format in _WITH_IDS


def inject(article: Article, choose: Chooser) -> Injection:
    if choose.chance(50):
        broken, _ = traced(article, Trace(kind="minted", text="", path="/id"))
        return Injection(article=broken, spots=(Spot("/id"),))
    return Injection(
        article=evolve(article, id=choose.pick((" ", "\t", "  "))), spots=(Spot("/id"),)
    )


def examine(source: Source) -> Iterator[Hit]:
    for _, part in parts(source, "guid", "id"):
        if not source.text[part.inner : part.stop].strip() and part.prefix in {"", "atom"}:
            yield Hit("", f"the {part.name} of the item is empty", (part.start, part.end))


def spoil(source: Source, choose: Chooser) -> Injection:
    part = choose.pick(_fit(source))
    tag, end = source.text[part.start : part.inner], source.text[part.stop : part.end]
    return spoilt(source, Edit(part.start, part.end, tag + choose.pick(("", " ", "\n")) + end))


def _fit(source: Source) -> list[Element]:
    return [part for _, part in parts(source, "guid", "id") if part.stop > part.inner]


RULE = Rule(
    __name__,
    "URL017",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    also=("SEC013",),
    bad=(
        graf(id=" "),
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "minted", "text": "", "path": "/id"}],
            }
        ),
    ),
    decoys=(
        graf(id="0"),
        graf(provenance={"source_format": "rss", "traces": [{"kind": "chrome", "text": "Home"}]}),
    ),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("SCH001", "SEC013"),
        bad=(
            rss(item(guid="<guid></guid>")),
            rss(item(guid="<guid/>")),
            rss(item(guid='<guid isPermaLink="false"> </guid>')),
            atom(id="<id></id>"),
            rss(item(), item(guid="<guid>\n</guid>")),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(guid="")),
            rss(item(guid="<guid isPermaLink='false'>0</guid>")),
            rss(item(guid="<guid isPermaLink='false'><![CDATA[a]]></guid>")),
        ),
    ),
)
