"""Writes an article as a ninjs object: everything in the shape of 3.1, then as its version has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.article import (
    Article,
    Entity,
    Party,
    Rights,
    Source,
    Subject,
    plain_text,
)
from newsfixtures.formats._html.body import body_html
from newsfixtures.formats._iptc import (
    CV_GENRES,
    GENRES,
    MEDIA_TOPICS,
    POLICIES,
    STATUSES,
)
from newsfixtures.formats._ninjs.associated import (
    associations,
    moment_text,
    source_type,
    stating,
)
from newsfixtures.formats._ninjs.names import lowered, written_as
from newsfixtures.formats._wire import version_moment
from newsfixtures.formats._xhtml import as_xhtml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth

_TYPES = {"video": "video", "audio": "audio", "gallery": "composite"}
_URGENCIES = {"always": 4, "zero": 0}
_EMPTY_ARRAYS = (
    "people",
    "organisations",
    "places",
    "subjects",
    "events",
    "objects",
    "infoSources",
)
_EMPTY_TEXTS = ("edNote", "usageTerms", "copyrightNotice", "by", "located")


def written(article: Article, knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *article* as a ninjs object; *knobs* has an option for every knob."""
    value = {name: each for name, each in _item(article, knobs, truth) if each not in (None, [])}
    value |= _blanks(value, knobs["empty"])
    value = written_as(value, knobs["version"])
    if knobs["names"] == "lower" and knobs["version"][0] == "3":
        value = lowered(value)
    if knobs["extra"] == "vendor":
        value["x_vendor"] = {"desk": "wire"}
    if knobs["order"] == "alphabetical":
        value = dict(sorted(value.items()))
    return _LAYOUTS[knobs["layout"]](value)


_LAYOUTS: Mapping[str, Callable[[Any], bytes]] = {
    "indented": lambda value: orjson.dumps(value, option=orjson.OPT_INDENT_2) + b"\n",
    "compact": orjson.dumps,
    "ascii": lambda value: json.dumps(value, indent=4).encode() + b"\n",
}


