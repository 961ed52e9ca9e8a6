"""The headline was cut at a colon or dash.

## What it finds

A headline that is the beginning or the end of another headline of the article, cut at `: `, ` - `, ` – ` or ` | `,
where at least three words are missing.

## Why it matters

Half a sentence is shown, stored and compared: cleaners that take outlets' names off titles take too much.

## Example

Bad: `Army chief` where the headline for search engines is `We will not yield: army chief`. Good: the whole.

## False and missed alarms

The outlet's name, a kicker and other pieces of one or two words are taken off rightly. Without another headline
nothing can be found.

## Source

The catalogue of defects, HED003. Title cleaners of extractors cut at separators (project trials, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import AlternativeHeadline
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_JOINT = re.compile(r"(?:: | - | – | — | \| )")
_LEAST = 3


def _may_fire(context: Context) -> bool:
    headlines = context.article.alternative_headlines
    return any(len(each.text) > len(context.article.headline) for each in headlines)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    house = article.publisher.name.casefold() if article.publisher else ""
    for other in article.alternative_headlines:
        lost = _lost(article.headline, other.text)
        if lost and len(lost.split()) >= _LEAST and lost.casefold() != house:
            text = f"the headline lacks {shortened(lost)}, which its {other.role} form has"
            yield Hit("/headline", text)
            return


def _lost(headline: str, whole: str) -> str | None:
    """Return what *headline* lacks of *whole*, if it was cut at a separator."""
    for match in _JOINT.finditer(whole):
        before, behind = whole[: match.start()], whole[match.end() :]
        if headline.casefold() == before.casefold():
            return behind
        if headline.casefold() == behind.casefold():
            return before
    return None


def inject(article: Article, choose: Chooser) -> Injection:
    joint = choose.pick((": ", " - ", " – ", " | "))
    words = article.headline.split()
    half = len(words) // 2
    first, second = " ".join(words[:half]), " ".join(words[half:])
    whole = AlternativeHeadline(role="seo", text=f"{first}{joint}{second}")
    broken = evolve(
        article,
        headline=choose.pick((second, first)),
        alternative_headlines=(*article.alternative_headlines, whole),
    )
    return Injection(article=broken, spots=(Spot("/headline"),))


def _needs(article: Article) -> bool:
    words = article.headline.split()
    return len(words) >= 2 * _LEAST and not _JOINT.search(article.headline)


RULE = Rule(
    __name__,
    "HED003",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED005", "HED010", "HED014", "QUO001", "QUO007"),
    bad=tuple(
        graf(headline=headline, alternative_headlines=[{"role": "seo", "text": whole}])
        for headline, whole in (
            ("Army chief", "We will not yield: army chief"),
            ("We will not yield", "We will not yield - army chief says in Velmora"),
            ("The dam holds", "The dam holds – what people in Velmora say"),
            ("what people in Velmora say", "The dam holds | What people in Velmora say"),
            ("army chief", "“We will not yield”: Army chief"),
        )
    ),
    decoys=(
        graf(
            headline="The dam holds",
            alternative_headlines=[{"role": "seo", "text": "The dam holds | Velmora Herald"}],
        ),
        graf(
            headline="The dam holds",
            alternative_headlines=[{"role": "seo", "text": "Opinion: The dam holds"}],
        ),
        graf(
            headline="The dam holds",
            alternative_headlines=[{"role": "social", "text": "Why the dam holds: three reasons"}],
        ),
        graf(
            headline="We will not yield: army chief",
            alternative_headlines=[{"role": "seo", "text": "Army chief"}],
        ),
    ),
)
