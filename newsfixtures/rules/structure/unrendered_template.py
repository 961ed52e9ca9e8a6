"""A field holds a placeholder that a template should have filled.

## What it finds

`{{ page.date }}`, `[[author]]`, `%BYLINE%`, `${title}` or `<%= dek %>` in the headline, dek, byline or a
name.

## Why it matters

Readers see it; whatever parses the field gets nonsense.

## Example

Bad: `By {{ author }}`. Good: `By Ana Petrov`.

## False and missed alarms

Only short fields are read, never the body: articles about templates quote them.

## Source

The catalogue of defects, SCH006.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.formats._source import Edit
from newsfixtures.rules import Injection, OnDocuments, Rule, contains, graf
from newsfixtures.rules._examining import spoilt, unpacked
from newsfixtures.rules._pages import article_data, linked, metas, page
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Article
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Passage
    from newsfixtures.formats._source.json import Node
    from newsfixtures.rules import Context

_PLACEHOLDER = re.compile(
    r"\{\{[^{}]{1,60}\}\}|\[\[[^\[\]]{1,60}\]\]|\$\{[^{}]{1,60}\}|<%[^%]{1,60}%>|%[A-Z][A-Z_]{2,30}%"
)


_BEGINNINGS = ("{{", "[[", "${", "<%", "%")


def _may_fire(context: Context) -> bool:
    together = "\n".join([text for _, text in _filled_in(context)])
    return any(map(together.__contains__, _BEGINNINGS))


def _filled_in(context: Context) -> tuple[tuple[str, str], ...]:
    """Return what templates fill in."""
    article = context.article
    return ("/headline", article.headline), ("/dek", article.dek or ""), *context.names


def detect(article: Article, context: Context) -> Iterator[Hit]:
    for path, text in _filled_in(context):
        for match in _PLACEHOLDER.finditer(text):
            yield Hit(
                path,
                f"{shortened(match.group())} is a placeholder that nothing filled",
                match.span(),
            )


def inject(article: Article, choose: Chooser) -> Injection:
    word = choose.pick(("{{ author }}", "[[author]]", "%BYLINE%", "${byline}", "<%= author %>"))
    if choose.chance(40):
        return Injection(article=evolve(article, dek=word), spots=(Spot("/dek", (0, len(word))),))
    return Injection(article=evolve(article, byline=word), spots=(Spot("/byline", (0, len(word))),))


def examine(source: Source) -> Iterator[Hit]:
    places: list[Passage | Node] = [passage for _, passage in metas(source)]
    places += [source.content(each) for each in list(source.named("title"))[:1]]
    places += [each for each in article_data(source) if each.name not in _PROSE]
    for place in places:
        match = _PLACEHOLDER.search(place.value[:_HEAD])
        if match:
            yield Hit("", f"{match[0]} was never filled in", place.span)


_PROSE = ("articleBody", "text", "description")
_HEAD = 2_000


def spoil(source: Source, choose: Chooser) -> Injection:
    place = choose.pick(_fit(source))
    return spoilt(
        source,
        Edit(*place.span, choose.pick(("{{ page.title }}", "[[title]]", "${title}", "%TITLE%"))),
    )


def _fit(source: Source) -> list[Passage]:
    wanted = (
        "og:title",
        "twitter:title",
        "description",
        "author",
        "article:section",
        "og:site_name",
    )
    found = [passage for name, passage in metas(source) if name in wanted]
    return found + [source.content(each) for each in list(source.named("title"))[:1]]


RULE = Rule(
    __name__,
    "SCH006",
    Severity.ERROR,
    detect=detect,
    inject=inject,
    trigger=contains(*_BEGINNINGS, then=_may_fire),
    bad=(
        graf(byline="By {{ page.author }}"),
        graf(headline="${title}"),
        graf(dek="%DEK%"),
        graf(authors=[{"name": "[[author]]"}]),
        graf(publisher={"name": "<%= site.name %>"}),
    ),
    decoys=(
        graf("In this template language, {{ name }} prints a name."),
        graf(headline="Turnout rises 5% in Velmora, 3% in Karholm"),
    ),
    documents=OnDocuments(
        kinds=("page",),
        examine=examine,
        spoil=spoil,
        needs=unpacked(lambda source: bool(_fit(source))),
        also=("SCH001", "HED001", "HED002", "HED012", "BYL001", "BYL005", "BYL011", "DAT001"),
        bad=(
            page(title="{{ page.title }}"),
            page(head='<meta name="author" content="[[author]]">'),
            page(head='<meta property="article:published_time" content="%DATE%">'),
            page(data=linked(headline="${title}")),
            page(data=linked(datePublished="{{ page.date }}")),
        ),
        good=(page(),),
        decoys=(
            page(body="<p>Write {{ page.title }} there.</p>"),
            page(title="Turnout rises 5% in Velmora, 3% in Karholm"),
            page(data=linked(articleBody="Write {{ page.title }}.")),
        ),
    ),
)