def _item(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[tuple[str, Any]]:
    yield from _identity(article, knobs, truth)
    yield from _dates(article, knobs, truth)
    yield "pubStatus", STATUSES.get(article.status, article.status)
    yield "urgency", _URGENCIES.get(knobs["urgency"], article.urgency)
    yield "language", _stated(truth, "language", "language", article.language)
    yield "slugline", _stated(truth, "slugline", "slug", article.slug)
    if knobs["title"] == "same":
        yield "title", _stated(truth, "title", "headline", article.headline)
    yield "headlines", _headlines(article, knobs, truth)
    if knobs["by"] == "stated":
        yield "by", _stated(truth, "by", "byline", article.byline)
    yield "located", _stated(truth, "located", "dateline", located(article))
    yield "descriptions", _descriptions(article, truth)
    yield "bodies", list(_bodies(article, knobs))
    yield "subjects", list(_subjects(article, knobs, truth))
    yield "genres", _genres(article.genre) if article.genre != "reportage" else None
    for name, entities in _entities(article):
        yield name, [_entity(each) for each in entities]
    yield "infoSources", list(_sources(article, truth))
    yield "altIds", list(_ids(article))
    yield "trustIndicators", _indicators(article.publisher)
    yield "edNote", article.editor_note
    yield from _rights(article.rights, truth)
    yield "digitalSourceType", source_type(article.digital_source_type)
    yield "associations", list(associations(article, knobs, truth))


def _identity(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[tuple[str, Any]]:
    if knobs["standard"] == "present":
        yield "standard", _standard(knobs["version"])
    yield "uri", _stated(truth, "uri", "id", article.id)
    yield "type", _TYPES.get(article.type, "text")
    yield "representationType", "full"
    yield "profile", article.type
    version = _stated(truth, "version", "version", str(article.version))
    yield "version", article.version if knobs["version.type"] == "number" else version


def _stated(truth: Truth, name: str, fact: str, value: str | None) -> str | None:
    if value is not None:
        truth.state(f"ninjs.{name}", fact, value)
    return value


def _standard(version: str) -> dict[str, str]:
    schema = f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json"
    return {"name": "ninjs", "version": version, "schema": schema}


def _dates(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[tuple[str, str | None]]:
    moments = (
        ("firstCreated", "first-created", "created_at", article.created_at),
        ("versionCreated", "version-created", "updated_at", version_moment(article)),
        ("embargoedUntil", "embargoed", "embargoed_until", article.embargoed_until),
        ("expires", "expires", "expires_at", article.expires_at),
    )
    for member, name, fact, moment in moments:
        if moment is not None:
            yield member, _stated(truth, name, fact, moment_text(moment, knobs["dates"]))


def _headlines(article: Article, knobs: Mapping[str, str], truth: Truth) -> list[dict[str, str]]:
    role = knobs["headline.role"]
    main = {} if role == "absent" else {"role": role}
    if knobs["headline.type"] == "plain":
        main["contentType"] = "text/plain"
    main["value"] = article.headline
    truth.state("ninjs.headline", "headline", article.headline)
    others = [{"role": each.role, "value": each.text} for each in article.alternative_headlines]
    if article.dek:
        truth.state("ninjs.subhead", "dek", article.dek)
        others.append({"role": "subhead", "value": article.dek})
    return [main, *others]


def located(article: Article) -> str | None:
    """Return the name of the place that the article's dateline names."""
    dateline = article.dateline
    if dateline is None:
        return None
    return dateline.place.name if dateline.place else dateline.text


def _descriptions(article: Article, truth: Truth) -> list[dict[str, str]]:
    summary = _stated(truth, "summary", "summary", article.summary)
    return [{"role": "summary", "value": summary}] if summary else []


def _bodies(article: Article, knobs: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    role = {} if knobs["body.role"] == "absent" else {"role": knobs["body.role"]}
    xhtml = knobs["bodies"] == "xhtml"
    kind = "application/xhtml+xml" if xhtml else "text/html"
    html = as_xhtml(body_html(article)) if xhtml else body_html(article)
    marked = role | _kind(kind, knobs["body.type"]) | _counted(article, html, knobs["counts"])
    marked["value"] = html
    if knobs["bodies"] in {"html", "xhtml"}:
        yield marked
        return
    text = plain_text(article)
    plain = {"role": "text"} | _kind("text/plain", "plain") | {"value": text}
    yield from (plain, marked) if knobs["bodies"] == "text-and-html" else (marked, plain)


def _kind(kind: str, form: str) -> dict[str, str]:
    if form == "absent":
        return {}
    return {"contentType": f"{kind}; charset=utf-8" if form == "charset" else kind}


def _counted(article: Article, html: str, form: str) -> dict[str, int]:
    if form == "absent":
        return {}
    return {"wordCount": len(plain_text(article).split()), "charCount": len(html)}


def _subjects(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[dict[str, Any]]:
    form = knobs["subject.uri"]
    yield from (_subject(each, form) for each in article.subjects)
    if article.section:
        truth.state("ninjs.section", "section", article.section.code)
    for rel, sections in (
        ("section", (article.section,) if article.section else ()),
        ("subsection", article.subsections),
    ):
        for each in sections:
            yield stating(name=each.label, rel=rel, literal=each.code)
    if article.keywords:
        truth.state("ninjs.keywords", "keywords", article.keywords)
    yield from ({"name": each, "rel": "keyword"} for each in article.keywords)


def _subject(subject: Subject, form: str) -> dict[str, Any]:
    uri = literal = None
    if subject.scheme == "medtop":
        uri, literal = MEDIA_TOPICS + subject.code, f"medtop:{subject.code}"
    elif "://" in subject.scheme:
        uri = subject.scheme + subject.code
    else:
        literal = f"{subject.scheme}:{subject.code}"
    if uri and literal:
        uri, literal = (None if form == "literal" else uri), (None if form == "uri" else literal)
    return stating(
        name=subject.label,
        rel=subject.rel,
        uri=uri,
        literal=literal,
        creator=subject.assigned_by,
        relevance=subject.relevance,
        confidence=subject.confidence,
    )


def _genres(genre: str) -> list[dict[str, Any]]:
    code = CV_GENRES.get(genre)
    return [stating(uri=f"{GENRES}{code}" if code else None, literal=genre)]


def _entities(article: Article) -> tuple[tuple[str, Sequence[Entity]], ...]:
    return (
        ("people", article.people),
        ("organisations", article.organizations),
        ("places", article.places),
        ("events", article.events),
        ("objects", article.objects),
    )


def _entity(entity: Entity) -> dict[str, Any]:
    symbols = [{"symbol": each} for each in entity.symbols] or None
    geo = entity.geo and {
        "type": "Point",
        "coordinates": [entity.geo.longitude, entity.geo.latitude],
    }
    return stating(
        name=entity.name,
        rel=entity.rel,
        uri=entity.uri,
        literal=entity.id,
        symbols=symbols,
        geoJSON=geo,
    )


def _sources(article: Article, truth: Truth) -> Iterator[dict[str, Any]]:
    for role in ("publisher", "provider", "distributor"):
        party: Party | None = getattr(article, role)
        if party is not None:
            truth.state(f"ninjs.{role}", role, party.name)
            yield stating(name=party.name, role=role, uri=party.url, literal=party.id)
    yield from (_source(each) for each in article.sources)


def _source(source: Source) -> dict[str, Any]:
    role = source.kind or "source"
    return stating(name=source.name, role=role, uri=source.url, literal=source.id)


def _ids(article: Article) -> Iterator[dict[str, str]]:
    yield from ({"role": each.role, "value": each.value} for each in article.alt_ids)
    for role, url in (("url", article.url), ("shortUrl", article.short_url)):
        if url:
            yield {"role": role, "value": url}


def _indicators(publisher: Party | None) -> list[dict[str, str]]:
    policies = publisher.policies if publisher else None
    if policies is None:
        return []
    stated = ((role, getattr(policies, name)) for name, role in POLICIES.items())
    return [{"role": role, "href": href} for role, href in stated if href]


def _rights(rights: Rights | None, truth: Truth) -> Iterator[tuple[str, Any]]:
    if rights is None:
        return
    yield "copyrightHolder", _stated(truth, "copyright-holder", "rights", rights.holder)
    yield "copyrightNotice", rights.notice
    yield "usageTerms", rights.usage_terms
    if rights.license_url:
        yield "rightsInfo", {"linkedRights": rights.license_url}


def _blanks(value: dict[str, Any], form: str) -> dict[str, Any]:
    if form == "absent":
        return {}
    if form == "arrays":
        return {name: [] for name in (*_EMPTY_ARRAYS, "renditions") if name not in value}
    blank = "" if form == "strings" else None
    return {name: blank for name in _EMPTY_TEXTS if name not in value}
