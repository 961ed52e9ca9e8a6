"""An integer is beyond 64 bits.

## What it finds

An integer that does not fit 64 bits: readers round it to another number.

## Why it matters

An id loses its last digits.

## Example

Bad: `18446744073709551617`. Good: `"18446744073709551617"`.

## False and missed alarms

None are known.

## Source

RFC 8259, section 6: interoperable integers (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._documents import broken_document, extended

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    return broken_document(
        extended(article, choose.pick((b"1" + b"0" * 20, b"9" * 5000, b"-" + b"7" * 30)))
    )


RULE = Rule(__name__, "RUN005", Severity.ERROR, inject=inject, level="bytes")
