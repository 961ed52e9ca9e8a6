"""Writes the links of a news item: pictures and films, related items, earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Article, Audio, Image, Media, Related, Rights, Video
from newsfixtures.formats._iptc import POLICIES
from newsfixtures.formats._newsml.terms import OWN
from newsfixtures.formats._xml.writing import attribute, attributes, element, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.documents import Truth


def links(article: Article, truth: Truth) -> Iterator[str]:
    """Yield what *article* is linked with."""
    for item in article.media:
        lead = item.id == article.lead_media
        if lead and item.url:
            truth.state("newsml.lead", "media", item.url)
        yield _media(item, "lead" if lead else "media")
    yield from (_related(each) for each in article.related)
    versions = [("revision_of", article.revision_of)] if article.revision_of else []
    versions += [("supersedes", each) for each in article.supersedes]
    for rel, ref in versions:
        yield element("link", attributes(("rel", f"nfrel:{rel}"), ("residref", ref)))
    policies = article.publisher and article.publisher.policies
    for name in POLICIES if policies else ():
        href = getattr(policies, name)
        if href:
            yield element("link", attributes(("rel", f"nfpol:{name}"), ("href", href)))


def _media(item: Media, rel: str) -> str:
    kind: str = "picture" if isinstance(item, Image) else item.type
    if isinstance(item, Image) and item.kind not in (None, "photograph"):
        kind = "graphic"
    size = item if isinstance(item, Image | Video) else None
    stated = attributes(
        ("rel", f"nfrel:{rel}"),
        ("href", item.url),
        ("residref", item.id),
        ("contenttype", item.mime),
        (f"{OWN}:width", size.width if size else None),
        (f"{OWN}:height", size.height if size else None),
        (f"{OWN}:duration", item.duration if isinstance(item, Video | Audio) else None),
        *_origin(item),
    )
    rights = item.rights or Rights()
    inner = element("itemClass", attribute("qcode", f"ninat:{kind}"))
    inner += spelt("description", item.caption, attribute("role", "drol:caption"))
    inner += _more(item)
    inner += spelt("creditline", item.credit)
    inner += spelt("by", item.creator) if isinstance(item, Image) else ""
    if rights.holder:
        inner += element("copyrightHolder", "", spelt("name", rights.holder))
    inner += spelt("copyrightNotice", rights.notice) + spelt("usageTerms", rights.usage_terms)
    if item.digital_source_type:
        inner += element("digitalSourceType", attribute("literal", item.digital_source_type.code))
    return element("link", stated, inner)


def _origin(item: Media) -> tuple[tuple[str, object], ...]:
    if not isinstance(item, Image):
        return ()
    return (
        (f"{OWN}:origin", item.origin),
        (f"{OWN}:kind", item.kind),
        (f"{OWN}:depicted", item.depicted_at),
    )


def _more(item: Media) -> str:
    if isinstance(item, Image):
        if item.alt is None:
            return ""
        stated = attribute("role", "drol:alt")
        return spelt("description", item.alt, stated) or element("description", stated)
    return spelt("description", item.transcript, attribute("role", "drol:transcript"))


def _related(related: Related) -> str:
    stated = attributes(
        ("rel", f"nfrel:{related.rel}"),
        ("href", related.url),
        ("residref", related.id),
        ("title", related.title),
    )
    return element("link", stated)
