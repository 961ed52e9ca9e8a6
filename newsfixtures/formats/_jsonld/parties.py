"""Reads people, organisations, places and works of JSON-LD."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

from newsfixtures.article import (
    Author,
    AuthorRole,
    Claim,
    Contact,
    Geo,
    Party,
    Place,
    Policies,
    Source,
)
from newsfixtures.formats._html.text import line
from newsfixtures.formats._jsonld.nodes import POLICIES, SOURCE_TYPES
from newsfixtures.formats._jsonld.values import Index, Node, many, nodes, plain, text, texts, types

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = {name: kind for kind, name in SOURCE_TYPES.items()}
_ORGANIZATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation"))
_ROLES = get_args(AuthorRole)


def clip(value: object, longest: int) -> str | None:
    """Return the text of *value* on one line, cut at *longest*."""
    return line(text(value), longest) if value is not None else None


def authors(value: object, index: Index) -> tuple[Author, ...]:
    """Return the authors that a value of ``author`` names."""
    made: list[Author] = []
    for each in nodes(value, index)[:200]:
        if isinstance(each, str):
            name = line(each, 300)
            made += [Author(name=name)] if name else []
            continue
        made += _author(each)
    return tuple(made[:200])


def _author(node: Node) -> Iterator[Author]:
    names = [name for name in (line(each, 300) for each in texts(node.get("name"))) if name]
    role = text(node.get("jobTitle")).casefold()
    shared: dict[str, Any] = {
        "id": clip(node.get("identifier"), 500),
        "url": clip(node.get("url"), 2048),
        "email": clip(node.get("email"), 320),
        "bio": clip(node.get("description"), 2000),
    }
    if _ORGANIZATIONS.intersection(types(node)):
        yield from (Author(name=name, kind="organization", **shared) for name in names)
        return
    shared |= {
        "given": clip(node.get("givenName"), 200),
        "family": clip(node.get("familyName"), 200),
        "affiliation": clip(node.get("affiliation"), 300),
        "role": role if role in _ROLES else "writer",
        "contact": tuple(_contacts(node)),
    }
    yield from (Author(name=name, **shared) for name in names)


def _contacts(node: Node) -> Iterator[Contact]:
    for each in many(node.get("contactPoint"))[:20]:
        if isinstance(each, dict):
            kind, value = clip(each.get("contactType"), 50), clip(each.get("identifier"), 500)
            if kind and value:
                yield Contact(kind=kind, value=value)


def place_of(node: Node) -> Place | None:
    """Return the place that *node* names."""
    name = clip(node.get("name"), 200)
    address = node.get("address")
    address = plain(address) if isinstance(address, dict) else {}
    if not name:
        return None
    return Place(
        name=name,
        region=clip(address.get("addressRegion"), 200),
        country=clip(address.get("addressCountry"), 100),
        geo=geo_of(node.get("geo")),
    )


def geo_of(value: object) -> Geo | None:
    """Return the point of *value*."""
    each = next(iter(many(value)), None)
    if not isinstance(each, dict):
        return None
    try:
        latitude, longitude = float(text(each.get("latitude"))), float(text(each.get("longitude")))
    except ValueError:
        return None
    if abs(latitude) <= 90 and abs(longitude) <= 180:  # noqa: PLR2004 (degrees)
        return Geo(latitude=latitude, longitude=longitude)
    return None


def party(value: object, index: Index) -> Party | None:
    """Return the organisation that a value names."""
    each = next(iter(nodes(value, index)), None)
    if isinstance(each, str):
        name = line(each, 300)
        return Party(name=name) if name else None
    if each is None or not (name := clip(each.get("name"), 300)):
        return None
    logo = each.get("logo")
    if isinstance(logo, dict):
        logo = logo.get("url") or logo.get("contentUrl")
    stated = {field: clip(each.get(term), 2048) for field, term in POLICIES.items()}
    policies = Policies(**stated)
    return Party(
        name=name,
        id=clip(each.get("identifier"), 500),
        url=clip(each.get("url"), 2048),
        logo=clip(logo, 2048),
        policies=policies if policies != Policies() else None,
    )


def sources(node: Node, index: Index) -> Iterator[Source]:
    """Yield the sources that *node* cites."""
    for term in ("sourceOrganization", "citation"):
        for each in nodes(node.get(term), index):
            if isinstance(each, str):
                each = {"name": each}  # noqa: PLW2901 (citation is often text)
            kind = next((_KINDS[name] for name in types(each) if name in _KINDS), None)
            kind = "agency" if term == "sourceOrganization" else kind
            if name := clip(each.get("name"), 1000):
                yield Source(
                    name=name,
                    id=clip(each.get("identifier"), 500),
                    kind=cast("Any", kind),
                    url=clip(each.get("url"), 2048),
                )


def claim(node: Node) -> Claim | None:
    """Return the claim that a ``ClaimReview`` rates."""
    claim = clip(node.get("claimReviewed"), 5000)
    if claim is None:
        return None
    item = next((each for each in many(node.get("itemReviewed")) if isinstance(each, dict)), {})
    rating = next((each for each in many(node.get("reviewRating")) if isinstance(each, dict)), {})
    return Claim(
        claim=claim,
        claimant=clip(item.get("author"), 300),
        rating=clip(rating.get("alternateName"), 300),
        url=clip(node.get("url"), 2048),
    )
