"""The language tag is not one.

## What it finds

A tag that is not well-formed BCP 47, or whose parts the registry does not know: `en_US`, `english`, `np`.

## Why it matters

Routing by language fails, and screen readers fall back to the wrong voice.

## Example

Bad: `en_US`. Good: `en-US`.

## False and missed alarms

`und` says that the language is not known and is left alone; private tags (`x-…`) are too.

## Source

The catalogue of defects, LNG002. RFC 5646 and the IANA registry as in langcodes 3.5 (read 2026-11-24).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_WELL_FORMED = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}|x(?:-[A-Za-z0-9]{1,8}){1,6}")
_USUAL = frozenset(
    ("en", "en-GB", "en-US", "uk", "de", "fr", "es", "pl", "tr", "ar", "hi", "ja", "zh-Hans", "und")
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    if article.language not in _USUAL and not _is_valid(article.language):
        yield Hit(
            "/language",
            f"{shortened(article.language)} is no language tag; write one as en-GB or uk",
        )


@lru_cache(maxsize=1000)
def _is_valid(tag: str) -> bool:
    from langcodes import tag_is_valid  # noqa: PLC0415 (most tags are among the usual ones)

    return bool(_WELL_FORMED.fullmatch(tag)) and (tag.startswith("x-") or bool(tag_is_valid(tag)))


def inject(article: Article, choose: Chooser) -> Injection:
    tag = choose.pick(("en_US", "english", "np", "en-", "eng-US-", "xx-YY", "-en", "en US"))
    return Injection(article=evolve(article, language=tag), spots=(Spot("/language"),))


RULE = Rule(
    __name__,
    "LNG002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    also=("QUO004",),
    bad=tuple(graf(language=tag) for tag in ("en_US", "english", "np", "en-", "xx", "e", "en GB")),
    decoys=tuple(
        graf(language=tag) for tag in ("zh-Hant-TW", "sr-Latn", "es-419", "und", "x-klingon", "yue")
    ),
)
