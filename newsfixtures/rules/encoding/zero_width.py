"""An invisible character stands between Latin letters.

## What it finds

A zero-width space, joiner or non-joiner, or a word joiner, between two Latin, Greek or Cyrillic letters or
digits.

## Why it matters

The word is not found, and filters are passed by.

## Example

Bad: `wa\u200bter`. Good: `water`.

## False and missed alarms

Persian and Indic scripts need the non-joiner, emoji the joiner, Thai and Khmer the space: none of these stands
between Latin letters.

## Source

The catalogue of defects, ENC008.
"""

from __future__ import annotations

import re

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, contains, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word, taken_out

_FOUND = re.compile(r"(?<=[0-9A-Za-zÀ-ɏͰ-ϿЀ-ӿ])[\u200b-\u200d\u2060]+(?=[0-9A-Za-zÀ-ɏͰ-ϿЀ-ӿ])")


RULE = Rule(
    __name__,
    "ENC008",
    Severity.WARNING,
    detect=found(_FOUND, "an invisible character ({}) stands inside a word; take it out"),
    inject=put_inside_a_word(("\u200b", "\u200c", "\u200d", "\u2060")),
    needs=has_a_word,
    repair=taken_out(_FOUND),
    trigger=contains("\u200b", "\u200c", "\u200d", "\u2060"),
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("The wa\u200bter rose."),
        graf(headline="Wa\u200cter"),
        graf(byline="A\u200dna Petrov"),
        graf("20\u206025"),
        graf(keywords=["wa\u200bter"]),
    ),
    decoys=(graf("می\u200cخواهم"), graf("👩\u200d🚒 came."), graf("ภาษา\u200bไทย")),
)
