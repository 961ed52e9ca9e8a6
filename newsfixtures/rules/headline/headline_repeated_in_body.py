"""The body begins with the headline.

## What it finds

One of the first grafs has the words of the headline, up to quotation marks; in imports the line that the
reader recognised as the headline again.

## Why it matters

Models learn it twice, and summaries quote it as the lede.

## Example

Bad: a first graf `Dam holds` under the headline `Dam holds`. Good: the lede.

## False and missed alarms

A lede that only resembles the headline is left alone, so is a headline of one short word, and so is a headline that an importer put where its
source has no text at all.

## Source

The catalogue of defects, HED006.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Heading, Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block, without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces
from newsfixtures.rules._typography import unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FIRST = 3
_NEAR = 16
_ONE_WORD = 6
"""A headline of one short word may well be a graf."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "repeated_headline"):
        yield Hit(
            path,
            f"{shortened(trace.text)} is the headline again; it stood among the lines of the text",
        )
    for number, text in _first_grafs(article):
        if _is_headline(text, article) and not _is_minted(number, article):
            yield Hit(
                f"/body/{number}/text", f"{shortened(text)} is the headline again, not a graf"
            )


def _is_minted(number: int, article: Article) -> bool:
    minted = {trace.path for _, trace in traces(article, "minted")}
    return "/body" in minted or f"/body/{number}" in minted


def _first_grafs(article: Article) -> list[tuple[int, str]]:
    first = enumerate(article.body[:_FIRST])
    return [
        (number, block.text) for number, block in first if isinstance(block, Paragraph | Heading)
    ]


def _is_headline(text: str, article: Article) -> bool:
    headline = article.headline
    if len(headline) < _ONE_WORD and " " not in headline.strip():
        return False
    return abs(len(text) - len(headline)) <= _NEAR and unquoted(text) == unquoted(headline)


def inject(article: Article, choose: Chooser) -> Injection:
    if choose.chance(30):
        broken, (path,) = traced(article, Trace(kind="repeated_headline", text=article.headline))
        return Injection(article=broken, spots=(Spot(path),))
    text = choose.pick((article.headline, article.headline.upper()))
    broken = with_block(article, 0, Paragraph(text=text))
    return Injection(article=broken, spots=(Spot("/body/0/text"),))


def repair(article: Article, context: Context) -> Article:
    for number, text in reversed(_first_grafs(article)):
        if _is_headline(text, article) and len(article.body) > 1:
            article = without_block(article, number)
    return article


RULE = Rule(
    __name__,
    "HED006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    unsafe=True,
    also=("BOD026", "BOD009", "HED010", "BOD010"),
    bad=(
        graf("Dam holds", "The dam held.", headline="Dam holds"),
        graf("DAM HOLDS", "The dam held.", headline="Dam holds"),
        graf("Dam “holds”", "The dam held.", headline="Dam holds"),
        graf("Dam  holds", "The dam held.", headline='"Dam" holds'),
        graf("The dam held.", "Dam holds", headline="Dam holds"),
    ),
    decoys=(
        graf("Dam holds in Velmora.", headline="Dam holds, mayor says"),
        graf("The dam holds.", headline="Dam holds"),
        graf("That was the whole answer.", "No.", headline="No."),
    ),
)
