"""Values of JSON-LD as they come: lists or not, prefixed or not, whole or by reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Node = dict[str, Any]
Index = Mapping[str, Node]

MAX_NODES = 100_000
ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle "
    "OpinionNewsArticle ReviewNewsArticle AskPublicNewsArticle SatiricalArticle Report "
    "AdvertiserContentArticle LiveBlogPosting BlogPosting SocialMediaPosting ScholarlyArticle "
    "TechArticle".split()
)
"""The types that are read as articles."""
_HOLDERS = ("@graph", "mainEntity")
_NAMES = ("@value", "name", "@id", "url")


def local(name: str) -> str:
    """Return a term without its prefix or vocabulary."""
    if name[:1] == "@":
        return name
    return name.rpartition("/")[2].rpartition("#")[2].rpartition(":")[2]


def plain(node: Node) -> Node:
    """Return *node* with its terms without prefixes."""
    if any(":" in key for key in node):
        return {local(key): value for key, value in node.items()}
    return node


def unprefixed(value: Any) -> Any:  # noqa: ANN401
    """Return *value*, whose nesting is bounded, with all its terms without prefixes."""
    if isinstance(value, dict):
        return {local(key): unprefixed(each) for key, each in value.items()}
    return [unprefixed(each) for each in value] if isinstance(value, list) else value


def types(node: Node) -> tuple[str, ...]:
    """Return the types of *node* without prefixes."""
    return tuple(local(each) for each in many(node.get("@type")) if isinstance(each, str))


def many(value: Any) -> list[Any]:  # noqa: ANN401 (any JSON)
    """Return *value* as a list without empty members; lists inside lists are opened."""
    found: list[Any] = []
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict) and set(each) <= {"@list", "@set"} and each:
            waiting += reversed(list(each.values()))
        elif each is not None and each not in ("", {}):
            found.append(each)
    return found


def text(value: Any) -> str:  # noqa: ANN401
    """Return the text of *value*, of its first member, or its name; ``""`` where there is none."""
    if type(value) is str:
        return value.strip()
    for each in many(value):
        if isinstance(each, str):
            return each.strip()
        if isinstance(each, bool):
            return str(each).lower()
        if isinstance(each, int | float):
            return str(each)
        if isinstance(each, dict):
            found = plain(each)
            return next((text(found[name]) for name in _NAMES if found.get(name)), "")
    return ""


def texts(value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return the text of every member of *value* that has one."""
    return tuple(filter(None, map(text, many(value))))


def nodes(value: Any, index: Index) -> list[Node | str]:  # noqa: ANN401
    """Return the members of *value*: objects, those of references among them, and texts."""
    found: list[Node | str] = []
    for each in many(value):
        if isinstance(each, dict):
            found.append(plain(resolved(each, index)))
        elif isinstance(each, str):
            found.append(each)
    return found


def resolved(node: Node, index: Index) -> Node:
    """Return the node that *node* refers to, if it is a mere reference and that is known."""
    if set(node) <= {"@id", "@type"} and isinstance(node.get("@id"), str):
        return index.get(node["@id"], node)
    return node


def walk(value: Any) -> Iterator[Node]:  # noqa: ANN401
    """Yield every object in *value*, outer ones first."""
    waiting = [value]
    for _ in range(MAX_NODES):
        if not waiting:
            return
        each = waiting.pop()
        if isinstance(each, dict):
            yield each
            waiting += reversed(list(each.values()))
        elif isinstance(each, list):
            waiting += reversed(each)


def index_of(values: Any) -> dict[str, Node]:  # noqa: ANN401
    """Return the nodes of *values* by their ``@id``; the fullest of each."""
    found: dict[str, Node] = {}
    for node in walk(values):
        own = node.get("@id")
        if isinstance(own, str) and len(node) > len(found.get(own, {})):
            found[own] = node
    return found


def article_nodes(value: Any) -> list[tuple[str, Node]]:  # noqa: ANN401
    """Return the articles at the top of *value* with their JSON Pointers.

    They stand alone, in lists, in graphs, or as the main entity of their page.
    """
    found: list[tuple[str, Node]] = []
    waiting: list[tuple[str, Any]] = [("", value)]
    for _ in range(MAX_NODES):
        if not waiting:
            break
        path, each = waiting.pop()
        if isinstance(each, list):
            waiting += [(f"{path}/{at}", each[at]) for at in range(len(each) - 1, -1, -1)]
        elif isinstance(each, dict):
            node = plain(each)
            if ARTICLES.intersection(types(node)):
                found.append((path, node))
            else:
                inner = ((key, local(key)) for key in each)
                waiting += [(f"{path}/{key}", each[key]) for key, name in inner if name in _HOLDERS]
    return found
