"""JSON inside a document, such as the linked data of a page: its values with their places.

Forgiving and linear: what is no JSON is walked over as far as it goes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal

from attrs import define

if TYPE_CHECKING:
    from newsfixtures.findings import Span

_TOKEN = re.compile(r'"((?:[^"\\]++|\\.)*+)"|[{}\[\],:]|[^\s{}\[\],:"]++', re.DOTALL)


@define(eq=False)
class Node:
    """A value: what *kind* it is, under which *key*, from *start* to *end*, in which *parent*.

    *value* is a string's text or a literal's source; strings span what is between their quotes.
    """

    kind: Literal["object", "list", "string", "literal"]
    key: str
    start: int
    end: int
    parent: int
    number: int
    value: str = ""

    @property
    def name(self) -> str:
        """The key it stands under, without a prefix; members of lists have that of their list."""
        return self.key.rpartition(":")[2] if ":" in self.key else self.key

    @property
    def span(self) -> Span:
        """From where to where."""
        return self.start, self.end


def json_nodes(text: str, start: int, end: int) -> list[Node]:
    """Return every value of the JSON from *start* to *end*, containers before what they hold."""
    found: list[Node] = []
    open_: list[Node] = []
    key: str | None = None
    waiting: str | None = None
    for match in _TOKEN.finditer(text, start, end):
        mark, outer = match[0], open_[-1] if open_ else None
        within = outer.key if outer is not None and outer.kind == "list" else ""
        if mark in {"{", "["}:
            kind: Literal["object", "list"] = "object" if mark == "{" else "list"
            node = Node(
                kind, key or within, match.start(), end, outer.number if outer else -1, len(found)
            )
            found.append(node)
            open_.append(node)
            key = waiting = None
        elif mark in {"}", "]"}:
            if open_:
                open_.pop().end = match.end()
            key = waiting = None
        elif mark == ":":
            key, waiting = waiting, None
        elif mark == ",":
            key = waiting = None
        elif match[1] is not None and key is None and outer is not None and outer.kind == "object":
            waiting = match[1]
        else:
            found.append(_scalar(match, key or within, outer, len(found)))
            key = None
    return found


def _scalar(match: re.Match[str], key: str, outer: Node | None, number: int) -> Node:
    parent = outer.number if outer else -1
    if match[1] is None:
        return Node("literal", key, match.start(), match.end(), parent, number, match[0])
    return Node("string", key, *match.span(1), parent, number, _decoded(match[0]))


def _decoded(literal: str) -> str:
    if "\\" not in literal:
        return literal[1:-1]
    try:
        value = json.loads(literal, strict=False)
    except ValueError:
        return literal[1:-1]
    return value if isinstance(value, str) else ""
