r"""An escape is half a character.

## What it finds

`\ud83d` without its other half.

## Why it matters

The text cannot be written as UTF-8 again.

## Example

Bad: `"\ud83d"`. Good: the whole character.

## False and missed alarms

None are known.

## Source

RFC 8259, section 8.2 (read 2026-11-24).
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
        extended(article, choose.pick((b'"\\ud83d"', b'"x\\udc00"', b'"\\ud800\\ud800"')))
    )


RULE = Rule(__name__, "RUN006", Severity.ERROR, inject=inject, level="bytes")
