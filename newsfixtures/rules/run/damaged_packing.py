r"""A compressed file breaks off or is damaged.

## What it finds

gzip or zlib data without its end, damaged, or unpacking to more than is ever read.

## Why it matters

Many readers hand out what came before the damage and say nothing: a part of the news is lost.

## Example

Bad: `story.json.gz` of which the last bytes were not copied. Good: the whole file.

## False and missed alarms

Damage that leaves the check sum right cannot be seen.

## Source

RFC 1952, section 2.3, and RFC 1950, section 2.2 (read 2026-11-25).
"""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import orjson

from newsfixtures.findings import Severity, Spot
from newsfixtures.rules import Injection, Rule
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser


def inject(article: Article, choose: Chooser) -> Injection:
    packed = gzip.compress(orjson.dumps(article_to_json(article)), mtime=0)
    return Injection(data=packed[: -choose.pick((8, 4, 1))], spots=(Spot(""),))


RULE = Rule(__name__, "RUN013", Severity.ERROR, inject=inject, level="bytes")
