"""A reference names a character that XML does not have.

## What it finds

A character reference to a surrogate (`&#xD83D;`), to a control character, or beyond U+10FFFF.

## Why it matters

Parsers of XML refuse the whole feed.

## Example

Bad: `&#xD83D;&#xDE00;`. Good: `&#x1F600;`.

## False and missed alarms

CDATA sections and comments hold no references, so nothing is reported there.

## Source

The catalogue of defects, FED009. XML 1.0, 4.1 and 2.2 (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, items, rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_REFERENCE = re.compile(r"&#(?:([0-9]{1,12})|[xX]([0-9A-Fa-f]{1,12}));")
_ASIDE = re.compile(r"<!\[CDATA\[|<!--")


def examine(source: Source) -> Iterator[Hit]:
    if not source.is_xml or "&#" not in source.text:
        return
    for start, end in _plain(source.text):
        for match in _REFERENCE.finditer(source.text, start, end):
            number = int(match[1]) if match[1] else int(match[2], 16)
            if not _is_character(number):
                yield Hit(
                    "", f"{match[0]} is no character of XML; the feed cannot be read", match.span()
                )


def _is_character(number: int) -> bool:
    if number < 0x20:
        return number in {9, 10, 13}
    return number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number <= 0x10FFFF


def _plain(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches outside CDATA sections and comments."""
    start = 0
    while found := _ASIDE.search(text, start):
        yield start, found.start()
        mark = "]]>" if found[0].endswith("[") else "-->"
        end = text.find(mark, found.end())
        if end < 0:
            return
        start = end + 3
    yield start, len(text)


def spoil(source: Source, choose: Chooser) -> Injection:
    first = items(source)[0]
    text = choose.pick(("&#xD800;", "&#x110000;", "&#55357;&#56832;", "&#8;", "&#xD83D;&#xDE00;"))
    spots = tuple(match.span() for match in _REFERENCE.finditer(text))
    return spoilt(source, Edit(first.inner, first.inner, text, spots))


RULE = Rule(
    __name__,
    "FED009",
    Severity.ERROR,
    level="feed",
    also=("FED004",),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(items(source))),
        bad=(
            rss(item(title="<title>Dam &#xD83D;&#xDE00;</title>")),
            rss(item(title="<title>Dam &#55357;</title>")),
            rss(item(title="<title>Dam &#x110000;</title>")),
            rss(item(title="<title>Dam &#0;</title>")),
            atom(title="<title>Dam &#x1b;[31m</title>"),
        ),
        decoys=(
            rss(item(title="<title>Dam &#x1F600;&#8217;&#10;</title>")),
            rss(item(title="<title><![CDATA[&#xD83D;]]></title>")),
            rss(item(title="<title>&amp;#xD83D;</title>")),
        ),
    ),
)
