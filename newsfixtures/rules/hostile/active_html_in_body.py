"""The text of the body has active markup in it.

## What it finds

Tags in a graf that run code or load another page: `onerror=` and other event handlers inside a tag, `<iframe src=`,
`<script src=`, `<object data=`, `javascript:` in an attribute.

## Why it matters

A page or a mail that shows the text without escaping it runs what somebody else wrote.

## Example

Bad: `The dam <img src=x onerror=alert(1)> holds.` Good: `The dam holds.`

## False and missed alarms

Prose that speaks of `<iframe>` or `<script>` names the tag without attributes, and is left alone.

## Source

The catalogue of defects, SEC002. OWASP, Cross Site Scripting Prevention Cheat Sheet (read 2026-11-25).
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, contains, graf
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, parts, rss
from newsfixtures.rules._parts import shortened, with_graf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Context

_ACTIVE = re.compile(
    r"<[a-z][a-z0-9]{0,20}\b[^<>]{0,500}?\s(?:on[a-z]{3,20}|srcdoc)\s*=\s*[^\s>]"
    r"|<(?:script|iframe|object|embed|form|base|meta|link)\b[^<>]{0,500}?\s(?:src|href|data|action|http-equiv)\s*=\s*[^\s>]"
    r"|<[a-z][^<>]{0,500}?=\s*[\"']?\s*javascript:",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in context.texts:
        match = _ACTIVE.search(text) if "<" in text and path not in {"/headline", "/dek"} else None
        if match:
            yield Hit(path, f"{shortened(match.group())} runs code where it is shown", match.span())


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(
        (
            "<img src=x onerror=alert(1)>",
            '<iframe src="https://velmora.example/x"></iframe>',
            '<a href="javascript:alert(1)">here</a>',
            "<svg onload=alert(1)>",
            '<script src="//velmora.example/x.js"></script>',
        )
    )
    broken, path = with_graf(article, choose, f"Look at this: {code}.")
    return Injection(article=broken, spots=(Spot(path),))


_CONTENT = ("description", "encoded", "content", "summary")


def examine(source: Source) -> Iterator[Hit]:
    for _, part in parts(source, *_CONTENT):
        text = source.value(part)
        if "<" in text:
            match = _RUNS.search(text)
            if match:
                yield Hit(
                    "",
                    f"{shortened(match[0])} runs where the text is shown",
                    source.content(part).span,
                )


_RUNS = re.compile(  # frames that load a film or a post are usual in feeds
    r"<[a-z][a-z0-9]{0,20}\b[^<>]{0,500}?\s(?:on[a-z]{3,20}|srcdoc)\s{0,9}=\s{0,9}[^\s>]"
    r"|<[a-z][^<>]{0,500}?=\W{0,9}javascript:|<script\b",
    re.IGNORECASE,
)


def spoil(source: Source, choose: Chooser) -> Injection:
    part = choose.pick(_fit(source))
    code = choose.pick(
        (
            '<img src="x" onerror="void(0)">',
            '<iframe srcdoc="&lt;b&gt;x&lt;/b&gt;"></iframe>',
            '<a href="javascript:void(0)">more</a>',
        )
    )
    text = html.escape(source.value(part) + code, quote=False)
    return spoilt(source, Edit(part.inner, part.stop, text))


def _fit(source: Source) -> list[Element]:
    return [
        part
        for _, part in parts(source, *_CONTENT)
        if source.value(part)
        and not source.children(part)
        and source.attribute(part, "type") != "xhtml"
    ]


RULE = Rule(
    __name__,
    "SEC002",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("<"),
    also=("ENC015", "BOD018", "SEC003", "BOD010", "QUO001", "QUO005", "BOD026"),
    bad=(
        graf("The dam <img src=x onerror=alert(1)> holds."),
        graf('See <iframe src="https://velmora.example/x"></iframe>.'),
        graf('<a href="javascript:alert(1)">The dam</a> holds.'),
        graf("<SVG ONLOAD = alert(1)> The dam holds."),
        graf('<script src="//velmora.example/x.js"></script>'),
        graf('<iframe srcdoc="<b>x</b>">'),
    ),
    decoys=(
        graf("In HTML, <script> runs code and <iframe> loads a page."),
        graf("The attribute onerror= is old; 5 < 6 on any page."),
        graf("He wrote <b> where <em> was due."),
    ),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=(
            "BOD018",
            "BOD020",
            "BOD026",
            "ENC013",
            "SEC003",
            "URL001",
            "MED001",
            "MED007",
            "BOD010",
            "BOD031",
            "HED010",
            "ENC015",
            "HED006",
        ),
        bad=(
            rss(
                item(
                    description="<description><![CDATA[<p>It.</p><img src=x onerror=void(0)>]]></description>"
                )
            ),
            rss(
                item(
                    description="<description>&lt;iframe srcdoc='x'&gt;&lt;/iframe&gt;</description>"
                )
            ),
            rss(
                item(
                    content="<content:encoded>&lt;a href='javascript:void(0)'&gt;a&lt;/a&gt;</content:encoded>"
                )
            ),
            rss(
                item(
                    content='<content:encoded><![CDATA[<script src="//velmora.example/x.js"></script>]]></content:encoded>'
                )
            ),
            atom(content='<content type="html">&lt;svg onload = void(0)&gt;</content>'),
        ),
        good=(rss(), atom()),
        decoys=(
            rss(
                item(
                    description="<description>The attribute onerror= is old; 5 &lt; 6.</description>"
                )
            ),
            rss(
                item(
                    description="<description><![CDATA[<p>In HTML, &lt;script src=a&gt; runs code.</p>]]></description>"
                )
            ),
        ),
    ),
)
