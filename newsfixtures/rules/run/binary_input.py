"""The input is binary.

## What it finds

A NUL byte near the start of the input.

## Why it matters

It is a picture or an archive.

## Example

Bad: a JPEG. Good: text.

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
    return broken_document(
        choose.pick((b"\x00\x01\x02", b"\xff\xd8\xff\x00\x10JFIF", b"PK\x03\x04\x00\x00"))
    )


RULE = Rule(__name__, "RUN011", Severity.ERROR, inject=inject, level="bytes")
