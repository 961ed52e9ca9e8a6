"""Text that nobody sees stands in the article.

## What it finds

A paragraph in the article, eight words or longer, that is hidden by `display:none`, `visibility:hidden` or
the attribute `hidden`.

## Why it matters

Extractors keep it: spam for search engines, templates, or an offer to subscribe.

## Example

Bad: `<p style="display:none">Best loans in town …</p>`. Good: no such graf.

## False and missed alarms

Pages hide text for good reasons, such as dialogs, outside the story and within: a matter of style.

## Source

The catalogue of defects, BOD021. HTML Living Standard, hidden (read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import articles_in, page, text_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_HIDDEN = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_FEWEST = 8


def examine(source: Source) -> Iterator[Hit]:
    if source.kind != "page":
        return
    for outer in articles_in(source)[:1]:
        for each in source.named("p", "div", "span"):
            inside = outer.inner <= each.start < outer.stop
            if inside and each.stop - each.inner < _LONGEST and _is_hidden(source, each):
                words = text_in(source, each).split()
                if len(words) >= _FEWEST:
                    said = f"{len(words)} words are hidden and stay in the text"
                    yield Hit("", said, (each.start, each.inner))


_LONGEST = 2_000


def _is_hidden(source: Source, each: Element) -> bool:
    tag = source.text[each.start : each.inner]
    if "style" not in tag and "hidden" not in tag:
        return False
    held = source.attributes(each)
    return "hidden" in held or bool("style" in held and _HIDDEN.search(held["style"].value))


def spoil(source: Source, choose: Chooser) -> Injection:
    outer = articles_in(source)[0]
    at = choose.pick(
        [each.start for each in source.named("p") if outer.inner <= each.start < outer.stop]
    )
    how = choose.pick(('style="display:none"', "hidden", 'style="color:#fff;visibility: hidden"'))
    tag = f"<p {how}>"
    text = f"{tag}Cheap loans and insurance in Velmora, best offers of all banks in town.</p>\n"
    return spoilt(source, Edit(at, at, text, ((0, len(tag)),)))


def _needs(source: Source) -> bool:
    return any(
        outer.inner <= each.start < outer.stop
        for outer in articles_in(source)[:1]
        for each in source.named("p")
    )


_LOANS = "Cheap loans and insurance in Velmora, best offers of all banks."


RULE = Rule(
    __name__,
    "BOD021",
    Severity.INFO,
    level="page",
    also=("BOD022", "LNG001", "LNG005", "NUM001"),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(_needs),
        bad=(
            page(body=f'<p style="display:none">{_LOANS}</p><p>It held.</p>'),
            page(body=f"<p hidden>{_LOANS}</p><p>It held.</p>"),
            page(body=f'<p>It held.</p><div style="color:red;visibility: hidden">{_LOANS}</div>'),
            page(body=f"<P STYLE='DISPLAY: NONE'>{_LOANS}</P>".replace("STYLE", "style")),
            page(body=f'<p>It held. <span hidden="">{_LOANS}</span></p>'),
        ),
        good=(page(),),
        decoys=(
            page(body="<p>It held.</p><span hidden>Advertisement</span>"),
            page(behind=f'<div style="display:none">{_LOANS}</div>'),
            page(body=f'<p style="display:block">{_LOANS}</p>'),
        ),
    ),
)
