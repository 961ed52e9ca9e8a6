"""ninjs: news in JSON, as agencies send it. Written as 3.1, 3.0, 2.2 or 1.6, read in all of them.

The body stands in ``bodies`` as HTML, pictures and related items are ``associations``, section and
keywords are subjects with a ``rel``, publisher and provider sources of information with a ``role``.
ninjs has no place for the moment of publication: ``versionCreated`` is that of the version.

Source: IPTC ninjs 3.1, 3.0, 2.2 and 1.6, JSON Schemas and user guide (read 2026-11-25).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import Dateline, Place
from newsfixtures.findings import Severity
from newsfixtures.formats import Format, Loaded, as_utf8
from newsfixtures.formats._drafts import finished, known_media, loaded
from newsfixtures.formats._html.body import kept as kept_by_html
from newsfixtures.formats._iptc import STATUSES
from newsfixtures.formats._json.records import items, no_object
from newsfixtures.formats._ninjs.checks import checks
from newsfixtures.formats._ninjs.knobs import KNOBS
from newsfixtures.formats._ninjs.names import claimed, generation, modern
from newsfixtures.formats._ninjs.reading import body_of, draft_of
from newsfixtures.formats._ninjs.writing import located, written
from newsfixtures.formats._reading import problem
from newsfixtures.formats._wire import (
    kept_entities,
    kept_media,
    kept_party,
    kept_rights,
    kept_sources,
    kept_type,
    version_moment,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import (
        Article,
        Media,
    )
    from newsfixtures.documents import Truth, Value
    from newsfixtures.findings import Finding
    from newsfixtures.formats._json.places import JsonPlaces

_MARKS = re.compile(
    rb'ninjs-schema|"name"\s*:\s*"ninjs"|"(?:versioncreated|versionCreated|representationtype|'
    rb"representationType|pubstatus|pubStatus|infosources?|infoSources|contentType|contenttype|"
    rb"body_html|body_text|body_xhtml|headline_[a-z]+|description_[a-z]+|slugline|edNote|ednote|"
    rb'altIds|altids|associations|digitalSourceType|digitalsourcetype|trustIndicators?)"\s*:'
)
_URI = re.compile(rb'"uri"\s*:\s*"')


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins as a JSON object that has members of ninjs."""
    text = as_utf8(head)[0].lstrip()
    if not text.startswith(b"{") or b'"schema_version"' in text or b'"content_elements"' in text:
        return False
    return bool(_MARKS.search(text) and (_URI.search(text) or b"ninjs" in text))


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the article of a ninjs object, or of each in a list; see `newsfixtures.formats.Load`."""
    for item, places, found in items(data, file):
        yield _read(item, places, found)


def _read(value: Any, places: JsonPlaces, found: tuple[Any, ...]) -> Loaded:  # noqa: ANN401
    if not isinstance(value, dict):
        return no_object("ninjs", "an object of ninjs is due", value, places, found)
    kind = generation(value)
    found += (
        *_mistaken(value, kind, places),
        *checks(kind).findings(value, f"ninjs {kind}", places),
    )
    shaped = modern(value)
    draft = draft_of(shaped, _names_in(value))
    draft.findings = list(found)
    read, number = body_of(shaped, known_media(draft))
    if number is not None and "bodies" in value:
        draft.paths["/body"] = f"/bodies/{number}/value"
    article = finished(draft, json.dumps(value, sort_keys=True).encode(), read)
    return evolve(
        loaded(draft, article, file=places.file, locate=places, data=value), record=places.record
    )


def _mistaken(value: dict[str, Any], kind: int, places: JsonPlaces) -> Iterator[Finding]:
    """Yield a finding where the names are of another generation than the object claims."""
    said = claimed(value)
    if said is not None and said != kind:
        text = f"the object says that it is ninjs {said} and its members have the names of {kind}"
        path = "/standard/version" if "standard" in value else "/$standard/version"
        yield evolve(problem("SCH011", text, path=path, at=places(path)), severity=Severity.ERROR)


def _names_in(value: Mapping[str, Any]) -> Any:  # noqa: ANN401 (a function)
    """Return what tells the name that a member of 3.x has in *value*."""
    lower = {name.lower(): name for name in value}
    old = {"by": "byline", "headlines": "headline", "embargoeduntil": "embargoed"}

    def name_of(name: str) -> str:
        found = name.lower()
        return lower.get(found) or lower.get(old.get(found, "")) or name

    return name_of


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as a ninjs object."""
    return written(articles[0], knobs, truth)


def stated(data: bytes) -> list[dict[str, Value]]:
    """Return what the object states, by carrier; see `newsfixtures.formats.Stated`."""
    value = modern(json.loads(data))
    found = {name: value[member] for member, name in _PLAIN.items() if value.get(member)}
    found |= {
        "subhead" if each.get("role") == "subhead" else "headline": each["value"]
        for each in value.get("headlines", ())
        if each.get("role", "main") in ("main", "headline", "subhead")
    }
    found |= {each["role"]: each["value"] for each in value.get("descriptions", ())}
    found |= {
        each["role"]: each["name"]
        for each in value.get("infoSources", ())
        if each["role"] in ("publisher", "provider", "distributor")
    }
    subjects = value.get("subjects", ())
    found |= {each["rel"]: each["literal"] for each in subjects if each.get("rel") == "section"}
    keywords = tuple(each["name"] for each in subjects if each.get("rel") == "keyword")
    found |= {
        each["name"]: each["renditions"][0]["href"]
        for each in value.get("associations", ())
        if each["name"] == "lead" and "href" in each["renditions"][0]
    }
    found |= {"keywords": keywords} if keywords else {}
    return [{f"ninjs.{name}": each for name, each in found.items()}]


_PLAIN = {
    "uri": "uri",
    "version": "version",
    "language": "language",
    "slugline": "slugline",
    "title": "title",
    "by": "by",
    "located": "located",
    "firstCreated": "first-created",
    "versionCreated": "version-created",
    "embargoedUntil": "embargoed",
    "expires": "expires",
    "copyrightHolder": "copyright-holder",
}


def kept(article: Article) -> Article:
    """Return *article* as ninjs brings it back."""
    media = tuple(kept_media(item, depicted=False) for item in article.media)
    place = located(article)
    body = kept_entities(kept_by_html(evolve(article, media=media), media=media))
    return evolve(
        body,
        updated_at=version_moment(article),
        status=STATUSES.get(article.status, article.status),
        dateline=Dateline(place=Place(name=place)) if place else None,
        sources=kept_sources(article.sources),
        related=article.related,
        publisher=kept_party(article.publisher, policies=True),
        provider=kept_party(article.provider),
        distributor=kept_party(article.distributor),
        rights=kept_rights(article.rights, linked=True),
        digital_source_type=kept_type(article.digital_source_type),
        lead_media=_kept_lead(article, body.media),
    )


def _kept_lead(article: Article, media: Sequence[Media]) -> str | None:
    known = any(item.id == article.lead_media for item in media)
    return article.lead_media if known else None


FORMAT = Format(
    __name__,
    title="ninjs",
    extensions=(".ninjs.json",),
    media_type="application/json",
    sniff=sniff,
    load=load,
    write=write,
    stated=stated,
    kept=kept,
    knobs=KNOBS,
    loses=(
        "published_at",
        "authors",
        "timezone",
        "direction",
        "access",
        "claims",
        "extensions",
    ),
)
