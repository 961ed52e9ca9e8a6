"""Grafs open with labels that are part of the text.

## What it finds

At least three grafs that begin with a run-in label of the language (`Source:`, `Details:`, `Quote:`); in
imports three labels that the reader took off. One finding a record.

## Why it matters

Quote miners read the label as a speaker, and a label that stands several times is no key.

## Example

Bad: `Details: The vote was nine to four.` as text. Good: a labelled paragraph.

## False and missed alarms

It is a house style, and correct as such: the finding is for those who wonder what the words are.

## Source

The catalogue of defects, BOD016.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Paragraph, Trace
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import LOCALES, locale_for
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import traced, traces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article, LabelRole
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_ENOUGH = 3
_LABEL = re.compile(r"([^:：]{1,60}?)\s?[:：]")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    found = [(path, trace.text) for path, trace in traces(article, "label", "bare_label")]
    found += _unread(article, context)
    if len(found) >= _ENOUGH:
        labels = ", ".join(dict.fromkeys(label for _, label in found))
        yield Hit(found[0][0], f"{len(found)} grafs open with a label ({labels[:100]})")


def _unread(article: Article, context: Context) -> list[tuple[str, str]]:
    labels = (context.locale or LOCALES["en"]).labels
    found = []
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph) and (":" in block.text or "：" in block.text):
            match = _LABEL.match(block.text)
            if match and match[1] in labels:
                found.append((f"/body/{number}/text", match[1]))
    return found


def inject(article: Article, choose: Chooser) -> Injection:
    locale = locale_for(article.language) or LOCALES["en"]
    roles: tuple[LabelRole, ...] = choose.pick(
        (
            ("source", "details", "quote"),
            ("details", "details", "background"),
            ("claim", "context", "assessment"),
        )
    )
    words = tuple(map(locale.label, roles))
    if choose.chance(50):
        broken, paths = traced(article, *(Trace(kind="label", text=word, line=9) for word in words))
        return Injection(article=broken, spots=(Spot(paths[0]),))
    texts = ("The council met.", "It voted twice.", "The mayor left early.")
    grafs = tuple(
        Paragraph(text=f"{word}{locale.colon}{text}")
        for word, text in zip(words, texts, strict=True)
    )
    spot = Spot(f"/body/{len(article.body)}/text")
    return Injection(article=evolve(article, body=(*article.body, *grafs)), spots=(spot,))


RULE = Rule(
    __name__,
    "BOD016",
    Severity.INFO,
    detect=detect,
    inject=inject,
    bad=(
        graf("Source: the council.", "Details: the vote was nine to four.", "Quote: We will see."),
        graf("Claim: The dam broke.", "Verdict: False.", "Context: It held."),
    ),
    decoys=(
        graf("Details: the vote was nine to four."),
        graf("The vote: nine to four.", "The dam: closed.", "Next: a vote."),
    ),
)
