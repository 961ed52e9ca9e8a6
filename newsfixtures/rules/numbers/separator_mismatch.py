"""A figure has the separators of another language.

## What it finds

A figure with both a separator of thousands and one of decimals, the other way round than the language prints them: `1.234,56` in
English, `1,234.56` in German.

## Why it matters

Parsers of figures are off by a factor of a thousand, or fail.

## Example

Bad: `1.234,56 euros` in English. Good: `1,234.56 euros`.

## False and missed alarms

Figures with one separator (`1.234`) are ambiguous and left alone, as are Spanish, where both systems are at home, and languages
without a locale. Versions, addresses and dates have more points.

## Source

The catalogue of defects, NUM001. CLDR, number symbols (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import locale_for
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import has_paragraph, paragraphs, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_POINT_THEN_COMMA = re.compile(r"(?<![\w.,])[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}(?![\w.,]*\d)")
_COMMA_THEN_POINT = re.compile(r"(?<![\w.,])[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,2}(?![\w.,]*\d)")
_BOTH = frozenset({"es", "pt"})


def _may_fire(context: Context) -> bool:
    return b".000,0" in context.shape or b",000.0" in context.shape


def detect(article: Article, context: Context) -> Iterator[Hit]:
    pattern = _wrong(article)
    for path, text in context.texts if pattern else ():
        for match in pattern.finditer(text) if pattern else ():
            text_ = (
                f"{shortened(match.group())} has separators that {article.language} does not print"
            )
            yield Hit(path, text_, match.span())


def _wrong(article: Article) -> re.Pattern[str] | None:
    """Return what finds figures of the other system."""
    locale = locale_for(article.language)
    if locale is None or primary(article.language) in _BOTH:
        return None
    return _POINT_THEN_COMMA if locale.numbers.decimal == "." else _COMMA_THEN_POINT


def inject(article: Article, choose: Chooser) -> Injection:
    figure = f"{choose.number(1, 9)}.{choose.number(100, 999)},{choose.number(10, 99)}"
    if _wrong(article) is _COMMA_THEN_POINT:
        figure = figure.replace(",", ";").replace(".", ",").replace(";", ".")
    path, text = choose.pick(paragraphs(article))
    broken = replaced(article, path, f"{text} {figure}.")
    return Injection(
        article=broken, spots=(Spot(path, (len(text) + 1, len(text) + 1 + len(figure))),)
    )


def _needs(article: Article) -> bool:
    return _wrong(article) is not None and has_paragraph(article)


RULE = Rule(
    __name__,
    "NUM001",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "HED006", "BOD009", "QUO009", "BOD006", "BYL017", "BOD026"),
    bad=(
        graf("The work cost 1.234,56 euros."),
        graf("It cost 12.345.678,9 euros in all."),
        graf("Die Arbeiten kosteten 1,234.56 Euro.", language="de"),
        graf("Роботи коштували 1,234.56 євро.", language="uk"),
        graf(headline="Council to pay 2.500,00 euros"),
    ),
    decoys=(
        graf("The work cost 1,234.56 euros, or 1.234 million.", language="en"),
        graf("Version 1.234.5,6 was tested on 10.0.0.1."),
        graf("Die Arbeiten kosteten 1.234,56 Euro.", language="de"),
        graf("Las obras costaron 1,234.56 euros.", language="es"),
        graf("The score was 6-4, 7.6, 6,4."),
    ),
)
