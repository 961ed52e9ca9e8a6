"""Parts that many elements of NewsML-G2 have: names, codes, parties, places, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._drafts import members, said
from newsfixtures.formats._iptc import SOURCE_TYPES
from newsfixtures.formats._newsml.terms import EXTENSION
from newsfixtures.formats._nitf.terms import XML
from newsfixtures.formats._xml.reading import local, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def own(found: Any, name: str) -> str | None:  # noqa: ANN401 (lxml has no type of its own)
    """Return what our own attribute *name* says."""
    value: str | None = found.get(f"{{{EXTENSION}}}{name}")
    return value


def children(found: Any, *names: str) -> Iterator[Any]:  # noqa: ANN401
    """Yield the children with one of *names*, as many as an article may have."""
    if found is not None:
        count = 0
        for each in found:
            if isinstance(each.tag, str) and local(each) in names and count < 1000:  # noqa: PLR2004
                count += 1
                yield each


def child(found: Any, name: str) -> Any:  # noqa: ANN401
    """Return the first child with *name*."""
    return next(children(found, name), None)


def code_of(found: Any, name: str = "qcode") -> str:  # noqa: ANN401
    """Return the code of a QCode without its alias."""
    return (found.get(name) or "").split(" ")[0].partition(":")[2] if found is not None else ""


def name_of(found: Any, language: str) -> str | None:  # noqa: ANN401
    """Return the name of a concept in *language*, or the first; else its literal or code."""
    if found is None:
        return None
    names = {
        (each.get(f"{{{XML}}}lang") or "").lower(): each
        for each in reversed(list(children(found, "name")))
        if each.get("part") is None
    }
    if not names:
        bare: str | None = found.get("literal") or code_of(found) or found.get("uri")
        return bare
    wanted = language.lower()
    group = wanted.partition("-")[0]
    near = (tag for tag in names if group and tag.partition("-")[0] == group)
    first = next(reversed(names))
    return text_of(names[wanted if wanted in names else next(near, first)])


def name_of_broader(found: Any, language: str) -> str | None:  # noqa: ANN401
    """Return the name of what a place lies in."""
    broader = child(found, "broader")
    return name_of(broader, language) if broader is not None else None


def own_rights(found: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the rights that stand in an element."""
    holder = child(found, "copyrightHolder")
    return members(
        holder=said(name_of(holder, ""), 300) if holder is not None else None,
        notice=said(text_of(child(found, "copyrightNotice")), 1000),
        usage_terms=said(text_of(child(found, "usageTerms")), 5000),
    )


def party(found: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return an organisation by its name; nothing where it has none."""
    name = said(name_of(found, ""), 300)
    has_name = child(found, "name") is not None
    literal = said(found.get("literal") or found.get("qcode"), 500) if has_name else None
    return members(name=name, id=literal, url=said(found.get("uri"), 2048)) if name else {}


def geo(found: Any) -> dict[str, float] | None:  # noqa: ANN401
    """Return the point at which a place lies."""
    position = child(child(found, "geoAreaDetails"), "position")
    if position is None:
        return None
    try:
        latitude = float((position.get("latitude") or "")[:30])
        longitude = float((position.get("longitude") or "")[:30])
    except ValueError:
        return None
    sound = abs(latitude) <= 90 and abs(longitude) <= 180  # noqa: PLR2004 (degrees)
    return {"latitude": latitude, "longitude": longitude} if sound else None


def source_type(found: Any) -> dict[str, str]:  # noqa: ANN401
    """Return a digital source type by its code."""
    uri = found.get("uri") or ""
    code = found.get("literal") or code_of(found) or uri.removeprefix(SOURCE_TYPES)
    return members(code=said(code, 200))
