"""What a node of JSON-LD keeps of an article."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from newsfixtures.article import (
    Article,
    Author,
    Entity,
    Image,
    LiveEntry,
    Notice,
    Paragraph,
    Party,
    Policies,
    Rights,
    Section,
    Source,
    Subject,
)
from newsfixtures.formats._html.text import line
from newsfixtures.formats._jsonld.nodes import (
    DIGITAL_SOURCES,
    ENTITIES,
    RELATIONS,
    SOURCE_TYPES,
    media_in_order,
    paragraphs_of,
    plain_body,
)

LOSES = (
    "revision_of",
    "supersedes",
    "short_url",
    "slug",
    "embargoed_until",
    "timezone",
    "direction",
    "distributor",
    "urgency",
    "editor_note",
    "extensions",
)


def kept(article: Article) -> Article:
    """Return *article* as its node brings it back."""
    return evolve(article, **_head(article), **kept_around(article), **_body(article))


def _head(article: Article) -> dict[str, Any]:
    others = (
        evolve(each, role="other", text=line(each.text) or "")
        for each in article.alternative_headlines
    )
    dateline = article.dateline and evolve(
        article.dateline, date=None, text=line(article.dateline.text, 300)
    )
    return {
        "headline": line(article.headline),
        "alternative_headlines": tuple(each for each in others if each.text),
        "dek": line(article.dek, 2000),
        "summary": line(article.summary, 5000),
        "byline": line(article.byline, 1000),
        "authors": tuple(kept_author(each) for each in article.authors),
        "dateline": dateline if dateline and (dateline.place or dateline.text) else None,
    }


def kept_author(author: Author) -> Author:
    """Return what a ``Person`` or ``Organization`` states of *author*."""
    plain = evolve(author, name=line(author.name, 300) or "", bio=line(author.bio, 2000))
    if author.kind == "organization":
        return Author(
            name=plain.name,
            kind="organization",
            id=plain.id,
            url=plain.url,
            email=plain.email,
            bio=plain.bio,
        )
    return plain


def kept_around(article: Article) -> dict[str, Any]:
    """Return the fields that stand around an article and are stated by its node alone."""
    source = article.digital_source_type
    rights = article.rights and Rights(
        holder=line(article.rights.holder, 300),
        notice=line(article.rights.notice),
        year=article.rights.year,
        usage_terms=line(article.rights.usage_terms, 5000),
        license_url=article.rights.license_url,
    )
    sections = (
        *filter(None, (article.section,)),
        *(article.subsections if article.section else ()),
    )
    labels = [line(each.label or each.code, 200) or "" for each in sections]
    return {
        "section": Section(code=labels[0], label=labels[0]) if labels else None,
        "subsections": tuple(Section(code=each, label=each) for each in labels[1:]),
        "access": None
        if article.access is None
        else "free"
        if article.access == "free"
        else "subscription",
        "keywords": tuple(
            dict.fromkeys(filter(None, (line(each, 200) for each in article.keywords)))
        ),
        "subjects": tuple(
            Subject(code=each.code, scheme=each.scheme, label=line(each.label, 300))
            for each in article.subjects
        ),
        **{
            field: tuple(_entity(each, field) for each in getattr(article, field))
            for field in ENTITIES
        },
        "publisher": kept_party(article.publisher),
        "provider": article.provider and evolve(kept_party(article.provider), policies=None),
        "rights": rights if rights and rights != Rights() else None,
        "related": tuple(
            evolve(each, title=line(each.title))
            for rel in RELATIONS
            for each in article.related
            if each.rel == rel
        ),
        "sources": tuple(_source(each) for each in article.sources if each.kind == "agency")
        + tuple(_source(each) for each in article.sources if each.kind in SOURCE_TYPES),
        "notices": tuple(kept_notice(each) for each in article.notices),
        "digital_source_type": evolve(source, model=None, note=None)
        if source and source.code in DIGITAL_SOURCES
        else None,
    }


def _entity(entity: Entity, field: str) -> Entity:
    geo = entity.geo if field == "places" else None
    return Entity(name=line(entity.name, 300) or "", id=entity.id, uri=entity.uri, geo=geo)


def kept_party(party: Party | None) -> Any:  # noqa: ANN401 (the same or none)
    """Return what an ``Organization`` states of *party*."""
    if party is None:
        return None
    policies = party.policies if party.policies != Policies() else None
    return evolve(party, name=line(party.name, 300) or "", policies=policies)


def _source(source: Source) -> Source:
    return Source(name=line(source.name) or "", id=source.id, kind=source.kind, url=source.url)


def kept_notice(notice: Notice) -> Notice:
    """Return what a ``CorrectionComment`` states of *notice*."""
    return evolve(notice, text=notice.text.strip(), original_text=None, block_ids=())


def _body(article: Article) -> dict[str, Any]:
    images = tuple(_image(each) for each in media_in_order(article) if isinstance(each, Image))
    films = [each for each in media_in_order(article) if not isinstance(each, Image)]
    films.sort(key=lambda each: each.type == "audio")
    shown = (*images, *map(_film, films))
    plain = [each for each in article.body if not isinstance(each, LiveEntry)]
    told = paragraphs_of(plain_body(plain, article.language))
    entries = [each for each in article.body if isinstance(each, LiveEntry)]
    return {
        "body": (
            *(Paragraph(text=each) for each in told),
            *filter(None, (_entry(each, article.language) for each in entries)),
        ),
        "media": shown,
        "lead_media": shown[0].id if shown else None,
    }


def _film(item: Any) -> Any:  # noqa: ANN401 (a video or a recording)
    return evolve(item, rights=None, digital_source_type=None)


def _image(image: Image) -> Image:
    return Image(
        id=image.id,
        url=image.url,
        alt=line(image.alt, 2000),
        caption=(image.caption or "").strip() or None,
        credit=line(image.credit, 500),
        creator=line(image.creator, 300),
        mime=image.mime,
        width=image.width,
        height=image.height,
    )


def _entry(entry: LiveEntry, language: str) -> LiveEntry | None:
    told = paragraphs_of(plain_body(entry.body, language))
    if not told:
        return None
    return LiveEntry(
        id=entry.id,
        published_at=entry.published_at,
        updated_at=entry.updated_at,
        headline=line(entry.headline),
        authors=tuple(kept_author(each) for each in entry.authors),
        body=tuple(Paragraph(text=each) for each in told),
    )
