"""Writes an article as an NITF document: head, head of the body, what frames the blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Article, Entity, Party, Rights, Subject
from newsfixtures.formats._bytes import PLAIN, declaration, encoded
from newsfixtures.formats._iptc import CV_GENRES, POLICIES
from newsfixtures.formats._nitf.story import COMMENT, stated_language, stating, story
from newsfixtures.formats._nitf.terms import ENTITIES, EXTENSION, NITF, OWN, norm
from newsfixtures.formats._xml.writing import (
    attribute,
    attributes,
    element,
    is_token,
    prefixed,
    spelt,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from newsfixtures.documents import Truth

_BETWEEN = {"lines": "\n", "none": "", "blank-lines": "\n\n"}
_DOCTYPE = '<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">\n'
_VERSION = "-//IPTC//DTD NITF 3.6//EN"


def written(article: Article, knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *article* as NITF; *knobs* has an option for every knob."""
    gap = _BETWEEN[knobs["whitespace"]]
    parts = [_head(article, knobs, truth, gap), story(article, knobs, truth, gap)]
    absent = knobs["namespace"] == "absent"
    stated = attributes(
        (f"xmlns:{OWN}", EXTENSION),
        ("version", None if absent else _VERSION),
        ("uno", article.id),
        ("baselang", stated_language(article, truth, knobs, "baselang")),
    )
    xml = f"<nitf{stated}>{gap}{gap.join(parts)}{gap}</nitf>\n"
    xml = _named(xml, knobs["namespace"])
    options = {**PLAIN, **knobs}
    return encoded(declaration(options, "xml") + xml, options, "xml")


def _named(xml: str, form: str) -> str:
    if form == "absent":
        return _DOCTYPE + xml
    if form == "prefixed":
        return prefixed(xml, "nitf").replace("<nitf:nitf", f'<nitf:nitf xmlns:nitf="{NITF}"', 1)
    return xml.replace("<nitf", f'<nitf xmlns="{NITF}"', 1)


def _head(article: Article, knobs: Mapping[str, str], truth: Truth, gap: str) -> str:
    parts = []
    if knobs["title"] == "same":
        truth.state("nitf.title", "headline", article.headline)
        parts.append(spelt("title", article.headline))
    parts += [
        element("meta", attributes(("name", name), ("content", value)))
        for name, value in _metas(article)
        if value
    ]
    parts.append(_subjects(article))
    if knobs["iim"] == "present":
        truth.state("nitf.iim", "headline", article.headline)
        field = attributes(("num", "2:105"), ("value", article.headline))
        parts.append(element("iim", attribute("ver", "4"), element("ds", field)))
    if knobs["comments"] == "some":
        parts.append(COMMENT)
    parts.append(_docdata(article, knobs, truth, gap))
    parts.append(_publication(article, knobs, truth))
    parts += _revisions(article, knobs, truth)
    return element("head", "", gap.join(filter(None, parts)))


def _metas(article: Article) -> Iterator[tuple[str, str | None]]:
    rights = article.rights or Rights()
    yield "article-type", article.type if article.type != "article" else None
    yield "short-url", article.short_url
    yield "revision-of", article.revision_of
    yield from (("supersedes", each) for each in article.supersedes)
    yield "copyright", rights.notice
    yield "license", rights.license_url
    yield "data-mining", rights.data_mining
    if rights.syndicatable is not None:
        yield "syndicatable", "true" if rights.syndicatable else "false"
    found = article.digital_source_type
    yield "digital-source-type", found.code if found else None
    policies = article.publisher and article.publisher.policies
    if policies:
        yield from ((f"policy.{name}", getattr(policies, name)) for name in POLICIES)


def _subjects(article: Article) -> str:
    genre = CV_GENRES.get(article.genre, article.genre)
    kind = attribute("tobject.property.type", genre) if article.genre != "reportage" else ""
    inner = element("tobject.property", kind) if kind else ""
    inner += "".join(_subject(each) for each in article.subjects if is_token(each.code))
    return element("tobject", attribute("tobject.type", "news"), inner)


def _subject(subject: Subject) -> str:
    scheme = "IPTC" if subject.scheme == "medtop" else subject.scheme
    return element(
        "tobject.subject",
        attributes(
            ("tobject.subject.ipr", scheme),
            ("tobject.subject.refnum", subject.code),
            ("tobject.subject.type", subject.label),
            (f"{OWN}:rel", subject.rel),
            (f"{OWN}:relevance", subject.relevance),
            (f"{OWN}:confidence", subject.confidence),
            (f"{OWN}:by", subject.assigned_by),
        ),
    )


