"""The label of an advertisement stands among the grafs.

## What it finds

A graf that is nothing but *Advertisement*, *Story continues below advertisement*, *Anzeige*, *Publicité* and the like.

## Why it matters

It parts sentences, doubles in summaries, and tells models that it belongs to news.

## Example

Bad: a graf `ADVERTISEMENT`. Good: none.

## False and missed alarms

Whole grafs of a closed list only; a story may speak of advertisements.

## Source

The catalogue of defects, BOD005. Labels that pages print above and below advertisements, written down 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import without_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LABELS = {
    "advertisement": "en", "advertising": "en", "story continues below advertisement": "en",
    "article continues below advertisement": "en", "sponsored content": "en",
    "scroll to continue": "en", "anzeige": "de", "werbung": "de",
    "hier geht der artikel weiter": "de", "publicité": "fr", "publicidad": "es",
    "реклама": "uk", "reklama": "pl", "reklam": "tr", "إعلان": "ar", "विज्ञापन": "hi",
    "広告": "ja", "广告": "zh", "推广": "zh", "スポンサーリンク": "ja", "إعلانات": "ar", "sponsorlu içerik": "tr",
    "materiał sponsorowany": "pl", "на правах реклами": "uk", "la suite après la publicité": "fr",
    "la suite après cette publicité": "fr", "continúa después de la publicidad": "es",
    "प्रायोजित": "hi",
}  # fmt: skip


def _is_label(text: str) -> bool:
    return text.strip(" -–—*[]()·|.:").casefold() in _LABELS


def _may_fire(context: Context) -> bool:
    return any(len(text) < 50 and _is_label(text) for _, text in context.grafs)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        if _is_label(text):
            yield Hit(path, f"{shortened(text)} labels an advertisement; it is no graf")


def inject(article: Article, choose: Chooser) -> Injection:
    language = article.language.partition("-")[0]
    labels = [label for label, its in _LABELS.items() if its == language] or ["advertisement"]
    label = choose.pick(labels)
    shown = choose.pick((label.upper(), label.capitalize(), f"– {label.capitalize()} –"))
    broken, path = with_graf(article, choose, shown)
    return Injection(article=broken, spots=(Spot(path),))


def repair(article: Article, context: Context) -> Article:
    for path, text in reversed(paragraphs(article)):
        if _is_label(text):
            article = without_block(article, int(path.split("/")[2]))
    return article


RULE = Rule(
    __name__,
    "BOD005",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    repair=repair,
    trigger=_may_fire,
    also=("BOD026", "BOD001"),
    bad=(
        graf("The dam holds.", "ADVERTISEMENT", "The river falls."),
        graf("The dam holds.", "Story continues below advertisement"),
        graf("– Anzeige –", language="de"),
        graf("[Publicité]", language="fr"),
        graf("Реклама", language="uk"),
    ),
    decoys=(
        graf("The advertisement was withdrawn on Friday, the council said."),
        graf("Advertising in Velmora rose by a tenth."),
    ),
)
