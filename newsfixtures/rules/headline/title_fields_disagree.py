"""The page has two headlines that have nothing in common.

## What it finds

`og:title` and the headline of the linked data (or, without it, the title) that share less than a third of
their letters in pairs.

## Why it matters

Which of them is shown depends on the reader; one is that of another story.

## Example

Bad: `og:title` of a neighbour. Good: the same headline, cut or with the outlet behind it.

## False and missed alarms

Headlines for social media may say the same in other words: it is a warning, and the pairs of letters that
names and places share usually keep it silent.

## Source

The catalogue of defects, HED012. Open Graph protocol, og:title (read 2026-11-25).
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_data, metas, page
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Injection

_LEAST = 0.3
_SHORT = 12


def examine(source: Source) -> Iterator[Hit]:
    shared, own = _titles(source)
    if shared is None or own is None:
        return
    first, second = _pairs(shared.value), _pairs(own.value)
    if min(len(first), len(second)) < _SHORT:
        return
    if len(first & second) < _LEAST * min(len(first), len(second)):
        said = f"{shortened(shared.value)} has nothing in common with {shortened(own.value)}"
        yield Hit("", said, shared.span)


def _titles(source: Source) -> tuple[Passage | None, Passage | Node | None]:
    shared = next((passage for name, passage in metas(source) if name == "og:title"), None)
    data: list[Passage | Node] = [each for each in article_data(source) if each.name == "headline"]
    title: list[Passage | Node] = [source.content(each) for each in list(source.named("title"))[:1]]
    return shared, next(iter((*data, *title)), None)


def _pairs(text: str) -> set[str]:
    folded = re.sub(r"[\W_]+", " ", unescape(text[:300]).casefold()).strip()
    return {folded[at : at + 2] for at in range(len(folded) - 1)}


def spoil(source: Source, choose: Chooser) -> Injection:
    shared, own = _titles(source)
    pairs = _pairs(own.value) if own else set()
    other = min(_OTHERS, key=lambda each: len(_pairs(each) & pairs) / len(_pairs(each)))
    if shared:
        return spoilt(source, Edit(*shared.span, other))
    before = '<meta property="og:title" content="'
    at = next(source.named("title")).start
    spot = (len(before), len(before) + len(other))
    return spoilt(source, Edit(at, at, f'{before}{other}">\n', (spot,)))


def _needs(source: Source) -> bool:
    shared, own = _titles(source)
    if (
        own is None
        or not any(True for _ in source.named("title"))
        or len(_pairs(own.value)) < _SHORT
    ):
        return False
    pairs = _pairs(own.value)
    return (shared is None or len(_pairs(shared.value)) > _SHORT) and any(
        len(_pairs(each) & pairs) < _LEAST * min(len(_pairs(each)), len(pairs)) for each in _OTHERS
    )


_OTHERS = (
    "Купуй квитки на вечірній поїзд",
    "Zigzag jockey wins by half a neck",
    "港の倉庫で小火、けが人なし消防が調べる",
)
_OG = '<meta property="og:title" content="{}">'


RULE = Rule(
    __name__,
    "HED012",
    Severity.WARNING,
    level="page",
    also=("HED001", "HED003", "HED004", "HED005", "HED010", "LNG006"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            page(head=_OG.format("港の倉庫で小火、けが人なし消防が調べる")),
            page(head=_OG.format("Купуй квитки на вечірній поїзд")),
            page(head=_OG.format("Jockey luck: why zigzag")),
        ),
        good=(page(),),
        decoys=(
            page(head=_OG.format("Dam repairs begin in Velmora after…")),
            page(
                head=_OG.format("Velmora Herald | Dam repairs begin in Velmora after spring floods")
            ),
            page(head=_OG.format("News")),
            page(head=_OG.format("After spring floods, repairs to Velmora’s dam begin")),
            page(),
        ),
    ),
)
