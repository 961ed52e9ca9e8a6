"""A graf ends without an end mark.

## What it finds

A graf or list item of at least eight words that ends in a letter or figure.

## Why it matters

Either its end was cut off, or sentence splitters glue it to the next.

## Example

Bad: `…as soon as it was possible to organise a meeting`. Good: with its full stop.

## False and missed alarms

Lists in which no item has an end mark are a style and left alone, and so are grafs that end in a colon, a dash
or an address.

## Source

The catalogue of defects, BOD026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import LabelledParagraph, ListBlock, Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MIN_WORDS = 8
_ENDS = frozenset('.!?;…。！？।؟”"')
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z|\S+@\S+\Z|#\w+\Z")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph | LabelledParagraph) and _is_open(block.text):
            yield _hit(f"/body/{number}/text", block.text)
        elif isinstance(block, ListBlock) and _is_punctuated(block):
            for position, item in enumerate(block.items):
                if _is_open(item.text):
                    yield _hit(f"/body/{number}/items/{position}/text", item.text)


def _hit(path: str, text: str) -> Hit:
    return Hit(path, f"{shortened(text[-40:])} ends without an end mark")


def _is_punctuated(block: ListBlock) -> bool:
    """Tell whether half the items end in a mark, as sentences do."""
    ended = sum(item.text.rstrip()[-1:] in _ENDS for item in block.items)
    return 2 * ended >= len(block.items)


def _is_open(text: str) -> bool:
    bare = text.rstrip()
    if not (bare and (bare[-1].isalnum() or bare[-1] == ")")) or len(bare.split()) < _MIN_WORDS:
        return False
    return bare[-1] != ")" and not _ADDRESS.search(bare[-300:].split(" ")[-1])


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick(_stopped(article))
    return Injection(
        article=replaced(article, path, resolve(article, path)[:-1]), spots=(Spot(path),)
    )


def _stopped(article: Article) -> list[str]:
    return [
        path
        for path, text in paragraphs(article)
        if text[-1] == "." and text[-2:-1].isalnum() and len(text.split()) >= _MIN_WORDS
    ]


def _needs(article: Article) -> bool:
    return bool(_stopped(article))


RULE = Rule(
    __name__,
    "BOD026",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    bad=(
        graf("The president said that he would meet the mayor as soon as it was possible"),
        graf(
            body=[
                {
                    "type": "list",
                    "items": [
                        {"text": "It rained."},
                        {"text": "The council met twice before it voted on the dam"},
                    ],
                }
            ]
        ),
        graf("The council met at 9.30 a.m., voted 7-5 and left the hall by", "The dam held."),
        graf("“We will wait for the water to fall,” she said on the steps of"),
        graf(
            body=[
                {
                    "type": "labelled_paragraph",
                    "label": "Background",
                    "role": "background",
                    "text": "The dam was built in 1931 and has been mended twice",
                }
            ]
        ),
    ),
    decoys=(
        graf("The plan can be read by everybody who wants to at https://velmora.example/dam"),
        graf(
            body=[
                {
                    "type": "list",
                    "items": [{"text": "One two three four five six seven eight nine"}] * 2,
                }
            ]
        ),
        graf("The council of the city met twice before it voted:"),
        graf("Winners and losers"),
    ),
)
