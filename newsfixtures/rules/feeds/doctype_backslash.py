r"""A declaration of the document type has a backslash in an entity.

## What it finds

An `<!ENTITY>` whose value has a backslash, such as a path of Windows.

## Why it matters

Readers that clean feeds with regular expressions take the backslash for an escape, and lose the feed.

## Example

Bad: `<!ENTITY path "C:\data">`. Good: no document type at all.

## False and missed alarms

None are known.

## Source

The catalogue of defects, FED010. XML 1.0, 4.2 (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, declaring, has_no_doctype, item, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_DECLARED = re.compile(
    r"""<!ENTITY\s{1,9}%?\s{0,9}[\w.:-]{1,99}\s{1,9}(?:"[^"<>]{0,999}"|'[^'<>]{0,999}')"""
)


def examine(source: Source) -> Iterator[Hit]:
    if not source.is_xml or "<!ENTITY" not in source.text:
        return
    for match in _DECLARED.finditer(source.text):
        if "\\" in match[0]:
            yield Hit(
                "", f"{shortened(match[0])} has a backslash; leave the entity out", match.span()
            )


def spoil(source: Source, choose: Chooser) -> Injection:
    path = choose.pick(("C:\\data", "D:\\feeds\\1", "E:\\x"))
    return spoilt(source, declaring(source, f'<!ENTITY path "{path}">'))


RULE = Rule(
    __name__,
    "FED010",
    Severity.ERROR,
    level="feed",
    also=("SEC008",),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(has_no_doctype),
        bad=(
            rss(doctype='<!DOCTYPE rss [<!ENTITY path "C:\\data">]>'),
            rss(doctype="<!DOCTYPE rss [\n<!ENTITY a '\\1'>\n]>"),
            rss(doctype='<!DOCTYPE rss [<!ENTITY b "x"><!ENTITY % c "D:\\">]>'),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(doctype='<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>'),
            rss(item(title="<title>C:\\data and &lt;!ENTITY</title>")),
        ),
    ),
)
