"""Objects nest too deep.

## What it finds

Objects or lists nested in more than 128 levels.

## Why it matters

Recursive readers crash on it.

## Example

Bad: a thousand `[`. Good: no article nests deeper than ten.

## False and missed alarms

None are known.

## Source

Ours; RFC 8259, section 9 allows a limit.
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
    depth = choose.pick((130, 900, 100_000))
    return broken_document(extended(article, b"[" * depth + b"]" * depth))


RULE = Rule(__name__, "RUN003", Severity.ERROR, inject=inject, level="bytes")
