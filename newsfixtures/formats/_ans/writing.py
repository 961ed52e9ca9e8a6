"""Writes an article as an ANS story."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.formats._ans.elements import Elements, unplaced
from newsfixtures.formats._ans.knobs import VERSION
from newsfixtures.formats._ans.own import own, stating
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from newsfixtures.article import Article, Author, Dateline, Party, Related, Section
    from newsfixtures.documents import Truth

HEADLINES = {
    "seo": "meta_title",
    "social": "social",
    "mobile": "mobile",
    "print": "print",
    "push": "native",
    "other": "other",
}
"""The members of ``headlines`` for the roles of alternative headlines."""
CREDITS = {
    "photographer": "photos_by",
    "illustrator": "illustrations_by",
    "editor": "edited_by",
    "translator": "translated_by",
    "producer": "produced_by",
}
"""The members of ``credits`` for the roles of authors; all others stand in ``by``."""
ENTITIES = {
    "people": "person",
    "organizations": "organization",
    "places": "location",
    "events": "event",
    "objects": "object",
}
WHOLE = (
    "alt_ids",
    "supersedes",
    "revision_of",
    "genre",
    "timezone",
    "direction",
    "expires_at",
    "sources",
    "urgency",
    "digital_source_type",
    "claims",
    "extensions",
    "distributor",
)
"""What ANS has no member for, kept as it is."""
_EMPTY: Mapping[str, Any] = {
    "channels": [],
    "content_aliases": [],
    "related_content": {},
    "tracking": {},
    "variations": {},
}


def written(article: Article, knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *article* as an ANS story; *knobs* has an option for every knob."""
    value = {name: each for name, each in _story(article, knobs, truth) if each is not None}
    if knobs["empty"] == "empty":
        value = {name: each for name, each in _EMPTY.items() if name not in value} | value
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


def _stated(truth: Truth, name: str, fact: str, value: str | None) -> str | None:
    if value is not None:
        truth.state(f"ans.{name}", fact, value)
    return value


def _story(article: Article, knobs: Mapping[str, str], truth: Truth) -> Iterator[tuple[str, Any]]:
    elements = Elements.of(article, knobs)
    content = elements.write(article.body)
    if knobs["element.unknown"] == "present":
        content.insert(1, {"type": "x_reader_poll", "poll": "weekly"})
    yield from _identity(article, knobs, truth)
    yield from _dates(article, knobs, truth)
    yield from _headlines(article, knobs, truth)
    yield "label", _label(article)
    yield "credits", _credits(article, knobs, truth)
    yield "vanity_credits", _byline(article, truth)
    yield from _place(article.dateline, truth)
    yield "taxonomy", _taxonomy(article, knobs, truth)
    yield "owner", _owner(article, truth)
    yield "distributor", _distributor(article.provider, truth)
    yield from _rights(article)
    yield "content_restrictions", _restrictions(article, knobs)
    yield "planning", {"internal_note": article.editor_note} if article.editor_note else None
    yield "revision", {"revision_id": str(article.version), "published": True}
    truth.state("ans.revision", "version", str(article.version))
    yield "content_elements", content
    yield "promo_items", _promo(article, elements, truth)
    yield "related_content", _related_content(article)
    yield "corrections", _corrections(article)
    yield "additional_properties", _rest(article).get("additional_properties")


