"""The quotation marks are not those of the language.

## What it finds

Typographic quotation marks of a kind that the press of the language does not print.

## Why it matters

Tokenisers and parsers of quotations that go by the language miss them; as a rule the text was translated or pasted.

## Example

Bad: `Elle a dit „oui“` in French. Good: `Elle a dit « oui »`.

## False and missed alarms

Straight marks are at home everywhere. What a language prints stands in its locale; languages without one are left alone.

## Source

The catalogue of defects, QUO004. Quotation marks in use: the locale files, after CLDR, delimiters (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import locale_for
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_SYSTEMS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」"}


def _may_fire(context: Context) -> bool:
    text = context.text
    return not context.is_ascii and any(mark in text for mark in _SYSTEMS)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    locale = context.locale
    if locale is None:
        return
    known = {opening.strip() for opening, _ in locale.quotes}
    odd = [mark for mark in _SYSTEMS if mark not in known and mark in context.text]
    closers = {closing.strip() for _, closing in locale.quotes}
    odd = [mark for mark in odd if mark not in closers]
    for path, text in context.grafs if odd else ():
        at = min((at for mark in odd if (at := _pair(text, mark)) >= 0), default=-1)
        if at >= 0:
            yield Hit(
                path, f"{text[at]!r} is no quotation mark of {article.language}", (at, at + 1)
            )


def _pair(text: str, mark: str) -> int:
    """Return where *mark* opens a quotation that one of its closing marks ends."""
    at = text.find(mark)
    if at < 0 or not any(text.find(end, at + 1) > at for end in _SYSTEMS[mark]):
        return -1
    return at


def inject(article: Article, choose: Chooser) -> Injection:
    path, start, end = choose.pick(_quoted(article))
    text, locale = resolve(article, path), locale_for(article.language)
    known = {mark.strip() for pair in locale.quotes for mark in pair} if locale else set()
    pairs = [pair for pair in (("«", "»"), ("„", "”"), ("「", "」")) if pair[0] not in known]
    opening, closing = choose.pick(pairs)
    broken = replaced(
        article, path, f"{text[:start]}{opening}{text[start + 1 : end - 1]}{closing}{text[end:]}"
    )
    return Injection(article=broken, spots=(Spot(path, (start, start + 1)),))


_WHOLE = re.compile(r"(?<!\w)[“«\"](?=[^\W_])[^“”„«»\"\n]{1,400}?[”»\"](?!\w)")


def _quoted(article: Article) -> list[tuple[str, int, int]]:
    return [
        (path, *matches[0].span())
        for path, text in paragraphs(article)
        for matches in [list(_WHOLE.finditer(text))]
        if len(matches) == 1 and sum(text.count(mark) for mark in '“”„«»"') == 2
    ]


def _needs(article: Article) -> bool:
    return locale_for(article.language) is not None and bool(_quoted(article))


RULE = Rule(
    __name__,
    "QUO004",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=(
        "QUO001",
        "QUO002",
        "QUO003",
        "QUO005",
        "QUO007",
        "QUO009",
        "HED010",
        "ENC007",
        "ENC008",
        "ENC015",
    ),
    bad=(
        graf("She said «yes» and left."),
        graf("She said „yes” and left."),
        graf("Sie sagte 「ja」 und ging.", language="de"),
    ),
    decoys=(
        graf('She said “yes” and "no".'),
        graf("Sie sagte „ja“ und »nein«.", language="de"),
        graf("Вона сказала «так» і „ні“.", language="uk"),
        graf("Hän sanoi ”joo”.", language="fi"),
    ),
)
