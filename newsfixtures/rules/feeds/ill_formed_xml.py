"""A document that should be XML is not well-formed.

## What it finds

A bare ampersand, an entity that nothing declares (`&nbsp;`), a control character, a tag that is not closed, a file that breaks off. What can be read is read all the same.

## Why it matters

An XML parser must stop at the first such fault: strict readers lose every item of the feed, lenient ones lose some of them in silence.

## Example

Bad: `<title>Bread & butter</title>`. Good: `<title>Bread &amp; butter</title>`.

## False and missed alarms

None are known. Only the first fault is reported: those after it may follow from it.

## Source

Extensible Markup Language 1.0, fifth edition, 2.1 Well-Formed XML Documents (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.rules import Rule
from newsfixtures.rules._documents import as_feed, broken_document

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    fault = choose.pick((b" & ", b"&nbsp;", b"\x0b", b"</b>"))
    return broken_document(as_feed(article).replace(b"</title>", fault + b"</title>", 1), "rss")


RULE = Rule(__name__, "FED004", Severity.ERROR, inject=inject, level="bytes")
