"""The number of a note is glued to a word.

## What it finds

One or two digits behind a full stop or a comma, directly after a word, with a space and another sentence behind them
(`chamber.1 Opponents`).

## Why it matters

Splitters of sentences miss the boundary, and figures are read that nobody stated.

## Example

Bad: `They left the chamber.1 Opponents said so.` Good: without the number, or with it in superscript.

## False and missed alarms

Versions (`Python 3.11`) and sections (`art.5 of the law`) have no small letters before and a capital behind. Years and larger
numbers are left alone.

## Source

The catalogue of defects, BOD027. References as encyclopaedias and reports print them (project trials, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MARKER = re.compile(r"(?<=[a-zà-öø-ÿа-яіїєґ]{3}[.!?])[0-9]{1,2}(?= [^\W\d_a-zà-öø-ÿа-яіїєґ])")


def _may_fire(context: Context) -> bool:
    return _GLUED.search(context.text) is not None


_GLUED = re.compile(r"[.!?][0-9]{1,2} [^\W\d_a-z]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        for match in _MARKER.finditer(text):
            yield Hit(path, f"{match.group()} is the number of a note, not a figure", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    path, at = choose.pick(_ends(article))
    text, marker = resolve(article, path), str(choose.number(1, 20))
    broken = replaced(article, path, f"{text[:at]}{marker}{text[at:]}")
    return Injection(article=broken, spots=(Spot(path, (at, at + len(marker))),))


_END = re.compile(r"(?<=[a-zà-öø-ÿа-яіїєґ]{3}\.)(?= [A-ZА-ЯІЇЄҐÀ-Þ])")


def _ends(article: Article) -> list[tuple[str, int]]:
    """Return where a sentence ends and another follows."""
    return [
        (path, match.start()) for path, text in paragraphs(article) for match in _END.finditer(text)
    ]


def repair(article: Article, context: Context) -> Article:
    for path, text in context.grafs:
        mended = _MARKER.sub("", text)
        article = article if mended == text else replaced(article, path, mended)
    return article


def _needs(article: Article) -> bool:
    return bool(_ends(article))


RULE = Rule(
    __name__,
    "BOD027",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_may_fire,
    also=("HED010", "QUO007", "BYL017", "BOD006"),
    bad=(
        graf("They left the chamber.1 Opponents said so."),
        graf("The dam holds.12 The river falls."),
        graf("Вони вийшли із зали.3 Опоненти промовчали."),
    ),
    decoys=(
        graf("It runs on Python 3.11 Beta and later."),
        graf("The law says so in art.5 of its first part."),
        graf("He ran it in 9.58 seconds."),
        graf("They met at 9.30 Monday morning."),
        graf("The U.S.1 Army base was closed."),
    ),
)
