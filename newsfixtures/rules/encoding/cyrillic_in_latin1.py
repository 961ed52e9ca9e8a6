"""Cyrillic text was read as Latin-1.

## What it finds

A graf in a language that is written in Cyrillic letters, whose letters are nearly all from the upper half of Latin-1
(`Ïðåçèäåíò`).

## Why it matters

The text is lost to readers, search and models alike.

## Example

Bad: `Ïðåçèäåíò ïðè¿õàâ`. Good: `Президент приїхав`.

## False and missed alarms

Nine letters in ten must be such, and none Cyrillic; a single foreign name is left alone. Languages with two scripts are found
only by their tag.

## Source

The catalogue of defects, ENC002. Windows-1251 and ISO/IEC 8859-1 code tables, WHATWG Encoding Standard (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LANGUAGES = frozenset({"uk", "ru", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"})
_WRONG = re.compile(r"[À-ÿ]")
_LETTER = re.compile(r"[^\W\d_]")
_LEAST = 8


def _may_fire(context: Context) -> bool:
    return primary(context.article.language) in _LANGUAGES and b"\xc3" in context.utf8


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if primary(article.language) not in _LANGUAGES:
        return
    for path, text in context.texts:
        if _is_wrong(text):
            yield Hit(path, f"{shortened(text)} is Cyrillic that was read as Latin-1")


def _is_wrong(text: str) -> bool:
    wrong = len(_WRONG.findall(text))
    return wrong >= _LEAST and wrong >= 0.9 * len(_LETTER.findall(text))


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick(_writable(article))
    broken = replaced(article, path, _misread(resolve(article, path)))
    return Injection(article=broken, spots=(Spot(path),))


def _misread(text: str) -> str:
    return text.encode("cp1251").decode("latin-1")


def _writable(article: Article) -> list[str]:
    """Return the pointers of grafs that can be misread and found."""
    found = []
    for path, text in paragraphs(article):
        try:
            misread = _misread(text)
        except UnicodeError:
            continue
        if misread.isprintable() and _is_wrong(misread):
            found.append(path)
    return found


def repair(article: Article, context: Context) -> Article:
    for path, text in context.texts:
        if primary(article.language) in _LANGUAGES and _is_wrong(text):
            try:
                article = replaced(article, path, text.encode("latin-1").decode("cp1251"))
            except UnicodeError:
                continue
    return article


def _needs(article: Article) -> bool:
    return primary(article.language) in _LANGUAGES and bool(_writable(article))


RULE = Rule(
    __name__,
    "ENC002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    also=(
        "ENC001",
        "ENC008",
        "HED010",
        "LNG001",
        "QUO001",
        "QUO005",
        "QUO007",
        "QUO004",
        "DAT017",
        "BYL017",
        "BOD009",
        "BOD026",
        "BOD010",
        "BOD016",
        "LNG005",
        "ENC007",
    ),
    bad=(
        graf("Ïðåçèäåíò ïðè¿õàâ ó Âåëãðàä.", language="uk"),
        graf(headline="Äàìáà âèòðèìàëà ïàâîäîê", language="uk"),
        graf("Ïðåçèäåíò ïðèåõàë.", language="ru"),
    ),
    decoys=(
        graf("Президент приїхав у Велград.", language="uk"),
        graf("Äänekoski und Öhringen über Ångström.", language="de"),
        graf("Фільм «Ça va très bien» покажуть у п’ятницю.", language="uk"),
    ),
)
