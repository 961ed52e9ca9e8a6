"""What rules about pages share: meta elements, linked data, addresses, and small pages."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import Any

from attrs import frozen

from newsfixtures.formats._source import Element, Passage, Source, unescaped
from newsfixtures.formats._source.json import Node, json_nodes

ARTICLE_TYPES = frozenset(
    "Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle "
    "OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle BlogPosting LiveBlogPosting "
    "SocialMediaPosting Report AdvertiserContentArticle SatiricalArticle ScholarlyArticle "
    "TechArticle".split()
)
"""Types of schema.org that an article may have."""


_DEEPEST = 6
"""How deep in lists and graphs an article may stand."""


@frozen(slots=False, eq=False)
class Script:
    """One JSON-LD script: its element, its text with its place, and its values."""

    element: Element
    passage: Passage
    nodes: tuple[Node, ...]

    @cached_property
    def _held(self) -> dict[int, list[Node]]:
        found: dict[int, list[Node]] = {}
        for each in self.nodes:
            found.setdefault(each.parent, []).append(each)
        return found

    def children(self, node: Node, *keys: str) -> list[Node]:
        """Return the values of *node*, those under *keys* if there are some."""
        held = self._held.get(node.number, [])
        return [each for each in held if each.name in keys] if keys else held

    def types(self, node: Node) -> set[str]:
        """Return the types of an object, without the vocabulary's address."""
        found = set()
        for each in self.children(node, "@type"):
            several = self.children(each) if each.kind == "list" else [each]
            found |= {_bare(one.value) for one in several if one.kind == "string"}
        return found


def _bare(name: str) -> str:
    return name.rpartition("/")[2].rpartition(":")[2]


def metas(source: Source) -> tuple[tuple[str, Passage], ...]:
    """Return the name (property or name, in small letters) and content of each meta.

    Those of microdata have ``itemprop:`` before their name.
    """
    return source.once(_metas)


def _metas(source: Source) -> tuple[tuple[str, Passage], ...]:
    found = []
    for element in source.named("meta"):
        held = source.attributes(element)
        names = [held[name].value for name in ("property", "name") if name in held]
        names += [f"itemprop:{held[name].value}" for name in ("itemprop",) if name in held]
        if names and "content" in held:
            found.append((names[0].lower(), held["content"]))
    return tuple(found)


def scripts(source: Source) -> tuple[Script, ...]:
    """Return every JSON-LD script of a page."""
    return source.once(_scripts)


def _scripts(source: Source) -> tuple[Script, ...]:
    found = []
    for element in source.named("script") if source.kind == "page" else ():
        if (
            source.attribute(element, "type").lower().partition(";")[0].strip()
            == "application/ld+json"
        ):
            text = source.text[element.inner : element.stop]
            nodes = json_nodes(source.text, element.inner, element.stop)
            passage = Passage(text, element.inner, element.stop, section=True)
            found.append(Script(element, passage, tuple(nodes)))
    return tuple(found)


def article_objects(source: Source) -> tuple[tuple[Script, Node], ...]:
    """Return the article objects of a page's linked data: at the top, in lists or in ``@graph``."""
    return source.once(_article_objects)


def _article_objects(source: Source) -> tuple[tuple[Script, Node], ...]:
    return tuple(
        (script, node)
        for script in scripts(source)
        for node in script.nodes
        if node.kind == "object" and _is_outer(script, node) and script.types(node) & ARTICLE_TYPES
    )


def _is_outer(script: Script, node: Node) -> bool:
    """Tell whether an object is no part of another but of a list or ``@graph``."""
    steps = 0
    while node.parent >= 0 and steps < _DEEPEST:
        node = script.nodes[node.parent]
        steps += 1
        if node.kind == "object" and not script.children(node, "@graph"):
            return False
    return node.parent < 0


def article_data(source: Source) -> tuple[Node, ...]:
    """Return the strings and numbers that the page's first article object itself states."""
    return source.once(_article_data)


def _article_data(source: Source) -> tuple[Node, ...]:
    return tuple(
        member
        for script, node in article_objects(source)[:1]
        for member in script.children(node)
        if member.kind in {"string", "literal"} and member.value != "null"
    )


def articles_in(source: Source) -> list[Element]:
    """Return the ``article`` elements of a page that stand in no other, the largest first."""
    found = list(source.named("article"))
    outer: list[Element] = []
    for each in found:
        if not outer or each.start >= outer[-1].end:
            outer.append(each)
    return sorted(outer, key=lambda each: each.inner - each.stop)


def canonical(source: Source) -> list[Passage]:
    """Return the canonical addresses that a page's links state."""
    found = []
    for link in source.named("link"):
        held = source.attributes(link)
        rel = held["rel"].value.lower().split() if "rel" in held else []
        if "canonical" in rel and "href" in held:
            found.append(held["href"])
    return found


def text_in(source: Source, element: Element) -> str:
    """Return the text in *element* without its tags, white space folded."""
    bare = re.sub(r"<[^<>]*+>", " ", source.text[element.inner : element.stop])
    return " ".join(unescaped(bare).split())


LINKED: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Dam repairs begin in Velmora after spring floods",
    "url": "https://velmora.example/news/dam-repairs-begin",
    "datePublished": "2025-05-16T13:57:00+02:00",
    "dateModified": "2025-05-16T14:20:00+02:00",
    "author": [{"@type": "Person", "name": "Ana Petrov"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Velmora Herald"},
}
"""The linked data of the small page."""


def linked(**changed: Any) -> str:  # noqa: ANN401 (JSON values)
    """Return a JSON-LD script: *changed* members stand for the plain ones, ``None`` drops one."""
    members = {**LINKED, **{name.replace("at_", "@"): each for name, each in changed.items()}}
    return script(json.dumps({name: each for name, each in members.items() if each is not None}))


def script(text: str) -> str:
    """Return a JSON-LD script of *text*."""
    return f'<script type="application/ld+json">{text}</script>'


_BODY = (
    "<p>Engineers began repairs to the Velmora dam on Friday, the city council said.</p>\n"
    "<p>The work will take six weeks and cost 2 million euros, according to the plan.</p>"
)


def page(
    *,
    head: str = "",
    data: str | None = None,
    published: str = "2025-05-16T13:57:00+02:00",
    time: str = "2025-05-16T13:57:00+02:00",
    title: str = LINKED["headline"],
    canonical: str = LINKED["url"],
    body: str = _BODY,
    language: str = "en",
    behind: str = "",
) -> str:
    """Return a small page of one article; *head* and *behind* are put into head and body."""
    meta = f'<meta property="article:published_time" content="{published}">\n' if published else ""
    printed = f'<time datetime="{time}">16 May 2025</time>\n' if time else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title} | Velmora Herald</title>\n"
        f'<link rel="canonical" href="{canonical}">\n{meta}{head}\n'
        f"{linked() if data is None else data}\n</head>\n<body>\n<article>\n"
        f"<h1>{LINKED['headline']}</h1>\n{printed}{body}\n</article>\n{behind}\n</body>\n</html>\n"
    )
