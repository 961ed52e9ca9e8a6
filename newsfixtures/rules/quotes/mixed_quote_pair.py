"""A quotation opens and closes with marks of different systems.

## What it finds

A typographic mark at one end of a quotation and a straight one at the other (`“Yes,"`).

## Why it matters

Splitters of sentences and parsers of quotations run on to the next mark.

## Example

Bad: `“Yes," she said.` Good: `“Yes,” she said.`

## False and missed alarms

Inches behind a figure are left alone. Quotations inside others are not looked at.

## Source

The catalogue of defects, QUO003. Project trials of quotation parsers (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf, non_ascii
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MIXED = re.compile(
    r"“([^“”„\"\n]{1,400}?)(?<=[\w.,!?…])\"(?!\w)|(?<!\w)\"(?=[^\W_])([^“”„\"\n]{1,400}?)”"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        for match in _mixed(text):
            yield Hit(
                path, f"{shortened(match.group())} opens and closes differently", match.span()
            )


def _mixed(text: str) -> Iterator[re.Match[str]]:
    if '"' not in text or text.isascii():
        return
    for match in _MIXED.finditer(text):
        if not match.group()[-2:-1].isdigit():
            yield match


def inject(article: Article, choose: Chooser) -> Injection:
    path, start, end = choose.pick(_quoted(article))
    text = resolve(article, path)
    at = choose.pick((end - 1, start))
    broken = replaced(article, path, f'{text[:at]}"{text[at + 1 :]}')
    return Injection(article=broken, spots=(Spot(path, (start, end)),))


_WHOLE = re.compile(r"(?<!\w)“(?=[^\W_])[^“”„\"\n]{1,400}?(?<=[^\W\d_]|[.,!?…])”(?!\w)")


def _quoted(article: Article) -> list[tuple[str, int, int]]:
    return [
        (path, *matches[0].span())
        for path, text in paragraphs(article)
        if '"' not in text and text.count("“") == text.count("”") == 1
        for matches in [list(_WHOLE.finditer(text))]
        if matches
    ]


def repair(article: Article, context: Context) -> Article:
    for path, text in context.texts:
        letters = list(text)
        for match in _mixed(text):
            letters[match.start()], letters[match.end() - 1] = "“", "”"
        mended = "".join(letters)
        article = article if mended == text else replaced(article, path, mended)
    return article


def _needs(article: Article) -> bool:
    return bool(_quoted(article))


RULE = Rule(
    __name__,
    "QUO003",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=contains('"', then=non_ascii),
    also=("QUO001", "QUO004", "QUO005", "QUO007", "QUO009", "HED010", "ENC007", "ENC008", "ENC015"),
    bad=(
        graf('“Yes," she said.'),
        graf('She said: "Yes.”'),
        graf('He called it “a mess" and left.'),
        graf(headline='Mayor: "We will wait”'),
        graf('“Yes," she said. “No," he said; "never”, they said.'),
    ),
    decoys=(
        graf('“Yes,” she said. "No," he said.'),
        graf('The “old board, 5" long, was” lost.'),
        graf('“It is 6" wide,” he said.'),
    ),
)
