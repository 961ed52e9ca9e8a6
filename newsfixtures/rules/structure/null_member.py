"""A list has a hole.

## What it finds

`null` as a member of a list.

## Why it matters

Code that expects an object crashes.

## Example

Bad: `[null, {"name": "Ana Petrov"}]`. Good: without the hole.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH004.
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
    name = choose.pick(("authors", "keywords", "media"))
    return broken_record(article, {name: [None]}, f"/{name}/0")


RULE = Rule(__name__, "SCH004", Severity.ERROR, inject=inject, level="structure")
