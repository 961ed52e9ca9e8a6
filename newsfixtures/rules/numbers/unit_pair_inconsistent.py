"""A quantity and its conversion do not agree.

## What it finds

A quantity with another in parentheses behind it, in units of the same kind (`10 km (16 miles)`), that differ by over a
fifth.

## Why it matters

One of the two is wrong, and both are quoted.

## Example

Bad: `10 kilometres (16 miles)`. Good: `10 kilometres (6 miles)`.

## False and missed alarms

Rounding is allowed for; approximate figures (*about 100 km (60 miles)*) agree well enough. Units of money are left alone.

## Source

The catalogue of defects, NUM004. International System of Units; NIST Special Publication 811, appendix B (from memory).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import has_paragraph, paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_UNITS = {
    "km": ("m", 1000.0), "kilometres": ("m", 1000.0), "kilometers": ("m", 1000.0), "kilometre": ("m", 1000.0),
    "kilometer": ("m", 1000.0), "miles": ("m", 1609.344), "mile": ("m", 1609.344), "mi": ("m", 1609.344),
    "metres": ("m", 1.0), "meters": ("m", 1.0), "m": ("m", 1.0), "feet": ("m", 0.3048), "ft": ("m", 0.3048),
    "yards": ("m", 0.9144), "cm": ("m", 0.01), "inches": ("m", 0.0254), "mm": ("m", 0.001),
    "kg": ("g", 1.0), "kilograms": ("g", 1.0), "kilos": ("g", 1.0), "pounds": ("g", 0.4536), "lb": ("g", 0.4536),
    "lbs": ("g", 0.4536), "hectares": ("a", 1.0), "ha": ("a", 1.0), "acres": ("a", 0.4047),
    "litres": ("l", 1.0), "liters": ("l", 1.0), "gallons": ("l", 4.2),
    "km/h": ("v", 1.0), "kph": ("v", 1.0), "mph": ("v", 1.609344),
}  # fmt: skip
_NAMES = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_PAIR = re.compile(
    rf"(?<![\w.,-])(\d[\d,]*(?:\.\d+)?)[ \u00a0-]?({_NAMES}) \((?:about |roughly |nearly )?(\d[\d,]*(?:\.\d+)?)[ \u00a0-]?({_NAMES})\)"
)
_OFF = 1.25


def _may_fire(context: Context) -> bool:
    return _SECOND.search(context.text) is not None


_SECOND = re.compile(r"\((?:about |roughly |nearly )?[0-9]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if not article.language.startswith("en"):
        return
    for path, text in context.texts:
        for match in _PAIR.finditer(text) if "(" in text else ():
            if _differs(match):
                yield Hit(path, f"{shortened(match.group())} does not agree", match.span())


def _differs(match: re.Match[str]) -> bool:
    kind, size = _UNITS[match[2]]
    other_kind, other_size = _UNITS[match[4]]
    first = float(match[1].replace(",", "")) * size
    second = float(match[3].replace(",", "")) * other_size
    if kind != other_kind or not first or not second or float(match[3].replace(",", "")) < 3:
        return False
    return not 1 / _OFF < first / second < _OFF


def inject(article: Article, choose: Chooser) -> Injection:
    length = choose.number(10, 90)
    pair = choose.pick(
        (
            f"{length} kilometres ({round(length * 1.609)} miles)",
            f"{length} metres ({length * 2} feet)"
            if length % 2
            else f"{length} kg ({length} pounds)",
        )
    )
    path, text = choose.pick(paragraphs(article))
    broken = replaced(article, path, f"{text} It measures {pair}.")
    start = len(text) + len(" It measures ")
    return Injection(article=broken, spots=(Spot(path, (start, start + len(pair))),))


def _needs(article: Article) -> bool:
    return article.language.startswith("en") and has_paragraph(article)


RULE = Rule(
    __name__,
    "NUM004",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains("(", then=_may_fire),
    also=("HED010", "HED006", "BOD009", "LNG005", "BOD006", "BYL017", "QUO009", "BOD026"),
    bad=(
        graf("The dam is 10 km (16 miles) away."),
        graf("The wall is 12 metres (20 feet) high."),
        graf("It weighs 80 kg (80 pounds)."),
        graf("The wind reached 100 km/h (161 mph)."),
    ),
    decoys=(
        graf("The dam is 10 km (6 miles) away, and 100 kilometres (60 miles) long."),
        graf("He ran 5 km (3 miles) in 20 minutes (a record)."),
        graf("It costs 10 pounds (12 euros)."),
        graf("The field has 40 hectares (about 100 acres)."),
        graf("It is 2 metres (6 feet 7 inches) tall."),
    ),
)
