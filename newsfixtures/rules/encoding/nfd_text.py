"""Letters and their accents are stored apart.

## What it finds

Prose or a name that is not in Unicode's composed form (NFC): `u` and a combining diaeresis instead of `ü`.

## Why it matters

The same name is two names for searches, joins and dictionaries.

## Example

Bad: `Tu\u0308r`. Good: `Tür`.

## False and missed alarms

Combinations that have no composed form are left alone, as are scripts whose marks Unicode keeps apart. Text with
over 30 marks in a row is not normalised (UAX #15, section 12.1).

## Source

The catalogue of defects, ENC006. Unicode Standard Annex #15 (read 2026-11-24).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MARK = re.compile(r"[\u0300-\u036f]")
_STREAM = re.compile(r"[\u0300-\u036f]{31}")


def _may_fire(context: Context) -> bool:
    """Tell whether there are combining marks, by what they begin with in UTF-8."""
    return b"\xcc" in context.utf8 or b"\xcd" in context.utf8


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        match = _MARK.search(text)
        if match and not _STREAM.search(text) and not unicodedata.is_normalized("NFC", text):
            shown = text[max(match.start() - 10, 0) : match.end() + 10]
            yield Hit(path, f"{shortened(shown)} is not composed (NFC)")


def inject(article: Article, choose: Chooser) -> Injection:
    clean = choose.pick(
        (
            "The dam at Türnmark held.",
            "Café Rée closed.",
            "Señor Muñoz left.",
            "Željko Šarić spoke.",
        )
    )
    broken, path = with_graf(article, choose, unicodedata.normalize("NFD", clean))
    return Injection(article=broken, spots=(Spot(path),))


RULE = Rule(
    __name__,
    "ENC006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    bad=(
        graf("The Tu\u0308rnmark dam."),
        graf(headline="Cafe\u0301 opens"),
        graf(byline="Jose\u0301 Lind"),
        graf("й".replace("й", "и\u0306")),
        graf(keywords=["Mu\u0308hle"]),
    ),
    decoys=(graf("Türkiye and Côte d’Ivoire."), graf("The x\u0304 of the sample."), graf("हिन्दी")),
)
