"""Reads a ninjs object of any generation, in the shape of 3.x, into an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from newsfixtures.article import ArticleType, Genre
from newsfixtures.formats._drafts import Draft, members, said, shown_alone, whole
from newsfixtures.formats._html.body import ReadBody, blocks_of
from newsfixtures.formats._iptc import GENRES, MEDIA_TOPICS, POLICIES
from newsfixtures.formats._ninjs.associations import (
    dicts,
    own_rights,
    put_associations,
    source_type,
)
from newsfixtures.formats._plain_body import plain_blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsfixtures.article import Media

_TYPES = frozenset(get_args(ArticleType))
_GENRES = frozenset(get_args(Genre))
_HEADLINES = ("seo", "social", "mobile", "print", "push", "kicker", "other")
_MAIN = ("main", "headline", "title", "")
_SUBHEADS = ("subhead", "subheadline", "dek", "standfirst", "deck")
_SUMMARIES = ("summary", "abstract", "main", "short", "text", "")
_SOURCES = ("agency", "document", "person", "anonymous", "publication", "dataset")
_CARRIED = frozenset(
    "standard uri type representationType profile version firstCreated versionCreated "
    "embargoedUntil expires pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote "
    "language title by slugline located descriptions bodies headlines people organisations places "
    "subjects events objects infoSources altIds trustIndicators genres rightsInfo "
    "digitalSourceType associations".split()
)


def draft_of(value: dict[str, Any], source: Callable[[str], str]) -> Draft:
    """Return what the head of a ninjs object says; *source* tells the name a member has in it."""
    draft = Draft("ninjs")
    standard = value.get("standard")
    draft.version = said(standard.get("version"), 100) if isinstance(standard, dict) else None
    for name in sorted(value.keys() - _CARRIED):
        if value[name] not in (None, "", [], {}):
            draft.drop(name)
    _simple(draft, value, source)
    _headlines(draft, value, source)
    _people_and_subjects(draft, value)
    _sources(draft, value)
    _rights(draft, value)
    put_associations(draft, value)
    return draft


def _simple(draft: Draft, value: dict[str, Any], source: Callable[[str], str]) -> None:
    def place(name: str) -> str:
        return f"/{source(name)}"

    draft.line("id", value.get("uri"), 2048, place("uri"))
    for name, member, longest in (
        ("language", "language", 100),
        ("slug", "slugline", 500),
        ("byline", "by", 1000),
        ("editor_note", "edNote", 5000),
    ):
        draft.line(name, value.get(member), longest, place(member))
    for name, member in (
        ("created_at", "firstCreated"),
        ("updated_at", "versionCreated"),
        ("embargoed_until", "embargoedUntil"),
        ("expires_at", "expires"),
    ):
        draft.instant(name, value.get(member), place(member))
    draft.put("version", whole(value.get("version"), 1, 1_000_000))
    draft.put("urgency", whole(value.get("urgency"), 1, 9))
    status = value.get("pubStatus")
    draft.put("status", status if status in ("usable", "withheld", "canceled") else None)
    draft.put("type", _type(value))
    draft.put("genre", _genre(value))
    draft.put("digital_source_type", source_type(value))
    place_name = said(value.get("located"), 200)
    draft.put("dateline", {"place": {"name": place_name}} if place_name else None)


def _type(value: dict[str, Any]) -> str:
    profile, kind = said(value.get("profile")) or "", value.get("type")
    if profile in _TYPES:
        return profile
    return kind if kind in ("video", "audio") else "article"


def _genre(value: dict[str, Any]) -> str | None:
    for each in dicts(value.get("genres")):
        for text in (said(each.get("literal")), said(each.get("uri")), said(each.get("name"))):
            code = (text or "").removeprefix(GENRES).lower().replace("-", "_")
            if code in _GENRES:
                return code
    return None


def _headlines(draft: Draft, value: dict[str, Any], source: Callable[[str], str]) -> None:
    others = []
    for number, each in enumerate(dicts(value.get("headlines"))):
        role, text = (said(each.get("role"), 100) or "").lower(), said(each.get("value"))
        name = _headline_field(role, draft.value)
        if name and text:
            draft.line(name, text, 1000, f"/{source('headlines')}/{number}/value")
        elif text:
            others.append({"role": role if role in _HEADLINES else "other", "text": text})
    if "headline" not in draft.value:
        draft.line("headline", value.get("title"), 1000, f"/{source('title')}")
    if "headline" not in draft.value and others:
        draft.value["headline"] = others.pop(0)["text"]
    draft.put("alternative_headlines", others[:50])
    _summary(draft, value)


def _headline_field(role: str, known: dict[str, Any]) -> str | None:
    if role in _MAIN and "headline" not in known:
        return "headline"
    return "dek" if role in _SUBHEADS and "dek" not in known else None


def _summary(draft: Draft, value: dict[str, Any]) -> None:
    for each in dicts(value.get("descriptions")):
        role = (said(each.get("role"), 100) or "").lower()
        if role in _SUMMARIES and "summary" not in draft.value:
            draft.line("summary", each.get("value"), 5000)
        else:
            draft.drop(f"descriptions: {role}")


def _people_and_subjects(draft: Draft, value: dict[str, Any]) -> None:
    for name, member in (
        ("people", "people"),
        ("organizations", "organisations"),
        ("places", "places"),
        ("events", "events"),
        ("objects", "objects"),
    ):
        draft.put(name, [each for each in map(_entity, dicts(value.get(member))) if each])
    found: dict[str, list[Any]] = {"section": [], "subsection": [], "keyword": []}
    subjects = []
    for each in dicts(value.get("subjects")):
        rel, label = said(each.get("rel"), 100), said(each.get("name"), 200)
        code = said(each.get("literal"), 200)
        if rel == "keyword" and label:
            found[rel].append(label)
        elif rel in ("section", "subsection") and (code or label):
            found[rel].append(members(code=code or label, label=label))
        elif subject := _subject(each):
            subjects.append(subject)
    draft.put("subjects", subjects[:500])
    draft.put("section", found["section"][0] if found["section"] else None)
    draft.put("subsections", [*found["section"][1:], *found["subsection"]][:50])
    draft.put("keywords", list(dict.fromkeys(found["keyword"]))[:500])


def _entity(each: dict[str, Any]) -> dict[str, Any] | None:
    name = said(each.get("name"), 300)
    if name is None:
        return None
    symbols = [
        said(item.get("symbol") or item.get("ticker"), 50) for item in dicts(each.get("symbols"))
    ]
    return members(
        name=name,
        id=said(each.get("literal"), 500),
        uri=said(each.get("uri"), 2048),
        rel=said(each.get("rel"), 100),
        symbols=[symbol for symbol in symbols if symbol][:50],
        geo=_point(each.get("geoJSON") or each.get("geometry_geojson")),
    )


def _point(found: object) -> dict[str, float] | None:
    at = found.get("coordinates") if isinstance(found, dict) and found.get("type") == "Point" else 0
    if not isinstance(at, list) or len(at) < 2:  # noqa: PLR2004 (longitude, latitude)
        return None
    longitude, latitude = at[0], at[1]
    sound = all(
        isinstance(each, int | float) and not isinstance(each, bool) and abs(each) <= limit
        for each, limit in ((longitude, 180), (latitude, 90))
    )
    return {"latitude": float(latitude), "longitude": float(longitude)} if sound else None


def _subject(each: dict[str, Any]) -> dict[str, Any] | None:
    scheme, code = _coded(said(each.get("uri"), 400), said(each.get("literal"), 400))
    label = said(each.get("name"), 300)
    if not code and label:
        scheme, code = "name", label[:200]
    if not code:
        return None
    return members(
        code=code,
        scheme=scheme,
        label=label,
        rel=said(each.get("rel"), 100),
        relevance=whole(each.get("relevance"), 0, 100),
        confidence=whole(each.get("confidence"), 0, 100),
        assigned_by=said(each.get("creator"), 200),
    )


def _coded(uri: str | None, literal: str | None) -> tuple[str, str | None]:
    """Return the scheme and code of a concept."""
    if uri and uri.startswith(MEDIA_TOPICS) and len(uri) > len(MEDIA_TOPICS):
        return "medtop", uri[len(MEDIA_TOPICS) :][:200]
    if uri:
        at = max(uri.rfind("/"), uri.rfind("#"), uri.rfind(":")) + 1
        return (uri[:at] or "name")[:200], (uri[at:] or literal or uri)[:200]
    if literal and ":" in literal.strip(":"):
        scheme, _, code = literal.strip(":").partition(":")
        return scheme[:200], code[:200]
    return "literal", literal and literal[:200]


def _sources(draft: Draft, value: dict[str, Any]) -> None:
    sources = []
    for each in dicts(value.get("infoSources")):
        role, name = said(each.get("role"), 100), said(each.get("name"), 1000)
        uri, code = said(each.get("uri"), 2048), said(each.get("literal"), 500)
        if name is None:
            continue
        if role in ("publisher", "provider", "distributor") and role not in draft.value:
            draft.value[role] = members(name=name[:300], url=uri, id=code)
        else:
            kind = role if role in _SOURCES else None
            sources.append(members(name=name, id=code, kind=kind, url=uri))
    draft.put("sources", sources[:500])
    _policies(draft, value)
    ids = []
    for each in dicts(value.get("altIds")):
        role, text = said(each.get("role"), 100), said(each.get("value"), 2048)
        name = {"url": "url", "shortUrl": "short_url"}.get(role or "")
        if name and text and name not in draft.value:
            draft.value[name] = text
        elif role and text:
            ids.append({"role": role, "value": text})
    draft.put("alt_ids", ids[:100])


def _policies(draft: Draft, value: dict[str, Any]) -> None:
    found: dict[str, str] = {}
    for each in dicts(value.get("trustIndicators")):
        role, href = said(each.get("role"), 2048), said(each.get("href"), 2048)
        name = _POLICY_ROLES.get((role or "").rpartition("/")[2])
        if name and href:
            found.setdefault(name, href)
        else:
            draft.drop(f"trustIndicators: {role}")
    publisher = draft.value.get("publisher")
    if found and publisher is not None:
        publisher["policies"] = found
    elif found:
        draft.drop("trustIndicators")


_POLICY_ROLES = {role.rpartition("/")[2]: name for name, role in POLICIES.items()} | {
    "editorialPolicy": "principles",
    "correctionsPolicy": "corrections",
}


def _rights(draft: Draft, value: dict[str, Any]) -> None:
    info = value.get("rightsInfo")
    linked = info.get("linkedRights") if isinstance(info, dict) else None
    rights = own_rights(value) | members(license_url=said(linked, 2048))
    draft.put("rights", rights)
    if isinstance(info, dict) and info.get("encodedRights"):
        draft.drop("rightsInfo.encodedRights")


def body_of(value: dict[str, Any], media: Sequence[Media]) -> tuple[ReadBody | None, int | None]:
    """Return the body of a ninjs object, and which of its bodies was read."""
    bodies = [
        (number, each)
        for number, each in enumerate(dicts(value.get("bodies")))
        if isinstance(each.get("value"), str) and each["value"].strip()
    ]
    if not bodies:
        return _shown(value, media), None
    number, best = min(bodies, key=lambda each: _preference(each[1]))
    if _is_marked_up(best):
        return blocks_of(best["value"], media=media), number
    return ReadBody(plain_blocks(best["value"]), media=tuple(media)), number


def _shown(value: dict[str, Any], media: Sequence[Media]) -> ReadBody | None:
    """Return the body of an item that is a picture, film or recording itself."""
    if value.get("type") not in ("picture", "graphic", "video", "audio") or not media:
        return None
    return ReadBody((shown_alone(media[0]),), tuple(media))


def _preference(body: dict[str, Any]) -> int:
    return 0 if _is_marked_up(body) else 1


def _is_marked_up(body: dict[str, Any]) -> bool:
    kind = said(body.get("contentType"), 100) or ""
    if kind.startswith("text/plain"):
        return False
    return "html" in kind or "xml" in kind or body["value"].lstrip()[:1] == "<"
