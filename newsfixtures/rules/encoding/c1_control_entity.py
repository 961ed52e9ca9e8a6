"""A reference names a control character where a sign of windows-1252 is meant.

## What it finds

A numeric reference to U+0080 to U+009F, such as `&#150;` for a dash.

## Why it matters

Readers of XML get an invisible character; those of HTML guess windows-1252.

## Example

Bad: `&#150;`. Good: `&#8211;`, or the dash itself.

## False and missed alarms

Browsers show the sign that was meant, other readers do not. In CDATA sections and scripts nothing is
resolved, and nothing reported.

## Source

The catalogue of defects, ENC014. HTML Living Standard, 13.2.5.80 Numeric character reference end state (read
2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, parts, rss
from newsfixtures.rules._pages import articles_in, page, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_REFERENCE = re.compile(r"&#(?:0{0,4}(1[2-5][0-9])|[xX]0{0,4}([89][0-9A-Fa-f]));")
_ASIDE = re.compile(r"<!\[CDATA\[|<script\b|<!--", re.IGNORECASE)
_ENDS = {"<![cdata[": "]]>", "<script": "</script", "<!--": "-->"}


def examine(source: Source) -> Iterator[Hit]:
    if source.is_json or "&#" not in source.text:
        return
    for start, end in _plain(source.text):
        for match in _REFERENCE.finditer(source.text, start, end):
            number = int(match[1]) if match[1] else int(match[2], 16)
            if 0x80 <= number <= 0x9F:
                meant = bytes((number,)).decode("cp1252", "replace")
                yield Hit("", f"{match[0]} is a control character; write {meant!r}", match.span())


def _plain(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches outside CDATA sections, scripts and comments."""
    start = 0
    while found := _ASIDE.search(text, start):
        yield start, found.start()
        mark = _ENDS[found[0].lower()]
        end = text.find(mark, found.end())
        if end < 0:
            return
        start = end + len(mark)
    yield start, len(text)


def spoil(source: Source, choose: Chooser) -> Injection:
    at = choose.pick(_places(source))
    number = choose.pick((150, 151, 145, 146, 147, 133))
    return spoilt(source, Edit(at, at, choose.pick((f"&#{number};", f"&#x{number:X};"))))


def _places(source: Source) -> list[int]:
    if source.kind == "feed":
        titles = [each for _, each in parts(source, "title")]
        return [each.inner for each in titles if not source.content(each).section]
    inside = articles_in(source)[:1]
    return [
        each.inner
        for outer in inside
        for each in source.named("p")
        if outer.inner <= each.start < outer.stop
    ]


RULE = Rule(
    __name__,
    "ENC014",
    Severity.WARNING,
    level="page",
    also=(
        "ENC006",
        "ENC007",
        "ENC011",
        "HED005",
        "HED006",
        "HED010",
        "QUO001",
        "QUO002",
        "QUO003",
        "BOD012",
        "ENC001",
        "ENC016",
    ),
    documents=OnDocuments(
        kinds=("page", "feed"),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_places(source))),
        bad=(
            page(body="<p>The dam &#150; it held.</p>"),
            page(title="The dam&#x92;s wall"),
            page(head='<meta name="description" content="The dam&#8230;&#133;">'),
            rss(item(title="<title>The dam &#151; it held</title>")),
            atom(summary="<summary>The dam &#0150; it held</summary>"),
        ),
        good=(page(), rss(), atom()),
        decoys=(
            page(body="<p>The dam &#8211; it held &#160;&#127;&#x2013;.</p>"),
            rss(item(title="<title><![CDATA[&#150;]]></title>")),
            page(data=script('{"headline": "&#150;"}')),
        ),
    ),
)
