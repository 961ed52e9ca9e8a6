"""A cutline stands among the grafs.

## What it finds

A short graf that ends in a credit (`Photo: Pixbank`, `Stock photo: …`, `(Photo by …)`); in imports the line
that the reader took for the cutline.

## Why it matters

The lede of the story becomes the name of a person and an agency.

## Example

Bad: `Ana Petrov. Stock photo: Pixbank`. Good: caption and credit of the image.

## False and missed alarms

Prose that mentions a photo has no colon and credit at its end.

## Source

The catalogue of defects, BOD006.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, graf, imported, mentions
from newsfixtures.rules._parts import shortened, traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MAX_WORDS = 40
_MAX_LENGTH = 400


_TAIL = 100


def _may_end_in_a_credit(text: str) -> bool:
    """Tell at little cost whether the end of a graf has what stands before a credit."""
    if len(text) >= _MAX_LENGTH:
        return False
    tail = text[-_TAIL:]
    marked = ":" in tail or "：" in tail or " by " in tail or " courtesy" in tail
    return marked and len(text.split()) <= _MAX_WORDS


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, trace in traces(article, "cutline"):
        yield Hit(
            path, f"{shortened(trace.text)} is a cutline; it stood among the lines of the text"
        )
    pattern = _credit((context.locale or LOCALES["en"]).name)
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph) and _may_end_in_a_credit(block.text):
            match = pattern.search(block.text)
            if match:
                yield Hit(
                    f"/body/{number}/text", f"{shortened(block.text)} is a cutline, not a graf"
                )


def _may_fire(context: Context) -> bool:
    """Tell at little cost whether the ends of grafs have a word for pictures and what follows it."""
    tails = [
        text[-_TAIL:]
        for _, text in context.grafs
        if len(text) < _MAX_LENGTH
        and (":" in text or "：" in text or " by " in text or " courtesy" in text)
    ]
    tail = "\n".join(tails).lower()
    return any(word in tail for word in _words((context.locale or LOCALES["en"]).name))


@cache
def _words(name: str) -> tuple[str, ...]:
    """Return the credit words of a locale, without those that hold another."""
    return _shortest(word.lower() for word in LOCALES[name].credit_words)


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    found = sorted(set(words))
    return tuple(word for word in found if not any(o in word for o in found if o != word))


@cache
def _credit(name: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, LOCALES[name].credit_words))
    return re.compile(
        rf"(?:^|[.!?。！？।؟)(|] ?)(?:(?:{words})\s?[:：] ?|(?:{words}) (?:by|courtesy of) )[^\s:：][^:：.!?。！？]{{1,80}}[.)。।]?\Z",
        re.IGNORECASE,
    )


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    stock, photo = (f"{locale.credit_word(kind)}{locale.colon}" for kind in ("stock", "other"))
    text = choose.pick(
        (
            f"Ana Petrov{locale.stop} {stock}Pixbank",
            f"Velmora 2025{locale.stop} {photo}Bo Lind",
            f"Velmora ({photo}Bo Lind)",
            f"{photo}Pixbank",
        )
    )
    if choose.chance(30):
        broken, (path,) = traced(
            article, Trace(kind="cutline", text=text, path="/media/0/caption", line=5)
        )
        return Injection(article=broken, spots=(Spot(path),), also=("MED003",))
    return Injection(
        article=with_block(article, 0, Paragraph(text=text)), spots=(Spot("/body/0/text"),)
    )


RULE = Rule(
    __name__,
    "BOD006",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=mentions(
        *_shortest(word.lower() for locale in LOCALES for word in locale.credit_words),
        then=_may_fire,
        besides=imported,
    ),
    also=("ENC015",),
    bad=(
        graf("Ana Petrov. Stock photo: Pixbank", "The dam held."),
        graf("The river at dawn. Photo: Bo Lind", "The dam held."),
        graf("The council in session (Photo by Bo Lind)", "The dam held."),
        graf("Photo: Pixbank", "The dam held."),
        graf("The dam. Image: Velmora Power", "It held."),
    ),
    decoys=(
        graf("The police released a photo: it shows the dam at noon."),
        graf("The photo by Bo Lind won a prize, the jury said."),
        graf("He had one picture of her."),
    ),
)
