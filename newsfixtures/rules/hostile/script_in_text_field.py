"""A field for plain text holds a script.

## What it finds

`<script`, `<iframe`, `<svg … on…=` or an event handler (`onerror=`) in a headline, name, dek or keyword.

## Why it matters

Whoever shows the field without escaping it runs the code.

## Example

Bad: `<script>…</script>` in a headline. Good: text.

## False and missed alarms

A story about HTML may name `<script>` in its headline: a false alarm we know of.

## Source

The catalogue of defects, SEC001. OWASP, cross-site scripting (read 2026-11-24).
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, contains, graf
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._feeds import atom, item, parts, rss
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Element
    from newsfixtures.rules import Context

_ACTIVE = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed)\b[^<>]{0,500}>?|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s*=",
    re.IGNORECASE,
)


def detect(article: Article, context: Context) -> Iterator[Hit]:
    fields = (("/headline", article.headline), ("/dek", article.dek or ""), *context.names)
    for path, text in fields:
        match = _ACTIVE.search(text)
        if match:
            yield Hit(
                path,
                f"{shortened(match.group())} is active markup in a field for text",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    code = choose.pick(
        (
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<iframe src=x>",
            "<svg onload=alert(1)>",
        )
    )
    return Injection(article=evolve(article, dek=f"The dam {code}"), spots=(Spot("/dek"),))


_SCRIPT = re.compile(
    r"<(?:script|iframe|object|embed)\b[^<>]{0,500}>|<[a-z][^<>]{0,500}\son[a-z]{3,20}\s{0,9}=",
    re.IGNORECASE,
)


def examine(source: Source) -> Iterator[Hit]:
    for _, part in parts(source, "title", "creator", "author", "category"):
        text = source.text[part.inner : part.stop]
        if ("<" in text or "&lt;" in text) and len(text) < _LONGEST:
            match = _SCRIPT.search(source.value(part))
            if match:
                yield Hit(
                    "",
                    f"{shortened(match[0])} runs where the text is shown",
                    source.content(part).span,
                )


_LONGEST = 5_000


def spoil(source: Source, choose: Chooser) -> Injection:
    title = choose.pick(_fit(source))
    code = choose.pick(
        (
            "<script>void(0)</script>",
            "<img src=x onerror=void(0)>",
            '<iframe src="about:blank"></iframe>',
        )
    )
    text = html.escape(html.unescape(source.value(title)) + code, quote=False)
    return spoilt(source, Edit(title.inner, title.stop, text))


def _fit(source: Source) -> list[Element]:
    return [
        part
        for _, part in parts(source, "title")
        if source.value(part) and not source.children(part)
    ]


RULE = Rule(
    __name__,
    "SEC001",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains("<"),
    bad=(
        graf(headline="Dam <script>alert(1)</script>"),
        graf(byline="<img src=x onerror=alert(1)>"),
        graf(keywords=["<iframe src=x>"]),
        graf(dek="<SVG ONLOAD=alert(1)>"),
        graf(headline="< script >x"),
    ),
    decoys=(
        graf(headline="5 < 6"),
        graf(headline="What <head> means"),
        graf("In HTML, <script> runs code."),
    ),
    documents=OnDocuments(
        kinds=("feed",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("HED008", "HED010", "HED014", "ENC015", "HED001", "HED003"),
        bad=(
            rss(item(title="<title>Dam &lt;script&gt;void(0)&lt;/script&gt;</title>")),
            rss(item(title="<title><![CDATA[Dam <img src=x onerror=void(0)>]]></title>")),
            rss(item(creator='<dc:creator><![CDATA[<iframe src="a">]]></dc:creator>')),
            rss(item(more="<category>&lt;svg onload=void(0)&gt;</category>")),
            atom(title='<title type="html">&lt;SCRIPT SRC=a&gt;</title>'),
        ),
        good=(
            rss(),
            atom(),
        ),
        decoys=(
            rss(item(title="<title>5 &lt; 6, and &lt;b&gt; is bold</title>")),
            rss(item(title="<title>What &lt;head&gt; means</title>")),
            rss(item(description="<description><![CDATA[<p>It held.</p>]]></description>")),
        ),
    ),
)
