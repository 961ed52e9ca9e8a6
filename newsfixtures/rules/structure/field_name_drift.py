"""A field has a name that the schema does not know.

## What it finds

A member that is none of the schema, with the nearest name that is.

## Why it matters

What it says is lost for everyone who reads by the schema.

## Example

Bad: `publishedAt`. Good: `published_at`, or `velmora:published` under extensions.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SCH011.
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
    name = choose.pick(("publishedAt", "author", "title", "Headline"))
    return broken_record(article, {name: "x"}, f"/{name}")


RULE = Rule(__name__, "SCH011", Severity.WARNING, inject=inject, level="structure")
