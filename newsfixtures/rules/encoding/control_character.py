r"""A control character stands in the text.

## What it finds

A character of category Cc other than tab and line break: U+0000 to U+001F, U+007F to U+009F.

## Why it matters

XML cannot hold it, and stores and terminals fail on it.

## Example

Bad: `dam\x0bholds`. Good: `dam holds`.

## False and missed alarms

U+0085 and ESC have rules of their own.

## Source

The catalogue of defects, ENC011.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word, taken_out

if TYPE_CHECKING:
    from newsfixtures.rules import Context

_FOUND = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")


_LATER = re.compile(b"\xc2[\x80-\x9f]")
"""The controls beyond ASCII, in UTF-8."""


def _may_fire(context: Context) -> bool:
    return b"\0" in context.shape or _LATER.search(context.utf8) is not None


RULE = Rule(
    __name__,
    "ENC011",
    Severity.ERROR,
    detect=found(_FOUND, "a control character ({}) stands in the text; take it out"),
    inject=put_inside_a_word(("\x0b", "\x00", "\x7f", "\x9d")),
    needs=has_a_word,
    repair=taken_out(_FOUND),
    trigger=_may_fire,
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("dam\x0bholds"),
        graf(headline="Dam\x00"),
        graf(byline="Ana\x7fPetrov"),
        graf("it\x92s"),
        graf(keywords=["\x1d"]),
    ),
    decoys=(graf("A tab\tand a line\nbreak."), graf("A no-break\u00a0space.")),
)
