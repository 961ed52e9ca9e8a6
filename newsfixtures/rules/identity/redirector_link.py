"""The link of an item leads to a redirector.

## What it finds

A link of an item through a counting service: `/~r/…/~3/…` as FeedBurner made, or a host named feedproxy.

## Why it matters

When the service ends, every link of the archive is dead, and copies are not recognised as such.

## Example

Bad: `https://feedproxy.example/~r/velmora/~3/abc`. Good: the address of the article.

## False and missed alarms

Other redirectors cannot be told from the address alone. Where the feed states the original address beside it
(feedburner:origLink), nothing is reported.

## Source

The catalogue of defects, URL009. FeedBurner’s feeds as archived; the service ended its links in 2012 and
later.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import HTTP, atom, item, links, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.rules import Injection

_REDIRECTOR = re.compile(
    r"https?://(?:[^/]{0,99}\.)?(?:feedproxy|feedburner)\.|https?://[^/]{1,199}/~r/[^/]{1,199}/~\d/",
    re.IGNORECASE,
)


def examine(source: Source) -> Iterator[Hit]:
    for each, passage in links(source):
        if _REDIRECTOR.match(passage.value) and not source.children(each, "origlink"):
            yield Hit("", f"{shortened(passage.value)} leads to a redirector", passage.span)


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    number = choose.number(10**6, 10**8)
    host = choose.pick(("feedproxy.example", "feeds.velmora.example"))
    return spoilt(source, Edit(*passage.span, f"https://{host}/~r/velmora/~3/{number:x}"))


def _fit(source: Source) -> list[Passage]:
    return [
        passage
        for each, passage in links(source)
        if HTTP(passage.value) and not source.children(each, "origlink")
    ]


RULE = Rule(
    __name__,
    "URL009",
    Severity.WARNING,
    level="feed",
    also=("URL003", "URL012"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(link="<link>https://feedproxy.example/~r/velmora/~3/abc</link>")),
            rss(item(link="<link>http://feeds.feedburner.example/velmora/1</link>")),
            rss(item(link="<link><![CDATA[https://feeds.velmora.example/~r/a/~4/b]]></link>")),
            atom(link='<link href="https://feedproxy.example/~r/velmora/~3/abc"/>'),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(link="<link>https://velmora.example/~rita/feedburner/3</link>")),
            rss(
                item(
                    link="<link>https://feedproxy.example/~r/a/~3/b</link>",
                    orig="<feedburner:origLink>https://velmora.example/1</feedburner:origLink>",
                )
            ),
        ),
    ),
)
