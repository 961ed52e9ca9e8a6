"""The reference reader of NITF: what each carrier states, looked up where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._nitf.terms import XML, extended
from newsfixtures.formats._xml.reading import parsed_xml

if TYPE_CHECKING:
    from newsfixtures.documents import Value


def stated_in(data: bytes) -> dict[str, Value]:
    """Return what a document of NITF states, by carrier."""
    root: Any = parsed_xml(data).root
    found: dict[str, Any] = {
        "baselang": root.get("baselang"),
        "body": root.find("{*}body").get(f"{{{XML}}}lang"),
        "title": _text(root, "{*}head/{*}title"),
        "hl1": _text(root, "{*}body/{*}body.head/{*}hedline/{*}hl1"),
        "hl2": _dek(root),
        "byline": _byline(root),
        "abstract": _text(root, "{*}body/{*}body.head/{*}abstract/{*}p"),
        "city": _text(root, ".//{*}dateline/{*}location/{*}city"),
        "iim": _get(root, "{*}head/{*}iim/{*}ds", "value"),
        "doc.copyright": _get(root, ".//{*}doc.copyright", "holder"),
        "publisher": _get(root, ".//{*}pubdata", "name"),
        "section": _get(root, ".//{*}pubdata", "position.section"),
        "ex-ref": _get(root, ".//{*}pubdata", "ex-ref"),
        "doc-id": _get(root, ".//{*}doc-id", "id-string"),
        "du-key": _get(root, ".//{*}du-key", "key"),
        "pubdata": extended(_get(root, ".//{*}pubdata", "date.publication")),
        "key-list": tuple(each.get("key") for each in root.iterfind(".//{*}keyword")),
        "person": tuple(
            "".join(each.itertext())
            for each in root.iterfind(".//{*}body.head/{*}byline/{*}person")
        ),
    }
    for name in ("date.issue", "date.release", "date.expire"):
        found[name] = extended(_get(root, f".//{{*}}{name}", "norm"))
    for each in root.iterfind(".//{*}revision-history"):
        found[f"revision.{each.get('function')}"] = extended(each.get("norm"))
    for each in root.iterfind(".//{*}distributor/{*}org"):
        found[each.get("class")] = each.text
    return {f"nitf.{name}": value for name, value in found.items() if value}


def _text(root: Any, path: str) -> str | None:  # noqa: ANN401 (lxml has no type of its own)
    found = root.find(path)
    return None if found is None else "".join(found.itertext())


def _get(root: Any, path: str, name: str) -> str | None:  # noqa: ANN401
    found = root.find(path)
    return None if found is None else found.get(name)


def _dek(root: Any) -> str | None:  # noqa: ANN401
    below = root.iterfind("{*}body/{*}body.head/{*}hedline/{*}hl2")
    return next((each.text for each in below if each.get("class") is None), None)


def _byline(root: Any) -> str | None:  # noqa: ANN401
    lines = root.iterfind("{*}body/{*}body.head/{*}byline")
    return next(("".join(each.itertext()) for each in lines if each.get("class") is None), None)
