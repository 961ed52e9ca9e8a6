"""Writes what a ninjs object is associated with: media, related items, earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.article import (
    Article,
    Audio,
    DigitalSourceType,
    Image,
    Media,
    Related,
    Rights,
    Video,
)
from newsfixtures.formats._iptc import SOURCE_TYPES
from newsfixtures.formats._wire import version_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from newsfixtures.documents import Truth


def stating(**found: Any) -> dict[str, Any]:  # noqa: ANN401 (any JSON)
    """Return the members that are not ``None``."""
    return {name: each for name, each in found.items() if each is not None}


def moment_text(moment: datetime, form: str) -> str:
    """Return *moment* in RFC 3339 as the knob ``dates`` has it."""
    if form == "naive":
        return moment.replace(tzinfo=None).isoformat()
    text = moment.isoformat()
    return text if form == "seconds" or moment.microsecond else f"{text[:19]}.000{text[19:]}"


def source_type(found: DigitalSourceType | None) -> dict[str, str] | None:
    """Return a digital source type by URI and code."""
    return {"uri": SOURCE_TYPES + found.code, "literal": found.code} if found else None


def associations(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[dict[str, Any]]:
    """Yield the media, related items and earlier versions of *article*."""
    for number, item in enumerate(article.media, 1):
        lead = item.id == article.lead_media
        name = "lead" if lead else f"{_kind_of(item)}-{number}"
        if lead and item.url:
            truth.state("ninjs.lead", "media", item.url)
        yield _media(item, name, article, knobs, truth)
    for number, related in enumerate(article.related, 1):
        yield _related(related, f"{related.rel}-{number}", article)
    versions = [("revision_of", article.revision_of)] if article.revision_of else []
    versions += [("supersedes", each) for each in article.supersedes]
    for number, (rel, uri) in enumerate(versions, 1):
        yield {"name": f"{rel}-{number}", "rel": rel, "uri": uri}


def _kind_of(item: Media) -> str:
    return "picture" if isinstance(item, Image) else item.type


def _media(
    item: Media, name: str, article: Article, knobs: Mapping[str, str], truth: Truth
) -> dict[str, Any]:
    value = {"name": name, "uri": item.url or f"{article.id}#{item.id}", "type": _kind_of(item)}
    if isinstance(item, Image) and item.kind not in (None, "photograph"):
        value["type"] = "graphic"
    moment = version_moment(article)
    if knobs["picture.dates"] == "created" and moment is not None:
        text = moment_text(moment.replace(day=1, hour=0), "seconds")
        truth.decoy(f"ninjs.{name}.version-created", "updated_at", text)
        value["versionCreated"] = text
    texts = (("caption", item.caption), ("creditline", item.credit), *_more_texts(item))
    found = stating(
        altIds=[{"role": "id", "value": item.id}],
        by=getattr(item, "creator", None),
        genres=_image_kind(item),
        descriptions=[{"role": role, "value": text} for role, text in texts if text is not None]
        or None,
        infoSources=_origin(item),
        renditions=[_rendition(item)],
        digitalSourceType=source_type(item.digital_source_type),
    )
    rights = item.rights or Rights()
    return (
        value
        | found
        | stating(
            copyrightHolder=rights.holder,
            copyrightNotice=rights.notice,
            usageTerms=rights.usage_terms,
        )
    )


def _more_texts(item: Media) -> tuple[tuple[str, str | None], ...]:
    if isinstance(item, Image):
        return (("alt", item.alt),)
    return (("transcript", item.transcript),)


def _image_kind(item: Media) -> list[dict[str, str]] | None:
    return [{"literal": item.kind}] if isinstance(item, Image) and item.kind else None


def _origin(item: Media) -> list[dict[str, str]] | None:
    return [{"role": item.origin}] if isinstance(item, Image) and item.origin else None


def _rendition(item: Media) -> dict[str, Any]:
    size = item if isinstance(item, Image | Video) else None
    return stating(
        name="main",
        href=item.url,
        contentType=item.mime,
        width=size.width if size else None,
        height=size.height if size else None,
        duration=item.duration if isinstance(item, Video | Audio) else None,
    )


def _related(related: Related, name: str, article: Article) -> dict[str, Any]:
    return stating(
        name=name,
        rel=related.rel,
        uri=related.url or f"{article.id}#{name}",
        type="text",
        altIds=[{"role": "id", "value": related.id}] if related.id else None,
        headlines=[{"role": "main", "value": related.title}] if related.title else None,
    )
