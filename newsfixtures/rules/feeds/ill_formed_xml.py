"""A document that should be XML is not well-formed.

## What it finds

A bare ampersand, an entity that nothing declares (`&nbsp;`), a control character, a tag that is not closed, a file that breaks off. What can be read is read all the same.

## Why it matters

An XML parser must stop at the first such fault: strict readers lose every item of the feed, lenient ones lose some of them in silence.

## Example

Bad: `<title>Bread & butter</title>`. Good: `<title>Bread &amp; butter</title>`.

## False and missed alarms

None are known. Only the first fault is reported: those after it may follow from it.

## Source

Extensible Markup Language 1.0, fifth edition, 2.1 Well-Formed XML Documents (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from newsfixtures.findings import Hit, Severity
from newsfixtures.formats._source import Edit
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._documents import as_feed, broken_document
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, items, rss

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection


def inject(article: Article, choose: Chooser) -> Injection:
    fault = choose.pick((b" & ", b"&nbsp;", b"\x0b", b"</b>"))
    return broken_document(as_feed(article).replace(b"</title>", fault + b"</title>", 1), "rss")


_OTHERS = {"reference to invalid character number"}


def examine(source: Source) -> Iterator[Hit]:
    if not source.is_xml or "<!ENTITY" in source.text:
        return
    text = source.text.lstrip("\ufeff")
    if not text.strip():
        return
    parser = expat.ParserCreate("utf-8")
    data = text.encode("utf-8", "surrogatepass")
    try:
        parser.Parse(data, True)  # noqa: FBT003 (that is expat's way)
    except expat.ExpatError as wrong:
        said = expat.ErrorString(wrong.code)
        if said not in _OTHERS:
            before = data[: max(parser.ErrorByteIndex, 0)].decode("utf-8", "replace")
            at = min(len(before) + len(source.text) - len(text), max(len(source.text) - 1, 0))
            yield Hit("", f"the feed is not well-formed XML: {said}", (at, at + 1))


def spoil(source: Source, choose: Chooser) -> Injection:
    first = items(source)[0]
    fault = choose.pick(("&nbsp;", "\x0b", " & ", "<br>", "&hellip;"))
    at = (first.inner, first.inner)
    if fault == "<br>":  # the end tag of the item is what does not fit
        whole = source.text[first.stop : first.end]
        spot = (len(fault), len(fault) + len(whole))
        return spoilt(source, Edit(first.stop, first.end, fault + whole, (spot,)))
    return spoilt(source, Edit(*at, fault))


RULE = Rule(
    __name__,
    "FED004",
    Severity.ERROR,
    inject=inject,
    level="bytes",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(items(source))),
        bad=(
            rss(item(title="<title>Velmora & Karmora</title>")),
            rss(item(title="<title>Velmora&nbsp;holds</title>")),
            rss(item(title="<title>Dam\x0b holds</title>")),
            rss(item(title="<title>Dam holds<title>")),
            rss() + "<rss/>",
            atom(link="<link href=https://velmora.example/1/>"),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(item(title="<title><![CDATA[Velmora & Karmora <br>]]></title>")),
            rss(item(title="<title>Velmora &amp;nbsp; Karmora</title>")),
            rss() + "<!-- cached -->\n",
        ),
    ),
)
