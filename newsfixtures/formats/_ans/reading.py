"""Reads an ANS story into an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from newsfixtures.article import ArticleType, Status
from newsfixtures.formats._ans.as_html import MAX_DEPTH, elements_of, html_of
from newsfixtures.formats._ans.media import MEDIA_TYPES, media_of
from newsfixtures.formats._ans.own import owned
from newsfixtures.formats._ans.writing import CREDITS, ENTITIES, HEADLINES, WHOLE
from newsfixtures.formats._drafts import Draft, known_media, members, said, whole
from newsfixtures.formats._html.body import ReadBody, blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPES = frozenset(get_args(ArticleType))
_STATUSES = frozenset(get_args(Status))
_ROLES = (
    "writer reporter editor photographer illustrator translator contributor producer agency".split()
)
_RELATIONS = ("same_event", "background", "update_of", "series", "translation_of", "source")
_NOTICES = ("correction", "clarification", "update", "retraction", "editors_note")
_ACCESS = ("free", "registration", "subscription", "metered")
_READ = frozenset(
    "type version _id subtype canonical_url short_url language slug status alignment created_date "
    "publish_date first_publish_date display_date last_updated_date headlines subheadlines "
    "description label credits vanity_credits location address geo taxonomy owner distributor "
    "copyright syndication content_restrictions planning revision content_elements promo_items "
    "related_content corrections additional_properties".split()
)


def draft_of(value: dict[str, Any]) -> Draft:
    """Return what the head of a story says."""
    draft = Draft("ans")
    draft.version = said(value.get("version"), 100)
    for name in sorted(value.keys() - _READ):
        if value[name] not in (None, "", [], {}):
            draft.drop(name)
    _identity(draft, value)
    _dates(draft, value)
    _headlines(draft, value)
    _credits(draft, value)
    _place(draft, value)
    _taxonomy(draft, value)
    _parties(draft, value)
    _restrictions(draft, value)
    _related(draft, value)
    _corrections(draft, value)
    _media(draft, value)
    for name, each in owned(value).items():
        if name in WHOLE:
            draft.value[name] = each
    return draft


def part(value: dict[str, Any], name: str) -> dict[str, Any]:
    """Return an object of *value*, an empty one where there is none."""
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def _identity(draft: Draft, value: dict[str, Any]) -> None:
    for name, member, longest in (
        ("id", "_id", 2048),
        ("url", "canonical_url", 2048),
        ("short_url", "short_url", 2048),
        ("language", "language", 100),
        ("slug", "slug", 500),
    ):
        draft.line(name, value.get(member), longest, f"/{member}")
    kind = said(value.get("subtype"))
    draft.put("type", kind if kind in _TYPES else None)
    draft.put("version", whole(part(value, "revision").get("revision_id"), 1, 1_000_000))
    status = said(owned(value).get("status")) or said(value.get("status"))
    if status in _STATUSES:
        draft.value["status"] = status
    draft.line("editor_note", part(value, "planning").get("internal_note"), 5000)


def _dates(draft: Draft, value: dict[str, Any]) -> None:
    draft.instant("created_at", value.get("created_date"), "/created_date")
    for member in ("first_publish_date", "display_date", "publish_date"):
        if "published_at" not in draft.value:
            draft.instant("published_at", value.get(member), f"/{member}")
    updated = value.get("last_updated_date")
    draft.instant("updated_at", updated, "/last_updated_date")
    if "updated_at" in draft.value and draft.value["updated_at"] == draft.value.get("published_at"):
        del draft.value["updated_at"]


def _headlines(draft: Draft, value: dict[str, Any]) -> None:
    headlines = part(value, "headlines")
    draft.line("headline", headlines.get("basic"), 1000, "/headlines/basic")
    draft.line("dek", part(value, "subheadlines").get("basic"), 2000, "/subheadlines/basic")
    draft.line("summary", part(value, "description").get("basic"), 5000, "/description/basic")
    roles = {name: role for role, name in HEADLINES.items()}
    others = []
    for name, each in list(headlines.items())[:100]:
        shown = said(each)
        if name != "basic" and shown and shown != draft.value.get("headline"):
            role = roles.get(name.rstrip("0123456789").rstrip("_") if "_" in name else name)
            others.append({"role": role or roles.get(name, "other"), "text": shown})
    for each in part(value, "label").values():
        shown = said(each.get("text")) if isinstance(each, dict) else None
        if shown:
            others.append({"role": "kicker", "text": shown})
    if "headline" not in draft.value and others:
        draft.value["headline"] = others.pop(0)["text"]
    draft.put("alternative_headlines", others[:50])


def _credits(draft: Draft, value: dict[str, Any]) -> None:
    authors = []
    roles = {member: role for role, member in CREDITS.items()}
    for member, each in part(value, "credits").items():
        for found in elements_of(each)[:200]:
            author = _author(found, roles.get(member, "writer"))
            if author is None:
                draft.drop(f"credits: {said(found.get('type'), 50)} without a name")
            else:
                position = whole(owned(found).get("position"), 0, 10_000)
                authors.append((10_000 if position is None else position, author))
    authors.sort(key=lambda each: each[0])
    draft.put("authors", [author for _, author in authors][:200])
    bylines = elements_of(part(value, "vanity_credits").get("by"))
    names = [said(each.get("byline") or each.get("name"), 500) for each in bylines[:20]]
    draft.line("byline", ", ".join(name for name in names if name), 1000, "/vanity_credits/by")


def _author(found: dict[str, Any], role: str) -> dict[str, Any] | None:
    name = said(found.get("name"), 300)
    if name is None:
        return None
    held, own_role = owned(found), found.get("role")
    return members(
        name=name,
        kind="organization" if held.get("kind") == "organization" else None,
        given=said(found.get("first_name"), 200),
        family=said(found.get("last_name"), 200),
        role=own_role if own_role in _ROLES else role if role != "writer" else None,
        id=said(found.get("_id"), 500),
        url=said(found.get("url"), 2048),
        email=said(found.get("email"), 320),
        bio=said(found.get("bio"), 2000),
        affiliation=said(found.get("affiliation") or found.get("org"), 300),
        contact=elements_of(held.get("contact"))[:20],
    )


def _place(draft: Draft, value: dict[str, Any]) -> None:
    address, geo = part(value, "address"), part(value, "geo")
    name = said(value.get("location") or address.get("locality"), 200)
    point = members(latitude=geo.get("latitude"), longitude=geo.get("longitude"))
    place = members(
        name=name,
        region=said(address.get("region"), 200),
        country=said(address.get("country_name"), 100),
        geo=point if len(point) == 2 else None,  # noqa: PLR2004 (latitude and longitude)
    )
    held = part(owned(value), "dateline")
    dateline = members(
        place=place if name else None,
        date=said(held.get("date"), 10),
        text=said(held.get("text"), 300),
    )
    draft.put("dateline", dateline)


def _taxonomy(draft: Draft, value: dict[str, Any]) -> None:
    found = part(value, "taxonomy")
    primary = _section(part(found, "primary_section"))
    sections = [each for each in map(_section, elements_of(found.get("sections"))) if each]
    draft.put("section", primary or (sections.pop(0) if sections else None))
    draft.put("subsections", [each for each in sections if each != primary][:50])
    subjects = (_subject(each) for each in elements_of(found.get("categories")))
    draft.put("subjects", [each for each in subjects if each][:500])
    kinds = {kind: name for name, kind in ENTITIES.items()} | {"organisation": "organizations"}
    entities: dict[str, list[Any]] = {}
    for each in elements_of(found.get("named_entities"))[:5000]:
        name, own_id = said(each.get("name"), 300), said(each.get("_id"), 500)
        field = kinds.get((said(each.get("type"), 100) or "").lower(), "objects")
        if name:
            entities.setdefault(field, []).append(
                members(name=name, id=own_id if own_id != name else None)
            )
    for field, several in entities.items():
        draft.put(field, several[:1000])
    draft.put("keywords", list(dict.fromkeys(_keywords(found)))[:500])


def _section(found: dict[str, Any]) -> dict[str, Any] | None:
    code = said(found.get("_id") or part(found, "referent").get("id"), 200)
    name = said(found.get("name"), 200)
    if not code and not name:
        return None
    return members(code=code or name, label=name if name != code else None)


def _subject(found: dict[str, Any]) -> dict[str, Any] | None:
    code, name = said(found.get("_id"), 200), said(found.get("name"), 300)
    if not code:
        return None
    score = found.get("score")
    sound = isinstance(score, int | float) and not isinstance(score, bool) and 0 <= score <= 1
    return members(
        code=code,
        scheme=said(found.get("classifier"), 200) or "local",
        label=name if name != code else None,
        relevance=round(score * 100) if sound and score is not None else None,
    )


def _keywords(found: dict[str, Any]) -> Iterator[str]:
    words: list[Any] = []
    for name, member in (("seo_keywords", None), ("tags", "text"), ("keywords", "keyword")):
        items = found.get(name)
        words += [
            each.get(member) if member and isinstance(each, dict) else each
            for each in (items[:1000] if isinstance(items, list) else ())
        ]
    yield from (word for each in words if (word := said(each, 200)))


def _parties(draft: Draft, value: dict[str, Any]) -> None:
    owner, found = part(value, "owner"), part(value, "distributor")
    name = said(owner.get("name"), 300)
    if name:
        publisher = part(owned(value), "publisher")
        draft.put("publisher", members(name=name, id=said(owner.get("id"), 500)) | publisher)
    name, held = said(found.get("name"), 300), owned(found)
    if name:
        provider = members(
            name=name,
            id=said(held.get("id"), 500),
            url=said(held.get("url"), 2048),
            logo=said(held.get("logo"), 2048),
        )
        draft.put("provider", provider)
    if owner.get("sponsored") is True:
        draft.value["genre"] = "sponsored"
    syndicatable = part(value, "syndication").get("external_distribution")
    rights = part(owned(value), "rights") | members(
        notice=said(value.get("copyright"), 1000),
        syndicatable=syndicatable if isinstance(syndicatable, bool) else None,
    )
    draft.put("rights", rights)


def _restrictions(draft: Draft, value: dict[str, Any]) -> None:
    found = part(value, "content_restrictions")
    code = found.get("content_code")
    draft.put("access", code if code in _ACCESS else None)
    embargo = part(found, "embargo")
    if embargo.get("active") is True:
        draft.instant("embargoed_until", embargo.get("end_time"))
        if not embargo.get("end_time"):
            draft.value["status"] = "embargoed"


def _related(draft: Draft, value: dict[str, Any]) -> None:
    related = []
    for name, each in part(value, "related_content").items():
        for found in elements_of(each)[:500]:
            held = owned(found)
            position = whole(held.get("position"), 0, 10_000)
            item = _related_item(found, held, name)
            if item:
                related.append((10_000 if position is None else position, item))
    related.sort(key=lambda each: each[0])
    draft.put("related", [item for _, item in related][:500])


def _related_item(found: dict[str, Any], held: dict[str, Any], name: str) -> dict[str, Any] | None:
    rel = name if name in _RELATIONS else "background"
    if held:
        stated = {key: said(held.get(key), 2048) for key in ("id", "url", "title")}
    else:
        referent = part(found, "referent")
        stated = {
            "id": said(found.get("_id") or referent.get("id"), 2048),
            "url": said(found.get("canonical_url") or found.get("redirect_url"), 2048),
            "title": said(part(found, "headlines").get("basic")),
        }
    return members(rel=rel, **stated) if any(stated.values()) else None


def _corrections(draft: Draft, value: dict[str, Any]) -> None:
    notices = []
    for number, each in enumerate(elements_of(value.get("corrections")), 1):
        held, kind = owned(each), each.get("correction_type")
        text, at = said(each.get("text"), 5000), said(held.get("at"), 100)
        if text and at:
            notices.append(
                members(
                    id=said(each.get("_id"), 500) or f"notice-{number}",
                    kind=kind if kind in _NOTICES else "correction",
                    text=text,
                    at=at,
                    version=whole(held.get("version"), 1, 1_000_000),
                    original_text=said(held.get("original_text"), 5000),
                    block_ids=held.get("block_ids"),
                )
            )
        elif text:
            draft.drop("corrections: no date")
            draft.traces.append({"kind": "dropped", "text": text, "note": "a correction undated"})
    draft.put("notices", notices[:500])


def _media(draft: Draft, value: dict[str, Any]) -> None:
    promo = part(value, "promo_items")
    basic = part(promo, "basic")
    found: dict[str, tuple[int, dict[str, Any]]] = {}
    parts = [each for each in promo.values() if isinstance(each, dict)]
    for each in _all_media([*parts, *elements_of(value.get("content_elements"))], 0):
        item = media_of(each, len(found) + 1)
        each.setdefault("_id", item["id"])
        position = whole(owned(each).get("position"), 0, 10_000)
        found.setdefault(item["id"], (10_000 if position is None else position, item))
    ordered = sorted(found.values(), key=lambda each: each[0])
    draft.put("media", [item for _, item in ordered][:1000])
    lead = basic.get("_id") if basic.get("type") in MEDIA_TYPES else None
    if basic.get("type") == "reference":
        lead = part(basic, "referent").get("id")
    draft.put("lead_media", said(lead, 500) if said(lead, 500) in found else None)


def _all_media(parts: list[dict[str, Any]], depth: int) -> Iterator[dict[str, Any]]:
    for each in parts:
        if each.get("type") in MEDIA_TYPES:
            yield each
        elif depth < MAX_DEPTH and each.get("type") in ("gallery", "element_group", "quote"):
            yield from _all_media(elements_of(each.get("content_elements")), depth + 1)


def body_in(value: dict[str, Any], draft: Draft) -> ReadBody | None:
    """Return the blocks of a story."""
    elements = elements_of(value.get("content_elements"))
    html = html_of(elements, draft.lossy)
    draft.paths["/body"] = "/content_elements"
    for number in range(min(len(elements), 1000)):
        draft.paths[f"/body/{number}"] = f"/content_elements/{number}"
    return blocks_of(html, media=known_media(draft)) if html else None
