"""Pictures, films and recordings of NITF: the ``media`` element, written and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.article import Audio, Image, Media, Rights, Video
from newsfixtures.formats._drafts import members, said
from newsfixtures.formats._html.media import seconds, whole_number
from newsfixtures.formats._nitf.terms import OWN
from newsfixtures.formats._xml.reading import local, text_of
from newsfixtures.formats._xml.writing import attributes, element, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ORIGINS = ("staff", "wire", "freelance", "stock", "handout", "user", "generated", "other")
_KINDS = ("photograph", "illustration", "graphic", "map", "chart")


def media_xml(
    item: Media,
    knobs: Mapping[str, str],
    *,
    named: str | None = None,
    own: str | None = None,
    caption: str | None = None,
    credit: str | None = None,
) -> str:
    """Return *item* as a ``media`` element; *caption* and *credit* stand before its own."""
    kind = knobs["media.type"] if isinstance(item, Image) else item.type
    metadata = dict(_metadata(item))
    if caption and caption != item.caption:
        metadata["caption"] = item.caption or ""
    if credit and credit != item.credit:
        metadata["credit"] = item.credit or ""
    inner = "".join(
        element("media-metadata", attributes(("name", name), ("value", value)))
        for name, value in metadata.items()
        if value is not None
    )
    shown, by = caption or item.caption, credit or item.credit
    apart = knobs["credit.place"] == "producer"
    inner += element("media-reference", _reference(item, None if apart else by))
    if shown:
        inner += element("media-caption", "", _caption(shown, knobs["caption.form"]))
    if by and apart:
        inner += element("media-producer", "", text(by))
    stated = attributes(("media-type", kind), ("class", named), (f"{OWN}:id", own))
    return element("media", stated, inner)


def _caption(caption: str, form: str) -> str:
    return element("p", "", text(caption)) if form == "paragraph" else text(caption)


def _reference(item: Media, credit: str | None) -> str:
    size = item if isinstance(item, Image | Video) else None
    duration = item.duration if isinstance(item, Video | Audio) else None
    rights = item.rights or Rights()
    return attributes(
        ("source", item.url),
        ("mime-type", item.mime),
        ("alternate-text", item.alt if isinstance(item, Image) else None),
        ("width", size.width if size else None),
        ("height", size.height if size else None),
        ("source-credit", credit),
        ("copyright", rights.notice),
        ("time", duration),
        ("time-unit-of-measure", "seconds" if duration is not None else None),
    )


def _metadata(item: Media) -> Iterator[tuple[str, str | None]]:
    yield "id", item.id
    if isinstance(item, Image):
        yield "creator", item.creator
        yield "origin", item.origin
        yield "kind", item.kind
        yield "date-created", item.depicted_at
    else:
        yield "transcript", item.transcript
    rights = item.rights or Rights()
    yield "copyright-holder", rights.holder
    yield "usage-terms", rights.usage_terms
    found = item.digital_source_type
    yield "digital-source-type", found.code if found else None


def media_of(found: Any, number: int) -> dict[str, Any]:  # noqa: ANN401 (lxml has no type of its own)
    """Return what a ``media`` element says, as JSON; its id is one of its own or made of *number*."""
    parts = {local(each): each for each in reversed(found) if isinstance(each.tag, str)}
    metadata = {
        each.get("name"): each.get("value")
        for each in found
        if isinstance(each.tag, str) and local(each) == "media-metadata"
    }
    reference = parts.get("media-reference")
    stated: Mapping[str, str] = reference.attrib if reference is not None else {}
    kind = _kind(found, stated)
    caption = metadata.get("caption", _text(parts.get("media-caption")))
    credit = metadata.get("credit", _text(parts.get("media-producer")))
    value = members(
        type=kind,
        id=said(metadata.get("id"), 500) or f"{kind}-{number}",
        url=said(stated.get("source"), 2048),
        mime=said(stated.get("mime-type"), 200),
        caption=said(caption, 5000),
        credit=said(credit or stated.get("source-credit"), 500),
        rights=members(
            holder=said(metadata.get("copyright-holder"), 300),
            notice=said(stated.get("copyright"), 1000),
            usage_terms=said(metadata.get("usage-terms"), 5000),
        ),
        digital_source_type=members(code=said(metadata.get("digital-source-type"), 200)),
    )
    if kind != "audio":
        value |= members(
            width=whole_number(stated.get("width")), height=whole_number(stated.get("height"))
        )
    return value | (_image(stated, metadata) if kind == "image" else _film(stated, metadata))


def _kind(found: Any, stated: Mapping[str, str]) -> str:  # noqa: ANN401
    kind = (found.get("media-type") or "").lower()
    mime = stated.get("mime-type", "").partition("/")[0]
    return next((each for each in ("video", "audio") if each in (kind, mime)), "image")


def _text(part: Any) -> str | None:  # noqa: ANN401
    return None if part is None else text_of(part)


def _image(stated: Mapping[str, str], metadata: Mapping[Any, Any]) -> dict[str, Any]:
    alt, kind, origin = (
        stated.get("alternate-text"),
        metadata.get("kind"),
        metadata.get("origin"),
    )
    return members(
        alt=None if alt is None else said(alt, 2000) or "",
        creator=said(metadata.get("creator"), 300),
        kind=kind if kind in _KINDS else None,
        origin=origin if origin in _ORIGINS else None,
        depicted_at=said(metadata.get("date-created"), 100),
    )


def _film(stated: Mapping[str, str], metadata: Mapping[Any, Any]) -> dict[str, Any]:
    return members(
        duration=seconds(stated.get("time")),
        transcript=said(metadata.get("transcript"), 1_000_000),
    )
