"""A graf announces a list that is not there.

## What it finds

A graf that is a label of background or details with nothing behind it, or that ends in a colon and in words that announce a
list (*the following*, *are:*), where neither a list nor another graf of points follows.

## Why it matters

The facts of the list are lost; extractors drop lists more often than anything else.

## Example

Bad: `The plan has three parts:` as the last graf. Good: with its list.

## False and missed alarms

A colon may also announce a quotation, a table, a picture or an embed: whatever follows other than a heading, a notice or the
end is left alone.

## Source

The catalogue of defects, BOD014. Losses of lists in extraction (project trials, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Heading, Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import with_block
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_COLONS = (":", "：")


def _ends(context: Context) -> bool:
    return _introduces(context.text)


def _introduces(text: str) -> bool:
    return text[-2:].rstrip().endswith(_COLONS)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, block in enumerate(article.body):
        if not isinstance(block, Paragraph) or not _introduces(block.text):
            continue
        behind = article.body[number + 1] if number + 1 < len(article.body) else None
        if behind is None or isinstance(behind, Heading):
            end = len(block.text.rstrip())
            text = f"{shortened(block.text[-40:])} announces a list, but none follows"
            yield Hit(f"/body/{number}/text", text, (end - 1, end))


def inject(article: Article, choose: Chooser) -> Injection:
    intro = choose.pick(_INTROS[article.language.partition("-")[0]])
    broken = with_block(article, len(article.body), Paragraph(text=intro))
    path = f"/body/{len(article.body)}/text"
    return Injection(article=broken, spots=(Spot(path),))


_INTROS = {
    "en": ("The plan has these parts:", "What is known so far:", "The figures are as follows:"),
    "de": ("Der Plan umfasst folgende Punkte:",),
    "fr": ("Le plan comprend les points suivants :",),
    "es": ("El plan incluye los siguientes puntos:",),
    "uk": ("План охоплює такі пункти:",),
    "pl": ("Plan obejmuje następujące punkty:",),
}


def _needs(article: Article) -> bool:
    return article.language.partition("-")[0] in _INTROS


RULE = Rule(
    __name__,
    "BOD014",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains(
        *(f"{colon}{end}" for colon in _COLONS for end in ("\n", " \n", "\u00a0\n")),
        besides=_ends,
    ),
    also=("BOD026",),
    bad=(
        graf("The dam holds.", "The plan has three parts:"),
        graf("What is known so far:"),
        graf("The winners are: "),
        graf("計画は次のとおり：", language="ja"),
        graf(
            body=[
                {"type": "paragraph", "text": "The plan has three parts:"},
                {"type": "heading", "level": 2, "text": "What next"},
                {"type": "paragraph", "text": "The council meets on Friday."},
            ]
        ),
    ),
    decoys=(
        graf("She said:", "“The dam holds.”"),
        graf("The plan has three parts: money, sand and time."),
        graf(
            body=[
                {"type": "paragraph", "text": "The plan has two parts:"},
                {"type": "list", "items": [{"text": "Money"}, {"text": "Sand"}]},
            ]
        ),
    ),
)
