"""A record is not JSON.

## What it finds

A record that breaks the grammar of JSON: cut off, with a comma too many, or with something behind its end.

## Why it matters

The record is lost for everyone who reads it.

## Example

Bad: `{"headline": "Dam`. Good: a whole object.

## False and missed alarms

None are known.

## Source

RFC 8259 (read 2026-11-24).
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
    whole = as_bytes(article)
    cut = whole[: choose.number(2, len(whole) // 2)].decode(errors="ignore").encode()
    return broken_document(choose.pick((cut, whole + b"x", whole[:-1] + b",}")))


RULE = Rule(__name__, "RUN002", Severity.ERROR, inject=inject, level="bytes")
