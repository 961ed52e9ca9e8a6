"""A value is not one of those allowed.

## What it finds

A value outside the list, pattern, format, length or range that the schema states.

## Why it matters

Stores truncate it, and switches fall through.

## Example

Bad: `"status": "live"`. Good: `"status": "usable"`.

## False and missed alarms

None are known.

## Source

The schema of the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._documents import broken_record

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    changes: dict[str, object] = choose.pick(
        (
            {"status": "live"},
            {"urgency": 10},
            {"published_at": "2025-02-30T00:00:00Z"},
            {"headline": " "},
            {"version": 0},
        )
    )
    return broken_record(article, changes, f"/{next(iter(changes))}")


RULE = Rule(__name__, "SCH014", Severity.ERROR, inject=inject, level="structure")
