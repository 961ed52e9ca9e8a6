"""The input is UTF-16.

## What it finds

A mark of UTF-16 or UTF-32 at the start. It is read all the same.

## Why it matters

Most readers take it for binary.

## Example

Bad: a file saved as "Unicode". Good: UTF-8.

## False and missed alarms

None are known.

## Source

RFC 8259, section 8.1 (read 2026-11-24).
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
    codec = choose.pick(("utf-16", "utf-32"))
    return broken_document(as_bytes(article).decode().encode(codec))


RULE = Rule(__name__, "RUN009", Severity.WARNING, inject=inject, level="bytes")
