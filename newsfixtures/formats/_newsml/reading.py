"""Reads a NewsML-G2 news item into an article."""

from __future__ import annotations

from typing import Any, get_args
from urllib.parse import unquote

from newsfixtures.article import ArticleType, Genre
from newsfixtures.formats._drafts import Draft, members, said, whole
from newsfixtures.formats._iptc import MEDIA_TOPICS
from newsfixtures.formats._newsml.elements import (
    child,
    children,
    code_of,
    geo,
    name_of,
    name_of_broader,
    own,
    own_rights,
    party,
    source_type,
)
from newsfixtures.formats._newsml.linked import put_links
from newsfixtures.formats._newsml.terms import NATURES
from newsfixtures.formats._nitf.reading import line_of, point
from newsfixtures.formats._nitf.terms import XML
from newsfixtures.formats._xml.reading import local, text_of

_TYPES = frozenset(get_args(ArticleType))
_GENRES = frozenset(get_args(Genre))
_HEADLINES = ("seo", "social", "mobile", "print", "push", "kicker", "other")
_SOURCES = ("agency", "document", "person", "anonymous", "publication", "dataset")
_ROLES = (
    "writer reporter editor photographer illustrator translator contributor producer agency".split()
)
_FIELDS = {nature: name for name, nature in NATURES.items()} | {"poi": "places"}


def draft_of(item: Any) -> Draft:  # noqa: ANN401
    """Return what the metadata of a news item say."""
    draft = Draft("newsml-g2")
    draft.version = said(item.get("standardversion"), 100)
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    draft.line("id", item.get("guid"), 2048, line_of(item))
    draft.put("version", whole(item.get("version"), 1, 1_000_000))
    direction = item.get("dir")
    draft.put("direction", direction if direction in ("ltr", "rtl") else None)
    _language(draft, item, content)
    _published(draft, child(item, "pubHistory"))
    _rights(draft, child(item, "rightsInfo"))
    _management(draft, meta)
    put_links(draft, meta)
    _administration(draft, content)
    _subjects(draft, content)
    _headlines(draft, content)
    _texts(draft, content, meta)
    return draft


def _language(draft: Draft, item: Any, content: Any) -> None:  # noqa: ANN401
    found = child(content, "language")
    tag = found.get("tag") if found is not None else None
    draft.line("language", tag or item.get(f"{{{XML}}}lang"), 100, line_of(item))


def _published(draft: Draft, history: Any) -> None:  # noqa: ANN401
    for each in children(history, "published"):
        stamp = child(each, "timestamp")
        if stamp is not None and "published_at" not in draft.value:
            draft.instant("published_at", text_of(stamp), line_of(stamp))
        if "url" not in draft.value:
            draft.line("url", each.get("uri"), 2048, line_of(each))


def _rights(draft: Draft, found: Any) -> None:  # noqa: ANN401
    if found is None:
        return
    link = next((each for each in children(found, "link") if each.get("href")), None)
    mining = child(found, "dataMining")
    data_mining = name_of(mining, "") if mining is not None else None
    rights = own_rights(found) | members(
        year=whole(own(found, "year"), 1, 9999),
        license_url=said(link.get("href"), 2048) if link is not None else None,
        data_mining=said(data_mining, 200),
        syndicatable={"true": True, "false": False}.get(own(found, "syndicatable") or ""),
        geo=(own(found, "geo") or "").split()[:300],
    )
    draft.put("rights", rights)


