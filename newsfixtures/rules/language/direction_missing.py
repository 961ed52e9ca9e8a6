"""An article in a right-to-left script does not say its direction.

## What it finds

No `direction` where the language of the tag is written from right to left.

## Why it matters

Pages show quotation marks, figures and Latin names in the wrong order.

## Example

Bad: an Arabic article without `direction`. Good: `"direction": "rtl"`.

## False and missed alarms

The direction can be derived from the tag, hence severity info. Tags with a Latin script (`ar-Latn`) are left alone.

## Source

The catalogue of defects, LNG006. CLDR, characterOrder of the layout, languages ar, arc, ckb, dv, fa, he, ps, sd, ug, ur, yi (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LANGUAGES = frozenset("ar arc ckb dv fa he ps sd ug ur yi".split())


def _is_missing(article: Article) -> bool:
    tag = article.language.lower()
    return (
        article.direction is None
        and primary(tag) in _LANGUAGES
        and "-latn" not in tag
        and "-cyrl" not in tag
    )


def _may_fire(context: Context) -> bool:
    return _is_missing(context.article)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if _is_missing(article):
        yield Hit("/language", f"{shortened(article.language)} is written rtl; state the direction")


def inject(article: Article, choose: Chooser) -> Injection:
    return Injection(article=evolve(article, direction=None), spots=(Spot("/language"),))


def repair(article: Article, context: Context) -> Article:
    return evolve(article, direction="rtl") if _is_missing(article) else article


def _needs(article: Article) -> bool:
    return _is_missing(evolve(article, direction=None)) and article.direction == "rtl"


RULE = Rule(
    __name__,
    "LNG006",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf("قال المجلس إن السد صامد.", language="ar"),
        graf("הסכר מחזיק.", language="he"),
        graf("سد محفوظ ہے۔", language="ur-PK"),
    ),
    decoys=(
        graf("قال المجلس إن السد صامد.", language="ar", direction="rtl"),
        graf("Qal al-majlis inna as-sadd samid.", language="ar-Latn"),
        graf("The dam holds."),
    ),
)
