"""An address leads into a private network.

## What it finds

A host that is `localhost`, ends in `.local` or `.internal`, or is an IP address that is not global
(`127.0.0.1`, `169.254.169.254`, `[::1]`, `10.0.0.1`).

## Why it matters

Media proxies and link checkers that fetch it can be made to read what only they can reach.

## Example

Bad: `http://169.254.169.254/latest`. Good: a public host.

## False and missed alarms

Documentation addresses (192.0.2.0/24) are not global either and are reported.

## Source

The catalogue of defects, SEC007. IANA special-purpose address registries as in Python's ipaddress (read 2026-11-24).
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import evolve

from newsfixtures.article import Related
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.rules import Injection, Rule, graf, odd_links
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context


_SUSPECT = re.compile(
    r"//(?:[^/@]*@)?(?:[\d\[]|localhost|[^/]*\.(?:local|internal))", re.IGNORECASE
)


def _is_internal(url: str) -> bool:
    if not _SUSPECT.search(url):
        return False
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        return False
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    if not (host[:1].isdecimal() or ":" in host):
        return False
    try:
        return not ip_address(host).is_global
    except ValueError:
        return False


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in (*context.addresses, *context.media_addresses):
        if _is_internal(url):
            yield Hit(path, f"{shortened(url)} leads into a private network")


def inject(article: Article, choose: Chooser) -> Injection:
    url = choose.pick(
        (
            "http://169.254.169.254/latest/",
            "http://localhost:8080/x",
            "http://[::1]/",
            "http://10.0.0.1/a.jpg",
            "https://127.0.0.1/",
        )
    )
    added = Related(rel="background", url=url, title="The dam")
    spot = Spot(f"/related/{len(article.related)}/url")
    return Injection(article=evolve(article, related=(*article.related, added)), spots=(spot,))


RULE = Rule(
    __name__,
    "SEC007",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    bad=tuple(
        graf(url=url)
        for url in (
            "http://169.254.169.254/latest/",
            "http://localhost:8080/x",
            "http://[::1]/",
            "http://10.0.0.1/a.jpg",
            "https://127.0.0.1/",
        )
    ),
    decoys=tuple(
        graf(url=url)
        for url in (
            "https://velmora.example/localhost",
            "https://localhost.velmora.example/",
            "https://8.8.8.8/",
        )
    ),
)
