r"""A word is parted by the hyphen of a line's end.

## What it finds

A hyphen and a line break inside a word (`informa-\ntion`).

## Why it matters

Search finds neither half of the word; tokenisers make two of it.

## Example

Bad: `The informa-\ntion was late.` Good: `The information was late.`

## False and missed alarms

A compound that has its own hyphen (`well-\nknown`) cannot be told from a parted word; it is found too.

## Source

The catalogue of defects, BOD023. Text taken from print and PDF (project notes on robustness, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_PARTED = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\r?\n[ \t]{0,8}(?=[^\W\d_])")


def _may_fire(context: Context) -> bool:
    text = context.text
    return context.has_breaks and (
        "-\n" in text or "\u2010\n" in text or "\u00ad\n" in text or "-\r\n" in text
    )


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.grafs:
        for match in _PARTED.finditer(text) if "\n" in text else ():
            if text[match.end()].islower():
                word = text[max(match.start() - 20, 0) : match.end() + 20].split(" ")
                shown = next((each for each in word if "\n" in each), match.group())
                yield Hit(
                    path, f"{shortened(shown)} is one word, parted at a line's end", match.span()
                )


def inject(article: Article, choose: Chooser) -> Injection:
    path, at = choose.pick(_inside(article))
    text = resolve(article, path)
    broken = replaced(article, path, f"{text[:at]}-\n{text[at:]}")
    return Injection(article=broken, spots=(Spot(path, (at, at + 2)),))


_LONG = re.compile(r"(?<![\w’'-])[a-zà-öø-ÿа-яіїєґ]{9,}(?![\w’'-])")


def _inside(article: Article) -> list[tuple[str, int]]:
    """Return the middles of long words in small letters."""
    return [
        (path, (match.start() + match.end()) // 2)
        for path, text in paragraphs(article)
        if "\n" not in text
        for match in _LONG.finditer(text)
    ]


def repair(article: Article, context: Context) -> Article:
    for path, text in context.grafs:
        if "\n" in text:
            mended = _PARTED.sub(_joined, text)
            article = article if mended == text else replaced(article, path, mended)
    return article


def _joined(match: re.Match[str]) -> str:
    return "" if match.string[match.end()].islower() else match.group()


def _needs(article: Article) -> bool:
    return bool(_inside(article))


RULE = Rule(
    __name__,
    "BOD023",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    unsafe=True,
    trigger=_may_fire,
    also=("HED010", "QUO007", "BOD006", "BYL017", "DAT017", "DAT029"),
    bad=(
        graf("The informa-\ntion was late."),
        graf("Die Versor-\n  gung ist gesichert.", language="de"),
        graf("Постано-\nва набуде чинності.", language="uk"),
    ),
    decoys=(
        graf("A well-known dam in Velmora-\nKarmora."),
        graf("Pages 3-\n5 were lost."),
        graf("- first\n- second"),
    ),
)
