r"""The input is not UTF-8.

## What it finds

Bytes that are no UTF-8, such as windows-1252.

## Why it matters

Half of the readers fail, the other half guess.

## Example

Bad: `Caf\xe9`. Good: UTF-8.

## False and missed alarms

Scraped text is read as windows-1252 all the same; JSON is not.

## Source

RFC 8259, section 8.1 (read 2026-11-24).
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
        extended(article, choose.pick((b'"Caf\xe9"', b'"\x93Yes\x94"', b'"\xff"')))
    )


RULE = Rule(__name__, "RUN007", Severity.ERROR, inject=inject, level="bytes")
