"""The generations of ninjs: one shape inside, that of 3.x, and the names of the older ones.

1.x has members in the singular and one member for each role (``headline_seo``); 2.x has arrays,
all names in lower case; 3.x has the same in camel case.

Source: ninjs JSON Schemas 1.6, 2.2, 3.0, 3.1 (IPTC, iptc/newsinjson, read 2026-11-25).
"""

from __future__ import annotations

import re
from typing import Any

VERSIONS = ("3.1", "3.0", "2.2", "1.6")
"""The versions that are written."""

_NAMES = (
    "representationType firstCreated versionCreated contentCreated embargoedUntil pubStatus "
    "copyrightHolder copyrightNotice usageTerms edNote infoSources altIds trustIndicators "
    "rightsInfo digitalSourceType langId linkedRights encodedRights contentType wordCount "
    "charCount geoJSON symbolType contactInfo sizeInBytes eventDetails plannedCoverage "
    "postalCode aspectRatio videoCodec frameRate scanType transportProtocol"
).split()
_MODERN = {name.lower(): name for name in _NAMES} | {"embargoed": "embargoedUntil"}
_PLURALS = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "subject": "subjects",
    "event": "events",
    "object": "objects",
    "infosource": "infoSources",
    "genre": "genres",
    "trustindicator": "trustIndicators",
}
_SINGULARS = {plural: name for name, plural in _PLURALS.items()}
_ROLES = {"headline": "headlines", "description": "descriptions", "body": "bodies"}
_BY_ROLE = re.compile(r"(headline|description|body)_(.+)", re.DOTALL)
_FIRST = re.compile(
    r"headline(_.*)?\Z|(body|description)_.|byline\Z|mimetype\Z|person\Z|subject\Z|place\Z|"
    r"organisation\Z|infosource\Z|genre\Z|event\Z|object\Z|trustindicator\Z|\$standard\Z",
    re.DOTALL,
)


_SECOND = frozenset(
    "headlines bodies descriptions people organisations places subjects events objects infosources "
    "genres trustindicators by".split()
)
"""Members of 2.x that 1.x has not; one stray name of the other does not decide."""


def generation(value: dict[str, Any]) -> int:
    """Return the generation (1, 2 or 3) whose names *value* uses, else the one it claims."""
    names = {*value, *(name for each in _associated(value) for name in each)}
    if any(name in _NAMES for name in names):
        return 3
    first = sum(_FIRST.match(name) is not None for name in value)
    later = sum(name in _SECOND for name in value)
    if first > later:
        return 1
    if any(name in _MODERN for name in names):
        return 2
    return claimed(value) or 3


def claimed(value: dict[str, Any]) -> int | None:
    """Return the generation that *value* says it is."""
    standard = value.get("standard") or value.get("$standard")
    version = standard.get("version") if isinstance(standard, dict) else None
    first = version[:1] if isinstance(version, str) else ""
    return int(first) if first in {"1", "2", "3"} else None


def _associated(value: dict[str, Any]) -> list[dict[str, Any]]:
    associations = value.get("associations")
    items = list(associations.values()) if isinstance(associations, dict) else associations
    return (
        [each for each in items[:20] if isinstance(each, dict)] if isinstance(items, list) else []
    )


