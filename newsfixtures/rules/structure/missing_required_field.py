"""A published article does not state what every published article owes.

## What it finds

A record without a publisher, or without any date of publication although it is published, or (in
imports) whose source states no language. One finding names everything that is missing; an id that an
importer had to make is `empty-id`.

## Why it matters

Storage, ranking and credit need to know who published what and when.

## Example

Bad: a scraped text with headline and body alone. Good: the same with publisher and date.

## False and missed alarms

Drafts and embargoed articles owe no date. A printed date without a zone counts as a date (see
`naive-timestamp`). Which fields are due beyond these is for profiles to say. Feeds, pages and messages
need not state all of it by their own standards, so articles read from them are left alone; a feed
without dates is `missing-pubdate`.

## Source

The catalogue of defects, SCH001. schema.org NewsArticle and Google's article guidelines name the same fields (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_PUBLISHED = frozenset(("usable", "withheld", "canceled", "retracted"))
_WANTED = ("url", "section", "keywords")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    missing = list(_missing(article)) if _owes(article) else []
    if missing:
        missing += [name for name in _WANTED if not getattr(article, name)]
        yield Hit(
            "", f"the record does not state {', '.join(missing)}; a published article owes them"
        )


def _owes(article: Article) -> bool:
    return article.provenance is None or article.provenance.source_format == "text"


def _missing(article: Article) -> Iterator[str]:
    if article.publisher is None:
        yield "publisher"
    if article.status in _PUBLISHED and article.published_at is None and not _raw(article):
        yield "published_at"
    if any(trace.path == "/language" for _, trace in traces(article, "minted")):
        yield "language"


def _raw(article: Article) -> bool:
    return article.provenance is not None and "published_at" in article.provenance.raw_dates


def inject(article: Article, choose: Chooser) -> Injection:
    if article.published_at is not None and choose.chance(30):
        return Injection(article=evolve(article, published_at=None), spots=(Spot(""),))
    return Injection(article=evolve(article, publisher=None), spots=(Spot(""),))


def _needs(article: Article) -> bool:
    return article.publisher is not None


RULE = Rule(
    __name__,
    "SCH001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("DAT017", "DAT029"),
    bad=(
        graf(
            provenance={
                "source_format": "text",
                "traces": [{"kind": "minted", "text": "", "path": "/language"}],
            }
        ),
        graf(publisher=None),
        graf(published_at=None, status="withheld"),
        graf(publisher=None, published_at=None, keywords=["dam"]),
        graf("The dam held.", publisher=None, section={"code": "world"}),
    ),
    good=(graf("The dam will be repaired in June."),),
    decoys=(graf(section={"code": "world"}, keywords=[]),),
)
