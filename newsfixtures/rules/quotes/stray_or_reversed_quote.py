"""Quotation marks are the wrong way round.

## What it finds

A quotation that opens with `”` and closes with `“`, or with `»` and `«` in a language that does not print them so.

## Why it matters

Parsers of quotations lose the quotation, or take what stands between two of them.

## Example

Bad: `She said ”yes“.` Good: `She said “yes”.`

## False and missed alarms

German prints „…“ and »…«, Swedish and Finnish ”…”: those languages are left alone where they do. Inches and minutes are written
with other marks or behind figures.

## Source

The catalogue of defects, QUO002. Quotation marks by language: CLDR, delimiters (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import paragraphs, shortened
from newsfixtures.rules._phrases import primary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_REVERSED = re.compile(r"(?<![\w”“„])”(?=[^\W_])([^“”„«»\n]{1,300})(?<=[\w.,!?…])“(?!\w)")
_POINTING = re.compile(r"(?<![\w»«])»(?=[^\W_])([^«»\n]{1,300})(?<=[\w.,!?…])«(?!\w)")
_OUTWARD = frozenset({"de", "da", "hu", "sl", "hr", "sr", "pl", "cs", "sk", "sv", "fi", "nb", "no"})


def _may_fire(context: Context) -> bool:
    """Tell whether a mark that closes stands before a word, and one that opens before none."""
    text = context.text
    return any(closing.search(text) and opening.search(text) for closing, opening in _TURNED)


_TURNED = (
    (re.compile(r"”(?=[^\W_])(?<![\w”“„]”)"), re.compile(r"“(?!\w)")),
    (re.compile(r"»(?=[^\W_])(?<![\w»«]»)"), re.compile(r"«(?!\w)")),
)
"""What begins with a single character is found fastest: what stands before it is looked at last."""


def detect(article: Article, context: Context) -> Iterator[Hit]:
    language = primary(article.language)
    for path, text in context.texts:
        if text.isascii():
            continue
        patterns = (_REVERSED,) if language in _OUTWARD else (_REVERSED, _POINTING)
        for match in (found for pattern in patterns for found in pattern.finditer(text)):
            if language not in {"sv", "fi"}:
                yield Hit(
                    path,
                    f"{shortened(match.group())} has its marks the wrong way round",
                    match.span(),
                )


def inject(article: Article, choose: Chooser) -> Injection:
    path, start, end = choose.pick(_quoted(article))
    text = resolve(article, path)
    opening, closing = text[end - 1], text[start]
    broken = replaced(
        article, path, f"{text[:start]}{opening}{text[start + 1 : end - 1]}{closing}{text[end:]}"
    )
    return Injection(article=broken, spots=(Spot(path, (start, end)),))


_RIGHT = re.compile(r"(?<![\w”“„])“(?=[^\W_])[^“”„«»\n]{1,300}(?<=[\w.,!?…])”(?!\w)")
_GUILLEMETS = re.compile(r"(?<![\w»«])«(?=[^\W_])[^“”„«»\n]{1,300}(?<=[\w.,!?…])»(?!\w)")


def _quoted(article: Article) -> list[tuple[str, int, int]]:
    """Return the quotations that can be turned round; only one a graf, so that no other changes."""
    marks = {"“”": _RIGHT}
    if primary(article.language) not in _OUTWARD:
        marks["«»"] = _GUILLEMETS
    found = [
        (path, list(pattern.finditer(text)), text, pair)
        for path, text in paragraphs(article)
        for pair, pattern in marks.items()
    ]
    return [
        (path, *matches[0].span())
        for path, matches, text, pair in found
        if len(matches) == 1 and all(text.count(mark) == 1 for mark in pair)
    ]


def repair(article: Article, context: Context) -> Article:
    if primary(article.language) in {"sv", "fi"}:
        return article
    for path, text in context.texts:
        mended = _REVERSED.sub(r"“\1”", text)
        if primary(article.language) not in _OUTWARD:
            mended = _POINTING.sub(r"«\1»", mended)
        article = article if mended == text else replaced(article, path, mended)
    return article


def _needs(article: Article) -> bool:
    return primary(article.language) not in {"sv", "fi", "de"} and bool(_quoted(article))


RULE = Rule(
    __name__,
    "QUO002",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=contains("”", "»", then=_may_fire),
    also=(
        "QUO001",
        "QUO003",
        "QUO004",
        "QUO005",
        "QUO007",
        "HED010",
        "ENC007",
        "ENC008",
        "ENC015",
        "QUO009",
        "ENC001",
    ),
    bad=(
        graf("She said ”yes“ and left."),
        graf("”We will see“, she said."),
        graf("He called it ”a mess.“"),
        graf("Elle a dit »oui« et elle est partie.", language="fr"),
        graf("Вона сказала »так« і пішла.", language="uk"),
    ),
    decoys=(
        graf("She said “yes” and “no”."),
        graf("Sie sagte „ja“ und »nein«.", language="de"),
        graf("Hon sade ”ja” och ”nej”.", language="sv"),
        graf("The board is 5” long and “old”."),
        graf("“We waited.", "“And then it came.”"),
    ),
)
