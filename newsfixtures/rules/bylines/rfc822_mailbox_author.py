"""A writer is named by a mailbox.

## What it finds

A `dc:creator`, or the name of an author of Atom, that is an address with a name behind or before it.

## Why it matters

The index of writers gets addresses, and they are published.

## Example

Bad: `<dc:creator>ana@velmora.example (Ana Petrov)</dc:creator>`. Good: `Ana Petrov`.

## False and missed alarms

RSS’s own `author` is a mailbox by the specification, and is left alone.

## Source

The catalogue of defects, BYL015. RSS 2.0 specification, author; Dublin Core, creator (read 2026-11-25).
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, parts, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.rules import Injection

_MAILBOX = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,190}\s{1,9}\([^()]{1,200}\)|[^<>@]{0,200}<[\w.+-]{1,64}@[\w.-]{1,190}>"
)


def examine(source: Source) -> Iterator[Hit]:
    for passage in _names(source):
        if _MAILBOX.fullmatch(passage.value):
            yield Hit("", f"{shortened(passage.value)} is a mailbox; write the name", passage.span)


def _names(source: Source) -> list[Passage]:
    found = [source.content(part) for _, part in parts(source, "creator")]
    for _, author in parts(source, "author"):
        found += [source.content(name) for name in source.children(author, "name")]
    return found


def spoil(source: Source, choose: Chooser) -> Injection:
    passage = choose.pick(_fit(source))
    name = html.escape(passage.value, quote=False)
    mailbox = choose.pick(
        (f"desk@velmora.example ({name})", f"{name} &lt;desk@velmora.example&gt;")
    )
    if passage.section:
        mailbox = html.unescape(mailbox)
    return spoilt(source, Edit(*passage.span, mailbox))


def _fit(source: Source) -> list[Passage]:
    return [
        each
        for each in _names(source)
        if each.value and not any(mark in each.value for mark in "<>@()")
    ]


RULE = Rule(
    __name__,
    "BYL015",
    Severity.WARNING,
    level="feed",
    also=("BYL001", "BYL004", "BYL005", "BYL011", "BYL014"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(creator="<dc:creator>ana@velmora.example (Ana Petrov)</dc:creator>")),
            rss(item(creator="<dc:creator>Ana Petrov &lt;ana@velmora.example&gt;</dc:creator>")),
            rss(item(creator="<dc:creator><![CDATA[Ana <a.p@velmora.example>]]></dc:creator>")),
            atom(author="<author><name>ana@velmora.example (Ana Petrov)</name></author>"),
            atom(author="<author><name>&lt;ana@velmora.example&gt;</name></author>"),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(creator="<author>ana@velmora.example (Ana Petrov)</author>")),
            rss(item(creator="<dc:creator>Ana Petrov (Karholm)</dc:creator>")),
            atom(author="<author><name>Ana</name><email>ana@velmora.example</email></author>"),
        ),
    ),
)