def _identity(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[tuple[str, Any]]:
    yield "type", "story"
    yield "version", VERSION if knobs["schema.version"] == VERSION else knobs["schema.version"]
    yield "_id", _stated(truth, "id", "id", article.id)
    yield "subtype", article.type
    yield "canonical_url", _stated(truth, "canonical-url", "url", article.url)
    yield "short_url", article.short_url
    yield "language", _stated(truth, "language", "language", article.language)
    yield "slug", _stated(truth, "slug", "slug", article.slug)
    if knobs["status"] == "stated":
        yield "status", "published" if article.status == "usable" else article.status
    if knobs["alignment"] == "present":
        yield "alignment", "center"


def _dates(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[tuple[str, str | None]]:
    published, updated = article.published_at, article.updated_at
    if updated is None and knobs["updated"] == "always":
        updated = published
    names = {"both": ("first_publish_date", "publish_date"), "first": ("first_publish_date",)}
    display = ("first_publish_date", "publish_date", "display_date")
    moments = [("created_date", "created_at", article.created_at)]
    moments += [
        (name, "published_at", published) for name in names.get(knobs["published"], display)
    ]
    moments.append(("last_updated_date", "updated_at", updated))
    for member, fact, moment in moments:
        if moment is not None:
            shown = _moment(moment, knobs["dates"])
            yield member, _stated(truth, member.replace("_", "-"), fact, shown)


def _moment(moment: datetime, form: str) -> str:
    if form == "naive":
        return moment.replace(tzinfo=None).isoformat()
    text = moment.isoformat()
    return text if form == "seconds" or moment.microsecond else f"{text[:19]}.000{text[19:]}"


def _headlines(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> Iterator[tuple[str, Any]]:
    headlines = {"basic": article.headline}
    truth.state("ans.headline", "headline", article.headline)
    for each in article.alternative_headlines:
        name = HEADLINES.get(each.role)
        if name:
            number = sum(key.startswith(name) for key in headlines)
            headlines[f"{name}_{number + 1}" if number else name] = each.text
    if knobs["headlines"] == "repeated":
        headlines = {"web": article.headline, "tablet": article.headline} | headlines
    yield "headlines", headlines
    dek = _stated(truth, "subheadline", "dek", article.dek)
    yield "subheadlines", {"basic": dek} if dek else None
    summary = _stated(truth, "description", "summary", article.summary)
    yield "description", {"basic": summary} if summary else None


def _label(article: Article) -> dict[str, Any] | None:
    kickers = [each.text for each in article.alternative_headlines if each.role == "kicker"]
    if not kickers:
        return None
    names = ["basic", *(f"kicker_{number}" for number in range(2, len(kickers) + 1))]
    return {name: {"text": text} for name, text in zip(names, kickers, strict=True)}


def _credits(
    article: Article, knobs: Mapping[str, str], truth: Truth
) -> dict[str, list[dict[str, Any]]] | None:
    if not article.authors:
        return None
    if knobs["authors"] == "reference":
        return {"by": [_reference("author", each.id or each.name) for each in article.authors]}
    truth.state("ans.credits", "authors", tuple(author.name for author in article.authors))
    found: dict[str, list[dict[str, Any]]] = {}
    for position, author in enumerate(article.authors):
        value = _author(author, position, byline=knobs["authors"] == "byline")
        found.setdefault(CREDITS.get(author.role, "by"), []).append(value)
    return found


def _reference(kind: str, ref: str) -> dict[str, Any]:
    return {"type": "reference", "referent": {"type": kind, "id": ref}}


def _author(author: Author, position: int, *, byline: bool) -> dict[str, Any]:
    value = stating(
        type="author",
        _id=author.id,
        name=author.name,
        byline=author.name if byline else None,
        first_name=author.given,
        last_name=author.family,
        role=author.role,
        url=author.url,
        email=author.email,
        bio=author.bio,
        affiliation=author.affiliation,
    )
    contact = [{"kind": each.kind, "value": each.value} for each in author.contact]
    kind = author.kind if author.kind != "person" else None
    return value | own(position=position, kind=kind, contact=contact)


def _byline(article: Article, truth: Truth) -> dict[str, Any] | None:
    if not article.byline:
        return None
    truth.state("ans.byline", "byline", article.byline)
    return {"by": [{"type": "author", "name": article.byline, "byline": article.byline}]}


def _place(dateline: Dateline | None, truth: Truth) -> Iterator[tuple[str, Any]]:
    place = dateline.place if dateline else None
    if place is None:
        return
    yield "location", _stated(truth, "location", "dateline", place.name)
    yield (
        "address",
        stating(locality=place.name, region=place.region, country_name=place.country),
    )
    if place.geo:
        yield "geo", {"latitude": place.geo.latitude, "longitude": place.geo.longitude}


def _taxonomy(article: Article, knobs: Mapping[str, str], truth: Truth) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    if article.section:
        truth.state("ans.section", "section", article.section.code)
        found["primary_section"] = _section(article.section, knobs["section"])
    several = (article.section, *article.subsections) if article.section else article.subsections
    sections = [_section(each, knobs["section"]) for each in several]
    found |= {"sections": sections} if sections else {}
    if article.subjects:
        found["categories"] = [
            stating(
                _id=each.code,
                name=each.label or each.code,
                classifier=each.scheme,
                score=None if each.relevance is None else each.relevance / 100,
            )
            for each in article.subjects
        ]
    entities = list(_named(article))
    found |= {"named_entities": entities} if entities else {}
    if article.keywords:
        truth.state("ans.keywords", "keywords", article.keywords)
        found |= _KEYWORDS[knobs["keywords"]](article.keywords)
    return found or None


def _section(section: Section, form: str) -> dict[str, Any]:
    if form == "reference":
        return _reference("section", section.code)
    name = section.label or section.code
    return {"type": "section", "version": VERSION, "_id": section.code, "name": name}


_KEYWORDS: Mapping[str, Callable[[tuple[str, ...]], dict[str, Any]]] = {
    "seo": lambda words: {"seo_keywords": list(words)},
    "tags": lambda words: {"tags": [{"type": "tag", "text": word} for word in words]},
    "scored": lambda words: {"keywords": [{"keyword": word, "score": 1.0} for word in words]},
}


def _named(article: Article) -> Iterator[dict[str, Any]]:
    for name, kind in ENTITIES.items():
        for entity in getattr(article, name):
            yield {"_id": entity.id or entity.name, "name": entity.name, "type": kind}


def _owner(article: Article, truth: Truth) -> dict[str, Any] | None:
    sponsored = True if article.genre == "sponsored" else None
    party = article.publisher
    if party is not None:
        truth.state("ans.owner", "publisher", party.name)
    return (
        stating(
            id=party.id if party else None, name=party.name if party else None, sponsored=sponsored
        )
        or None
    )


def _distributor(party: Party | None, truth: Truth) -> dict[str, Any] | None:
    if party is None:
        return None
    truth.state("ans.distributor", "provider", party.name)
    return {"name": party.name, "category": "wires"} | own(
        id=party.id, url=party.url, logo=party.logo
    )


def _rights(article: Article) -> Iterator[tuple[str, Any]]:
    rights = article.rights
    if rights is not None:
        yield "copyright", rights.notice
        if rights.syndicatable is not None:
            yield "syndication", {"external_distribution": rights.syndicatable}


def _restrictions(article: Article, knobs: Mapping[str, str]) -> dict[str, Any] | None:
    found: dict[str, Any] = stating(content_code=article.access)
    if article.embargoed_until is not None:
        end = _moment(article.embargoed_until, knobs["dates"])
        found["embargo"] = {"active": True, "end_time": end}
    elif article.status == "embargoed":
        found["embargo"] = {"active": True}
    elif knobs["embargo"] == "inactive":
        found["embargo"] = {"active": False}
    return found or None


def _promo(article: Article, elements: Elements, truth: Truth) -> dict[str, Any] | None:
    lead = elements.around.media.get(article.lead_media or "")
    found: dict[str, Any] = {}
    if lead is not None:
        found["basic"] = elements.whole(lead)
        if lead.url:
            truth.state("ans.promo", "media", lead.url)
    for number, item in enumerate(unplaced(article, elements), 1):
        found[f"media_{number}"] = elements.whole(item)
    return found or None


def _related_content(article: Article) -> dict[str, Any] | None:
    found: dict[str, list[dict[str, Any]]] = {}
    for position, related in enumerate(article.related):
        found.setdefault(related.rel, []).append(_related(related, position))
    return found or None


def _related(related: Related, position: int) -> dict[str, Any]:
    referent = {"id": related.id or related.url or "", "type": "story"}
    held = own(position=position, id=related.id, url=related.url, title=related.title)
    return {"type": "reference", "referent": referent} | held


def _corrections(article: Article) -> list[dict[str, Any]] | None:
    found = [
        {"type": "correction", "_id": each.id, "correction_type": each.kind, "text": each.text}
        | own(
            at=each.at.isoformat(),
            version=each.version,
            original_text=each.original_text,
            block_ids=list(each.block_ids),
        )
        for each in article.notices
    ]
    return found or None


def _rest(article: Article) -> dict[str, Any]:
    value = article_to_json(article)
    held = {name: value[name] for name in WHOLE if name in value}
    if article.status != "usable":
        held["status"] = article.status
    rights = {
        name: each
        for name, each in value.get("rights", {}).items()
        if name not in {"notice", "syndicatable"}
    }
    publisher = {
        name: each
        for name, each in value.get("publisher", {}).items()
        if name not in {"name", "id"}
    }
    dateline = {
        name: each for name, each in value.get("dateline", {}).items() if name in {"date", "text"}
    }
    return own(**held, rights=rights, publisher=publisher, dateline=dateline)
