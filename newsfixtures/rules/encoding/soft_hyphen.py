"""A soft hyphen stands inside a word.

## What it finds

U+00AD between letters: a hint for hyphenation that a page had and a record should not.

## Why it matters

The word is not found, and counted as another.

## Example

Bad: `bar\u00adrier`. Good: `barrier`.

## False and missed alarms

Some desks keep soft hyphens in German compounds on purpose; ignore the rule there.

## Source

The catalogue of defects, ENC007.
"""

from __future__ import annotations

import re

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, contains, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word, taken_out

_FOUND = re.compile(r"(?<=[^\W\d_])\u00ad(?=[^\W\d_])")


RULE = Rule(
    __name__,
    "ENC007",
    Severity.WARNING,
    detect=found(_FOUND, "a soft hyphen (U+00AD) stands inside a word; take it out"),
    inject=put_inside_a_word(("\u00ad",)),
    needs=has_a_word,
    repair=taken_out(_FOUND),
    trigger=contains("\u00ad"),
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("The bar\u00adrier held."),
        graf(headline="Dam bar\u00adrier"),
        graf(byline="Ana Pet\u00adrov"),
        graf("Hoch\u00adwasser"),
        graf(keywords=["hoch\u00adwasser"]),
    ),
    decoys=(graf("A \u00ad alone."), graf("A barrier-free dam.")),
)
