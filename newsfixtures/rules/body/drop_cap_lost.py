"""The first letter of the story is missing.

## What it finds

A lede that begins with what is left of an article, pronoun or preposition when its first letter is gone (`he council
approved`, `n Friday`), or whose first graf is a single letter.

## Why it matters

The first word is the one that parsers and readers start from; a drop capital that is drawn apart gets lost.

## Example

Bad: `he council approved the plan.` Good: `The council approved the plan.`

## False and missed alarms

Only words that stand nowhere alone at the beginning in that language, in English: *he* is a word, so it must be followed by a
noun phrase's small word and a verb cannot be told; hence only `hen`, `hile`, `fter`, `ccording`, `espite`, `ther` and others
that are none, and `he` before a word from a list of subjects of news.

## Source

The catalogue of defects, BOD012. Drop capitals as pages draw them: CSS, ::first-letter (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_REST = re.compile(
    r"(?:hen|hile|fter|efore|ccording|espite|uring|ince|ver|ome|any|hey|heir|here|his|hese|hose|ith"
    r"|ithout|olice|fficials|esidents|undreds|housands|nother|early|bout|lmost"
    r"|he (?:council|government|mayor|minister|police|court|company|city|country|president|head"
    r"|authorities|chief|dam|river|bank|party|ministry|agency|team|club|school|hospital"
    r"|university|union))\b(?= )"
)
_LETTER = re.compile(r"[A-ZÀ-Þ]")
_MOST = 2


def _may_fire(context: Context) -> bool:
    lede = next(iter(context.grafs), ("", ""))[1]
    return lede[:1].islower() or len(lede.strip()) < _MOST


def detect(article: Article, context: Context) -> Iterator[Hit]:
    grafs = paragraphs(article)
    if not grafs or not article.language.startswith("en"):
        return
    path, lede = grafs[0]
    if _LETTER.fullmatch(lede.strip()):
        yield Hit(path, f"{shortened(lede)} is the first letter of the next graf")
    elif match := _REST.match(lede):
        yield Hit(path, f"{shortened(match.group())} has lost its first letter", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    path, lede = paragraphs(article)[0]
    if choose.chance(50):
        index = int(path.split("/")[2])
        broken = replaced(article, path, lede[1:])
        broken = with_block(broken, index, Paragraph(text=lede[0]))
        return Injection(article=broken, spots=(Spot(path),), also=("BOD026",))
    end = len(lede.split(" ")[0]) - 1
    return Injection(article=replaced(article, path, lede[1:]), spots=(Spot(path, (0, end)),))


def _needs(article: Article) -> bool:
    grafs = paragraphs(article)
    return bool(
        grafs
        and article.language.startswith("en")
        and isinstance(article.body[int(grafs[0][0].split("/")[2])], Paragraph)
        and _LETTER.match(grafs[0][1])
        and _REST.match(grafs[0][1][1:])
    )


RULE = Rule(
    __name__,
    "BOD012",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=_may_fire,
    also=("HED010", "QUO007"),
    bad=(
        graf("he council approved the plan on Friday."),
        graf("T", "he council approved the plan on Friday."),
        graf("fter three weeks of rain, the dam holds."),
        graf("ccording to the council, the dam holds."),
        graf("esidents returned on Friday."),
        graf("undreds – perhaps thousands – fled."),
        graf("hile “safe”, the dam leaks; he council met twice."),
    ),
    decoys=(
        graf("iPhone prices fell in Velmora on Friday."),
        graf("von Berg said the dam would hold."),
        graf("he was late, and the dam held."),
        graf("hens were saved from the flood, a farmer said."),
        graf("d’Artagnan Street was closed."),
    ),
)
