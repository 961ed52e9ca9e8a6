"""Writes a shaped node of JSON-LD as text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.formats._jsonld.nodes import Node, node

if TYPE_CHECKING:
    from newsfixtures.formats._jsonld.drafts import Draft

_TITLE = re.compile(r'"(?:schema:)?(headline|name)": ?')
_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def written(draft: Draft, arrangement: str, *, ascii_only: bool = False) -> str:
    """Return the JSON of *draft*, whose nodes stand together in an *arrangement* (jsonld.graph)."""
    text = _text(_value(draft, arrangement), draft, ascii_only=ascii_only)
    if draft.twice:
        text = _TITLE.sub(lambda match: f'{match[0]}"-",{match[0]}', text, count=1)
    if draft.escapes in ("slashes", "both"):
        text = text.replace("/", "\\/")
    return text.replace("\n", "\r\n") if draft.layout == "crlf" else text


def in_script(text: str) -> str:
    """Return JSON *text* without what could end or comment out a script: JSON has escapes for it."""
    return text.translate(_UNSAFE) if "<" in text or ">" in text else text


def _text(value: Any, draft: Draft, *, ascii_only: bool) -> str:  # noqa: ANN401 (any JSON)
    plain = draft.escapes in ("none", "slashes") and not ascii_only
    if plain and draft.layout == "compact":
        return orjson.dumps(value).decode()
    if plain and draft.layout != "tabs":
        return orjson.dumps(value, option=orjson.OPT_INDENT_2).decode()
    indents: dict[str, Any] = {"compact": None, "tabs": "\t"}
    indent = indents.get(draft.layout, 2)
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(value, ensure_ascii=not plain, indent=indent, separators=separators)


def _value(draft: Draft, arrangement: str) -> Any:  # noqa: ANN401
    made = draft.node
    if arrangement == "top-list":
        return [_with_context(draft, each) for each in (made, *draft.graph)]
    if arrangement == "page-first":
        return _with_context(draft, {"@graph": [*_page(draft), made, *draft.graph]})
    if draft.graph or arrangement == "list":
        return _with_context(draft, {"@graph": [made, *draft.graph]})
    if arrangement == "object":
        return _with_context(draft, {"@graph": made})
    if arrangement == "main-entity":
        return _with_context(draft, {**_page(draft)[1], "mainEntity": made})
    return _with_context(draft, made)


def _with_context(draft: Draft, made: Node) -> Node:
    if draft.context is None:
        return made
    if next(iter(made), "") != "@type" and "@type" in made:  # as the members are ordered
        return {**made, "@context": draft.context}
    return {"@context": draft.context, **made}


def _page(draft: Draft) -> tuple[Node, Node]:
    """Return the site and the page that the article stands on."""
    publisher = draft.article.publisher
    site = publisher.url if publisher and publisher.url else "https://outlet.example/"
    name = publisher.name if publisher else "Outlet"
    url = draft.article.url or site
    website = node("WebSite", url=site, name=name)
    page = node(
        "WebPage", url=url, name=draft.article.headline, isPartOf={"@id": f"{site}#website"}
    )
    return {"@id": f"{site}#website", **website}, {"@id": url, **page}
