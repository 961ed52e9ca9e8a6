"""A variant of the headline lost its quotation marks.

## What it finds

The same words as headline and as alternative headline, alternative text or repeated line, but with fewer
quotation marks: somebody's claim became the outlet's own.

## Why it matters

`is "important"` and `is important` do not say the same.

## Example

Bad: headline `Mayor says dam is "safe"`, alt `Mayor says dam is safe`. Good: the marks in both.

## False and missed alarms

Variants that are worded differently are not compared.

## Source

The catalogue of defects, HED005.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import AlternativeHeadline, Image, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, traced, traces
from newsfixtures.rules._typography import count_marks, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


def _may_fire(context: Context) -> bool:
    return count_marks(context.article.headline) > 0 or bool(context.article.alternative_headlines)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    variants = list(_variants(article))
    most = max((count_marks(text) for _, text in variants), default=0)
    for path, text in variants:
        if count_marks(text) < most:
            yield Hit(
                path, f"{shortened(text)} lost the quotation marks that the headline has elsewhere"
            )


def _variants(article: Article) -> Iterator[tuple[str, str]]:
    """Yield every text that is the headline up to quotation marks."""
    words = unquoted(article.headline)
    texts = [("/headline", article.headline)]
    for number, alternative in enumerate(article.alternative_headlines):
        texts.append((f"/alternative_headlines/{number}/text", alternative.text))
    for number, item in enumerate(article.media):
        if isinstance(item, Image) and item.alt:
            texts.append((f"/media/{number}/alt", item.alt))
    for path, trace in traces(article, "repeated_headline"):
        if trace.path is None:
            texts.append((path, trace.text))
    yield from ((path, text) for path, text in texts if unquoted(text) == words)


def inject(article: Article, choose: Chooser) -> Injection:
    first, _, rest = article.headline.partition(" ")
    quoted = f"“{first}” {rest}"
    while count_marks(quoted) <= count_marks(article.headline):
        quoted = f"“{quoted}”"
    bare = article.headline
    if choose.chance(40):
        broken, (path,) = traced(
            evolve(article, headline=quoted), Trace(kind="repeated_headline", text=bare)
        )
        also = ("HED006", "HED010")
        return Injection(article=broken, spots=(Spot(path),), also=also)
    added = AlternativeHeadline(role=choose.pick(("social", "seo", "mobile")), text=bare)
    path = f"/alternative_headlines/{len(article.alternative_headlines)}/text"
    broken = evolve(
        article, headline=quoted, alternative_headlines=(*article.alternative_headlines, added)
    )
    return Injection(article=broken, spots=(Spot(path),))


def _needs(article: Article) -> bool:
    return (
        count_marks(article.headline) == 0
        and " " in article.headline
        and len(article.headline) < 900
    )


RULE = Rule(
    __name__,
    "HED005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "ENC015"),
    bad=(
        graf(
            headline='Mayor says dam is "safe"',
            alternative_headlines=[{"role": "seo", "text": "Mayor says dam is safe"}],
        ),
        graf(
            headline="Mayor says dam is “safe”",
            media=[{"type": "image", "id": "i", "alt": "Mayor says dam is safe"}],
        ),
        graf(
            headline="Mayor says dam is safe",
            alternative_headlines=[{"role": "social", "text": "Mayor says dam is “safe”"}],
        ),
        graf(
            headline="Mayor: «we hold»",
            alternative_headlines=[{"role": "seo", "text": "Mayor: we hold"}],
        ),
        graf(
            headline='Dam "safe"',
            provenance={
                "source_format": "text",
                "traces": [{"kind": "repeated_headline", "text": "Dam safe"}],
            },
        ),
    ),
    decoys=(
        graf(
            headline='Mayor says dam is "safe"',
            alternative_headlines=[{"role": "seo", "text": "Dam is safe, mayor says"}],
        ),
        graf(headline='Dam "safe"', alternative_headlines=[{"role": "seo", "text": "Dam “safe”"}]),
    ),
)
