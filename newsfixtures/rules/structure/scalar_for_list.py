"""A single value stands where a list is due.

## What it finds

`"keywords": "dam"`: a text, number or object for an array.

## Why it matters

Code that loops over the list loops over the letters.

## Example

Bad: `"authors": {"name": "Ana Petrov"}`. Good: a list of one.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH003.
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
        ({"keywords": "dam"}, {"authors": {"name": "Ana Petrov"}}, {"body": "The dam held."})
    )
    return broken_record(article, changes, f"/{next(iter(changes))}")


RULE = Rule(__name__, "SCH003", Severity.ERROR, inject=inject, level="structure")
