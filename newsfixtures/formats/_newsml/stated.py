"""The reference reader of NewsML-G2: what each carrier states, looked up where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from newsfixtures.formats._nitf.terms import XML
from newsfixtures.formats._xml.reading import parsed_xml

if TYPE_CHECKING:
    from newsfixtures.documents import Value

_TEXTS = {
    "version-created": "itemMeta/versionCreated",
    "firstCreated": "itemMeta/firstCreated",
    "embargoed": "itemMeta/embargoed",
    "expires": "itemMeta/expires",
    "title": "itemMeta/title",
    "published": "pubHistory/published/timestamp",
    "copyright-holder": "rightsInfo/copyrightHolder/name",
    "provider": "itemMeta/provider/name",
    "located": "contentMeta/located/name",
    "slugline": "contentMeta/slugline",
    "by": "contentMeta/by",
    "description": "contentMeta/description",
    "subhead": "contentMeta/headline[@role='nfhead:subhead']",
    "publisher": "contentMeta/infoSource[@role='nfrol:publisher']/name",
    "distributor": "contentMeta/infoSource[@role='nfrol:distributor']/name",
}
_ATTRIBUTES = {
    "published.uri": ("pubHistory/published", "uri"),
    "language": ("contentMeta/language", "tag"),
    "lead": ("itemMeta/link[@rel='nfrel:lead']", "href"),
}


def stated_in(data: bytes) -> dict[str, Value]:
    """Return what a news item states, by carrier."""
    root: Any = parsed_xml(data).root
    item = next(root.iter("{*}newsItem"))
    found: dict[str, Any] = {
        "guid": item.get("guid"),
        "version": item.get("version"),
        "dir": item.get("dir"),
        "item.lang": item.get(f"{{{XML}}}lang"),
        "keyword": tuple(each.text for each in item.iterfind(_path("contentMeta/keyword"))),
        "creator": tuple(
            _text(each, "name")
            for each in item.find(_path("contentMeta"))
            if each.tag.endswith(("}creator", "}contributor"))
        ),
        "headline": _headline(item),
        "service": unquote((_get(item, "itemMeta/service", "qcode") or "").partition(":")[2]),
    }
    found |= {name: _text(item, path) for name, path in _TEXTS.items()}
    found |= {name: _get(item, path, attr) for name, (path, attr) in _ATTRIBUTES.items()}
    found["provider"] = found["provider"] or _get(item, "itemMeta/provider", "literal")
    if found["provider"] == "unknown":
        del found["provider"]
    if _get_known(item) == "no":
        del found["version-created"]
    return {f"newsml.{name}": value for name, value in found.items() if value}


def _path(path: str) -> str:
    return "/".join(f"{{*}}{step}" for step in path.split("/"))


def _text(item: Any, path: str) -> str | None:  # noqa: ANN401 (lxml has no type of its own)
    found = item.find(_path(path))
    return None if found is None else "".join(found.itertext())


def _get(item: Any, path: str, name: str) -> str | None:  # noqa: ANN401
    found = item.find(_path(path))
    return None if found is None else found.get(name)


def _get_known(item: Any) -> str | None:  # noqa: ANN401
    found = item.find(_path("itemMeta/versionCreated"))
    return next((value for name, value in found.attrib.items() if name.endswith("}known")), None)


def _headline(item: Any) -> str | None:  # noqa: ANN401
    found = item.iterfind(_path("contentMeta/headline"))
    return next((each.text for each in found if each.get("role") in (None, "nfhead:main")), None)
