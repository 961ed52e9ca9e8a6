"""A script of linked data is no JSON.

## What it finds

A JSON-LD script that JSON cannot be read from: a semicolon behind it, a comment or CDATA section round it,
escaped or bare quotation marks in it, or nothing at all.

## Why it matters

Readers drop the script, and with it date, author and headline.

## Example

Bad: `<script type="application/ld+json">{…};</script>`. Good: `{…}`.

## False and missed alarms

A script of `null` is JSON. Control characters in strings, which many readers let pass, are reported.

## Source

The catalogue of defects, SCH008. RFC 8259 (read 2026-11-25).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import page, script, scripts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection
    from newsfixtures.rules._pages import Script

_CAUSES = (
    (re.compile(r"\s*(?://\s{0,9})?<!\[CDATA\["), "a CDATA section stands round it"),
    (re.compile(r"\s*<!--"), "a comment stands round it"),
    (re.compile(r"\s*[{\[]\s*&quot;"), "its quotation marks are escaped as in HTML"),
)


def examine(source: Source) -> Iterator[Hit]:
    for each in scripts(source):
        text = each.passage.text
        if not text.strip():
            yield Hit(
                "", "the script is empty; leave it out", (each.element.start, each.element.inner)
            )
            continue
        cause = _cause(text)
        if cause:
            yield Hit("", f"the script is no JSON: {cause}", each.passage.span)


def _cause(text: str) -> str:
    try:
        json.loads(text)
    except RecursionError:
        return "it is nested too deep"
    except ValueError as wrong:
        if text.rstrip().endswith(";"):
            return "a semicolon stands behind it"
        known = next((said for pattern, said in _CAUSES if pattern.match(text)), "")
        return known or str(wrong)[:100]
    return ""


def spoil(source: Source, choose: Chooser) -> Injection:
    each = choose.pick(_fit(source))
    text = each.passage.text.strip()
    quoted = text.replace('"', "&quot;", 1) if choose.chance(50) else text.replace('"', "&quot;")
    forms = (
        f"{text};",
        f"//<![CDATA[\n{text}\n//]]>",
        f"<!--\n{text}\n-->",
        "",
        quoted,
        _bare(text),
    )
    form = choose.pick(forms)
    if form:
        return spoilt(source, Edit(each.passage.start, each.passage.end, form))
    start = each.element.start
    tag = source.text[start : each.passage.start]
    return spoilt(source, Edit(start, each.passage.start, tag), Edit(*each.passage.span, "", ()))


def _bare(text: str) -> str:
    """Put a word into quotation marks that are not escaped."""
    start = text.find(': "') if ': "' in text else text.find(':"')
    at = text.find('"', start + 1) + 1
    return f'{text[:at]}"It" {text[at:]}'


def _fit(source: Source) -> list[Script]:
    return [
        each
        for each in scripts(source)
        if '"' in each.passage.text and not _cause(each.passage.text)
    ]


RULE = Rule(
    __name__,
    "SCH008",
    Severity.ERROR,
    level="page",
    also=("RUN002", "SCH001", "SCH009", "HED012"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            page(data=script('{"@type": "NewsArticle"};')),
            page(data=script("")),
            page(data=script('<!-- {"@type": "NewsArticle"} -->')),
            page(data=script('//<![CDATA[\n{"@type": "NewsArticle"}\n//]]>')),
            page(data=script("{&quot;@type&quot;: &quot;NewsArticle&quot;}")),
            page(data=script('{"headline": "The "dam" holds"}')),
            page(data=script('{"headline": "The dam",}')),
        ),
        good=(page(),),
        decoys=(
            page(data=script("null")),
            page(data=script("\n [ ] \n")),
            page(data='<script>var a = {"b": 1};</script>'),
        ),
    ),
)
