"""The headline has markup in it.

## What it finds

Tags that format text (`<b>`, `<i>`, `<em>`, `<span class="…">`, `<br/>`) in a headline.

## Why it matters

Readers see the code, or a page that does not escape it runs what it finds.

## Example

Bad: `Dam <em>holds</em> in Velmora`. Good: `Dam holds in Velmora`.

## False and missed alarms

A headline may speak of markup (`What <head> means`, `The <br> that broke the site`): only tags of a closed list that
format text are found, and no bare one inside a sentence. Scripts are for SEC001.

## Source

The catalogue of defects, HED008. HTML Living Standard, section 4.5, text-level semantics (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._markup import is_spoken_of
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|br|sup|sub|font|small|mark|p|a|div|wbr)(?:\s[a-z-]{1,20}=[^<>]{0,300})?\s?/?>",
    re.IGNORECASE,
)


def _may_fire(context: Context) -> bool:
    return "<" in context.article.headline


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for match in _leftover(article.headline):
        text = f"{shortened(match.group())} is markup; a headline is plain text"
        yield Hit("/headline", text, match.span())


def _leftover(headline: str) -> list[re.Match[str]]:
    return [tag for tag in _TAG.finditer(headline) if not is_spoken_of(headline, tag)]


def inject(article: Article, choose: Chooser) -> Injection:
    tag = choose.pick(("b", "em", "i", "strong", "span"))
    words = article.headline.split(" ")
    at = choose.number(0, len(words) - 1)
    start = sum(len(word) + 1 for word in words[:at])
    words[at] = f"<{tag}>{words[at]}</{tag}>"
    first, last = len(tag) + 2, len(tag) + 3
    end = start + len(words[at])
    spots = (
        Spot("/headline", (start, start + first)),
        Spot("/headline", (end - last, end)),
    )
    return Injection(article=evolve(article, headline=" ".join(words)), spots=spots)


def repair(article: Article, context: Context) -> Article:
    headline = article.headline
    for tag in reversed(_leftover(headline)):
        headline = headline[: tag.start()] + headline[tag.end() :]
    return evolve(article, headline=headline or article.headline)


def _needs(article: Article) -> bool:
    return "<" not in article.headline


RULE = Rule(
    __name__,
    "HED008",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    also=("HED010", "QUO001", "QUO007"),
    bad=(
        graf(headline="Dam <em>holds</em> in Velmora"),
        graf(headline="Dam holds<br/>in Velmora"),
        graf(headline="<b>Dam holds"),
        graf(headline='<span class="kicker">Velmora</span> Dam holds'),
        graf(headline="Dam holds <A HREF='/x'>here</A>"),
    ),
    decoys=(
        graf(headline="What <head> means"),
        graf(headline="The <br> that broke the election website"),
        graf(headline="5 < 6 and 7 > 3"),
        graf(headline="I <3 Velmora"),
        graf(headline="a <b and b> c"),
    ),
)
