"""A quotation is opened and never closed.

## What it finds

A graf with an opening double quotation mark and no closing one, by the system of marks it opens with. A speech
over several grafs re-opens in each and closes in the last: that is right.

## Why it matters

Quote miners take the rest of the graf, or of the article, for the quotation.

## Example

Bad: `Quote: "The meeting should be prepared.` Good: with its closing mark.

## False and missed alarms

Straight marks are counted, and inches behind a figure (`6' 2"`) left out. A graf whose next one begins with an
opening mark is taken for a speech.

## Source

The catalogue of defects, QUO001. Multi-paragraph quotations: The Chicago Manual of Style, 17th edition, 13.30 (from memory).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import LabelledParagraph, ListBlock, Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced, resolve
from newsfixtures.rules import Injection, Rule, contains, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_OPENING = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』"}
_BALANCES = (("«", "»"), ("「", "」"), ("『", "』"))
_MARK = re.compile(f"[{''.join({*_OPENING, *''.join(_OPENING.values())})}]")
_INCHES = re.compile(r"(?<=\d)\"(?=[^\w]|\Z)")


def detect(article: Article, context: Context) -> Iterator[Hit]:
    texts, whole = context.grafs, context.text
    straight, curly = '"' in whole, "„" in whole or "“" in whole or "”" in whole
    pairs = [pair for pair in _BALANCES if pair[0] in whole]
    for number, (path, text) in enumerate(texts):
        even = not (straight and '"' in text)
        if even and (text.isascii() or _is_balanced(text, pairs, curly=curly)):
            continue
        start = _open(text)
        if start is None or (number + 1 < len(texts) and _reopens(texts[number + 1][1])):
            continue
        shown = shortened(text[start : start + 50])
        yield Hit(path, f"{shown} opens a quotation that nothing closes", (start, len(text)))


def _is_balanced(
    text: str, pairs: Iterable[tuple[str, str]] = _BALANCES, *, curly: bool = True
) -> bool:
    """Tell at little cost whether as many marks close as open; look for *pairs* and *curly* ones."""
    if curly:
        low, high, closing = text.count("„"), text.count("“"), text.count("”")
        if (low and low not in (high, closing)) or low + high + closing != 2 * max(low, high):
            return False
    for opening, closer in pairs:
        if opening in text and text.count(opening) != text.count(closer):
            return False
    return True


def _runs(article: Article) -> Iterator[tuple[str, str]]:
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph | LabelledParagraph):
            yield f"/body/{number}/text", block.text
        elif isinstance(block, ListBlock):
            for position, item in enumerate(block.items):
                yield f"/body/{number}/items/{position}/text", item.text


def _open(text: str) -> int | None:
    """Return where the quotation begins that is still open at the end of *text*."""
    straight = text
    if '"' in text:
        straight = _INCHES.sub("#", text) if text.count('"') % 2 else text
        if straight.count('"') % 2:
            return (
                straight.rindex('"')
                if text.lstrip()[:1] != '"' or straight.count('"') > 1
                else text.index('"')
            )
    if text.isascii() or _is_balanced(text):
        return None
    stack: list[int] = []
    for match in _MARK.finditer(text):
        index, char = match.start(), match.group()
        if stack and char in _OPENING[text[stack[-1]]]:
            stack.pop()
        elif char in _OPENING and not (char == "“" and stack and text[stack[-1]] == "“"):
            stack.append(index)
    return stack[0] if stack else None


def _reopens(text: str) -> bool:
    return text.lstrip()[:1] in ('"', *_OPENING)


_QUOTED = re.compile(r'"[^"]{3,}"|“[^“”„]{3,}”|„[^“”„]{3,}[“”]|«[^«»]{3,}»|「[^「」『』]{3,}」')


def inject(article: Article, choose: Chooser) -> Injection:
    path, end = choose.pick(_closings(article))
    text = resolve(article, path)
    broken = replaced(article, path, text[: end - 1] + text[end:])
    return Injection(article=broken, spots=(Spot(path),))


def _closings(article: Article) -> list[tuple[str, int]]:
    texts = list(_runs(article))
    found = []
    for number, (path, text) in enumerate(texts):
        matches = list(_QUOTED.finditer(text))
        followed = number + 1 < len(texts) and _reopens(texts[number + 1][1])
        if len(matches) == 1 and not followed and _open(text) is None:
            found.append((path, matches[0].end()))
    return found


def _needs(article: Article) -> bool:
    return bool(_closings(article))


RULE = Rule(
    __name__,
    "QUO001",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    needs=_needs,
    trigger=contains('"', *_OPENING),
    also=("HED010", "QUO005", "QUO007"),
    bad=(
        graf('"The meeting should be prepared with care.', "The mayor left."),
        graf("She said: “We will see.", "The mayor left."),
        graf("„Wir warten, sagte sie.", "Die Lage ist ernst."),
        graf("Elle a dit : « Nous verrons.", "Le maire est parti."),
        graf('He called it "a mess and left the room.', "Nobody followed."),
    ),
    decoys=(
        graf("“We waited.", "“We waited all night.", "“Then it came,” she said."),
        graf('"We waited.', '"Then it came," she said.'),
        graf("He is 6' 2\" tall.", "She is not."),
        graf("It is hard: “We cannot wait,” he said, “and we will not.”"),
        graf("„Ja“, sagte er. ”Nej”, sade hon.".split(". ", maxsplit=1)[0] + "."),
    ),
)
