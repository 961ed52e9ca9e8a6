"""Writes the ``contentMeta`` of a news item: what it is about, by whom, from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._iptc import CV_GENRES, MEDIA_TOPICS, TOPICS
from newsfixtures.formats._newsml.terms import CONTRIBUTING, NATURES, OWN
from newsfixtures.formats._xml.writing import attribute, attributes, element, spelt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from newsfixtures.article import Article, Author, Dateline, Entity, Subject
    from newsfixtures.documents import Truth


def note(truth: Truth, name: str, fact: str, value: str | None) -> str | None:
    """Return *value*, and note that the place *name* states it."""
    if value:
        truth.state(f"newsml.{name}", fact, value)
    return value


def moment_text(moment: datetime, knobs: Mapping[str, str]) -> str:
    """Return *moment* as ``xs:dateTime``."""
    if knobs["dates"] == "naive":
        return moment.replace(tzinfo=None).isoformat()
    shown = moment.isoformat()
    if knobs["dates"] == "fraction" and not moment.microsecond:
        return f"{shown[:19]}.000{shown[19:]}"
    return shown


def named(
    tag: str, name: str, literal: str | None, uri: str | None, stated: str = "", more: str = ""
) -> str:
    """Return a concept with its name, and a literal or URI where there is one."""
    own = attributes(("literal", literal), ("uri", uri))
    return element(tag, own + stated, spelt("name", name) + more)


def content_meta(article: Article, knobs: Mapping[str, str], truth: Truth, gap: str) -> str:
    """Return the ``contentMeta`` of *article*."""
    parts = [*_administration(article, knobs, truth), *_description(article, knobs, truth)]
    return element("contentMeta", "", gap.join(filter(None, parts)))


def _administration(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[str]:
    if knobs["icon"] == "lead":
        yield from _icon(article)
    urgency = article.urgency or (4 if knobs["urgency"] == "always" else None)
    yield spelt("urgency", str(urgency) if urgency else None)
    if article.digital_source_type:
        code = article.digital_source_type.code
        yield element("digitalSourceType", attribute("literal", code))
    if article.dateline:
        yield _located(article.dateline, truth)
    yield from _sources(article, truth)
    if article.authors:
        names = tuple(author.name for author in article.authors)
        truth.state("newsml.creator", "authors", names)
    yield from (_author(each) for each in article.authors)
    for alt in article.alt_ids:
        yield spelt("altId", alt.value, attribute(f"{OWN}:role", alt.role))
    if article.short_url:
        yield spelt("altId", article.short_url, attribute(f"{OWN}:role", "short-url"))


def _sources(article: Article, truth: Truth) -> Iterator[str]:
    for role in ("publisher", "distributor"):
        party = getattr(article, role)
        if party is not None:
            truth.state(f"newsml.{role}", role, party.name)
            stated = attribute("role", f"nfrol:{role}")
            yield named("infoSource", party.name, party.id, party.url, stated)
    for each in article.sources:
        stated = attribute("role", f"nfrol:{each.kind or 'source'}")
        yield named("infoSource", each.name, each.id, each.url, stated)


def _icon(article: Article) -> Iterator[str]:
    lead = next((item for item in article.media if item.id == article.lead_media), None)
    if lead is not None and lead.url and lead.type == "image":
        yield element(
            "icon", attributes(("href", lead.url), ("width", lead.width), ("height", lead.height))
        )


def _located(dateline: Dateline, truth: Truth) -> str:
    place = dateline.place
    if place is None:
        return (
            element("located", attributes((f"{OWN}:date", dateline.date))) if dateline.date else ""
        )
    truth.state("newsml.located", "dateline", place.name)
    stated = attributes(
        (f"{OWN}:date", dateline.date),
        (f"{OWN}:region", place.region),
        (f"{OWN}:country", place.country),
    )
    more = element("broader", "", spelt("name", place.country)) if place.country else ""
    if place.geo:
        more += _position(place.geo.latitude, place.geo.longitude)
    return element("located", stated, spelt("name", place.name) + more)


def _position(latitude: float, longitude: float) -> str:
    stated = attributes(("latitude", f"{latitude:.10g}"), ("longitude", f"{longitude:.10g}"))
    return element("geoAreaDetails", "", element("position", stated))


def _author(author: Author) -> str:
    tag = "contributor" if author.role in CONTRIBUTING else "creator"
    kind = "person" if author.kind == "person" else "organisation"
    stated = attributes(
        ("type", f"cpnat:{kind}"), ("role", f"nfrol:{author.role}"), (f"{OWN}:url", author.url)
    )
    parts = "".join(
        spelt("name", value, attribute("part", f"nfpart:{part}"))
        for part, value in (("given", author.given), ("family", author.family))
    )
    parts += spelt("definition", author.bio)
    if author.kind == "person":
        inner = ""
        if author.affiliation:
            inner += element("affiliation", "", spelt("name", author.affiliation))
        inner += _email(author)
        parts += element("personDetails", "", inner) if inner else ""
    elif author.email:
        parts += element("organisationDetails", "", _email(author))
    return named(tag, author.name, author.id, None, stated, parts)


def _email(author: Author) -> str:
    return element("contactInfo", "", spelt("email", author.email)) if author.email else ""


def _description(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[str]:
    if knobs["language"] != "item":
        tag = note(truth, "language", "language", article.language)
        yield element("language", attribute("tag", tag))
    if article.genre != "reportage":
        code = CV_GENRES.get(article.genre)
        qcode = f"genre:{code}" if code else f"nfgenre:{article.genre}"
        yield element("genre", attribute("qcode", qcode))
    if article.keywords:
        truth.state("newsml.keyword", "keywords", article.keywords)
    yield from (spelt("keyword", each) for each in article.keywords)
    yield from (_subject(each, article, knobs) for each in article.subjects)
    for name, nature in NATURES.items():
        yield from (_entity(each, nature) for each in getattr(article, name))
    yield spelt("slugline", note(truth, "slugline", "slug", article.slug))
    yield from _headlines(article, knobs, truth)
    if article.dateline and article.dateline.text:
        yield spelt("dateline", article.dateline.text)
    yield spelt("by", note(truth, "by", "byline", article.byline))
    summary = note(truth, "description", "summary", article.summary)
    yield spelt("description", summary, attribute("role", "drol:summary"))


def _headlines(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[str]:
    role = "nfhead:main" if knobs["headline.role"] == "main" else None
    shown = note(truth, "headline", "headline", article.headline)
    yield spelt("headline", shown, attribute("role", role))
    dek = note(truth, "subhead", "dek", article.dek)
    yield spelt("headline", dek, attribute("role", "nfhead:subhead"))
    for each in article.alternative_headlines:
        yield spelt("headline", each.text, attribute("role", f"nfhead:{each.role}"))


def _subject(subject: Subject, article: Article, knobs: Mapping[str, str]) -> str:
    stated = attributes(
        *_code(subject, knobs["subject.id"]),
        ("confidence", subject.confidence),
        ("relevance", subject.relevance),
        (f"{OWN}:rel", subject.rel),
        (f"{OWN}:by", subject.assigned_by),
    )
    names = spelt("name", subject.label, attribute("xml:lang", article.language))
    if knobs["subject.names"] == "several" and subject.label and subject.scheme == "medtop":
        english = TOPICS.get(subject.code, f"Media Topic {subject.code}")
        names = spelt("name", english, attribute("xml:lang", "en")) + names
    return element("subject", stated, names)


def _code(subject: Subject, form: str) -> tuple[tuple[str, str], ...]:
    whole = f"{subject.scheme}:{subject.code}"
    if subject.scheme == "medtop":
        return (("uri", MEDIA_TOPICS + subject.code),) if form == "uri" else (("qcode", whole),)
    if "://" in subject.scheme:
        return (("uri", subject.scheme + subject.code),)
    return (("literal", whole),)


def _entity(entity: Entity, nature: str) -> str:
    """Return an entity as a subject; subjects have no details, so those are attributes of ours."""
    geo = entity.geo and f"{entity.geo.latitude} {entity.geo.longitude}"
    stated = attributes(
        ("type", f"cpnat:{nature}"),
        (f"{OWN}:rel", entity.rel),
        (f"{OWN}:symbols", "|".join(entity.symbols) or None),
        (f"{OWN}:geo", geo),
    )
    return named("subject", entity.name, entity.id, entity.uri, stated)
