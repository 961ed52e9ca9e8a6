"""Reads a node of JSON-LD into the fields of an article; what does not fit is left out and named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast, get_args

from attrs import Factory, define

from newsfixtures.article import (
    AlternativeHeadline,
    AltId,
    ArticleType,
    AuthorRole,
    Dateline,
    DigitalSourceType,
    Entity,
    Genre,
    Notice,
    RawDate,
    Related,
    Rights,
    Section,
    Status,
    Subject,
)
from newsfixtures.formats._html.media import whole_number
from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import instant, stated_date
from newsfixtures.formats._jsonld.body import body
from newsfixtures.formats._jsonld.nodes import (
    DIGITAL_SOURCES,
    ENTITIES,
    MEDTOP,
    RELATIONS,
    SOURCE_TYPES,
    SUBTYPES,
)
from newsfixtures.formats._jsonld.parties import (
    authors,
    claim,
    clip,
    geo_of,
    party,
    place_of,
    sources,
)
from newsfixtures.formats._jsonld.values import Index, Node, many, nodes, plain, text, texts, types

if TYPE_CHECKING:
    from collections.abc import Iterator

_GENRES = {name: genre for genre, name in SUBTYPES.items() if genre != "reportage"}
_DIGITAL = {url.rpartition("/")[2]: code for code, url in DIGITAL_SOURCES.items()}
_KINDS = {name: kind for kind, name in SOURCE_TYPES.items()}
_FIELDS = {name: field for field, name in ENTITIES.items()} | {
    "Country": "places",
    "City": "places",
    "NewsMediaOrganization": "organizations",
    "Corporation": "organizations",
}
_ORGANIZATIONS = frozenset(("Organization", "NewsMediaOrganization", "Corporation"))
_DATES = {
    "published_at": "datePublished",
    "updated_at": "dateModified",
    "created_at": "dateCreated",
    "expires_at": "expires",
}
_DURATION = re.compile(r"P?T?(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9.]{1,20})S)?")
_ROLES = get_args(AuthorRole)
_NOTICES = ("correction", "clarification", "update", "retraction", "editors_note")


@define
class Found:
    """The fields of an article as one carrier states them, and dates that are less than instants."""

    fields: dict[str, Any] = Factory(dict)
    raw_dates: dict[str, RawDate] = Factory(dict)
    losses: dict[str, None] = Factory(dict)

    def put(self, field: str, value: object) -> None:
        """Keep *value* for *field* if it states something."""
        if value is not None and value not in ("", ()):
            self.fields[field] = value

    def date(self, field: str, stated: str) -> None:
        """Keep an instant, or the raw text of what is less or is none."""
        if not stated:
            return
        value = stated_date(stated)
        moment = instant(value)
        if moment is not None:
            self.fields[field] = moment
        self.raw_dates[field] = RawDate(text=stated[:1000], value=value)


def read_node(node: Node, index: Index) -> Found:
    """Return the fields that *node* states."""
    found = Found()
    node = plain(node)
    for read in (_identity, _head, _around, _parties, _references, body):
        read(node, index, found)
    return found


def _identity(node: Node, index: Index, found: Found) -> None:  # noqa: ARG001 (a reader)
    alternatives = []
    for each in many(node.get("identifier")):
        if isinstance(each, dict):
            role, value = clip(each.get("propertyID"), 100), clip(each.get("value"), 2048)
            if role and value:
                alternatives.append(AltId(role=role, value=value))
        elif "id" not in found.fields:
            found.put("id", clip(each, 2048))
    found.put("alt_ids", tuple(alternatives[:100]))
    url = clip(node.get("url"), 2048) or _page(node.get("mainEntityOfPage"))
    found.put("url", url)
    version = whole_number(text(node.get("version"))) or 1
    found.put("version", version if version > 1 else None)
    status = text(node.get("creativeWorkStatus"))
    found.put("status", status if status in get_args(Status) else None)
    found.put("type", _type(node))
    found.put("genre", _genre(node))


def _page(value: object) -> str | None:
    each = next(iter(many(value)), None)
    if isinstance(each, dict):
        each = each.get("@id") or each.get("url")
    return clip(each, 2048) if isinstance(each, str) and "://" in each else None


def _type(node: Node) -> str | None:
    if "LiveBlogPosting" in types(node):
        return "live_blog"
    kind = text(node.get("additionalType"))
    return kind if kind in get_args(ArticleType) else None


def _genre(node: Node) -> str | None:
    stated = text(node.get("genre"))
    if stated in get_args(Genre):
        return stated
    return next((_GENRES[name] for name in types(node) if name in _GENRES), None)


def _head(node: Node, index: Index, found: Found) -> None:
    found.put("headline", clip(node.get("headline") or node.get("name"), 1000))
    others = (line(each) for each in texts(node.get("alternativeHeadline"))[:50])
    found.put(
        "alternative_headlines",
        tuple(AlternativeHeadline(role="other", text=each) for each in others if each),
    )
    found.put("dek", clip(node.get("description"), 2000))
    found.put("summary", clip(node.get("abstract"), 5000))
    found.put("byline", clip(node.get("creditText"), 1000))
    found.put("authors", authors(node.get("author"), index))
    where = next(
        (each for each in nodes(node.get("locationCreated"), index) if isinstance(each, dict)), None
    )
    printed = clip(node.get("dateline"), 300)
    place = place_of(where) if where else None
    if printed or place:
        found.put("dateline", Dateline(place=place, text=printed))
    for field, term in _DATES.items():
        found.date(field, text(node.get(term)))


def _around(node: Node, index: Index, found: Found) -> None:
    found.put("language", _language(node.get("inLanguage")))
    labels = [
        each for each in (line(each, 200) for each in texts(node.get("articleSection"))) if each
    ]
    sections = tuple(Section(code=each, label=each) for each in labels[:51])
    found.put("section", sections[0] if sections else None)
    found.put("subsections", sections[1:])
    found.put("keywords", _keywords(node.get("keywords")))
    found.put("subjects", tuple(_subjects(nodes(node.get("about"), index)))[:500])
    _mentions(nodes(node.get("mentions"), index), found)
    free = text(node.get("isAccessibleForFree")).rpartition("/")[2].casefold()
    found.put("access", {"true": "free", "false": "subscription"}.get(free))
    code = _DIGITAL.get(text(node.get("digitalSourceType")).rpartition("/")[2])
    found.put("digital_source_type", DigitalSourceType(code=code) if code else None)


def _language(value: object) -> str | None:
    each = next(iter(many(value)), None)
    if isinstance(each, dict):
        each = each.get("alternateName") or each.get("name")
    return clip(each, 100)


def _keywords(value: object) -> tuple[str, ...]:
    found = texts(value)
    if len(found) == 1 and not (isinstance(value, list) and isinstance(value[0], dict)):
        found = tuple(re.split(r"[,;،、，]", found[0][:100_000]))
    return tuple(dict.fromkeys(filter(None, (line(each, 200) for each in found))))[:500]


def _subjects(found: list[Node | str]) -> Iterator[Subject]:
    for each in found:
        if isinstance(each, dict) and (code := clip(each.get("termCode"), 200)):
            scheme = clip(each.get("inDefinedTermSet"), 200) or "medtop"
            yield Subject(
                code=code,
                scheme="medtop" if scheme == MEDTOP else scheme,
                label=clip(each.get("name"), 300),
            )


def _mentions(found: list[Node | str], into: Found) -> None:
    by_field: dict[str, list[Entity]] = {}
    for each in found:
        if isinstance(each, dict) and (name := clip(each.get("name"), 300)):
            field = next((_FIELDS[kind] for kind in types(each) if kind in _FIELDS), "objects")
            entity = Entity(
                name=name,
                id=clip(each.get("identifier"), 500),
                uri=clip(each.get("sameAs"), 2048),
                geo=geo_of(each.get("geo")) if field == "places" else None,
            )
            by_field.setdefault(field, []).append(entity)
    for field, entities in by_field.items():
        into.put(field, tuple(entities[:1000]))


def _parties(node: Node, index: Index, found: Found) -> None:
    found.put("publisher", party(node.get("publisher"), index))
    found.put("provider", party(node.get("provider"), index))
    holder, notice = (
        clip(node.get("copyrightHolder"), 300),
        clip(node.get("copyrightNotice"), 1000),
    )
    year = whole_number(text(node.get("copyrightYear")))
    rights = Rights(
        holder=holder,
        notice=notice,
        year=year if year and year <= 9999 else None,  # noqa: PLR2004 (the schema's bound)
        usage_terms=clip(node.get("conditionsOfAccess"), 5000),
        license_url=clip(node.get("license"), 2048),
    )
    found.put("rights", rights if rights != Rights() else None)


def _references(node: Node, index: Index, found: Found) -> None:
    related: list[Related] = []
    for rel, term in RELATIONS.items():
        for each in nodes(node.get(term), index):
            link = _related(rel, {"url": each} if isinstance(each, str) else each)
            related += [link] if link else []
    found.put("related", tuple(related[:500]))
    found.put("sources", tuple(sources(node, index))[:500])
    claims = (each for each in nodes(node.get("hasPart"), index) if isinstance(each, dict))
    found.put("claims", tuple(filter(None, map(claim, claims)))[:100])
    notices = [
        made
        for number, each in enumerate(nodes(node.get("correction"), index), 1)
        if isinstance(each, dict) and (made := _notice(each, number))
    ]
    found.put("notices", tuple(notices[:500]))


def _related(rel: str, node: Node) -> Related | None:
    url, own = clip(node.get("url"), 2048), clip(node.get("identifier"), 2048)
    title = clip(node.get("name"), 1000)
    return (
        Related(rel=cast("Any", rel), url=url, id=own, title=title) if url or own or title else None
    )


def _notice(node: Node, number: int) -> Notice | None:
    at, told = instant(stated_date(text(node.get("datePublished")))), text(node.get("text"))[:5000]
    if at is None or not told:
        return None
    kind = text(node.get("genre"))
    return Notice(
        id=clip(node.get("identifier"), 500) or f"notice-{number}",
        kind=cast("Any", kind if kind in _NOTICES else "correction"),
        text=told,
        at=at,
        version=whole_number(text(node.get("version"))) or None,
    )
