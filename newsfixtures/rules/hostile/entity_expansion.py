"""An XML document declares entities of its own.

## What it finds

A document type declaration with an `<!ENTITY`. Such a document is not read.

## Why it matters

Entities that hold entities grow a kilobyte into gigabytes, and external ones make a careless parser open files and addresses. No feed needs them: HTML's named characters can be written as they are.

## Example

Bad: `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`. Good: no declaration, or one without entities.

## False and missed alarms

A feed that declares `&nbsp;` for its own use is refused too.

## Source

Extensible Markup Language 1.0, fifth edition, 4.2 Entity Declarations (read 2026-11-25); CWE-776, CWE-611.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity
from newsfixtures.rules import OnDocuments, Rule
from newsfixtures.rules._documents import as_feed, broken_document
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, declaring, has_no_doctype, item, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.rules import Injection

_DECLARATIONS = (
    b'<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">',
    b'<!ENTITY a SYSTEM "missing.txt">',
    b'<!ENTITY nbsp "&#160;">',
)


def inject(article: Article, choose: Chooser) -> Injection:
    declared = b"<!DOCTYPE rss [" + choose.pick(_DECLARATIONS) + b"]>\n"
    return broken_document(as_feed(article).replace(b"<rss", declared + b"<rss", 1), "rss")


_ENTITY = re.compile(r"<!ENTITY\s{1,9}(?:%\s{1,9})?[\w.:-]{1,99}\s{1,9}[^<>]{0,4096}>?")


def examine(source: Source) -> Iterator[Hit]:
    if source.is_xml and "<!ENTITY" in source.text:
        for match in _ENTITY.finditer(source.text):
            yield Hit("", f"{shortened(match[0])} declares an entity; write it out", match.span())


def spoil(source: Source, choose: Chooser) -> Injection:
    entities = '<!ENTITY a "ha">', f'<!ENTITY b "{"&a;" * choose.number(2, 8)}">'
    return spoilt(source, declaring(source, *entities))


RULE = Rule(
    __name__,
    "SEC008",
    Severity.ERROR,
    inject=inject,
    level="bytes",
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(has_no_doctype),
        bad=(
            rss(doctype='<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'),
            rss(doctype="<!DOCTYPE rss [<!ENTITY a 'ha'>]>"),
            rss(doctype='<!DOCTYPE rss [<!ENTITY % p "x"><!ENTITY q "%p;%p;">]>'),
            rss(doctype='<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>'),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(
                doctype='<!DOCTYPE rss PUBLIC "-//V//DTD RSS 0.91//EN" "https://velmora.example/rss.dtd">'
            ),
            rss(item(description='<description>&lt;!ENTITY b "&amp;a;"&gt;</description>')),
        ),
    ),
)
