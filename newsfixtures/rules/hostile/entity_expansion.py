"""An XML document declares entities of its own.

## What it finds

A document type declaration with an `<!ENTITY`. Such a document is not read.

## Why it matters

Entities that hold entities grow a kilobyte into gigabytes, and external ones make a careless parser open files and addresses. No feed needs them: HTML's named characters can be written as they are.

## Example

Bad: `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`. Good: no declaration, or one without entities.

## False and missed alarms

A feed that declares `&nbsp;` for its own use is refused too.

## Source

Extensible Markup Language 1.0, fifth edition, 4.2 Entity Declarations (read 2026-11-25); CWE-776, CWE-611.
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

_DECLARATIONS = (
    b'<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">',
    b'<!ENTITY a SYSTEM "missing.txt">',
    b'<!ENTITY nbsp "&#160;">',
)


def inject(article: Article, choose: Chooser) -> Injection:
    declared = b"<!DOCTYPE rss [" + choose.pick(_DECLARATIONS) + b"]>\n"
    return broken_document(as_feed(article).replace(b"<rss", declared + b"<rss", 1), "rss")


RULE = Rule(__name__, "SEC008", Severity.ERROR, inject=inject, level="bytes")
