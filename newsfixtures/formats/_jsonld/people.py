"""How the writers and the outlet are named in a node of JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.locales import LOCALES, locale_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.formats._jsonld.drafts import Draft
    from newsfixtures.formats._jsonld.nodes import Node


def author(draft: Draft, option: str) -> None:
    """Name the writers otherwise."""
    people: list[Node] = draft.node.get("author", [])
    names = [each["name"] for each in people]
    if option in ("organization", "empty"):
        _no_writer(draft, option)
    elif people:
        draft.node["author"] = _AUTHORS[option](draft, people, names)


def _no_writer(draft: Draft, option: str) -> None:
    """Name the outlet as author, or write an author without a name."""
    draft.drop("jsonld.authors")
    if option == "empty":
        draft.node["author"] = {"@type": "Person", "name": ""}
        return
    outlet = draft.article.publisher
    name = outlet.name if outlet else "Newsroom"
    own = f"{outlet.url if outlet else ''}#organization"
    draft.node["author"] = {"@type": "Organization", "@id": own, "name": name}
    draft.decoys.append(("jsonld.outlet-as-author", "authors", (name,)))


def _joined(draft: Draft, names: list[str]) -> str:
    joined = ", ".join(names)
    draft.state("jsonld.authors", "authors", (joined,))
    return joined


def _referenced(draft: Draft, people: list[Node], where: list[Node]) -> list[Node]:
    refs = []
    for number, each in enumerate(people, 1):
        own = f"{draft.article.url or ''}#author-{number}"
        where.append({**each, "@id": own})
        refs.append({"@id": own})
    return refs


def _linked(draft: Draft, people: list[Node], names: list[str]) -> list[Node]:  # noqa: ARG001 (a shape)
    base = (draft.article.publisher and draft.article.publisher.url) or "https://outlet.example/"
    return [
        {**each, "url": f"{base}authors/{number}", "sameAs": [f"https://social.example/{number}"]}
        for number, each in enumerate(people, 1)
    ]


def _names_in_one(draft: Draft, people: list[Node], names: list[str]) -> Node:  # noqa: ARG001
    draft.state("jsonld.authors", "authors", tuple(names))
    return {"@type": "Person", "name": names}


def _with_prefix(draft: Draft, people: list[Node], names: list[str]) -> list[Node]:
    locale = locale_for(draft.article.language) or LOCALES["en"]
    printed = [f"{locale.by_prefixes[0]} {name}" for name in names]
    draft.state("jsonld.authors", "authors", tuple(printed))
    return [{**each, "name": name} for each, name in zip(people, printed, strict=True)]


def _typed_by_list(draft: Draft, people: list[Node], names: list[str]) -> list[Node]:  # noqa: ARG001
    return [{**each, "@type": [each["@type"]]} for each in people]


_AUTHORS: dict[str, Callable[[Draft, list[Node], list[str]], Any]] = {
    "object": lambda draft, people, names: people[0] if len(people) == 1 else people,  # noqa: ARG005
    "string": lambda draft, people, names: _joined(draft, names),  # noqa: ARG005
    "strings": lambda draft, people, names: names,  # noqa: ARG005
    "reference": lambda draft, people, names: _referenced(draft, people, draft.graph),  # noqa: ARG005
    "bare": lambda draft, people, names: [  # noqa: ARG005
        {name: value for name, value in each.items() if name != "@type"}
        if each["@type"] == "Person"
        else each
        for each in people
    ],
    "linked": _linked,
    "joined": lambda draft, people, names: {"@type": "Person", "name": _joined(draft, names)},  # noqa: ARG005
    "names": _names_in_one,
    "prefixed": _with_prefix,
    "single-type-list": _typed_by_list,
    "graph-person": lambda draft, people, names: [  # noqa: ARG005
        {**ref, "@type": each["@type"]}
        for ref, each in zip(_referenced(draft, people, draft.graph), people, strict=True)
    ],
}


def publisher(draft: Draft, option: str) -> None:
    """Name the outlet otherwise."""
    party: Node | None = draft.node.get("publisher")
    if party is None:
        return
    logo = f"{party.get('url', 'https://outlet.example/')}logo.png"
    if option == "absent":
        del draft.node["publisher"]
        draft.drop("jsonld.publisher")
    elif option == "reference":
        own = f"{party.get('url', '')}#organization"
        draft.graph.append({**party, "@id": own})
        draft.node["publisher"] = {"@id": own}
    else:
        draft.node["publisher"] = {
            "organization": {**party, "@type": "Organization"},
            "string": party["name"],
            "logo-object": {
                **party,
                "logo": {"@type": "ImageObject", "url": logo, "width": 600, "height": 60},
            },
            "logo-string": {**party, "logo": logo},
            "list": [party],
        }[option]
