"""The byline stands in the body as well.

## What it finds

A graf among the first that is nothing but an author, with or without *By* and a date; in imports the line
that the reader took for the byline.

## Why it matters

Sentence splitters and name finders take it for prose.

## Example

Bad: a first graf `Ana Petrov`. Good: the byline in `byline` alone.

## False and missed alarms

A graf must be the name and no more; `Ana Petrov reports from Velmora.` is prose.

## Source

The catalogue of defects, BYL017.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import with_block, without_block
from newsfixtures.printed_dates import find_date, printed
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FIRST = 3


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "byline", "glued_byline"):
        yield Hit(
            path, f"{shortened(trace.text)} is the byline; it stood among the lines of the text"
        )
    for number, block in enumerate(article.body[:_FIRST]):
        if isinstance(block, Paragraph) and _is_byline(block.text, article, context):
            yield Hit(f"/body/{number}/text", f"{shortened(block.text)} is the byline, not a graf")


def _is_byline(text: str, article: Article, context: Context) -> bool:
    if len(text) > 200 or not _names_author(text, article):
        return False
    locale = context.locale or LOCALES["en"]
    date = find_date(text, locale)
    bare = (text[: date.start] + text[date.end :] if date else text).strip(" ,،、，|·–—-.")
    bare = locale.without_prefix(bare)
    names = {author.name.casefold() for author in article.authors}
    return bare.casefold() in names | {(article.byline or "").casefold()} - {""}


def _names_author(text: str, article: Article) -> bool:
    folded = text.casefold()
    return any(author.name.casefold() in folded for author in article.authors)


_PRINTED = datetime(2025, 5, 16, 13, 57, tzinfo=UTC)


def inject(article: Article, choose: Chooser) -> Injection:
    name = article.authors[0].name
    locale = locale_for(article.language) or LOCALES["en"]
    by, date = f"{locale.by_prefixes[0]} {name}", printed(_PRINTED, "dmy", locale, zone=False)
    text = choose.pick((name, by, f"{name}{locale.comma}{date}", f"{by} | {date}"))
    if choose.chance(30):
        broken, (path,) = traced(article, Trace(kind="byline", text=text, path="/byline", line=3))
        return Injection(article=broken, spots=(Spot(path),))
    return Injection(
        article=with_block(article, 0, Paragraph(text=text)), spots=(Spot("/body/0/text"),)
    )


def repair(article: Article, context: Context) -> Article:
    for number, block in reversed(list(enumerate(article.body[:_FIRST]))):
        if (
            isinstance(block, Paragraph)
            and _is_byline(block.text, article, context)
            and len(article.body) > 1
        ):
            article = without_block(article, number)
    return article


def _needs(article: Article) -> bool:
    return bool(article.authors)


RULE = Rule(
    __name__,
    "BYL017",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    also=("BOD026",),
    bad=(
        graf("Ana Petrov", "The dam held, the council said."),
        graf("By Ana Petrov", "The dam held, the council said."),
        graf("Ana Petrov, 16 May 2025", "The dam held, the council said."),
        graf("ana petrov", "The dam held, the council said."),
        graf("By Ana Petrov | Friday, 16 May 2025, 13:57", "The dam held."),
    ),
    decoys=(graf("Ana Petrov reports from Velmora."), graf("Ana Petrov’s dam held.")),
)
