"""There is nothing to read.

## What it finds

A file or record that is empty or all white space.

## Why it matters

A report on nothing looks like a clean one.

## Example

Bad: a file of 0 bytes. Good: a JSON object.

## False and missed alarms

None are known.

## Source

Ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._documents import broken_document

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    return broken_document(choose.pick((b"", b" ", b"\n\n")))


RULE = Rule(__name__, "RUN001", Severity.ERROR, inject=inject, level="bytes")
