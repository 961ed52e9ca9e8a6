"""Reads what a ninjs object is associated with: pictures and films, related items, versions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

from newsfixtures.article import ImageOrigin
from newsfixtures.formats._drafts import Draft, members, said, whole
from newsfixtures.formats._html.media import seconds
from newsfixtures.formats._iptc import SOURCE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_MAX = 1000
_ORIGINS = frozenset(get_args(ImageOrigin))
_RELATIONS = ("same_event", "background", "update_of", "series", "translation_of", "source")
_KINDS = ("photograph", "illustration", "graphic", "map", "chart")
_LEADS = re.compile(r"lead|main|feature|primary|hero", re.IGNORECASE)
_NUMBERED = re.compile(r"(.{1,40})-[0-9]{1,6}")


def dicts(items: object) -> list[dict[str, Any]]:
    """Return the objects of a list, as many as an article may have; nothing of anything else."""
    if not isinstance(items, list):
        return []
    return [each for each in items[:_MAX] if isinstance(each, dict)]


def source_type(value: dict[str, Any]) -> dict[str, str] | None:
    """Return the digital source type that a ninjs object states."""
    found = value.get("digitalSourceType")
    if not isinstance(found, dict):
        return None
    uri = said(found.get("uri"), 300) or ""
    code = uri.removeprefix(SOURCE_TYPES) if uri.startswith(SOURCE_TYPES) else None
    code = code or said(found.get("literal"), 200) or said(uri, 200)
    return {"code": code} if code else None


def own_rights(value: dict[str, Any]) -> dict[str, Any]:
    """Return the rights that a ninjs object states of itself."""
    return members(
        holder=said(value.get("copyrightHolder"), 300),
        notice=said(value.get("copyrightNotice"), 1000),
        usage_terms=said(value.get("usageTerms"), 5000),
    )


def put_associations(draft: Draft, value: dict[str, Any]) -> None:
    """Read what a ninjs object is associated with: media, related items, earlier versions."""
    own = f"{draft.value.get('id')}#"
    media: list[dict[str, Any]] = []
    related: list[dict[str, Any]] = []
    for number, each in enumerate(dicts(value.get("associations")), 1):
        kind = each.get("type")
        name = said(each.get("name"), 500) or ""
        if kind in ("picture", "graphic", "video", "audio"):
            item = _media(each, number)
            media.append(item)
            if _LEADS.match(name) and "lead_media" not in draft.value:
                draft.value["lead_media"] = item["id"]
        else:
            _relation(draft, each, name, own, related)
    if value.get("type") in ("picture", "graphic", "video", "audio"):
        media.insert(0, _media(value, 0))
        draft.value.setdefault("lead_media", media[0]["id"])
    ids: dict[str, dict[str, Any]] = {}
    for item in media:
        ids.setdefault(item["id"], item)
    draft.put("media", list(ids.values()))
    draft.put("related", related[:500])


def _relation(
    draft: Draft, each: dict[str, Any], name: str, own: str, related: list[dict[str, Any]]
) -> None:
    numbered = _NUMBERED.fullmatch(name)
    rel = said(each.get("rel"), 100) or (numbered[1] if numbered else "")
    uri = said(each.get("uri"), 2048) or ""
    if rel == "revision_of":
        draft.line("revision_of", uri, 2048)
    elif rel == "supersedes":
        draft.value.setdefault("supersedes", []).append(uri)
    else:
        known = rel in _RELATIONS
        address = None if uri.startswith(own) else uri
        web = bool(address and address.startswith(("http://", "https://")))
        found = members(
            rel=rel if known else "background",
            id=_local_id(each) or (None if web else address),
            url=address if web else None,
            title=_title(each) or (None if numbered and known else said(name)),
        )
        related.append(found)


def _title(each: dict[str, Any]) -> str | None:
    values = [said(item.get("value")) for item in dicts(each.get("headlines"))]
    return next((text for text in values if text), None) or said(each.get("title"))


def _local_id(each: Mapping[str, Any]) -> str | None:
    ids = {item.get("role"): item.get("value") for item in _hashable(each.get("altIds"))}
    return said(ids.get("id"), 500)


def _hashable(items: object) -> Iterator[dict[str, Any]]:
    return (each for each in dicts(items) if isinstance(each.get("role"), str))


def _media(each: dict[str, Any], number: int) -> dict[str, Any]:
    kind = each["type"]
    texts = {item["role"]: item.get("value") for item in _hashable(each.get("descriptions"))}
    rendition = _best(dicts(each.get("renditions")))
    caption = next(
        (texts[role] for role in ("caption", "text", "main", "summary") if role in texts), None
    )
    if caption is None:
        unnamed = (
            item.get("value") for item in dicts(each.get("descriptions")) if "role" not in item
        )
        caption = next(unnamed, None)
    item = members(
        type={"picture": "image", "graphic": "image"}.get(kind, kind),
        id=_local_id(each) or f"{'image' if kind in ('picture', 'graphic') else kind}-{number}",
        url=said(rendition.get("href"), 2048),
        mime=said(rendition.get("contentType") or rendition.get("mimetype"), 200),
        caption=said(caption, 5000),
        credit=said(texts.get("creditline"), 500),
        rights=own_rights(each),
        digital_source_type=source_type(each),
    )
    if kind != "audio":
        item |= members(
            width=whole(rendition.get("width"), 0, 1_000_000),
            height=whole(rendition.get("height"), 0, 1_000_000),
        )
    return item | (_image(each, texts) if item["type"] == "image" else _film(rendition, texts))


def _best(renditions: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the widest rendition that has an address."""

    def width(each: dict[str, Any]) -> tuple[bool, int]:
        return bool(said(each.get("href"))), whole(each.get("width"), 0, 1_000_000) or 0

    return max(renditions, key=width, default={})


def _image(each: dict[str, Any], texts: Mapping[Any, Any]) -> dict[str, Any]:
    kinds = [said(item.get("literal")) for item in dicts(each.get("genres"))]
    roles = [said(item.get("role")) for item in dicts(each.get("infoSources"))]
    kind = next((found for found in kinds if found in _KINDS), None)
    alt = texts.get("alt")
    return members(
        alt=(said(alt, 2000) or "") if isinstance(alt, str) else None,
        creator=said(each.get("by"), 300),
        kind=kind or ("graphic" if each["type"] == "graphic" else None),
        origin=next((found for found in roles if found in _ORIGINS), None),
    )


def _film(rendition: Mapping[str, Any], texts: Mapping[Any, Any]) -> dict[str, Any]:
    duration = rendition.get("duration")
    sound = isinstance(duration, int | float) and not isinstance(duration, bool)
    return members(
        duration=seconds(str(duration)) if sound else None,
        transcript=said(texts.get("transcript"), 1_000_000),
    )
