"""A field has a value of the wrong type.

## What it finds

A member whose type is not the one that the schema says: a number for a text, an object for a number.

## Why it matters

Readers crash, or store `[object Object]`.

## Example

Bad: `"headline": 3`. Good: `"headline": "Dam holds"`.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH002.
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
    wrong = choose.pick((3, True, {"@value": article.headline}, [article.headline]))
    return broken_record(article, {"headline": wrong}, "/headline")


RULE = Rule(__name__, "SCH002", Severity.ERROR, inject=inject, level="structure")
