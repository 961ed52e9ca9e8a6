"""HTML of an item is escaped twice.

## What it finds

A description or content without any element, whose text is tags: `&lt;p&gt;` once the XML is read.

## Why it matters

Readers show the tags, and extractors keep them as text.

## Example

Bad: `<description>&amp;lt;p&amp;gt;It held.&amp;lt;/p&amp;gt;</description>`. Good: `&lt;p&gt;It
held.&lt;/p&gt;`.

## False and missed alarms

An article about HTML has paragraphs besides the tags that it shows, and is left alone.

## Source

The catalogue of defects, FED002. RSS 2.0 specification, elements of item (read 2026-11-25).
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

_CONTENT = ("description", "encoded", "content", "summary")
_REAL = re.compile(
    r"<(?:p|br|a|div|ul|ol|li|em|strong|b|i|img|figure|h[1-6]|blockquote)\b", re.IGNORECASE
)
_SHOWN = re.compile(
    r"&lt;(?:p|div|li|h[1-6]|blockquote|figure|a|em|strong)\b[^&]{0,300}&gt;", re.IGNORECASE
)
_END = re.compile(r"&lt;/(?:p|div|li|h[1-6]|blockquote|figure|a|em|strong)&gt;", re.IGNORECASE)


def examine(source: Source) -> Iterator[Hit]:
    for _, part in parts(source, *_CONTENT):
        text = source.value(part)
        if "&lt;" in text and not _REAL.search(text) and _SHOWN.search(text) and _END.search(text):
            yield Hit("", "the HTML is escaped twice; escape it once", source.content(part).span)


def spoil(source: Source, choose: Chooser) -> Injection:
    part = choose.pick(_fit(source))
    twice = html.escape(html.escape(source.value(part), quote=False), quote=False)
    return spoilt(source, Edit(part.inner, part.stop, twice))


def _fit(source: Source) -> list[Element]:
    """Return the parts that hold escaped HTML with a paragraph."""
    return [
        part
        for _, part in parts(source, *_CONTENT)
        if not source.children(part) and re.search(r"<p>.*?</p>", source.value(part), re.DOTALL)
    ]


RULE = Rule(
    __name__,
    "FED002",
    Severity.ERROR,
    level="feed",
    also=("BOD018", "BOD022", "ENC013", "SEC002", "HED006", "HED010"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(
                item(
                    description="<description>&amp;lt;p&amp;gt;It held.&amp;lt;/p&amp;gt;</description>"
                )
            ),
            rss(
                item(
                    content="<content:encoded><![CDATA[&lt;p&gt;It held.&lt;/p&gt;]]></content:encoded>"
                )
            ),
            rss(
                item(
                    content='<content:encoded>&amp;lt;p class="a"&amp;gt;It&amp;lt;/p&amp;gt;</content:encoded>'
                )
            ),
            atom(
                content='<content type="html">&amp;lt;div&amp;gt;It.&amp;lt;/div&amp;gt;</content>'
            ),
            atom(summary='<summary type="html">&amp;lt;em&amp;gt;It.&amp;lt;/em&amp;gt;</summary>'),
        ),
        decoys=(
            rss(
                item(
                    description="<description>&lt;p&gt;Write &amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;.&lt;/p&gt;</description>"
                )
            ),
            rss(item(description="<description>Where 5 &amp;lt; 6 and 7 &amp;gt; 6</description>")),
            rss(item(description="<description>&lt;p&gt;It held.&lt;/p&gt;</description>")),
            atom(content='<content type="xhtml"><div>&lt;p&gt;</div></content>'),
        ),
    ),
)
