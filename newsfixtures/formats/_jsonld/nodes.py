"""An article as one node of JSON-LD, in the plainest shape; and what a node keeps of it.

Source: schema.org 30.0 (2026-03-19), NewsArticle, LiveBlogPosting and the types they refer to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsfixtures.article import (
    Article,
    Audio,
    Author,
    Claim,
    Entity,
    Image,
    LabelledParagraph,
    ListBlock,
    LiveEntry,
    Media,
    Notice,
    Party,
    Place,
    Related,
    Source,
    Subject,
    Video,
    block_texts,
)
from newsfixtures.locales import LOCALES, locale_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node = dict[str, Any]

MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/"
SUBTYPES = {
    "reportage": "ReportageNewsArticle",
    "analysis": "AnalysisNewsArticle",
    "background": "BackgroundNewsArticle",
    "opinion": "OpinionNewsArticle",
    "review": "ReviewNewsArticle",
    "ask_public": "AskPublicNewsArticle",
    "satire": "SatiricalArticle",
    "sponsored": "AdvertiserContentArticle",
}
"""schema.org's type for each genre that has one."""
DIGITAL_SOURCES = {
    code[0].lower() + code[1:]: f"https://schema.org/{code}DigitalSource"
    for code in (
        "TrainedAlgorithmicMedia AlgorithmicMedia AlgorithmicallyEnhanced CompositeCapture Composite "
        "CompositeSynthetic CompositeWithTrainedAlgorithmicMedia DataDrivenMedia DigitalArt "
        "DigitalCapture MinorHumanEdits MultiFrameComputationalCapture NegativeFilm PositiveFilm "
        "Print ScreenCapture VirtualRecording"
    ).split()
}
"""schema.org's enumeration for IPTC codes of digital source types."""
SOURCE_TYPES = {"document": "DigitalDocument", "publication": "Periodical", "dataset": "Dataset"}
"""schema.org's type for the kinds of sources that are works."""
RELATIONS = {"series": "isPartOf", "translation_of": "translationOfWork", "source": "isBasedOn"}
"""schema.org's property for the relations that have one."""
POLICIES = {
    "principles": "publishingPrinciples",
    "corrections": "correctionsPolicy",
    "ethics": "ethicsPolicy",
    "verification": "verificationFactCheckingPolicy",
    "unnamed_sources": "unnamedSourcesPolicy",
    "ownership": "ownershipFundingInfo",
    "feedback": "actionableFeedbackPolicy",
}
ENTITIES = {
    "people": "Person",
    "organizations": "Organization",
    "places": "Place",
    "events": "Event",
    "objects": "Thing",
}
"""schema.org's type for what an article names."""
_PARTED = re.compile(r"\n[ \t]*\n\s*")


def node(kind: str, **members: Any) -> Node:  # noqa: ANN401 (any JSON)
    """Return a node of type *kind* with the *members* that state something."""
    return {"@type": kind, **_stating(members)}


def _stating(members: Node) -> Node:
    return {
        name: each for name, each in members.items() if each is not None and each not in ("", [])
    }


def article_node(article: Article, *, told: bool = True) -> Node:
    """Return *article* as one node, every list a list, every party an object.

    Its words are left out where they are not *told*.
    """
    members = {**_identity(article), **_head(article), **_around(article), **_body(article)}
    if told:
        plain = [each for each in article.body if each.type != "live_entry"]
        members["articleBody"] = plain_body(plain, article.language)
    kind = "LiveBlogPosting" if article.type == "live_blog" else "NewsArticle"
    return {"@type": kind, **_stating(members)}


def _identity(article: Article) -> Node:
    ids: list[Any] = [article.id, *(_alternative_id(each) for each in article.alt_ids)]
    kind = article.type if article.type not in ("article", "live_blog") else None
    return {
        "identifier": ids[0] if len(ids) == 1 else ids,
        "url": article.url,
        "mainEntityOfPage": article.url,
        "version": article.version if article.version != 1 else None,
        "additionalType": kind,
        "genre": article.genre if article.genre != "reportage" else None,
        "creativeWorkStatus": article.status if article.status != "usable" else None,
    }


