"""A quotation was changed on its way.

## What it finds

A pull quote that stands nowhere in the body though all but a few of its words do; and quoted words in the headline
where the body quotes other words in the same frame (`meeting is "important"` above, `meeting is "necessary"`
below).

## Why it matters

Words in quotation marks are a claim of fact.

## Example

Bad: pull quote `We will wait`, body `“We shall wait,” she said`. Good: the same words.

## False and missed alarms

Shortened quotations with an ellipsis are left alone. Frames are compared in neighbouring words only.

## Source

The catalogue of defects, QUO007.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Quote, body_texts
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._text.lines import MARKS
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened
from newsfixtures.rules._typography import quotations, unquoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_FRAME = 12
_LONG = 5
_CLOSE = 0.7
_SHORT = 3
_WORD = re.compile(rf"(?:[^\W_][{MARKS}]*)+")


def _may_fire(context: Context) -> bool:
    headline = context.article.headline
    marked = any(mark in headline for mark in '"“„«')
    return marked or any(block.type == "quote" for block in context.article.body)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    prose = [text for _, text in body_texts(article)]
    for number, block in enumerate(article.body):
        if isinstance(block, Quote) and block.style == "pull" and not _stands(block.text, prose):
            rest = unquoted(
                " ".join(
                    text for path, text in body_texts(article) if path != f"/body/{number}/text"
                )
            )
            if _is_altered(block.text, rest):
                yield Hit(
                    f"/body/{number}/text",
                    f"{shortened(block.text)} stands in the body in other words",
                )
    yield from _reworded(article.headline, prose)


def _stands(quote: str, prose: list[str]) -> bool:
    """Tell at little cost whether *quote* is in another text of *prose* letter for letter."""
    core = quote.strip("“”„«»\"‘’'「」 .,!?…")
    return sum(core in text for text in prose) > 1


def _is_altered(quote: str, prose: str) -> bool:
    """Tell whether *prose* has most words of *quote* and yet not the quote itself."""
    words = unquoted(quote).strip(" .,!?…।。؟")
    if words in prose or "…" in quote or "..." in quote:
        return False
    known = set(_WORD.findall(prose))
    parts = _WORD.findall(words)
    return len(parts) >= _LONG and sum(part in known for part in parts) >= _CLOSE * len(parts)


def _reworded(headline: str, prose: list[str]) -> Iterator[Hit]:
    for start, end in quotations(headline):
        words = unquoted(headline[start:end])
        before = _frame(headline[:start])
        if (
            len(words.split()) > _SHORT
            or not before
            or any(headline[start:end] in text for text in prose)
            or any(words in unquoted(text) for text in prose)
        ):
            continue
        for text in prose:
            other = next(
                (
                    span
                    for span in quotations(text)
                    if _is_same_frame(before, _frame(text[: span[0]]))
                ),
                None,
            )
            if other and len(text[slice(*other)].split()) <= _SHORT:
                said = f"the headline quotes {shortened(words)} where the body quotes {shortened(text[slice(*other)])}"
                yield Hit("/headline", said, (start, end), confidence="medium")
                break


def _frame(before: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(before[-200:])][-_FRAME:]


def _is_same_frame(first: list[str], second: list[str]) -> bool:
    """Tell whether two quotations follow the same word, and a longer word in common before it."""
    if not first or not second or first[-1] != second[-1]:
        return False
    return any(len(word) >= _LONG for word in set(first[:-1]) & set(second[:-1]))


def inject(article: Article, choose: Chooser) -> Injection:
    said = choose.pick(
        (
            (
                "The engineers have asked for patience in this matter",
                "The engineers have begged for patience in this matter",
            ),
            (
                "We never saw the water rise as fast as that night",
                "We never saw the water rise as quickly as that night",
            ),
        )
    )
    body = (*article.body, Quote(text=said[0], style="inline"), Quote(text=said[1], style="pull"))
    spot = Spot(f"/body/{len(article.body) + 1}/text")
    return Injection(article=evolve(article, body=body), spots=(spot,))


_PULL = {"type": "quote", "style": "pull"}


def _with_pull(quote: str, prose: str) -> dict[str, object]:
    return {"body": [{**_PULL, "text": quote}, {"type": "paragraph", "text": prose}]}


RULE = Rule(
    __name__,
    "QUO007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=_may_fire,
    bad=(
        graf(
            **_with_pull(
                "We will wait for the water to fall",
                "“We shall wait for the water to fall,” she said.",
            )
        ),
        graf(
            'A meeting of the two is "necessary" now, he said.',
            headline='Mayor says meeting is "important" for dam',
        ),
        graf(
            **_with_pull(
                "Nobody asked the people of this town",
                "“Nobody has asked the people of this town,” he said.",
            )
        ),
        graf(
            "The council is “divided” over it, she said.",
            headline="Mayor: council is “split” over dam",
        ),
        graf(
            **_with_pull(
                "It was the worst storm of my life", "“It was the worst night of my life,” he said."
            )
        ),
        graf(
            "Der Bürgermeister nennt das Treffen „nötig“, mehr nicht.",
            headline="Bürgermeister nennt das Treffen „wichtig“",
            language="de",
        ),
    ),
    decoys=(
        graf(
            **_with_pull(
                "We will wait for the water to fall",
                "“We will wait for the water to fall,” she said.",
            )
        ),
        graf(
            **_with_pull(
                "We will wait … for the water to fall",
                "“We will wait here for the water to fall,” she said.",
            )
        ),
        graf(
            'The meeting is "important", he said.',
            headline='Mayor says meeting is "important" for dam',
        ),
    ),
)
