"""Reads what a news item is linked with: media, related items, earlier versions, policies."""

from __future__ import annotations

from typing import Any

from newsfixtures.formats._drafts import Draft, members, said
from newsfixtures.formats._html.media import seconds, whole_number
from newsfixtures.formats._iptc import POLICIES
from newsfixtures.formats._newsml.elements import (
    child,
    children,
    code_of,
    own,
    own_rights,
    source_type,
)
from newsfixtures.formats._xml.reading import text_of

_RELATIONS = ("same_event", "background", "update_of", "series", "translation_of", "source")
_ORIGINS = ("staff", "wire", "freelance", "stock", "handout", "user", "generated", "other")
_KINDS = ("photograph", "illustration", "graphic", "map", "chart")


def put_links(draft: Draft, meta: Any) -> None:  # noqa: ANN401 (lxml has no type of its own)
    """Read what an item is linked with: media, related items, earlier versions, policies."""
    media: dict[str, dict[str, Any]] = {}
    related = []
    policies = {}
    for number, each in enumerate(children(meta, "link"), 1):
        alias, _, rel = (each.get("rel") or "").partition(":")
        nature = code_of(child(each, "itemClass"))
        if nature in ("picture", "graphic", "video", "audio"):
            item = media_of(each, nature, number)
            media.setdefault(item["id"], item)
            if rel == "lead":
                draft.value.setdefault("lead_media", item["id"])
        elif alias == "nfpol" and rel in POLICIES:
            policies[rel] = said(each.get("href"), 2048)
        elif rel == "supersedes":
            draft.value.setdefault("supersedes", []).append(said(each.get("residref"), 2048))
        elif rel == "revision_of":
            draft.line("revision_of", each.get("residref"), 2048)
        else:
            related.append(_related(each, rel))
    draft.put("media", list(media.values()))
    draft.put("related", [each for each in related if len(each) > 1][:500])
    draft.value["policies"] = members(**policies)


def _related(found: Any, rel: str) -> dict[str, Any]:  # noqa: ANN401
    title = (
        found.get("title") or text_of(child(found, "title")) or text_of(child(found, "headline"))
    )
    return members(
        rel=rel if rel in _RELATIONS else "background",
        id=said(found.get("residref"), 2048),
        url=said(found.get("href"), 2048),
        title=said(title),
    )


def media_of(found: Any, nature: str, number: int) -> dict[str, Any]:  # noqa: ANN401
    """Return what an element says of a picture or film, as JSON."""
    texts = {code_of(each, "role"): each for each in children(found, "description")}
    kind = "image" if nature in ("picture", "graphic") else nature
    source = child(found, "digitalSourceType")
    caption = texts.get("caption", texts.get(""))
    item = members(
        type=kind,
        id=said(found.get("residref"), 500) or f"{kind}-{number}",
        url=said(found.get("href"), 2048),
        mime=said(found.get("contenttype"), 200),
        caption=said(text_of(caption), 5000),
        credit=said(text_of(child(found, "creditline")), 500),
        rights=own_rights(found),
        digital_source_type=source_type(source) if source is not None else None,
    )
    if kind != "audio":
        item |= members(
            width=whole_number(own(found, "width") or found.get("width")),
            height=whole_number(own(found, "height") or found.get("height")),
        )
    if kind != "image":
        return item | members(
            duration=seconds(own(found, "duration")),
            transcript=said(text_of(texts.get("transcript")), 1_000_000),
        )
    return item | _image(found, texts.get("alt"), nature)


def _image(found: Any, alt: Any, nature: str) -> dict[str, Any]:  # noqa: ANN401
    origin, kind = own(found, "origin"), own(found, "kind")
    return members(
        alt=None if alt is None else said(text_of(alt), 2000) or "",
        creator=said(text_of(child(found, "by")), 300),
        kind=kind if kind in _KINDS else "graphic" if nature == "graphic" else None,
        origin=origin if origin in _ORIGINS else None,
        depicted_at=said(own(found, "depicted"), 100),
    )