def _alternative_id(each: Any) -> Node:  # noqa: ANN401
    return node("PropertyValue", propertyID=each.role, value=each.value)


def _head(article: Article) -> Node:
    dateline = article.dateline
    return {
        "headline": article.headline,
        "alternativeHeadline": [each.text for each in article.alternative_headlines],
        "description": article.dek,
        "abstract": article.summary,
        "creditText": article.byline,
        "author": [_author(each) for each in article.authors],
        "dateline": dateline.text if dateline else None,
        "locationCreated": _place(dateline.place) if dateline and dateline.place else None,
        "datePublished": _iso(article.published_at),
        "dateModified": _iso(article.updated_at),
        "dateCreated": _iso(article.created_at),
        "expires": _iso(article.expires_at),
    }


def _iso(moment: Any) -> str | None:  # noqa: ANN401
    return moment.isoformat() if moment else None


def _author(author: Author) -> Node:
    affiliation = node("Organization", name=author.affiliation) if author.affiliation else None
    contacts = [
        node("ContactPoint", contactType=each.kind, identifier=each.value)
        for each in author.contact
    ]
    shared: Node = {
        "name": author.name,
        "identifier": author.id,
        "url": author.url,
        "email": author.email,
        "description": author.bio,
        "contactPoint": contacts,
    }
    if author.kind == "organization":
        return node("Organization", **shared)
    return node(
        "Person",
        **shared,
        givenName=author.given,
        familyName=author.family,
        jobTitle=author.role if author.role != "writer" else None,
        affiliation=affiliation,
    )


def _place(place: Place) -> Node:
    address = None
    if place.region or place.country:
        address = node("PostalAddress", addressRegion=place.region, addressCountry=place.country)
    return node("Place", name=place.name, address=address, geo=_geo(place.geo))


def _geo(geo: Any) -> Node | None:  # noqa: ANN401
    if geo is None:
        return None
    return {"@type": "GeoCoordinates", "latitude": geo.latitude, "longitude": geo.longitude}


def _around(article: Article) -> Node:
    sections = [article.section, *article.subsections] if article.section else []
    labels = [each.label or each.code for each in sections]
    source = article.digital_source_type
    return {
        "inLanguage": article.language if article.language != "und" else None,
        "articleSection": labels[0] if len(labels) == 1 else labels,
        "keywords": list(article.keywords),
        "about": [_subject(each) for each in article.subjects],
        "mentions": list(_mentions(article)),
        "publisher": _party(article.publisher, "NewsMediaOrganization"),
        "provider": _party(article.provider, "Organization"),
        "isAccessibleForFree": None if article.access is None else article.access == "free",
        "digitalSourceType": DIGITAL_SOURCES.get(source.code) if source else None,
        **_rights(article),
        **_references(article),
    }


def _subject(subject: Subject) -> Node:
    scheme = MEDTOP if subject.scheme == "medtop" else subject.scheme
    return node("DefinedTerm", name=subject.label, termCode=subject.code, inDefinedTermSet=scheme)


def _mentions(article: Article) -> Iterator[Node]:
    for field, kind in ENTITIES.items():
        for each in getattr(article, field):
            yield _entity(each, kind)


def _entity(entity: Entity, kind: str) -> Node:
    made: Node = {"@type": kind, "name": entity.name}
    if entity.id:
        made["identifier"] = entity.id
    if entity.uri:
        made["sameAs"] = entity.uri
    if entity.geo and kind == "Place":
        made["geo"] = _geo(entity.geo)
    return made


def _party(party: Party | None, kind: str) -> Node | None:
    if party is None:
        return None
    logo = node("ImageObject", url=party.logo) if party.logo else None
    policies = {}
    if party.policies and kind == "NewsMediaOrganization":
        policies = {term: getattr(party.policies, name) for name, term in POLICIES.items()}
    return node(kind, name=party.name, identifier=party.id, url=party.url, logo=logo, **policies)


def _rights(article: Article) -> Node:
    rights = article.rights
    if rights is None:
        return {}
    return {
        "copyrightHolder": node("Organization", name=rights.holder) if rights.holder else None,
        "copyrightNotice": rights.notice,
        "copyrightYear": rights.year,
        "license": rights.license_url,
        "conditionsOfAccess": rights.usage_terms,
    }


