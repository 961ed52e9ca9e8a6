"""Reads NITF of any version into an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from attrs import Factory, define

from newsfixtures.article import ArticleType, Genre
from newsfixtures.formats._drafts import Draft, known_media, members, said, whole
from newsfixtures.formats._html.body import ReadBody, body_of
from newsfixtures.formats._iptc import POLICIES
from newsfixtures.formats._nitf.as_html import as_html, is_aside, own
from newsfixtures.formats._nitf.media import media_of
from newsfixtures.formats._nitf.terms import ENTITIES, EXTENSION, XML, extended
from newsfixtures.formats._xml.reading import local, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TYPES = frozenset(get_args(ArticleType))
_GENRES = frozenset(get_args(Genre))
_HEADLINES = ("seo", "social", "mobile", "print", "push", "kicker", "other")
_KINDS = ("agency", "document", "person", "anonymous", "publication", "dataset")
_RELATIONS = ("same_event", "background", "update_of", "series", "translation_of", "source")
_ROLES = (
    "writer reporter editor photographer illustrator translator contributor producer agency".split()
)
_STATUSES = ("usable", "embargoed", "withheld", "canceled")


@define
class Nitf:
    """The elements of a document that there may be many of, found once."""

    root: Any
    by_name: dict[str, list[Any]] = Factory(dict)

    @classmethod
    def of(cls, root: Any) -> Nitf:  # noqa: ANN401 (lxml has no type of its own)
        """Sort the elements below *root* by their names."""
        found = cls(root)
        for each in root.iter("{*}*"):
            found.by_name.setdefault(local(each), []).append(each)
        return found

    def first(self, name: str) -> Any:  # noqa: ANN401
        """Return the first element of that name."""
        return next(iter(self.by_name.get(name, ())), None)

    def all(self, name: str) -> list[Any]:
        """Return every element of that name, as many as an article may have."""
        return self.by_name.get(name, [])[:1000]

    def within(self, name: str, outer: str) -> Iterator[Any]:
        """Yield the elements of that name whose parent is called *outer*."""
        return (each for each in self.all(name) if _parent(each) == outer)


def _parent(found: Any) -> str:  # noqa: ANN401
    parent = found.getparent()
    return local(parent) if parent is not None else ""


def stated(found: Any, name: str) -> str | None:  # noqa: ANN401
    """Return what attribute *name* of an element says."""
    return None if found is None else found.get(name)


def draft_of(nitf: Nitf) -> Draft:
    """Return what the head of a document says."""
    draft = Draft("nitf")
    draft.version = said(nitf.root.get("version"), 100)
    _identity(draft, nitf)
    _dates(draft, nitf)
    _metas(draft, nitf)
    _subjects(draft, nitf)
    _identified(draft, nitf)
    _headlines(draft, nitf)
    _bylines(draft, nitf)
    _dateline(draft, nitf)
    return draft


def line_of(found: Any) -> str | None:  # noqa: ANN401
    """Return the number of the line on which an element begins, as a place in the source."""
    return None if found is None else str(found.sourceline)


def _identity(draft: Draft, nitf: Nitf) -> None:
    ids = []
    for each in nitf.all("doc-id"):
        role, value = said(each.get("regsrc"), 100), said(each.get("id-string"), 2048)
        if value and "id" not in draft.value and not role:
            draft.line("id", value, 2048, line_of(each))
        elif value:
            ids.append({"role": role or "doc-id", "value": value})
    if "id" not in draft.value:
        first = ids.pop(0)["value"] if ids else nitf.root.get("uno")
        draft.line("id", first, 2048)
    draft.put("alt_ids", ids[:100])
    body = nitf.first("body")
    language = nitf.root.get("baselang") or stated(body, f"{{{XML}}}lang")
    draft.line("language", language or nitf.root.get(f"{{{XML}}}lang"), 100, line_of(body))
    key = nitf.first("du-key")
    draft.line("slug", stated(key, "key"), 500, line_of(key))
    draft.put("version", whole(stated(key, "version"), 1, 1_000_000))
    draft.put("urgency", whole(stated(nitf.first("urgency"), "ed-urg"), 1, 9))
    draft.line("editor_note", stated(nitf.first("ed-msg"), "info"), 5000)
    status = (stated(nitf.first("docdata"), "management-status") or "").lower()
    draft.put("status", status if status in _STATUSES else None)
    draft.put("keywords", list(dict.fromkeys(_keywords(nitf)))[:500])


def _keywords(nitf: Nitf) -> Iterator[str]:
    for each in nitf.all("keyword"):
        key = said(each.get("key"), 200)
        if key:
            yield key


def _dates(draft: Draft, nitf: Nitf) -> None:
    for name, tag in (
        ("published_at", "date.issue"),
        ("embargoed_until", "date.release"),
        ("expires_at", "date.expire"),
    ):
        found = nitf.first(tag)
        draft.instant(name, extended(stated(found, "norm")), line_of(found))
    publication = nitf.first("pubdata")
    if "published_at" not in draft.value:
        draft.instant("published_at", extended(stated(publication, "date.publication")))
    for each in nitf.all("revision-history"):
        fact = {"writer-author": "created_at", "editor": "updated_at"}.get(each.get("function"))
        if fact:
            draft.instant(fact, extended(each.get("norm")), line_of(each))
    if publication is not None:
        _publication(draft, publication)


def _publication(draft: Draft, found: Any) -> None:  # noqa: ANN401
    name, code = said(found.get("name"), 300), said(found.get("position.section"), 200)
    url, party = own(found, "url"), own(found, "party")
    if name:
        draft.put("publisher", members(name=name, url=said(url, 2048), id=said(party, 500)))
    if code:
        draft.put("section", members(code=code, label=said(own(found, "section"), 200)))
    draft.line("url", found.get("ex-ref"), 2048, line_of(found))


def _metas(draft: Draft, nitf: Nitf) -> None:
    metas: dict[str, list[str]] = {}
    for each in nitf.all("meta"):
        metas.setdefault(each.get("name") or "", []).append(said(each.get("content"), 2048) or "")
    first = {name: values[0] for name, values in metas.items()}
    kind = first.get("article-type")
    draft.put("type", kind if kind in _TYPES else None)
    draft.line("short_url", first.get("short-url"), 2048)
    draft.line("revision_of", first.get("revision-of"), 2048)
    draft.put("supersedes", [each for each in metas.get("supersedes", ()) if each])
    draft.put("digital_source_type", members(code=said(first.get("digital-source-type"), 200)))
    policies = {name: url for name in POLICIES if (url := first.get(f"policy.{name}"))}
    if policies and "publisher" in draft.value:
        draft.value["publisher"]["policies"] = policies
    copyright_, limits = nitf.first("doc.copyright"), nitf.first("doc.rights")
    syndicatable = {"true": True, "false": False}.get(first.get("syndicatable", ""))
    rights = members(
        holder=said(stated(copyright_, "holder"), 300),
        year=whole(stated(copyright_, "year"), 1, 9999),
        notice=said(first.get("copyright"), 1000),
        usage_terms=said(stated(limits, "limitations"), 5000),
        license_url=said(first.get("license"), 2048),
        data_mining=said(first.get("data-mining"), 200),
        syndicatable=syndicatable,
        geo=(stated(limits, "geography") or "").split()[:300],
    )
    draft.put("rights", rights)


def _subjects(draft: Draft, nitf: Nitf) -> None:
    for each in nitf.all("tobject.property"):
        genre = (each.get("tobject.property.type") or "").lower().replace("-", "_")
        if genre in _GENRES:
            draft.value["genre"] = genre
    found = []
    for each in nitf.all("tobject.subject"):
        code, scheme = each.get("tobject.subject.refnum"), each.get("tobject.subject.ipr", "IPTC")
        names = (each.get(f"tobject.subject.{part}") for part in ("type", "matter", "detail"))
        labels = [name for name in names if name]
        if said(code, 200):
            found.append(
                _subject(each, code, "medtop" if scheme == "IPTC" else scheme, labels[-1:])
            )
    found += [
        _subject(each, each.get("value"), each.get("idsrc") or "local", [text_of(each)])
        for each in nitf.all("classifier")
        if each.get("type") == "subject" and each.get("value")
    ]
    draft.put("subjects", found[:500])


def _subject(found: Any, code: str, scheme: str, labels: list[str]) -> dict[str, Any]:  # noqa: ANN401
    return members(
        code=said(code, 200),
        scheme=said(scheme, 200),
        label=said(labels[0], 300) if labels else None,
        rel=said(own(found, "rel"), 100),
        relevance=whole(own(found, "relevance"), 0, 100),
        confidence=whole(own(found, "confidence"), 0, 100),
        assigned_by=said(own(found, "by"), 200),
    )


def _identified(draft: Draft, nitf: Nitf) -> None:
    for name, tag in ENTITIES.items():
        entities = (_entity(each) for each in nitf.within(tag, "identified-content"))
        draft.put(name, [each for each in entities if each][:1000])
    sources, sections, related = [], [], []
    for each in nitf.within("classifier", "identified-content"):
        kind, value = each.get("type"), said(each.get("value"), 2048)
        label, url = said(text_of(each), 1000), said(own(each, "url"), 2048)
        group = each.get("idsrc")
        if kind == "source" and label:
            known = group if group in _KINDS else None
            sources.append(members(name=label, id=value and value[:500], kind=known, url=url))
        elif kind == "subsection" and value:
            sections.append(members(code=value[:200], label=label and label[:200]))
        elif kind == "related" and group in _RELATIONS:
            related.append(members(rel=group, id=value, url=url, title=label))
    draft.put("sources", sources[:500])
    draft.put("subsections", sections[:50])
    draft.put("related", related[:500])


def _entity(found: Any) -> dict[str, Any] | None:  # noqa: ANN401
    name = said(text_of(found), 300)
    if name is None:
        return None
    codes = [said(each.get("value"), 50) for each in found.iter("{*}alt-code")]
    return members(
        name=name,
        id=said(found.get("value") or found.get("location-code"), 500),
        uri=said(own(found, "uri"), 2048),
        rel=said(found.get("class"), 100),
        symbols=[code for code in codes if code][:50] if local(found) == "org" else [],
        geo=point(own(found, "geo")),
    )


def point(found: str | None) -> dict[str, float] | None:
    """Return a point that is stated as latitude and longitude."""
    try:
        latitude, longitude = (float(part) for part in (found or "")[:60].split())
    except ValueError:
        return None
    sound = abs(latitude) <= 90 and abs(longitude) <= 180  # noqa: PLR2004 (degrees)
    return {"latitude": latitude, "longitude": longitude} if sound else None


def _headlines(draft: Draft, nitf: Nitf) -> None:
    first = nitf.first("hl1")
    draft.line("headline", text_of(first), 1000, line_of(first))
    if "headline" not in draft.value:
        title = nitf.first("title")
        draft.line("headline", text_of(title), 1000, line_of(title))
    others = []
    for each in nitf.within("hl2", "hedline"):
        role, shown = each.get("class"), said(text_of(each))
        if shown and role is None and "dek" not in draft.value:
            draft.line("dek", shown, 2000, line_of(each))
        elif shown:
            others.append({"role": role if role in _HEADLINES else "other", "text": shown})
    draft.put("alternative_headlines", others[:50])
    abstract = nitf.first("abstract")
    draft.line("summary", text_of(abstract), 5000, line_of(abstract))


def _bylines(draft: Draft, nitf: Nitf) -> None:
    authors = []
    for each in nitf.within("byline", "body.head"):
        if each.get("class") != "author" and "byline" not in draft.value:
            draft.line("byline", _byline(each), 1000, line_of(each))
        title = next(each.iter("{*}byttl"), None)
        authors += [_author(person, title) for person in each.iter("{*}person") if text_of(person)]
    draft.put("authors", [each for each in authors if each.get("name")][:200])
    found = nitf.first("distributor")
    orgs = list(found.iter("{*}org")) if found is not None else []
    for each in orgs[:10]:
        role = each.get("class") if each.get("class") == "distributor" else "provider"
        url, name = own(each, "url"), said(text_of(each), 300)
        if name and role not in draft.value:
            draft.value[role] = members(
                name=name, id=said(each.get("value"), 500), url=said(url, 2048)
            )
    if found is not None and not orgs and (name := said(text_of(found), 300)):
        draft.value["provider"] = {"name": name}


def _byline(found: Any) -> str:  # noqa: ANN401
    """Return the byline as printed: without the title of the writer."""
    parts = [found.text or ""]
    for each in found:
        parts += ["" if local(each) in ("byttl", "virtloc") else text_of(each), each.tail or ""]
    printed = "".join(parts).strip(" ,\n\t")
    return printed or text_of(next(found.iter("{*}byttl"), None))


def _author(found: Any, title: Any) -> dict[str, Any]:  # noqa: ANN401
    role, kind = own(found, "role"), own(found, "kind")
    given = next(found.iter("{*}name.given"), None)
    family = next(found.iter("{*}name.family"), None)
    return members(
        name=said(text_of(found), 300),
        kind=kind if kind == "organization" else None,
        given=said(text_of(given) or own(found, "given"), 200),
        family=said(text_of(family) or own(found, "family"), 200),
        role=role if role in _ROLES else None,
        id=said(found.get("value"), 500),
        url=said(own(found, "url"), 2048),
        email=said(own(found, "email"), 320),
        bio=said(own(found, "bio"), 2000),
        affiliation=said(own(found, "affiliation") or text_of(title), 300),
    )


def _dateline(draft: Draft, nitf: Nitf) -> None:
    found: dict[str, Any] = {}
    for each in nitf.all("dateline"):
        if not _is_of_story(each):
            continue
        if each.get("class") != "unprinted":
            shown = said("".join(_printed(each)), 300)
            found.setdefault("text", shown) if shown else None
        place = next(each.iter("{*}location"), None)
        if place is not None and (where := _place(place)):
            found.setdefault("place", where)
        day = next(each.iter("{*}story.date"), None)
        text = said(extended(stated(day, "norm")), 100)
        if text:
            found.setdefault("date", text[:10])
    draft.put("dateline", found)


def _is_of_story(dateline: Any) -> bool:  # noqa: ANN401
    """Tell whether a dateline is that of the story, in its head or in a block of its body."""
    above = dateline.getparent()
    if above is None or local(above) != "block":
        return _parent(dateline) == "body.head"
    content = above.getparent()
    return content is not None and _parent(content) == "body" and above.get("class") is None


def _printed(found: Any) -> Iterator[str]:  # noqa: ANN401
    yield from found.itertext()


def _place(found: Any) -> dict[str, Any] | None:  # noqa: ANN401
    parts = {local(each): text_of(each) for each in found if isinstance(each.tag, str)}
    name = said(parts.get("city") or parts.get("sublocation") or found.text, 200)
    if name is None:
        return None
    region = own(found, "region") or parts.get("state") or parts.get("region")
    return members(
        name=name,
        region=said(region, 200),
        country=said(own(found, "country") or parts.get("country"), 100),
        geo=point(own(found, "geo")),
    )


def number_media(draft: Draft, contents: Iterable[Any]) -> None:
    """Read every ``media`` element; each learns the id under which it is known."""
    found: dict[str, dict[str, Any]] = {}
    for content in contents:
        for number, each in enumerate(content.iter("{*}media"), 1):
            if "embed" in (each.get("class") or ""):
                continue
            item = media_of(each, number)
            each.set(f"{{{EXTENSION}}}media", item["id"])
            each.set(f"{{{EXTENSION}}}media-kind", item["type"])
            if len(found) < 1000:  # noqa: PLR2004 (the schema's bound)
                found.setdefault(item["id"], item)
            if is_aside(each) and "lead" in each.get("class").split():
                draft.value.setdefault("lead_media", item["id"])
    draft.put("media", list(found.values()))


def body_in(nitf: Nitf, draft: Draft) -> ReadBody:
    """Return the blocks of every ``body.content`` of the body."""
    contents = [each for each in nitf.by_name.get("body.content", ()) if _parent(each) == "body"]
    number_media(draft, contents)
    if contents:
        draft.paths["/body"] = line_of(contents[0]) or ""
    return body_of(as_html(contents), media=known_media(draft))
