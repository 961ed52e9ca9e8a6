"""A record is too large.

## What it finds

A record of more than 16 MiB.

## Why it matters

It is a dump of something else, or an attack.

## Example

Bad: 20 MB in one line. Good: an article has some kilobytes.

## False and missed alarms

None are known.

## Source

Ours (SECURITY.md).
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
        extended(article, b'"' + b"x" * (16 * 1024 * 1024 + choose.number(0, 9)) + b'"')
    )


RULE = Rule(__name__, "RUN010", Severity.ERROR, inject=inject, level="bytes")
