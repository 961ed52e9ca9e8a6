"""A line separator of Unicode stands in the text.

## What it finds

U+2028, U+2029 or U+0085.

## Why it matters

Old JavaScript breaks on it, and line readers cut records in two.

## Example

Bad: `held.\u2028Then`. Good: two grafs.

## False and missed alarms

None are known.

## Source

The catalogue of defects, ENC016.
"""

from __future__ import annotations

import re

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, contains, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word, taken_out

_FOUND = re.compile("[\u2028\u2029\x85]")


RULE = Rule(
    __name__,
    "ENC016",
    Severity.WARNING,
    detect=found(_FOUND, "a line separator ({}) stands in the text; begin a new graf"),
    inject=put_inside_a_word(("\u2028", "\u2029", "\x85")),
    needs=has_a_word,
    repair=taken_out(_FOUND),
    trigger=contains("\u2028", "\u2029", "\x85"),
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("It held.\u2028Then it rained."),
        graf(headline="Dam\u2029holds"),
        graf("a\x85b"),
        graf(byline="Ana\u2028Petrov"),
        graf("\u2028"),
    ),
    decoys=(graf("A line\nbreak."), graf("A thin\u2009space.")),
)
