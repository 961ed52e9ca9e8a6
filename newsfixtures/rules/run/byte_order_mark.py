"""The input begins with a byte order mark.

## What it finds

EF BB BF before the first character.

## Why it matters

JSON readers may refuse it.

## Example

Bad: a file saved as "UTF-8 with BOM". Good: without.

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
    return broken_document(b"\xef\xbb\xbf" + as_bytes(article))


RULE = Rule(__name__, "RUN008", Severity.WARNING, inject=inject, level="bytes")
