"""An object has a key twice.

## What it finds

A key that stands twice in one JSON object. The last value was read, as most readers do.

## Why it matters

Two readers see two articles.

## Example

Bad: `{"headline": "A", "headline": "B"}`. Good: one of them.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH009. RFC 8259 (read 2026-11-24).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._documents import as_bytes, broken_document

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    name = choose.pick((b"headline", b"type", b"language"))
    return broken_document(b'{"' + name + b'":"x",' + as_bytes(article)[1:])


RULE = Rule(__name__, "SCH009", Severity.WARNING, inject=inject, level="bytes")
