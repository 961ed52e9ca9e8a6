"""A feed declares an entity that stands in another file.

## What it finds

An entity or document type with `SYSTEM` and an address of a file or of a host.

## Why it matters

A reader that resolves it hands out its own files, or calls hosts within its network.

## Example

Bad: `<!ENTITY a SYSTEM "file:///nowhere.example">`. Good: no document type at all.

## False and missed alarms

A document type alone that names a public DTD, as RSS 0.91 had, is not reported.

## Source

The catalogue of defects, SEC009. OWASP, XML External Entity Prevention (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, declaring, has_no_doctype, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_DECLARED = re.compile(
    r"""<!ENTITY\s{1,9}(?:%\s{1,9})?[\w.:-]{1,99}\s{1,9}(?:SYSTEM|PUBLIC\s{1,9}(?:"[^"<>]{0,999}"|'[^'<>]{0,999}'))\s{1,9}(?:"[^"<>]{0,999}"|'[^'<>]{0,999}')"""
)


def examine(source: Source) -> Iterator[Hit]:
    if not source.is_xml or "<!ENTITY" not in source.text:
        return
    for match in _DECLARED.finditer(source.text):
        yield Hit("", f"{shortened(match[0])} is read from elsewhere; leave it out", match.span())


def spoil(source: Source, choose: Chooser) -> Injection:
    target = choose.pick(("file:///nonexistent/feed.example", "http://192.0.2.7/a.dtd", "a.dtd"))
    entity = f'<!ENTITY {choose.pick(("", "% "))}outer SYSTEM "{target}">'
    return spoilt(source, declaring(source, entity))


RULE = Rule(
    __name__,
    "SEC009",
    Severity.ERROR,
    level="feed",
    also=("SEC008",),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(has_no_doctype),
        bad=(
            rss(doctype='<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///nonexistent.example">]>'),
            rss(doctype="<!DOCTYPE rss [<!ENTITY % a SYSTEM 'http://192.0.2.1/a.dtd'>]>"),
            rss(doctype='<!DOCTYPE rss [<!ENTITY a PUBLIC "-//V//EN" "a.ent">]>'),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(
                doctype='<!DOCTYPE rss PUBLIC "-//V//DTD RSS 0.91//EN" "https://velmora.example/rss.dtd">'
            ),
            rss(doctype='<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>'),
        ),
    ),
)
