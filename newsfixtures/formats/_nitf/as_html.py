"""The body of NITF as elements of HTML, so that one reader reads all bodies.

Elements that NITF and HTML share stay; the others become what they stand for. Foreign elements
become what surrounds text. Bounded: what nests deeper than an article can is read as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._nitf.terms import EXTENSION, XML, extended
from newsfixtures.formats._xml.reading import local, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

MAX_DEPTH = 100
_SAME = frozenset(
    "p ul ol li dl dt dd table caption thead tbody tfoot tr th td hr br em a pre sub sup strong b i "
    "span div code h2 h3 h4 h5 h6 blockquote cite figure img".split()
)
_ENTITIES = ("person", "org", "location", "event", "object.title", "virtloc")
_IGNORED = ("alt-code", "nitf-table-metadata", "tobject", "key-list", "classifier", "copyrite")
_ASIDE = ("lead", "attached")


def as_html(contents: Iterable[Any]) -> Any:  # noqa: ANN401 (lxml has no type of its own)
    """Return the elements of ``body.content`` as one ``body`` of HTML."""
    from lxml import etree  # noqa: PLC0415 (10 ms that only XML needs)

    body = etree.Element("body")
    for content in contents:
        _fill(body, content, 0)
    return body


def own(found: Any, name: str) -> str | None:  # noqa: ANN401
    """Return what our own attribute *name* says."""
    value: str | None = found.get(f"{{{EXTENSION}}}{name}")
    return value


def is_aside(found: Any) -> bool:  # noqa: ANN401
    """Tell whether a ``media`` element stands beside the text, not in it."""
    return bool(set((found.get("class") or "").split()) & set(_ASIDE))


def _fill(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    _say(target, source.text)
    for child in source:
        if isinstance(child.tag, str):
            if depth > MAX_DEPTH:
                _say(target, text_of(child))
            else:
                name = local(child)
                _WRITERS.get(name, _other)(target, child, depth + 1)
        _say(target, child.tail)


def _say(target: Any, shown: str | None) -> None:  # noqa: ANN401
    if not shown:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + shown
    else:
        target.text = (target.text or "") + shown


def _add(target: Any, tag: str, source: Any = None, **stated: str | None) -> Any:  # noqa: ANN401
    """Add an element to *target*, with what *source* says of itself."""
    from lxml import etree  # noqa: PLC0415

    made = etree.SubElement(target, tag)
    if source is not None:
        stated = {
            "class": source.get("class"),
            "data-id": own(source, "id"),
            "data-ref": own(source, "ref"),
            "lang": source.get(f"{{{XML}}}lang"),
        } | stated
    for name, value in stated.items():
        if value is not None:
            made.set(name.replace("_", "-").removesuffix("-"), value)
    return made


def _other(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    name = local(source)
    if name in _IGNORED:
        return
    made = _add(target, name if name in _SAME else "span", source, href=source.get("href"))
    _fill(made, source, depth)


def _emphasis(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    named = source.get("class")
    tag = {"strong": "strong", "code": "code", "entity": "span", "quote": "span"}.get(named, "em")
    made = _add(target, tag, source)
    if tag in ("strong", "code"):
        del made.attrib["class"]
    _fill(made, source, depth)


def _quoted(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    stated = {"class": "quote", "data-ref": source.get("quote-source")}
    _fill(_add(target, "span", source, **stated), source, depth)


def _named(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    ref = source.get("value") or source.get("location-code")
    _fill(_add(target, "span", source, **{"class": "entity", "data-ref": ref}), source, depth)


def _headline(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    named = (source.get("class") or "").split()
    level = next((each[6:] for each in named if each.startswith("level-")), "2")
    tag = "h3" if "entry-headline" in named else f"h{level if level in '23456' else '2'}"
    _fill(_add(target, tag, source), source, depth)


def _quotation(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    made = _add(target, "blockquote", source, **{"data-source": source.get("quote-source")})
    for child in source:
        if isinstance(child.tag, str) and local(child) == "credit":
            _credit(_add(made, "footer"), child)
        elif isinstance(child.tag, str):
            _fill(made, child, depth)


def _credit(footer: Any, source: Any) -> None:  # noqa: ANN401
    """Write who is quoted: the first person, with role and organisation."""
    person = next(_locals(source, "person"), None)
    if person is None:
        _add(footer, "cite").text = " ".join(text_of(source).split())
        return
    cite = _add(footer, "cite", **{"data-ref": person.get("value")})
    cite.text = " ".join(text_of(person).split())
    for name, kind in (("function", "role"), ("org", "org")):
        part = next(_locals(source, name), None)
        if part is not None:
            _add(footer, "span", **{"class": kind}).text = text_of(part)


def _locals(source: Any, name: str) -> Iterator[Any]:  # noqa: ANN401
    return (each for each in source.iter("{*}" + name))


def _media(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401, ARG001 (a writer)
    if is_aside(source):
        return
    if "embed" in (source.get("class") or ""):
        _frame(target, source)
        return
    figure = _add(target, "figure", source, **{"data-media": own(source, "media")})
    kind = own(source, "media-kind") or "image"
    figure.set("class", kind)
    _cutline(figure, source)


def _cutline(figure: Any, source: Any) -> None:  # noqa: ANN401
    caption = next(_locals(source, "media-caption"), None)
    credit = _credit_of(source)
    if caption is None and not credit:
        return
    below = _add(figure, "figcaption")
    _say(below, " ".join(text_of(caption).split()))
    if credit:
        _say(below, " ")
        _add(below, "span", **{"class": "credit"}).text = credit


def _credit_of(source: Any) -> str | None:  # noqa: ANN401
    producer = next(_locals(source, "media-producer"), None)
    if producer is not None:
        return " ".join(text_of(producer).split())
    reference = next(_locals(source, "media-reference"), None)
    return None if reference is None else reference.get("source-credit")


def _frame(target: Any, source: Any) -> None:  # noqa: ANN401
    metadata = {each.get("name"): each.get("value") for each in _locals(source, "media-metadata")}
    figure = _add(target, "figure", source, **{"data-provider": metadata.get("provider")})
    reference = next(_locals(source, "media-reference"), None)
    if reference is not None:
        _add(figure, "iframe", src=reference.get("source"))
    _cutline(figure, source)


def _list(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    tag = "div" if "gallery" in (source.get("class") or "") else local(source)
    made = _add(target, tag, source)
    if tag != "div":
        _fill(made, source, depth)
        return
    for item in _locals(source, "media"):
        _media(made, item, depth)


def _note(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    named = (source.get("class") or "").split()
    stated = {"data-notice": own(source, "notice"), "data-version": own(source, "version")}
    made = _add(target, "aside" if "notice" in named else "div", source, **stated)
    for inner in source.iter("{*}block", "{*}p"):
        if local(inner) == "block":
            continue
        _fill(_add(made, "p"), inner, depth)
    for moment in _locals(source, "story.date"):
        _add(made, "time", datetime=extended(moment.get("norm")))


def _block(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    if "live-entry" not in (source.get("class") or "").split():
        _fill(_add(target, "div", source), source, depth)
        return
    made = _add(target, "article", source)
    dateline = next((each for each in source if _is(each, "dateline")), None)
    for moment in _locals(dateline, "story.date") if dateline is not None else ():
        kind = own(moment, "kind") or "published"
        _add(made, "time", **{"class": kind, "datetime": extended(moment.get("norm"))})
    by = next((each for each in source if _is(each, "byline")), None)
    if by is not None:
        _authors(_add(made, "p", **{"class": "byline"}), by)
    for child in source:
        if child is not dateline and child is not by and isinstance(child.tag, str):
            _WRITERS.get(local(child), _other)(made, child, depth)


def _is(found: Any, name: str) -> bool:  # noqa: ANN401
    return isinstance(found.tag, str) and local(found) == name


def _authors(by: Any, source: Any) -> None:  # noqa: ANN401
    for person in _locals(source, "person"):
        url = own(person, "url")
        made = _add(by, "a", rel="author", href=url) if url else _add(by, "span")
        made.set("class", "author")
        made.text = text_of(person)


def _skipped(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    """Leave out what the head of the article has already."""


def _date(target: Any, source: Any, depth: int) -> None:  # noqa: ANN401
    _fill(_add(target, "span"), source, depth)


_WRITERS: Mapping[str, Callable[[Any, Any, int], None]] = {
    "em": _emphasis,
    "q": _quoted,
    **dict.fromkeys(_ENTITIES, _named),
    "hl1": _headline,
    "hl2": _headline,
    "bq": _quotation,
    "media": _media,
    "ul": _list,
    "ol": _list,
    "note": _note,
    "block": _block,
    "byline": _skipped,
    "dateline": _skipped,
    "story.date": _date,
    "chron": _date,
    "nitf-table": lambda target, source, depth: _fill(_add(target, "div"), source, depth),
}