def _references(article: Article) -> Node:
    found: dict[str, list[Node]] = {}
    for related in article.related:
        if related.rel in RELATIONS:
            found.setdefault(RELATIONS[related.rel], []).append(_related(related))
    agencies = [_source(each, "Organization") for each in article.sources if each.kind == "agency"]
    works = [
        _source(each, SOURCE_TYPES[each.kind])
        for each in article.sources
        if each.kind in SOURCE_TYPES
    ]
    return {
        "citation": works,
        "sourceOrganization": agencies,
        "hasPart": [_claim(each) for each in article.claims],
        "correction": [_notice(each) for each in article.notices],
        **found,
    }


def _related(related: Related) -> Node:
    return node("CreativeWork", name=related.title, url=related.url, identifier=related.id)


def _source(source: Source, kind: str) -> Node:
    return node(kind, name=source.name, url=source.url, identifier=source.id)


def _claim(claim: Claim) -> Node:
    author = node("Person", name=claim.claimant) if claim.claimant else None
    return node(
        "ClaimReview",
        claimReviewed=claim.claim,
        itemReviewed=node("Claim", author=author) if author else None,
        reviewRating=node("Rating", alternateName=claim.rating) if claim.rating else None,
        url=claim.url,
    )


def _notice(notice: Notice) -> Node:
    return node(
        "CorrectionComment",
        text=notice.text,
        datePublished=_iso(notice.at),
        identifier=notice.id,
        genre=notice.kind,
        version=notice.version,
    )


def _body(article: Article) -> Node:
    media = media_in_order(article)
    entries = [each for each in article.body if isinstance(each, LiveEntry)]
    return {
        "image": [_image(each) for each in media if isinstance(each, Image)],
        "video": [_film(each, "VideoObject") for each in media if isinstance(each, Video)],
        "audio": [_film(each, "AudioObject") for each in media if isinstance(each, Audio)],
        "liveBlogUpdate": [_entry(each, article.language) for each in entries],
    }


def media_in_order(article: Article) -> list[Media]:
    """Return the media with the lead picture first: it is the one that others take."""
    return sorted(article.media, key=lambda item: item.id != article.lead_media)


def _image(image: Image) -> Node:
    return node(
        "ImageObject",
        identifier=image.id,
        url=image.url,
        caption=image.caption,
        creditText=image.credit,
        creator=node("Person", name=image.creator) if image.creator else None,
        description=image.alt,
        encodingFormat=image.mime,
        width=image.width,
        height=image.height,
    )


def _film(item: Any, kind: str) -> Node:  # noqa: ANN401 (a video or a recording)
    return node(
        kind,
        identifier=item.id,
        contentUrl=item.url,
        caption=item.caption,
        creditText=item.credit,
        encodingFormat=item.mime,
        width=getattr(item, "width", None),
        height=getattr(item, "height", None),
        duration=f"PT{item.duration:.6f}".rstrip("0").rstrip(".") + "S" if item.duration else None,
        transcript=item.transcript,
    )


def _entry(entry: LiveEntry, language: str) -> Node:
    return node(
        "BlogPosting",
        identifier=entry.id,
        headline=entry.headline,
        datePublished=_iso(entry.published_at),
        dateModified=_iso(entry.updated_at),
        author=[_author(each) for each in entry.authors],
        articleBody=plain_body(entry.body, language),
    )


def plain_body(blocks: Iterable[Any], language: str) -> str:
    """Return the words of *blocks* as plain text, paragraphs parted by an empty line."""
    locale = locale_for(language) or LOCALES["en"]
    return "\n\n".join([text for block in blocks for text in _lines(block, locale.colon)])


def _lines(block: Any, colon: str) -> Iterator[str]:  # noqa: ANN401 (any block)
    if block.type == "paragraph":
        yield block.text
    elif isinstance(block, LabelledParagraph):
        yield f"{block.label}{colon}{block.text}".strip()
    elif isinstance(block, ListBlock):
        yield "\n".join(item.text for item in block.items)
    else:
        yield from (text for _, text in block_texts("", block) if text)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a plain text: empty lines part them."""
    return tuple(filter(None, (part.strip() for part in _PARTED.split(text))))
