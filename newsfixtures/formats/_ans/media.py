"""Pictures, films and recordings of ANS, written and read."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from newsfixtures.article import Image, Media, Video
from newsfixtures.formats._ans.knobs import VERSION
from newsfixtures.formats._ans.own import own, owned, stating
from newsfixtures.formats._drafts import members, said, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

_CATEGORIES = {
    "staff": "staff",
    "wire": "wires",
    "freelance": "freelance",
    "stock": "stock",
    "handout": "handout",
    "user": "other",
    "generated": "other",
    "other": "other",
}
"""The category of ANS for the origin of a picture."""
_ORIGINS = {category: origin for origin, category in reversed(_CATEGORIES.items())} | {
    "other": "other"
}
_KINDS = ("photograph", "illustration", "graphic", "map", "chart")
MEDIA_TYPES = ("image", "video", "audio")


def ans_media(
    item: Media, position: int, *, caption: str | None = None, credit: str | None = None
) -> dict[str, Any]:
    """Return *item* as ANS has it; *caption* and *credit* stand before its own."""
    shown, by = caption or item.caption, credit or item.credit
    held: dict[str, Any] = {
        "position": position,
        "mime": item.mime,
        "caption": item.caption or "" if shown != item.caption else None,
        "credit": item.credit or "" if by != item.credit else None,
        "rights": item.rights
        and stating(holder=item.rights.holder, usage_terms=item.rights.usage_terms),
        "source_type": item.digital_source_type and item.digital_source_type.code,
    }
    value = {"type": item.type, "version": VERSION, "_id": item.id}
    notice = item.rights.notice if item.rights else None
    value |= stating(copyright=notice, vanity_credits=_credits(by))
    if isinstance(item, Image):
        held |= {"depicted_at": item.depicted_at}
        held |= {"origin": item.origin if item.origin in ("user", "generated") else None}
        value |= _image(item, shown)
    elif isinstance(item, Video):
        value |= _video(item, shown)
    else:
        held |= {"duration": item.duration, "transcript": item.transcript}
        held |= {"silent": True if item.url is None else None}
        value |= stating(source_url=item.url or "", mimetype=item.mime, description=_basic(shown))
        held["mime"] = None
    return value | own(**held)


def _basic(shown: str | None) -> dict[str, str] | None:
    return {"basic": shown} if shown else None


def _credits(name: str | None) -> dict[str, Any] | None:
    return {"by": [{"type": "author", "name": name}]} if name else None


def _image(item: Image, caption: str | None) -> dict[str, Any]:
    focus = item.focal_point
    category = _CATEGORIES.get(item.origin or "")
    return stating(
        url=item.url,
        alt_text=item.alt,
        caption=caption,
        width=item.width,
        height=item.height,
        image_type=item.kind,
        credits=_credits(item.creator),
        distributor={"category": category} if category else None,
        focal_point={"x": focus.x, "y": focus.y} if focus else None,
    )


def _video(item: Video, caption: str | None) -> dict[str, Any]:
    stream = stating(url=item.url, width=item.width, height=item.height)
    return stating(
        streams=[stream] if stream else None,
        duration=None if item.duration is None else item.duration * 1000,
        transcript=item.transcript,
        description=_basic(caption),
    )


def media_of(part: dict[str, Any], number: int) -> dict[str, Any]:
    """Return what an image, video or audio of ANS says, as JSON of the article."""
    held, kind = owned(part), part["type"]
    caption = held.get("caption", caption_of(part))
    credit = held.get("credit", credit_of(part))
    found = held.get("rights")
    rights: dict[str, Any] = found if isinstance(found, dict) else {}
    item = members(
        type=kind,
        id=said(part.get("_id"), 500) or f"{kind}-{number}",
        caption=said(caption, 5000),
        credit=said(credit, 500),
        rights=members(
            holder=said(rights.get("holder"), 300),
            notice=said(part.get("copyright"), 1000),
            usage_terms=said(rights.get("usage_terms"), 5000),
        ),
        digital_source_type=members(code=said(held.get("source_type"), 200)),
        mime=said(held.get("mime") or part.get("mimetype"), 200),
    )
    return item | _READERS[kind](part, held)


def caption_of(part: dict[str, Any]) -> object:
    """Return the cutline of a part."""
    description = part.get("description")
    basic = description.get("basic") if isinstance(description, dict) else None
    return part.get("caption") or basic


def credit_of(part: dict[str, Any]) -> str | None:
    """Return who is credited, as it is to be printed."""
    for member in ("vanity_credits", "credits"):
        found = part.get(member)
        if isinstance(found, dict):
            names = [*_names(found.get("by")), *_names(found.get("affiliation"))]
            if names:
                return ", ".join(names)
    return None


def _names(items: object) -> Iterator[str]:
    for each in items[:50] if isinstance(items, list) else ():
        name = said(each.get("byline") or each.get("name"), 300) if isinstance(each, dict) else None
        if name:
            yield name


def _read_image(part: dict[str, Any], held: dict[str, Any]) -> dict[str, Any]:
    alt, kind, found = part.get("alt_text"), part.get("image_type"), part.get("distributor")
    category = found.get("category") if isinstance(found, dict) else None
    by = part.get("credits")
    creator = next(_names(by.get("by")), None) if isinstance(by, dict) else None
    origin = said(held.get("origin")) or (
        _ORIGINS.get(category) if isinstance(category, str) else None
    )
    focus = part.get("focal_point")
    return members(
        url=said(part.get("url"), 2048),
        alt=(said(alt, 2000) or "") if isinstance(alt, str) else None,
        creator=creator if "vanity_credits" in part or not _is_credit_alone(part) else None,
        kind=kind if kind in _KINDS else None,
        origin=origin if origin in _CATEGORIES else None,
        width=whole(part.get("width"), 0, 1_000_000),
        height=whole(part.get("height"), 0, 1_000_000),
        focal_point=_focus(focus) if isinstance(focus, dict) else None,
        depicted_at=said(held.get("depicted_at"), 100),
    )


def _is_credit_alone(part: dict[str, Any]) -> bool:
    return "vanity_credits" not in part and not owned(part)


def _focus(found: dict[str, Any]) -> dict[str, float] | None:
    """Return a focal point that is stated as fractions; ANS does not say in what it is measured."""
    x, y = _number(found.get("x"), 1), _number(found.get("y"), 1)
    return None if x is None or y is None else {"x": x, "y": y}


def _number(found: object, top: float) -> float | None:
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    return float(found) if math.isfinite(found) and 0 <= found <= top else None


def _read_video(part: dict[str, Any], held: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001 (a reader)
    streams = part.get("streams")
    found = (
        [each for each in streams if isinstance(each, dict)] if isinstance(streams, list) else []
    )
    best = max(found, key=lambda each: whole(each.get("width"), 0, 1_000_000) or 0, default={})
    duration = _number(part.get("duration"), 10_000_000_000)
    return members(
        url=said(best.get("url"), 2048),
        width=whole(best.get("width"), 0, 1_000_000),
        height=whole(best.get("height"), 0, 1_000_000),
        duration=None if duration is None else duration / 1000,
        transcript=said(part.get("transcript"), 1_000_000),
    )


def _read_audio(part: dict[str, Any], held: dict[str, Any]) -> dict[str, Any]:
    streams = part.get("streams")
    first = streams[0] if isinstance(streams, list) and streams else {}
    url = part.get("source_url") or (first.get("url") if isinstance(first, dict) else None)
    return members(
        url=said(url, 2048),
        duration=_number(held.get("duration"), 10_000_000),
        transcript=said(held.get("transcript"), 1_000_000),
    )


_READERS = {"image": _read_image, "video": _read_video, "audio": _read_audio}
