"""A number is not a number.

## What it finds

`NaN`, `Infinity` or `-Infinity`, which JSON does not have.

## Why it matters

Strict readers refuse the record, others spread the value.

## Example

Bad: `{"width": NaN}`. Good: leave the member out.

## False and missed alarms

None are known.

## Source

RFC 8259, section 6 (read 2026-11-24).
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
    return broken_document(extended(article, choose.pick((b"NaN", b"Infinity", b"-Infinity"))))


RULE = Rule(__name__, "RUN004", Severity.ERROR, inject=inject, level="bytes")
