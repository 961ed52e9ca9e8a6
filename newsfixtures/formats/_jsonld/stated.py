"""The reference reader of JSON-LD: what a node states, by carrier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import stated_date
from newsfixtures.formats._jsonld.values import Index, Node, many, nodes, plain, text, texts, types

if TYPE_CHECKING:
    from newsfixtures.documents import Value

_TEXTS = {
    "jsonld.description": "description",
    "jsonld.abstract": "abstract",
    "jsonld.credit-text": "creditText",
    "jsonld.url": "url",
}
_DATES = {
    "jsonld.published": "datePublished",
    "jsonld.modified": "dateModified",
    "jsonld.created": "dateCreated",
    "jsonld.expires": "expires",
}


def stated_by(node: Node, index: Index) -> dict[str, Value]:
    """Return what *node* states, by the names of the carriers."""
    found: dict[str, Value | None] = {
        "jsonld.id": text(node.get("identifier")),
        "jsonld.headline": line(text(node.get("headline") or node.get("name"))),
        "jsonld.authors": _authors(node, index),
        "jsonld.main-entity": _page(node.get("mainEntityOfPage")),
        "jsonld.language": _language(node.get("inLanguage")),
        "jsonld.section": texts(node.get("articleSection")),
        "jsonld.keywords": texts(node.get("keywords")),
        "jsonld.publisher": next(iter(_names(node.get("publisher"), index)), None),
        "jsonld.access": _access(node.get("isAccessibleForFree")),
        "jsonld.image": _images(node.get("image"), index),
        "jsonld.body": " ".join(text(node.get("articleBody") or node.get("text")).split()),
    }
    for name, term in _TEXTS.items():
        found[name] = line(text(node.get(term)), 5000)
    for name, term in _DATES.items():
        found[name] = stated_date(text(node.get(term)))
    return {name: value for name, value in found.items() if value}


def _names(value: Any, index: Index) -> tuple[str, ...]:  # noqa: ANN401 (any JSON)
    found: list[str] = []
    for each in nodes(value, index):
        found += [each] if isinstance(each, str) else texts(each.get("name"))
    return tuple(found)


def _authors(node: Node, index: Index) -> tuple[str, ...]:
    """Return the writers' names; an outlet that signs for its writers is none."""
    signed = nodes(node.get("author"), index)
    outlet = [each for each in signed if isinstance(each, dict) and _is_outlet(each)]
    return () if outlet else _names(node.get("author"), index)


def _is_outlet(author: Node) -> bool:
    return "Organization" in types(author) and text(author.get("@id")).endswith("#organization")


def _page(value: Any) -> str | None:  # noqa: ANN401
    each = next(iter(many(value)), None)
    if isinstance(each, dict):
        each = plain(each).get("@id")
    return each if isinstance(each, str) else None


def _language(value: Any) -> str:  # noqa: ANN401
    each = next(iter(many(value)), None)
    return text(plain(each).get("alternateName")) if isinstance(each, dict) else text(each)


def _access(value: Any) -> str | None:  # noqa: ANN401
    said = text(value).rpartition("/")[2].lower()
    return {"true": "free", "false": "subscription"}.get(said)


def _images(value: Any, index: Index) -> tuple[str, ...]:  # noqa: ANN401
    found: list[str] = []
    for each in nodes(value, index):
        found += (
            [each] if isinstance(each, str) else texts(each.get("url") or each.get("contentUrl"))
        )
    return tuple(found)
