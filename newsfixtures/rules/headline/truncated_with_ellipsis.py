"""The headline was cut and ends in an ellipsis.

## What it finds

A headline that ends in `…` or `...` and is the beginning of another headline, the dek or the summary, which goes on.

## Why it matters

The end of the headline is lost for display, search and comparison.

## Example

Bad: `Council says dam will hold until…` where the dek says `Council says dam will hold until May`. Good: the whole.

## False and missed alarms

An ellipsis of style is not followed by more anywhere. Without another text nothing can be found.

## Source

The catalogue of defects, HED004. Feeds and page titles cut at a number of characters (project trials, read 2026-11-25).
"""

from __future__ import annotations

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

_ENDS = ("…", "...")
_LEAST = 10


def _may_fire(context: Context) -> bool:
    return context.article.headline.rstrip().endswith(_ENDS)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    headline = article.headline.rstrip()
    if not headline.endswith(_ENDS):
        return
    begun = headline.rstrip("….").rstrip()
    others = (each.text for each in article.alternative_headlines)
    for other in (*others, article.dek or "", article.summary or ""):
        if len(begun) >= _LEAST and len(other) > len(begun) + 1 and other.startswith(begun):
            text = f"the headline was cut; it goes on {shortened(other[len(begun) :].strip())}"
            yield Hit("/headline", text, (len(begun), len(article.headline)))
            return


def inject(article: Article, choose: Chooser) -> Injection:
    whole = AlternativeHeadline(role="seo", text=article.headline)
    at = article.headline.rindex(" ")
    headline = f"{article.headline[:at]}{choose.pick(_ENDS)}"
    alternatives = (*article.alternative_headlines, whole)
    broken = evolve(article, headline=headline, alternative_headlines=alternatives)
    return Injection(article=broken, spots=(Spot("/headline"),))


def _needs(article: Article) -> bool:
    at = article.headline.rfind(" ")
    return at > _LEAST and article.headline[at - 1].isalnum()


RULE = Rule(
    __name__,
    "HED004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO001", "QUO007"),
    bad=(
        graf(
            headline="Council says dam will hold until…",
            dek="Council says dam will hold until May",
        ),
        graf(
            headline="Council says dam will hold...",
            alternative_headlines=[{"role": "seo", "text": "Council says dam will hold until May"}],
        ),
        graf(headline="Council says dam …", summary="Council says dam will hold until May."),
    ),
    decoys=(
        graf(headline="And then the river rose…"),
        graf(headline="And then the river rose…", dek="Nobody had expected it."),
        graf(headline="Council says dam will hold", dek="Council says dam will hold until May"),
    ),
)
