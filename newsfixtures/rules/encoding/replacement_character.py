"""A character was lost in a wrong decoding.

## What it finds

U+FFFD, the replacement character, in prose or a name.

## Why it matters

The letter is gone for good, and searches miss the word.

## Example

Bad: `Windr\ufffddern`. Good: `Windrädern`.

## False and missed alarms

A story about encodings may show it; one such sign is still worth a look.

## Source

The catalogue of defects, ENC003.
"""

from __future__ import annotations

import re

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, contains, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word

_FOUND = re.compile("\ufffd")


RULE = Rule(
    __name__,
    "ENC003",
    Severity.ERROR,
    detect=found(_FOUND, "a character was lost (U+FFFD); read the source in its own encoding"),
    inject=put_inside_a_word(("\ufffd", "\ufffd\ufffd")),
    needs=has_a_word,
    trigger=contains("\ufffd"),
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("Windr\ufffddern"),
        graf(headline="Caf\ufffd opens"),
        graf(byline="Jos\ufffd Lind"),
        graf("\ufffd\ufffd\ufffd"),
        graf(keywords=["caf\ufffd"]),
    ),
    decoys=(
        graf("Is it a question? Windrädern."),
        graf("The � sign is written U+FFFD.".replace("�", "question")),
    ),
)
