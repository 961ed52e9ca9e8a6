"""Two sentences are glued together.

## What it finds

A small letter, an end mark and a capital letter without anything between, as when a line break was dropped:
`…the chamber.Opponents said`.

## Why it matters

Sentence splitters and name finders fail.

## Example

Bad: `…the chamber.Opponents said`. Good: `…the chamber. Opponents said`.

## False and missed alarms

Names with a dot (Node.js, U.S.Army, ASP.Net), addresses and file names are left alone: a word of at least four
letters must stand on both sides, or the next word must be followed by a blank and a small letter.

## Source

The catalogue of defects, BOD010.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import grafs
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_GLUED = re.compile(
    r"(?<=[a-zà-öø-ÿа-яіїєґ]{3})[.!?](?=[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][a-zà-öø-ÿа-яіїєґ']* [a-zа-яіїєґ])"
)
_DOTTED = re.compile(r"\S*(?:://|www\.|@)\S*")


_NEAR = [re.compile(mark + b"[Alx]") for mark in (rb"\.", b"!", rb"\?")]
"""For `Context.shape`, one for each mark: what begins with a single byte is found fastest."""


def _may_fire(context: Context) -> bool:
    return any(near.search(context.shape) for near in _NEAR)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in grafs(article):
        for match in _GLUED.finditer(text):
            word = text[max(text.rfind(" ", 0, match.start()), 0) : match.end() + 20].split(" ")
            if _DOTTED.match(" ".join(word).strip().split(" ")[0]):
                continue
            shown = text[max(match.start() - 20, 0) : match.end() + 20]
            yield Hit(path, f"{shortened(shown)} glues two sentences together", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    path, index = choose.pick(_joints(article))
    text = resolve(article, path)
    broken = replaced(article, path, f"{text[: index + 1]}{text[index + 2 :]}")
    return Injection(article=broken, spots=(Spot(path, (index, index + 1)),))


def repair(article: Article, context: Context) -> Article:
    for hit in reversed(list(detect(article, context))):
        text, end = resolve(article, hit.path), (hit.span or (0, 0))[1]
        article = replaced(article, hit.path, f"{text[:end]} {text[end:]}")
    return article


_JOINT = re.compile(
    r"(?<=[a-zà-öø-ÿа-яіїєґ]{3})[.!?](?= [A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][a-zà-öø-ÿа-яіїєґ']* [a-zа-яіїєґ])"
)


def _joints(article: Article) -> list[tuple[str, int]]:
    return [
        (path, match.start()) for path, text in grafs(article) for match in _JOINT.finditer(text)
    ]


def _needs(article: Article) -> bool:
    return any(_JOINT.search(text) for _, text in grafs(article))


RULE = Rule(
    __name__,
    "BOD010",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf("They left the chamber.Opponents said the vote was void."),
        graf("Would it hold?Nobody knew."),
        graf("It held!Everyone was glad."),
        graf("The vote was held in Velmora.The dam was not mentioned."),
        graf("Голосування відбулося вчора.Ніхто не прийшов на нього."),
    ),
    decoys=(
        graf("She writes Node.js and ASP.Net for the U.S.Army in Velmora."),
        graf("See https://velmora.example/dam.Html for the plan."),
    ),
)
