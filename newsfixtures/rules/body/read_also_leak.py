"""A link to another story stands among the grafs.

## What it finds

A short graf that begins with `READ ALSO:`, `Read more:`, `See also:`, `Related:` or `More:`.

## Why it matters

Summaries and name finders take the other story for this one.

## Example

Bad: `READ ALSO: Storm warning for Velmora`. Good: a `related_link` block.

## False and missed alarms

A sentence that begins with these words and ends in a full stop is left alone.

## Source

The catalogue of defects, BOD003.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.article import Paragraph
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_LEAK = re.compile(
    r"(?:read (?:also|more)|see also|also read|related|more) ?[:|»–-] ?\S.{2,150}", re.IGNORECASE
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for number, block in enumerate(article.body):
        if isinstance(block, Paragraph) and block.text[-1:] != "." and _is_leak(block.text.strip()):
            said = f"{shortened(block.text)} leads to another story; make it a related link"
            yield Hit(f"/body/{number}/text", said)


def _is_leak(text: str) -> bool:
    return not text.endswith(".") and len(text) < 200 and bool(_LEAK.fullmatch(text))


def inject(article: Article, choose: Chooser) -> Injection:
    words = choose.pick(("READ ALSO: ", "Read more: ", "See also: ", "RELATED: ", "More: "))
    broken, path = with_graf(article, choose, f"{words}Storm warning for the coast")
    return Injection(article=broken, spots=(Spot(path),))


RULE = Rule(
    __name__,
    "BOD003",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    bad=(
        graf("The dam held.", "READ ALSO: Storm warning for Velmora"),
        graf("The dam held.", "Read more: Who pays for the dam?"),
        graf("See also: The river in pictures", "The dam held."),
        graf("The dam held.", "Related | Storm warning"),
        graf("The dam held.", "Also read: What the mayor knew"),
    ),
    decoys=(
        graf("Read more: that was the advice of the librarian to the children of Velmora."),
        graf("Related costs were not disclosed."),
        graf("More than six people came"),
    ),
)
