"""A word mixes look-alike letters of two scripts.

## What it finds

A word of Latin letters with a Cyrillic or Greek letter that looks like one of them, or the other way round.

## Why it matters

Searches miss it; it is also how names are spoofed.

## Example

Bad: `Vеlmora` with a Cyrillic `е`. Good: `Velmora`.

## False and missed alarms

Endings of another script joined by apostrophe or hyphen (`COVID-у`) are words of their own; only look-alike
letters count, so `μm` and `Δt` are left alone.

## Source

The catalogue of defects, ENC010. Unicode Technical Standard #39, confusables (read 2026-11-24).
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

_ALIKE = {"a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "i": "і"}
_LATIN = "a-zA-ZÀ-ÖØ-öø-ɏ"
_FOREIGN = "АВЕКМНОРСТХаеорсухіїјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_MIXED = re.compile(
    rf"(?<![^\W\d_])(?:[{_LATIN}]++[{_FOREIGN}]++[{_LATIN}]|[{_FOREIGN}]++[{_LATIN}]{{2,}}|[А-Яа-яІіЇїЄєҐґ]{{2,}}+[a-zA-Z]++[А-Яа-яІіЇїЄєҐґ])[^\W\d_]*+"
)


_LATIN_BESIDE = tuple(
    re.compile(b"%b(?:x|(?<=x%b))" % (sign, sign)).search for sign in (b"a", b"A", b"l")
)
_OTHER_BESIDE = re.compile(b"x(?:[aAl]|(?<=[aAl]x))").search
"""For `Context.shape`; what begins with a single byte is found fastest, if that byte is rare."""


def _may_fire(context: Context) -> bool:
    """Tell whether a Latin letter stands beside a Greek or Cyrillic one; look at the rarer."""
    shape = context.shape
    if b"x" not in shape or not (b"a" in shape or b"A" in shape or b"l" in shape):
        return False
    if 2 * len(context.utf8) > 3 * len(shape):
        return any(beside(shape) for beside in _LATIN_BESIDE)
    return _OTHER_BESIDE(shape) is not None


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in (*context.texts, *context.names):
        if text.isascii():
            continue
        for match in _MIXED.finditer(text):
            yield Hit(
                path,
                f"{shortened(match.group())} mixes letters of two scripts that look alike",
                match.span(),
            )


_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{4,}(?![^\W\d_])")


def inject(article: Article, choose: Chooser) -> Injection:
    path, start, end = choose.pick(_words(article))
    text = resolve(article, path)
    inner = [n for n in range(start + 1, end - 1) if text[n] in _ALIKE]
    index = choose.pick(inner)
    broken = replaced(article, path, text[:index] + _ALIKE[text[index]] + text[index + 1 :])
    return Injection(article=broken, spots=(Spot(path, (start, end)),))


def _words(article: Article) -> list[tuple[str, int, int]]:
    return [
        (path, *match.span())
        for path, text in paragraphs(article)
        for match in _WORD.finditer(text)
        if any(char in _ALIKE for char in match.group()[1:-1])
    ]


def _needs(article: Article) -> bool:
    return bool(_words(article))


RULE = Rule(
    __name__,
    "ENC010",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("QUO007", "HED010"),
    bad=(
        graf("The Vеlmora dam held."),
        graf(headline="Velmоra dam holds"),
        graf(byline="Аna Petrov"),
        graf("Даmба встояла."),
        graf(keywords=["pаypal"]),
    ),
    decoys=(
        graf("Захворювання на COVID-19 та IT-компанії."),
        graf("A width of 3 μm and a Δt of 2."),
        graf("Надія і Velmora."),
    ),
)
