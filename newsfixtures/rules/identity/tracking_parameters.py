"""The address carries parameters that only count visitors.

## What it finds

`utm_source`, `fbclid`, `gclid` and others of a closed list in the query of an address.

## Why it matters

The same story under two addresses is stored, ranked and shown twice.

## Example

Bad: `https://velmora.example/dam?utm_source=rss`. Good: `https://velmora.example/dam`.

## False and missed alarms

Other parameters may name the content (`?id=3`) and are left alone.

## Source

The catalogue of defects, URL002. The parameters are those documented by the services that add them (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_TRACKER = re.compile(
    r"(?<=[?&])(?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|twclid|yclid"
    r"|at_medium|at_campaign|_ga|ref_src)=[^&#]*+(?:&|(?=#)|\Z)"
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.addresses:
        match = _TRACKER.search(url) if "=" in url else None
        if match:
            name = match.group().partition("=")[0]
            yield Hit(
                path,
                f"the address carries {shortened(name)}, which only counts visitors",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    pair = choose.pick(
        ("utm_source=rss", "fbclid=IwAR0x1", "utm_medium=social&utm_campaign=x", "gclid=Cj0K")
    )
    url = article.url or ""
    joint = "&" if "?" in url else "?"
    broken = evolve(article, url=f"{url}{joint}{pair}")
    return Injection(
        article=broken, spots=(Spot("/url", (len(url) + 1, len(url) + 1 + len(pair))),)
    )


def repair(article: Article, context: Context) -> Article:
    for path, url in context.addresses:
        clean = _TRACKER.sub("", url)
        if clean != url:
            article = replaced(article, path, re.sub(r"[?&](?=#|\Z)", "", clean))
    return article


def _needs(article: Article) -> bool:
    return bool(article.url) and "#" not in (article.url or "")


RULE = Rule(
    __name__,
    "URL002",
    Severity.WARNING,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    needs=_needs,
    repair=repair,
    bad=(
        graf(url="https://velmora.example/dam?utm_source=rss"),
        graf(url="https://velmora.example/dam?id=3&fbclid=x#top"),
        graf(url="https://velmora.example/dam?gclid=1"),
        graf(short_url="https://v.example/3?mc_cid=9"),
        graf(related=[{"rel": "background", "url": "https://velmora.example/a?utm_term=x"}]),
    ),
    decoys=(
        graf(url="https://velmora.example/dam?id=3"),
        graf(url="https://velmora.example/utm_source=rss"),
    ),
)
