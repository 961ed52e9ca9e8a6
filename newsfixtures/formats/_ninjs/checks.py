"""What ninjs demands of the members that articles have, as schemas of our own.

Stricter parts of the standard that are not about articles (planning, recurrence of events) are
checked only for what is cheap to say. Never uses the network.

Source: ninjs user guide and JSON Schemas 1.6, 2.2, 3.1 (IPTC, read 2026-11-25).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from newsfixtures.formats._json.checks import compiled

_TEXT = {"type": "string"}
_NUMBER = {"type": "number"}
_WHOLE = {"type": "integer"}
_ANY: dict[str, Any] = {}
_URI = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"}
_INSTANT = {
    "type": "string",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
    "([Zz]|[+-][0-9]{2}:[0-9]{2})$",
}
_TRUNCATED = {
    "type": "string",
    "pattern": "^-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?)?)?$",
}
_SCORE = {"type": "integer", "minimum": 0, "maximum": 100}
_GEO = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {
            "enum": "Point MultiPoint LineString MultiLineString Polygon MultiPolygon "
            "GeometryCollection Feature FeatureCollection".split()
        }
    },
}
_KINDS = ["text", "audio", "video", "picture", "graphic", "composite", "component"]


def _closed(required: tuple[str, ...] = (), **members: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "type": "object",
        "properties": members,
        "required": list(required),
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}


def _either(one: str, other: str) -> dict[str, Any]:
    return {"oneOf": [{"required": [one]}, {"required": [other]}]}


def _valued(**more: Any) -> dict[str, Any]:  # noqa: ANN401
    return _list(_closed(("value",), value=_TEXT, role=_TEXT, contentType=_TEXT, **more))


_CONTACTS = _list(
    _closed(type=_TEXT, role=_TEXT, lang=_TEXT, name=_TEXT, value=_TEXT, address=_ANY)
    | _either("value", "address")
)
_CONCEPT: dict[str, Any] = {"name": _TEXT, "rel": _TEXT, "uri": _URI, "literal": _TEXT}
_SYMBOLS = _list(_closed(ticker=_TEXT, exchange=_TEXT, symbolType=_URI, symbol=_TEXT))
_DATES = {
    "type": "object",
    "properties": {
        "startDate": _INSTANT,
        "endDate": _INSTANT,
        "expectedStartDate": _TRUNCATED,
        "expectedEndDate": _TRUNCATED,
        "expectedDuration": _TEXT,
    },
    "not": {"required": ["startDate", "expectedStartDate"]},
}
_URGENCY = {"type": "integer", "minimum": 1, "maximum": 9}
_RENDITION = _closed(
    ("name",),
    name=_TEXT,
    href=_URI,
    contentType=_TEXT,
    title=_TEXT,
    width=_NUMBER,
    height=_NUMBER,
    sizeInBytes=_NUMBER,
    duration=_NUMBER,
    format=_TEXT,
    aspectRatio=_TEXT,
    videoCodec=_TEXT,
    frameRate=_NUMBER,
    poi=_ANY,
    transportProtocol=_TEXT,
    scanType={"enum": ["progressive", "interlaced"]},
    bitrate=_TEXT,
)
_SOURCE_TYPE = _closed(name=_TEXT, uri=_URI, literal=_TEXT)
_RIGHTS = {
    "type": "object",
    "properties": {"langId": _URI, "linkedRights": _URI, "encodedRights": _TEXT},
} | _either("linkedRights", "encodedRights")
_STANDARD = _closed(name=_TEXT, version=_TEXT, schema=_URI)
_COMMON: dict[str, Any] = {
    "uri": _URI,
    "type": {"enum": [*_KINDS, "event", "planning"]},
    "representationType": {"enum": ["full", "partial"]},
    "profile": _TEXT,
    "version": _TEXT,
    "firstCreated": _INSTANT,
    "versionCreated": _INSTANT,
    "contentCreated": _INSTANT,
    "embargoedUntil": _INSTANT,
    "expires": _INSTANT,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    "urgency": _URGENCY,
    "copyrightHolder": _TEXT,
    "copyrightNotice": _TEXT,
    "usageTerms": _TEXT,
    "edNote": _TEXT,
    "language": _TEXT,
    "title": _TEXT,
    "by": _TEXT,
    "slugline": _TEXT,
    "located": _TEXT,
    "descriptions": _valued(),
    "bodies": _valued(charCount=_NUMBER, wordCount=_NUMBER),
    "headlines": _valued(),
    "people": _list(_closed(**_CONCEPT, contactInfo=_CONTACTS)),
    "organisations": _list(_closed(**_CONCEPT, symbols=_SYMBOLS, contactInfo=_CONTACTS)),
    "places": _list(_closed(**_CONCEPT, contactInfo=_CONTACTS, geoJSON=_GEO)),
    "subjects": _list(_closed(**_CONCEPT, creator=_TEXT, relevance=_SCORE, confidence=_SCORE)),
    "events": _list({"type": "object"}),
    "objects": _list(_closed(**_CONCEPT)),
    "infoSources": _list(
        _closed(name=_TEXT, role=_TEXT, uri=_URI, literal=_TEXT, contactInfo=_CONTACTS)
    ),
    "renditions": _list(_RENDITION),
    "associations": _list({"$ref": "#/$defs/association"}),
    "altIds": _list(_closed(role=_TEXT, value=_TEXT)),
    "trustIndicators": _list(_closed(role=_URI, title=_TEXT, href=_URI)),
    "standard": _STANDARD,
    "genres": _list(_closed(name=_TEXT, uri=_TEXT, literal=_TEXT)),
    "rightsInfo": _RIGHTS,
    "digitalSourceType": _SOURCE_TYPE,
}
_THIRD = {
    "eventDetails": {"type": "object", "properties": {"dates": _DATES}},
    "plannedCoverage": _list({"type": "object", "properties": {"urgency": _URGENCY}}),
}


@cache
def checks(generation: int) -> Any:  # noqa: ANN401 (a compiled schema)
    """Return what a document of *generation* (1, 2 or 3) is checked with."""
    return compiled({1: _first, 2: _second, 3: _third}[generation]())


def _third() -> dict[str, Any]:
    return _with_associations(_COMMON | _THIRD)


def _second() -> dict[str, Any]:
    members = _COMMON | {"urgency": _NUMBER, "type": {"enum": _KINDS}}
    members["embargoed"] = members.pop("embargoedUntil")
    lowered: dict[str, Any] = _lowered(members)
    return _with_associations(lowered)


def _lowered(schema: Any, *, inside: bool = False) -> Any:  # noqa: ANN401
    """Return *schema* with the names of members, and of those required, in lower case."""
    if isinstance(schema, list):
        return [_lowered(each, inside=True) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found: dict[str, Any] = {}
    for name, each in schema.items():
        if name == "properties" and inside:
            found[name] = {key.lower(): _lowered(item, inside=True) for key, item in each.items()}
        elif name == "required" and inside:
            found[name] = [key.lower() for key in each]
        elif name in {"enum", "pattern"} and inside:
            found[name] = each
        else:
            found[name if inside else name.lower()] = _lowered(each, inside=True)
    return found


def _with_associations(members: dict[str, Any]) -> dict[str, Any]:
    associated = members | {"name": _TEXT, "rel": _TEXT}
    return _closed(("uri",), **members) | {
        "$defs": {"association": _closed(("name", "uri"), **associated)}
    }


_OLD_CONCEPT: dict[str, Any] = {"name": _TEXT, "rel": _TEXT, "scheme": _URI, "code": _TEXT}
_PER_ROLE = "^(description|body|headline)_[a-zA-Z0-9_]+"
_KEYS = "^[a-zA-Z0-9_]+"


def _keyed(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "patternProperties": {_KEYS: item}, "additionalProperties": False}


def _first() -> dict[str, Any]:
    kept = "uri profile version title slugline located language expires".split()
    members: dict[str, Any] = {name: _COMMON[name] for name in kept}
    members |= dict.fromkeys(("firstcreated", "versioncreated", "contentcreated"), _INSTANT)
    members |= dict.fromkeys(
        "mimetype copyrightholder copyrightnotice usageterms ednote byline headline".split(), _TEXT
    )
    old = _list(_closed(**_OLD_CONCEPT))
    reachable = _list(_closed(**_OLD_CONCEPT, contactinfo={"type": "array"}))
    place = _closed(**_OLD_CONCEPT, contactinfo={"type": "array"})
    place["patternProperties"] = {"^geometry_[a-zA-Z0-9_]+": {"type": "object"}}
    rendition = {
        name: _RENDITION["properties"][name]
        for name in ("href", "title", "height", "width", "duration", "format")
    }
    members |= {
        "type": {"enum": _KINDS},
        "representationtype": {"enum": ["complete", "incomplete"]},
        "embargoed": _INSTANT,
        "pubstatus": _COMMON["pubStatus"],
        "urgency": _NUMBER,
        "person": reachable,
        "organisation": _list(
            _closed(**_OLD_CONCEPT, symbols={"type": "array"}, contactinfo={"type": "array"})
        ),
        "place": _list(place),
        "subject": _list(
            _closed(**_OLD_CONCEPT, creator=_TEXT, relevance=_SCORE, confidence=_SCORE)
        ),
        "event": old,
        "object": old,
        "infosource": reachable,
        "charcount": _NUMBER,
        "wordcount": _NUMBER,
        "renditions": _keyed(_closed(**rendition, mimetype=_TEXT, sizeinbytes=_NUMBER)),
        "associations": _keyed({"$ref": "#"}),
        "altids": {"type": "object"},
        "trustindicator": _list(_closed(scheme=_URI, code=_TEXT, title=_TEXT, href=_URI)),
        "$standard": _STANDARD,
        "genre": _list(_closed(name=_TEXT, scheme=_URI, code=_TEXT)),
        "rightsinfo": _lowered(_RIGHTS, inside=True),
        "digitalsourcetype": _SOURCE_TYPE,
    }
    return _closed(("uri",), **members) | {"patternProperties": {_PER_ROLE: _TEXT}}
