"""A graf stands twice.

## What it finds

Two plain or labelled grafs that are the same up to case and white space: side by side or with a neighbour repeated as
well from eight words on, further apart from twelve.

## Why it matters

Counts are wrong, and models learn it twice.

## Example

Bad: p1 p2 p1 p2. Good: p1 p2.

## False and missed alarms

Refrains are left alone: single lines, and runs of lines that end without an end mark. A column that repeats a sentence of
twelve words as a graf of its own is a false alarm we know of.

## Source

The catalogue of defects, BOD009.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import resolve, with_block
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import paragraphs, shortened, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_MIN_WORDS = 8
_APART = 12
"""How many words make a graf too long for a refrain."""
_ENDS = '.!?…”"»।。！？」؟'


def _all_begin_differently(texts: tuple[tuple[str, str], ...]) -> bool:
    """Tell at little cost that no graf begins as another, white space apart."""
    heads = [text[:40].lower() for _, text in texts]
    beginnings = "\n".join(heads)
    if "  " in beginnings or "\n " in beginnings:
        heads = [text[:60].replace(" ", "")[:40].casefold() for _, text in texts]
    return len(set(heads)) == len(texts)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    seen: dict[str, int] = {}
    texts = context.grafs
    if _all_begin_differently(texts):
        return
    whole = [" ".join(text.split()).casefold() for _, text in texts]
    first = [seen.setdefault(text, number) for number, text in enumerate(whole)]
    for number, (path, text) in enumerate(texts):
        if first[number] == number or "/items/" in path or words_in(text) < _MIN_WORDS:
            continue
        if number and (whole[number - 1] == whole[number] or words_in(text) >= _APART):
            is_copy = True
        else:
            is_copy = _in_a_run(number, first, whole)
        if is_copy:
            yield Hit(path, f"{shortened(text)} stands at {texts[first[number]][0]} already")


def _in_a_run(number: int, first: list[int], whole: list[str]) -> bool:
    """Tell whether a neighbour was copied along with a graf, and both are whole sentences."""
    for other in (number - 1, number + 1):
        if (
            0 <= other < len(first)
            and first[other] == first[number] + other - number
            and first[other] != other
            and words_in(whole[other]) >= _MIN_WORDS
            and whole[other][-1:] in _ENDS
            and whole[number][-1:] in _ENDS
        ):
            return True
    return False


def inject(article: Article, choose: Chooser) -> Injection:
    path = choose.pick([path for path, text in _long(article)])
    index = int(path.split("/")[2])
    text = resolve(article, path)
    at = choose.pick((index + 1, len(article.body)))
    if at < len(article.body) and article.body[at].type == "list":
        at = len(article.body)
    return Injection(
        article=with_block(article, at, Paragraph(text=text)), spots=(Spot(f"/body/{at}/text"),)
    )


def _long(article: Article) -> list[tuple[str, str]]:
    return [(path, text) for path, text in paragraphs(article) if words_in(text) >= _APART]


def _needs(article: Article) -> bool:
    texts = [text for _, text in _long(article)]
    return bool(texts) and len(set(texts)) == len(texts)


RULE = Rule(
    __name__,
    "BOD009",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    also=("QUO001", "QUO005", "BOD022"),
    bad=(
        graf(*["The dam held through the night, the city council said."] * 2),
        graf(
            "The dam held through the night, the council said, and nobody had to leave.",
            "Yes.",
            "The dam held through the night, the council said, and nobody had to leave.",
        ),
        graf(
            "The dam held through the night, the council said.",
            "the dam held through  the night, the council said.",
        ),
        graf(*["One two three four five six seven eight."] * 3),
        graf("A a a a a a a a.", "B b b b b b b b.", "A a a a a a a a.", "B b b b b b b b."),
    ),
    decoys=(
        graf("And still it rained.", "The dam held.", "And still it rained."),
        graf(
            "And still the lift is out of order.",
            "In March she turned ninety.",
            "And still the lift is out of order.",
        ),
        graf(
            "One for the rope and two for the oar,",
            "and three for the lamp on the farther shore,",
            "five for the child.",
            "One for the rope and two for the oar,",
            "and three for the lamp on the farther shore,",
        ),
        graf(
            "The dam held through the night, the council said.",
            "The dam held through the night, the mayor said.",
        ),
    ),
)