def _management(draft: Draft, meta: Any) -> None:  # noqa: ANN401
    for name, tag in (
        ("updated_at", "versionCreated"),
        ("created_at", "firstCreated"),
        ("expires_at", "expires"),
        ("embargoed_until", "embargoed"),
    ):
        found = child(meta, tag)
        if found is not None and own(found, "known") != "no":
            draft.instant(name, text_of(found), line_of(found))
    status = code_of(child(meta, "pubStatus"))
    draft.put("status", status if status in ("usable", "withheld", "canceled") else None)
    embargo = child(meta, "embargoed")
    if embargo is not None and not text_of(embargo).strip():
        draft.value["status"] = "embargoed"
    kind = code_of(child(meta, "role"))
    nature = code_of(child(meta, "itemClass"))
    if kind in _TYPES or nature in ("video", "audio"):
        draft.value["type"] = kind if kind in _TYPES else nature
    provider = child(meta, "provider")
    if provider is not None and not (
        provider.get("literal") == "unknown" and child(provider, "name") is None
    ):
        draft.put("provider", party(provider))
    draft.line("editor_note", text_of(child(meta, "edNote")), 5000)
    sections = [section for each in children(meta, "service") if (section := _section(each))]
    draft.put("section", sections[0] if sections else None)
    draft.put("subsections", sections[1:51])


def _section(found: Any) -> dict[str, Any] | None:  # noqa: ANN401
    code = said(unquote(code_of(found)) or text_of(child(found, "name")), 200)
    return members(code=code, label=said(text_of(child(found, "name")), 200)) if code else None


def _administration(draft: Draft, content: Any) -> None:  # noqa: ANN401
    draft.put("urgency", whole(text_of(child(content, "urgency")), 1, 9))
    source = child(content, "digitalSourceType")
    draft.put("digital_source_type", source_type(source) if source is not None else None)
    sources = []
    for each in children(content, "infoSource"):
        role, found = code_of(each, "role"), party(each)
        if role in ("publisher", "distributor") and found and role not in draft.value:
            draft.value[role] = found
        elif found:
            kind = role if role in _SOURCES else None
            name = said(name_of(each, ""), 1000)
            sources.append(found | members(name=name, kind=kind))
    draft.put("sources", sources[:500])
    policies = draft.value.pop("policies", None)
    if policies and "publisher" in draft.value:
        draft.value["publisher"]["policies"] = policies
    authors = (_author(each) for each in children(content, "creator", "contributor"))
    draft.put("authors", [each for each in authors if "name" in each][:200])
    ids = []
    for each in children(content, "altId"):
        kind, value = own(each, "role"), said(text_of(each), 2048)
        if kind == "short-url":
            draft.line("short_url", value, 2048)
        elif value:
            named = kind or said(each.get("role") or each.get("type"), 100) or "altId"
            ids.append({"role": named, "value": value})
    draft.put("alt_ids", ids[:100])


def _author(found: Any) -> dict[str, Any]:  # noqa: ANN401
    parts = {code_of(each, "part"): text_of(each) for each in children(found, "name")}
    details = child(found, "personDetails")
    affiliation = child(details, "affiliation")
    if details is None:
        details = child(found, "organisationDetails")
    role = code_of(found, "role")
    default = "contributor" if local(found) == "contributor" else None
    literal = found.get("literal") if child(found, "name") is not None else None
    return members(
        name=said(name_of(found, ""), 300),
        kind="organization" if code_of(found, "type").startswith("org") else None,
        given=said(parts.get("given"), 200),
        family=said(parts.get("family"), 200),
        role=role if role in _ROLES else default,
        id=said(literal or found.get("qcode"), 500),
        url=said(own(found, "url") or found.get("uri"), 2048),
        email=said(text_of(child(child(details, "contactInfo"), "email")), 320),
        bio=said(text_of(child(found, "definition")), 2000),
        affiliation=said(name_of(affiliation, ""), 300) if affiliation is not None else None,
    )


def _subjects(draft: Draft, content: Any) -> None:  # noqa: ANN401
    language = draft.value.get("language", "")
    found: dict[str, list[Any]] = {name: [] for name in NATURES}
    subjects = []
    for each in children(content, "subject"):
        field = _FIELDS.get(code_of(each, "type"))
        if field is None:
            subjects.append(_subject(each, language))
        elif entity := _entity(each, language):
            found[field].append(entity)
        else:
            draft.drop(f"subject without a name: {each.get('qcode') or each.get('uri')}")
    draft.put("subjects", [each for each in subjects if "code" in each][:500])
    for name, entities in found.items():
        draft.put(name, entities)
    keywords = (said(text_of(each), 200) for each in children(content, "keyword"))
    draft.put("keywords", list(dict.fromkeys(each for each in keywords if each))[:500])
    _genre_and_place(draft, content, language)


