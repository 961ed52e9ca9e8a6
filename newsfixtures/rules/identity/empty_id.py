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
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
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
)