def _docdata(article: Article, knobs: Mapping[str, str], truth: Truth, gap: str) -> str:
    def dated(name: str, fact: str, moment: datetime | None) -> str:
        if moment is None:
            return ""
        value = norm(moment, knobs["dates"])
        return element(
            name, attribute("norm", stating(truth, name, fact, moment.isoformat()) and value)
        )

    status = {"draft": "withheld", "retracted": "canceled"}.get(article.status, article.status)
    rights = article.rights or Rights()
    parts = [
        element("doc-id", attribute("id-string", stating(truth, "doc-id", "id", article.id))),
        *(
            element("doc-id", attributes(("regsrc", each.role), ("id-string", each.value)))
            for each in article.alt_ids
        ),
        _urgency(article, knobs["urgency"]),
        dated("date.issue", "published_at", article.published_at),
        dated("date.release", "embargoed_until", article.embargoed_until),
        dated("date.expire", "expires_at", article.expires_at),
        element("ed-msg", attribute("info", article.editor_note)) if article.editor_note else "",
        element(
            "du-key",
            attributes(
                ("version", article.version),
                ("key", stating(truth, "du-key", "slug", article.slug)),
            ),
        ),
        _copyright(rights, truth),
        _keywords(article, truth),
        element("identified-content", "", "".join(_identified(article))),
    ]
    stated = attribute("management-status", status)
    return element("docdata", stated, gap.join(filter(None, parts)))


def _urgency(article: Article, form: str) -> str:
    urgency = article.urgency or (4 if form == "always" else None)
    return element("urgency", attribute("ed-urg", urgency)) if urgency else ""


def _copyright(rights: Rights, truth: Truth) -> str:
    holder = stating(truth, "doc.copyright", "rights", rights.holder)
    found = attributes(("year", rights.year), ("holder", holder))
    limits = attributes(
        ("geography", " ".join(rights.geo) or None), ("limitations", rights.usage_terms)
    )
    return (element("doc.copyright", found) if found else "") + (
        element("doc.rights", limits) if limits else ""
    )


def _keywords(article: Article, truth: Truth) -> str:
    if not article.keywords:
        return ""
    truth.state("nitf.key-list", "keywords", article.keywords)
    keys = "".join(element("keyword", attribute("key", each)) for each in article.keywords)
    return element("key-list", "", keys)


def _identified(article: Article) -> Iterator[str]:
    for name, tag in ENTITIES.items():
        yield from (_entity(each, tag) for each in getattr(article, name))
    for each in article.sources:
        stated = attributes(
            ("type", "source"), ("idsrc", each.kind), ("value", each.id), (f"{OWN}:url", each.url)
        )
        yield spelt("classifier", each.name, stated)
    for section in article.subsections:
        stated = attributes(("type", "subsection"), ("value", section.code))
        yield element("classifier", stated, text(section.label or ""))
    for subject in article.subjects:
        if not is_token(subject.code):
            stated = attributes(
                ("type", "subject"),
                ("idsrc", subject.scheme),
                ("value", subject.code),
                (f"{OWN}:rel", subject.rel),
                (f"{OWN}:relevance", subject.relevance),
                (f"{OWN}:confidence", subject.confidence),
                (f"{OWN}:by", subject.assigned_by),
            )
            yield element("classifier", stated, text(subject.label or ""))
    for related in article.related:
        stated = attributes(
            ("type", "related"),
            ("idsrc", related.rel),
            ("value", related.id),
            (f"{OWN}:url", related.url),
        )
        yield element("classifier", stated, text(related.title or ""))


def _entity(entity: Entity, tag: str) -> str:
    geo = entity.geo and f"{entity.geo.latitude} {entity.geo.longitude}"
    stated = attributes(
        ("location-code" if tag == "location" else "value", entity.id),
        ("class", entity.rel),
        (f"{OWN}:uri", entity.uri),
        (f"{OWN}:geo", geo),
    )
    codes = "".join(
        element("alt-code", attributes(("idsrc", "symbol"), ("value", each)))
        for each in entity.symbols
    )
    return element(tag, stated, text(entity.name) + codes)


def _publication(article: Article, knobs: Mapping[str, str], truth: Truth) -> str:
    publisher, moment = article.publisher, article.published_at
    day = None
    if moment is not None and knobs["publication"] == "both":
        truth.state("nitf.pubdata", "published_at", moment.isoformat())
        day = norm(moment, knobs["dates"])
    section = article.section
    stated = attributes(
        ("type", "web"),
        ("date.publication", day),
        ("name", stating(truth, "publisher", "publisher", publisher.name) if publisher else None),
        (
            "position.section",
            stating(truth, "section", "section", section.code) if section else None,
        ),
        ("ex-ref", stating(truth, "ex-ref", "url", article.url)),
        (f"{OWN}:section", section and section.label),
        *_party(publisher),
    )
    return element("pubdata", stated)


def _party(party: Party | None) -> tuple[tuple[str, object], ...]:
    if party is None:
        return ()
    return ((f"{OWN}:url", party.url), (f"{OWN}:party", party.id))


def _revisions(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[str]:
    for function, fact, moment in (
        ("writer-author", "created_at", article.created_at),
        ("editor", "updated_at", article.updated_at),
    ):
        if moment is not None:
            truth.state(f"nitf.revision.{function}", fact, moment.isoformat())
            stated = attributes(("function", function), ("norm", norm(moment, knobs["dates"])))
            yield element("revision-history", stated)
