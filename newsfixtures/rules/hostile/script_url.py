"""An address runs a script.

## What it finds

An address of scheme `javascript:`, `vbscript:` or `data:text/html`, blanks and control characters before and inside
the scheme ignored, as browsers do.

## Why it matters

Whoever shows the link runs the code of a stranger.

## Example

Bad: `javascript:alert(1)`. Good: an https address.

## False and missed alarms

None are known.

## Source

The catalogue of defects, SEC003. URL Living Standard, URL parsing (read 2026-11-24).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Related
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, graf, odd_links
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, item, links, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.rules import Context

_CODE = re.compile(r"(?:javascript|vbscript):|data:text/html", re.IGNORECASE)
_IGNORED = re.compile(r"[\x00-\x20]")


def _runs(url: str) -> bool:
    return bool(_CODE.match(_IGNORED.sub("", url[:200])))


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, url in (*context.addresses, *context.media_addresses):
        if _runs(url):
            yield Hit(path, f"{shortened(url)} runs code when it is followed")


def inject(article: Article, choose: Chooser) -> Injection:
    url = choose.pick(
        (
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,x",
        )
    )
    added = Related(rel="background", url=url, title="The dam")
    spot = Spot(f"/related/{len(article.related)}/url")
    return Injection(article=evolve(article, related=(*article.related, added)), spots=(spot,))


def examine(source: Source) -> Iterator[Hit]:
    for _, passage in links(source):
        if _runs(passage.value):
            yield Hit(
                "", f"{shortened(passage.value)} runs code where it is followed", passage.span
            )


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    urls = ("javascript:void(0)", "JavaScript:void(0)", "vbscript:x", "data:text/html,x")
    return spoilt(source, Edit(*passage.span, choose.pick(urls)))


def _fit(source: Source) -> list[Passage]:
    return [passage for _, passage in links(source) if HTTP(passage.value)]


RULE = Rule(
    __name__,
    "SEC003",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=odd_links,
    also=("URL014", "SEC013"),
    bad=tuple(
        graf(url=url)
        for url in (
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,x",
        )
    ),
    decoys=tuple(
        graf(url=url)
        for url in (
            "https://velmora.example/javascript:x",
            "https://velmora.example/?q=javascript:alert(1)",
            "data:image/png;base64,x",
        )
    ),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("URL014", "SEC013", "URL012", "URL017"),
        bad=(
            rss(item(link="<link>javascript:void(0)</link>")),
            rss(item(link="<link> JaVaScRiPt:void(0) </link>")),
            rss(item(link="<link>java\tscript:void(0)</link>")),
            rss(item(link="<link>vbscript:x</link>")),
            atom(link='<link href="data:text/html,x"/>'),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(link="<link>https://velmora.example/javascript:void</link>")),
            atom(link='<link href="mailto:desk@velmora.example"/>'),
        ),
    ),
)
