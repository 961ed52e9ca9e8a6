"""The address is not in normal form.

## What it finds

A scheme or host in capitals, the default port of its scheme, `.` or `..` as a part of the path, an empty
query or fragment (`?` or `#` at the end).

## Why it matters

Systems that compare addresses as text take two spellings of one address for two articles.

## Example

Bad: `HTTPS://Velmora.example:443/./dam?`. Good: `https://velmora.example/dam`.

## False and missed alarms

Capitals in the path and the query may name another thing and are left alone, as is a slash at the end.

## Source

The catalogue of defects, URL006. RFC 3986, section 6.2, normalization (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.pointers import replaced
from newsfixtures.rules import Injection, Rule, graf
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.rules import Context

_NORMAL = re.compile(
    r"https?://[a-z0-9.-]++(?!:(?:80|443)(?:/|\Z))(?::\d++)?(?:/(?!\.\.?(?:/|\Z))[^/?#]*+)*+(?:\?[^#]++)?(?:#.++)?"
)
_WEB = re.compile(
    r"(?P<scheme>https?)://(?P<host>[^/?#@]++)(?P<path>[^?#]*+)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_PORTS = {"http": ":80", "https": ":443"}


def _may_fire(context: Context) -> bool:
    return any(not _NORMAL.fullmatch(url) for _, url in context.addresses)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in context.addresses:
        normal = None if _NORMAL.fullmatch(url) else _normalized(url)
        if normal is not None and normal != url:
            yield Hit(path, f"{shortened(url)} is not in normal form, which is {shortened(normal)}")


def _normalized(url: str) -> str | None:
    """Return the normal form of an address of the web, ``None`` for all others."""
    match = _WEB.fullmatch(url)
    if not match:
        return None
    scheme, host = match["scheme"].lower(), match["host"]
    host = host.lower() if host.isascii() else host
    host = host.removesuffix(_PORTS[scheme])
    rest = match["rest"]
    while rest[-1:] in {"?", "#"} and rest.rstrip("?#") == "":
        rest = rest[:-1]
    return f"{scheme}://{host}{_without_dots(match['path'])}{rest.removesuffix('#')}"


def _without_dots(path: str) -> str:
    """Return *path* without ``.`` and ``..``, by RFC 3986, section 5.2.4."""
    kept: list[str] = []
    steps = path.split("/")
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        if step == "..":
            if len(kept) > 1:
                kept.pop()
        elif step != ".":
            kept.append(step)
            continue
        if last:
            kept.append("")
    return "/".join(kept)


def inject(article: Article, choose: Chooser) -> Injection:
    url = article.url or ""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    odd = choose.pick(
        (
            f"{scheme.upper()}://{rest}",
            f"{scheme}://{host.title()}{slash}{path}",
            f"{scheme}://{host}{_PORTS[scheme]}{slash}{path}",
            f"{scheme}://{host}/./{path}",
            f"{url}?",
            f"{url}#",
        )
    )
    return Injection(article=evolve(article, url=odd), spots=(Spot("/url"),))


def repair(article: Article, context: Context) -> Article:
    for path, url in context.addresses:
        normal = None if _NORMAL.fullmatch(url) else _normalized(url)
        if normal is not None and normal != url:
            article = replaced(article, path, normal)
    return article


def _needs(article: Article) -> bool:
    url = article.url or ""
    return bool(_NORMAL.fullmatch(url)) and "/" in url[8:] and "?" not in url and "#" not in url


RULE = Rule(
    __name__,
    "URL006",
    Severity.INFO,
    detect=detect,
    inject=inject,
    needs=_needs,
    repair=repair,
    trigger=_may_fire,
    bad=(
        graf(url="HTTPS://velmora.example/dam"),
        graf(url="https://Velmora.Example/dam"),
        graf(url="https://velmora.example:443/dam"),
        graf(url="http://velmora.example:80/dam"),
        graf(url="https://velmora.example/news/../dam"),
        graf(url="https://velmora.example/dam#"),
        graf(url="https://velmora.example/dam?"),
    ),
    decoys=(
        graf(url="https://velmora.example/Dam/?Id=3"),
        graf(url="https://velmora.example:8443/dam/"),
        graf(url="https://velmora.example/news/...and-then"),
        graf(url="https://велмора.example/dam"),
        graf(url="urn:isbn:0451450523"),
        graf(url="https://velmora.example/dam#photo-3"),
    ),
)
