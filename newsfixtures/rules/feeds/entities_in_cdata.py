"""References stand in a CDATA section, where XML resolves none.

## What it finds

A title or name in a CDATA section with a reference such as `&#8217;` or `&eacute;`.

## Why it matters

A title is plain text: readers that keep to XML show the reference.

## Example

Bad: `<title><![CDATA[O&#8217;Dell]]></title>`. Good: `<title>O&#8217;Dell</title>`.

## False and missed alarms

Descriptions are HTML, whose references are resolved later; they are not looked at. Ampersands that begin no
known reference are text.

## Source

The catalogue of defects, FED003. XML 1.0, 2.7 (read 2026-11-25).
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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_TEXTS = ("title", "creator", "author", "category")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def examine(source: Source) -> Iterator[Hit]:
    for _, part in parts(source, *_TEXTS):
        passage = source.content(part)
        if not passage.section or source.attribute(part, "type") == "html":
            continue
        found = next(
            (
                each
                for each in _REFERENCE.finditer(passage.text)
                if html.unescape(each[0]) != each[0]
            ),
            None,
        )
        if found:
            span = (passage.start + found.start(), passage.start + found.end())
            yield Hit(
                "", f"{found[0]} is not resolved in a CDATA section; write the character", span
            )


def spoil(source: Source, choose: Chooser) -> Injection:
    title = choose.pick(_fit(source))
    text = source.value(title)
    at = choose.pick([number for number, char in enumerate(text) if char.isalpha()])
    name = choose.pick((f"&#{ord(text[at])};", f"&#x{ord(text[at]):X};"))
    whole = f"<![CDATA[{text[:at]}{name}{text[at + 1 :]}]]>"
    return spoilt(source, Edit(title.inner, title.stop, whole, ((9 + at, 9 + at + len(name)),)))


def _fit(source: Source) -> list[Element]:
    return [
        part
        for _, part in parts(source, "title")
        if any(char.isalpha() for char in source.value(part))
        and not any(mark in source.value(part) for mark in ("&", "]]>"))
        and source.attribute(part, "type") != "html"
    ]


RULE = Rule(
    __name__,
    "FED003",
    Severity.WARNING,
    level="feed",
    also=("HED007", "HED010"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(item(title="<title><![CDATA[O&#8217;Dell]]></title>")),
            rss(item(title="<title><![CDATA[Caf&eacute; opens]]></title>")),
            rss(item(title="<title>\n<![CDATA[Velmora &amp; Karmora]]>\n</title>")),
            rss(item(creator="<dc:creator><![CDATA[Zo&#xEB; Lind]]></dc:creator>")),
            atom(title="<title><![CDATA[It&rsquo;s on]]></title>"),
        ),
        decoys=(
            rss(item(title="<title><![CDATA[AT&T; and others]]></title>")),
            rss(item(title="<title>O&#8217;Dell</title>")),
            rss(item(description="<description><![CDATA[<p>O&#8217;Dell</p>]]></description>")),
            atom(title='<title type="html"><![CDATA[It&rsquo;s on]]></title>'),
        ),
    ),
)