def _genre_and_place(draft: Draft, content: Any, language: str) -> None:  # noqa: ANN401
    for each in children(content, "genre"):
        genre = (code_of(each) or each.get("literal") or "").lower().replace("-", "_")
        if genre in _GENRES:
            draft.value["genre"] = genre
    located = child(content, "located")
    if located is not None:
        _located(draft, located, language)


def _located(draft: Draft, found: Any, language: str) -> None:  # noqa: ANN401
    name = said(name_of(found, language), 200)
    country = own(found, "country") or name_of_broader(found, language)
    place = members(
        name=name,
        region=said(own(found, "region"), 200),
        country=said(country, 100),
        geo=geo(found),
    )
    day = said(own(found, "date"), 10)
    draft.put("dateline", members(place=place if name else None, date=day))


def _subject(found: Any, language: str) -> dict[str, Any]:  # noqa: ANN401
    uri, whole_code = found.get("uri") or "", found.get("qcode") or found.get("literal") or ""
    scheme, _, code = whole_code.partition(":")
    if uri.startswith(MEDIA_TOPICS):
        scheme, code = "medtop", uri[len(MEDIA_TOPICS) :]
    elif uri and not whole_code:
        at = max(uri.rfind("/"), uri.rfind("#"), uri.rfind(":")) + 1
        scheme, code = uri[:at] or "uri", uri[at:]
    elif not code:
        scheme, code = "literal", scheme
    names = child(found, "name") is not None
    return members(
        code=said(code, 200),
        scheme=said(scheme, 200),
        label=said(name_of(found, language), 300) if names else None,
        rel=said(own(found, "rel"), 100),
        relevance=whole(found.get("relevance"), 0, 100),
        confidence=whole(found.get("confidence"), 0, 100),
        assigned_by=said(own(found, "by"), 200),
    )


def _entity(found: Any, language: str) -> dict[str, Any] | None:  # noqa: ANN401
    name = said(name_of(found, language), 300)
    if name is None or (found.get("literal") is None and child(found, "name") is None):
        return None
    has_name = child(found, "name") is not None
    symbols = [said(each, 50) for each in (own(found, "symbols") or "").split("|")]
    return members(
        name=name,
        id=said(found.get("literal") or found.get("qcode"), 500) if has_name else None,
        uri=said(found.get("uri"), 2048),
        rel=said(own(found, "rel"), 100),
        symbols=[each for each in symbols if each][:50],
        geo=point(own(found, "geo")),
    )


def _headlines(draft: Draft, content: Any) -> None:  # noqa: ANN401
    others = []
    for each in children(content, "headline"):
        role, shown = code_of(each, "role").lower(), said(text_of(each))
        if shown and role in ("", "main") and "headline" not in draft.value:
            draft.line("headline", shown, 1000, line_of(each))
        elif shown and role in ("subhead", "subtitle") and "dek" not in draft.value:
            draft.line("dek", shown, 2000, line_of(each))
        elif shown:
            others.append({"role": role if role in _HEADLINES else "other", "text": shown})
    if "headline" not in draft.value and others:
        draft.value["headline"] = others.pop(0)["text"]
    draft.put("alternative_headlines", others[:50])


def _texts(draft: Draft, content: Any, meta: Any) -> None:  # noqa: ANN401
    for name, tag, longest in (("slug", "slugline", 500), ("byline", "by", 1000)):
        found = child(content, tag)
        draft.line(name, text_of(found), longest, line_of(found))
    for each in children(content, "description"):
        if code_of(each, "role") in ("", "summary", "abstract") and "summary" not in draft.value:
            draft.line("summary", text_of(each), 5000, line_of(each))
    printed = said(text_of(child(content, "dateline")), 300)
    if printed:
        draft.value["dateline"] = {**draft.value.get("dateline", {}), "text": printed}
    if "headline" not in draft.value:
        draft.line("headline", text_of(child(meta, "title")), 1000)
