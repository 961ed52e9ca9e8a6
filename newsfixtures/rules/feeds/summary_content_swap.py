"""The summary is longer than the content.

## What it finds

An item whose description or summary is over twice as long as its content, which is short.

## Why it matters

Lists show whole articles, and articles show a teaser.

## Example

Bad: the body in `description`, the teaser in `content:encoded`. Good: the other way round.

## False and missed alarms

Both must be there. A short article may have a summary as long as itself: only much longer ones are reported.

## Source

The catalogue of defects, FED015. RFC 4287, 4.2.13.
"""

from __future__ import annotations

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
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Injection

_SUMMARY, _CONTENT = ("description", "summary"), ("encoded", "content")
_LONG = 200


def examine(source: Source) -> Iterator[Hit]:
    for each in items(source):
        summary, content = _pair(source, each)
        if summary is None or content is None:
            continue
        length, other = len(source.value(summary)), len(source.value(content))
        if other and length > _LONG and length > 2 * other:
            said = f"the summary has {length} characters and the content {other}; they are swapped"
            yield Hit("", said, source.content(summary).span)


def _pair(source: Source, each: Element) -> tuple[Element | None, Element | None]:
    summary = next(iter(source.children(each, *_SUMMARY)), None)
    content = next(
        (part for part in source.children(each, *_CONTENT) if part.prefix != "media"), None
    )
    return summary, content


def spoil(source: Source, choose: Chooser) -> Injection:
    each = choose.pick(_fit(source))
    summary, content = _pair(source, each)
    assert summary is not None  # noqa: S101 (it fits)
    assert content is not None  # noqa: S101
    long, short = (source.text[part.inner : part.stop] for part in (content, summary))
    return spoilt(
        source,
        Edit(summary.inner, summary.stop, long),
        Edit(content.inner, content.stop, short, ()),
    )


def _fit(source: Source) -> list[Element]:
    found = []
    for each in items(source):
        summary, content = _pair(source, each)
        if summary is None or content is None or source.children(content):
            continue
        length, other = len(source.value(content)), len(source.value(summary))
        if other and length > _LONG and length > 2 * other:
            found.append(each)
    return found


_BODY = "The dam held, engineers said. " * 9

RULE = Rule(
    __name__,
    "FED015",
    Severity.INFO,
    level="feed",
    also=("BOD007", "BOD031", "HED010", "SEC002"),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        bad=(
            rss(
                item(
                    description=f"<description>{_BODY}</description>",
                    content="<content:encoded>It held.</content:encoded>",
                )
            ),
            atom(summary=f"<summary>{_BODY}</summary>", content="<content>It held.</content>"),
        ),
        decoys=(
            rss(item(description=f"<description>{_BODY}</description>")),
            rss(item(content=f"<content:encoded>{_BODY}</content:encoded>")),
            rss(
                item(
                    description=f"<description>{_BODY}</description>",
                    content=f"<content:encoded>{_BODY}</content:encoded>",
                )
            ),
            rss(
                item(
                    description=f"<description>{_BODY}</description>",
                    media='<media:content url="https://velmora.example/a.jpg"/>',
                )
            ),
        ),
    ),
)