def modern(value: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """Return *value*, of any generation, with the names and shapes of 3.x."""
    return _from_first(
        {_MODERN.get(name, name): _renamed(name, each, depth) for name, each in value.items()}
    )


def _renamed(name: str, each: Any, depth: int) -> Any:  # noqa: ANN401 (any JSON)
    if name == "associations" and depth < 8:  # noqa: PLR2004 (deeper ones are not read)
        return _associations(each, depth + 1)
    if isinstance(each, list):
        return [_members(item) for item in each]
    return each if isinstance(each, dict) and name == "associations" else _members(each)


def _members(item: Any) -> Any:  # noqa: ANN401
    if not isinstance(item, dict):
        return item
    return {_MODERN.get(name, name): each for name, each in item.items()}


def _associations(each: Any, depth: int) -> Any:  # noqa: ANN401
    if isinstance(each, dict):
        named = [(name, item) for name, item in each.items() if isinstance(item, dict)]
        return [{"name": _unkeyed(name), **modern(item, depth)} for name, item in named]
    if isinstance(each, list):
        return [modern(item, depth) for item in each if isinstance(item, dict)]
    return each


def _from_first(value: dict[str, Any]) -> dict[str, Any]:
    """Return members of 1.x as those of 3.x; what is there already stays."""
    found: dict[str, Any] = {}
    by_role: dict[str, list[Any]] = {}
    for name, each in value.items():
        match = _BY_ROLE.fullmatch(name)
        if match:
            by_role.setdefault(_ROLES[match[1]], []).append(_by_role(match[1], match[2], each))
        elif name == "headline":
            by_role.setdefault("headlines", []).insert(0, {"role": "main", "value": each})
        elif name in _PLURALS and isinstance(each, list):
            found[_PLURALS[name]] = [_concept(name, item) for item in each]
        else:
            found[_SIMPLE.get(name, name)] = _mapped(name, each)
    for name, items in by_role.items():
        there = found.get(name)
        found[name] = [*items, *there] if isinstance(there, list) else items
    return found


_SIMPLE = {"byline": "by", "$standard": "standard", "mimetype": "contentType"}


def _by_role(member: str, role: str, each: Any) -> dict[str, Any]:  # noqa: ANN401
    if member != "body":
        return {"role": role, "value": each}
    kinds = {"text": "text/plain", "xhtml": "application/xhtml+xml", "nitf": "application/nitf+xml"}
    return {"role": role, "value": each, "contentType": kinds.get(role, "")}


def _concept(name: str, item: Any) -> Any:  # noqa: ANN401
    """Return a concept of 1.x with a URI for its scheme and code."""
    if not isinstance(item, dict):
        return item
    rest = {key: each for key, each in item.items() if key not in {"scheme", "code"}}
    scheme, code = item.get("scheme"), item.get("code")
    if name == "infosource":
        rest = {("role" if key == "rel" else key): each for key, each in rest.items()}
    joined = isinstance(scheme, str) and isinstance(code, str) and scheme[-1:] in tuple("/#:=")
    if name == "trustindicator":
        return rest | {"role": f"{scheme}{code}" if joined else scheme}
    if joined and name in {"subject", "genre"}:
        return rest | {"uri": f"{scheme}{code}"}
    return rest | {key: each for key, each in (("uri", scheme), ("literal", code)) if each}


def _mapped(name: str, each: Any) -> Any:  # noqa: ANN401
    if name == "altIds" and isinstance(each, dict):
        return [{"role": role, "value": value} for role, value in each.items()]
    if name == "renditions" and isinstance(each, dict):
        items = [(key, item) for key, item in each.items() if isinstance(item, dict)]
        return [{"name": key, **_rendition(item)} for key, item in items]
    if name == "representationType" and isinstance(each, str):
        return {"complete": "full", "incomplete": "partial"}.get(each, each)
    return each


def _rendition(item: dict[str, Any]) -> dict[str, Any]:
    return {("contentType" if key == "mimetype" else key): each for key, each in item.items()}


def written_as(value: dict[str, Any], version: str) -> dict[str, Any]:
    """Return *value*, in the shape of 3.1, as *version* has it."""
    if version == "3.1":
        return value
    if version == "3.0":
        return _without(value, "digitalSourceType")
    return lowered(value) if version == "2.2" else _as_first(lowered(value))


def _without(value: dict[str, Any], gone: str) -> dict[str, Any]:
    kept = {name: each for name, each in value.items() if name != gone}
    if "associations" in kept:
        kept["associations"] = [_without(each, gone) for each in kept["associations"]]
    return kept


def lowered(value: dict[str, Any]) -> dict[str, Any]:
    """Return *value* with the names of 2.x."""
    found = {_old(name): _lowered(each) for name, each in value.items()}
    for each in found.get("associations", ()):
        each.pop("rel", None)
    return found


def _old(name: str) -> str:
    return "embargoed" if name == "embargoedUntil" else name.lower()


def _lowered(each: Any) -> Any:  # noqa: ANN401
    if isinstance(each, dict):
        return lowered(each)
    return [_lowered(item) for item in each] if isinstance(each, list) else each


def _as_first(value: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, each in value.items():
        if name in _FIRST_SHAPES:
            found |= _FIRST_SHAPES[name](each)
        elif each is not None and (new := _SINGULARS.get(_MODERN.get(name, name))):
            found[new] = [_first_concept(new, item) for item in each]
        else:
            found[_OLD_NAMES.get(name, name)] = _old_value(name, each)
    return found


_OLD_NAMES = {"by": "byline", "standard": "$standard"}


def _old_value(name: str, each: Any) -> Any:  # noqa: ANN401
    if name == "representationtype":
        return {"full": "complete", "partial": "incomplete"}.get(each, each)
    return each


def _first_concept(name: str, item: dict[str, Any]) -> dict[str, Any]:
    rest = {
        key: each for key, each in item.items() if key not in {"uri", "literal", "role", "geojson"}
    }
    if "geojson" in item:
        rest["geometry_geojson"] = item["geojson"]
    scheme, code = item.get("uri"), item.get("literal")
    if name == "trustindicator":
        scheme, code = _split(item["role"])
    elif name in {"subject", "genre"} and scheme:
        scheme, code = _split(scheme)
    if name == "infosource" and item.get("role"):
        rest["rel"] = item["role"]
    return rest | {key: each for key, each in (("scheme", scheme), ("code", code)) if each}


def _split(uri: str) -> tuple[str, str]:
    at = max(uri.rfind("/"), uri.rfind("#")) + 1
    return uri[:at], uri[at:]


def _first_headlines(each: list[dict[str, Any]]) -> dict[str, Any]:
    if not each:
        return {}
    named = {f"headline_{item['role']}": item["value"] for item in each if "role" in item}
    main = next((item["value"] for item in each if item.get("role", "main") in _MAIN), None)
    rest = {name: text for name, text in named.items() if name.partition("_")[2] not in _MAIN}
    return ({"headline": main} if main is not None else {}) | rest


_MAIN = ("main", "headline")


def _first_descriptions(each: list[dict[str, Any]]) -> dict[str, Any]:
    return {f"description_{item.get('role', 'text')}": item["value"] for item in each}


def _first_bodies(each: list[dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for item in each:
        role = item.get("role", "main")
        kind = item.get("contenttype", "text/html").partition(";")[0].rpartition("/")[2]
        own = {"plain": "text", "xhtml+xml": "xhtml"}.get(kind, "html")
        found[f"body_{own if role in {'main', 'text'} else role}"] = item["value"]
        found |= {name: item[name] for name in ("wordcount", "charcount") if name in item}
    return found


def _first_associations(each: list[dict[str, Any]]) -> dict[str, Any]:
    named = {
        _key(item["name"]): _as_first({name: part for name, part in item.items() if name != "name"})
        for item in each
    }
    return {"associations": named}


def _first_renditions(each: list[dict[str, Any]]) -> dict[str, Any]:
    named = {
        _key(item["name"]): {
            ("mimetype" if name == "contenttype" else name): part
            for name, part in item.items()
            if name != "name"
        }
        for item in each
    }
    return {"renditions": named}


def _key(name: str) -> str:
    """Return *name* as a key of 1.x, which begins with a letter, a digit or an underscore."""
    return name if re.match(r"[a-zA-Z0-9]", name) else f"_{name}"


def _unkeyed(name: str) -> str:
    return name.removeprefix("_")


def _first_ids(each: list[dict[str, Any]]) -> dict[str, Any]:
    return {"altids": {item["role"]: item["value"] for item in each}}


_FIRST_SHAPES = {
    "headlines": _first_headlines,
    "descriptions": _first_descriptions,
    "bodies": _first_bodies,
    "associations": _first_associations,
    "renditions": _first_renditions,
    "altids": _first_ids,
}
