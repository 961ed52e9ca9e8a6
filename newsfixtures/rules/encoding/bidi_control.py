"""An override turns text around.

## What it finds

A bidirectional override (U+202D, U+202E), or an embedding or isolate that is not closed in its text.

## Why it matters

What is shown is not what is stored: a way to spoof names and links.

## Example

Bad: `\u202eflood`. Good: `flood`.

## False and missed alarms

Right-to-left languages use marks (U+200E, U+200F) and closed isolates; these are left alone.

## Source

The catalogue of defects, ENC009.
"""

from __future__ import annotations

import re

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule, contains, graf
from newsfixtures.rules.encoding._characters import found, has_a_word, put_inside_a_word

_FOUND = re.compile(
    r"[\u202d\u202e]|[\u202a\u202b](?![^\u202c]{0,5000}\u202c)|[\u2066-\u2068](?![^\u2069]{0,5000}\u2069)"
)


RULE = Rule(
    __name__,
    "ENC009",
    Severity.ERROR,
    detect=found(_FOUND, "a bidirectional control ({}) turns the text around; take it out"),
    inject=put_inside_a_word(("\u202e", "\u202d", "\u2066", "\u202b")),
    needs=has_a_word,
    trigger=contains("\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"),
    also=("HED010", "QUO007", "ENC001"),
    bad=(
        graf("The \u202eflood\u202c came."),
        graf(headline="\u202edloH"),
        graf("A \u2066open isolate."),
        graf(byline="\u202bAna Petrov"),
        graf("\u202dleft"),
    ),
    decoys=(graf("Ein \u2067שלום\u2069 Wort."), graf("\u200fمرحبا\u200f")),
)
