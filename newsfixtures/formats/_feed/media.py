"""Writes the leading picture or film of an article into a feed of XML, and reads it.

Source: Media RSS 1.5.1; RSS 2.0, enclosure; RFC 4287, 4.2.7.2 (all read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsfixtures.article import Audio, Image, Media
from newsfixtures.documents import Knob
from newsfixtures.formats._feed.item import Item, nothing
from newsfixtures.formats._feed.knobs import BROKEN, TYPICAL
from newsfixtures.formats._feed.reading import KINDS, clipped, lead_of, media_type, plain, type_of
from newsfixtures.formats._html.media import seconds, whole_number
from newsfixtures.formats._html.text import attribute, escaped, line
from newsfixtures.formats._xml.reading import Children, Element, children, text_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_ALL = ("media", "lead_media")

MEDIA = (
    Knob(
        "media",
        (
            *("content", "group", "renditions", "beside", "with-thumbnail", "with-enclosure"),
            *("enclosure", "enclosure-zero", "thumbnail", "itunes", "in-content", "none"),
            "enclosure-bare",
        ),
        "how the lead picture or film is given: media:content, in a group, in several sizes, with "
        "its cutline beside it, with a thumbnail or an enclosure; as an enclosure (of length 0; "
        "without length and type), as a thumbnail or itunes:image alone, at the body's top, or not",
        {"enclosure": TYPICAL, "thumbnail": TYPICAL, "in-content": TYPICAL, "none": TYPICAL}
        | {"enclosure-bare": BROKEN},
        dict.fromkeys(
            ("enclosure", "enclosure-zero", "enclosure-bare", "thumbnail", "itunes", "none"), _ALL
        )
        | {"in-content": ("body", *_ALL)},
    ),
    Knob(
        "media.caption",
        ("description", "title", "html", "none"),
        "where the cutline stands: media:description, media:title, or as HTML",
        {},
        {"none": ("media",)},
    ),
    Knob(
        "media.credit",
        ("plain", "role", "two", "none"),
        "the credit: plain, with the role of a photographer (urn:ebu), with the publisher as second",
        {},
        {"none": ("media",)},
    ),
)


def media(item: Item) -> Iterable[str]:
    """Write the leading picture or film."""
    lead = lead_of(item.article)
    return () if lead is None else _MEDIA[item.knobs["media"]](item, lead)


def _content(item: Item, lead: Media) -> Iterable[str]:
    item.state("media-content", "media", lead.url or "")
    return (item.style.element("media:content", _cutline(item, lead), _attributes(lead)),)


def _group(item: Item, lead: Media) -> Iterator[str]:
    item.state("media-content", "media", lead.url or "")
    inner = item.style.element("media:content", "", _attributes(lead)) + _cutline(item, lead)
    yield item.style.element("media:group", inner)


def _renditions(item: Item, lead: Media) -> Iterator[str]:
    item.state("media-content", "media", lead.url or "")
    inner = ""
    for width in (320, 640):
        small = _smaller(lead, width)
        item.truth.decoy(f"rendition-{width}", "media", small)
        kind = attribute("url", small) + attribute("type", media_type(lead))
        inner += item.style.element("media:content", "", f'{kind} medium="{lead.type}"')
    own = _attributes(lead) + ' isDefault="true"'
    inner += item.style.element("media:content", "", own) + _cutline(item, lead)
    yield item.style.element("media:group", inner)


def _smaller(lead: Media, width: int) -> str:
    bare, dot, ending = (lead.url or "").rpartition(".")
    plain_address = dot and "/" not in ending and not urlsplit(lead.url or "").query
    return f"{bare}-{width}.{ending}" if plain_address else f"{lead.url}#w{width}"


def _beside(item: Item, lead: Media) -> Iterator[str]:
    item.state("media-content", "media", lead.url or "")
    yield item.style.element("media:content", "", _attributes(lead))
    yield from filter(None, [_cutline(item, lead)])


def _with_thumbnail(item: Item, lead: Media) -> Iterator[str]:
    yield from _content(item, lead)
    small = _smaller(lead, 150)
    item.truth.decoy("thumbnail", "media", small)
    yield item.style.element("media:thumbnail", "", f'{attribute("url", small)} width="150"')


def _thumbnail(item: Item, lead: Media) -> Iterator[str]:
    item.state("media-thumbnail", "media", lead.url or "")
    yield item.style.element("media:thumbnail", "", attribute("url", lead.url) + _size(lead))


def _itunes(item: Item, lead: Media) -> Iterator[str]:
    item.state("itunes-image", "media", lead.url or "")
    yield item.style.element("itunes:image", "", attribute("href", lead.url))


def _enclosure(item: Item, lead: Media) -> Iterator[str]:
    item.state("enclosure", "media", lead.url or "")
    kind = attribute("type", media_type(lead) or "application/octet-stream")
    yield _enclosed(item, lead, f'{kind} length="{_length(lead)}"')


def _enclosure_zero(item: Item, lead: Media) -> Iterator[str]:
    item.state("enclosure", "media", lead.url or "")
    kind = attribute("type", media_type(lead) or "application/octet-stream")
    yield _enclosed(item, lead, f'{kind} length="0"')


def _enclosure_bare(item: Item, lead: Media) -> Iterator[str]:
    item.state("enclosure", "media", lead.url or "")
    yield _enclosed(item, lead, "")


def _enclosed(item: Item, lead: Media, attributes: str) -> str:
    if item.format == "rss":
        return item.style.element("enclosure", "", attribute("url", lead.url) + attributes)
    kind = ' rel="enclosure"' + attribute("href", lead.url)
    return item.style.element("link", "", kind + attributes)


def _with_enclosure(item: Item, lead: Media) -> Iterator[str]:
    yield from _content(item, lead)
    yield from _enclosure(item, lead)


def _length(lead: Media) -> int:
    """Return a likely number of bytes."""
    if isinstance(lead, Image):
        return (lead.width or 1200) * (lead.height or 800) // 8
    return int((lead.duration or 60) * 16_000)


_MEDIA: Mapping[str, Callable[[Item, Media], Iterable[str]]] = {
    "content": _content,
    "group": _group,
    "renditions": _renditions,
    "beside": _beside,
    "with-thumbnail": _with_thumbnail,
    "with-enclosure": _with_enclosure,
    "enclosure": _enclosure,
    "enclosure-zero": _enclosure_zero,
    "enclosure-bare": _enclosure_bare,
    "thumbnail": _thumbnail,
    "itunes": _itunes,
    "in-content": nothing,
    "none": nothing,
}


def _attributes(item: Media) -> str:
    """Return the attributes that tell where a picture or film is, and what."""
    stated = attribute("url", item.url) + attribute("type", media_type(item))
    length = (
        "" if isinstance(item, Image) or not item.duration else f' duration="{item.duration:g}"'
    )
    return f'{stated} medium="{item.type}"{length}{_size(item)}'


def _size(item: Media) -> str:
    if isinstance(item, Audio) or item.width is item.height is None:
        return ""
    return attribute("width", item.width) + attribute("height", item.height)


def _cutline(item: Item, lead: Media) -> str:
    caption, credit = clipped(lead.caption or "", 5000), clipped(lead.credit or "", 500)
    said = "".join(_CAPTIONS[item.knobs["media.caption"]](item, caption)) if caption else ""
    by = "".join(_CREDITS[item.knobs["media.credit"]](item, credit)) if credit else ""
    return said + by


def _described(item: Item, caption: str) -> Iterable[str]:
    item.state("media-description", "caption", caption)
    return (item.style.text("media:description", caption),)


def _titled(item: Item, caption: str) -> Iterator[str]:
    item.state("media-title", "caption", caption)
    yield item.style.text("media:title", caption)


def _in_html(item: Item, caption: str) -> Iterator[str]:
    item.state("media-description", "caption", caption)
    inner = escaped(f"<p>{escaped(caption)}</p>")
    yield item.style.element("media:description", inner, ' type="html"')


_CAPTIONS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "description": _described,
    "title": _titled,
    "html": _in_html,
    "none": nothing,
}


def _credited(item: Item, credit: str) -> Iterable[str]:
    item.state("media-credit", "credit", credit)
    return (item.style.text("media:credit", credit),)


def _credited_by_role(item: Item, credit: str) -> Iterator[str]:
    item.state("media-credit", "credit", credit)
    yield item.style.text("media:credit", credit, ' role="photographer" scheme="urn:ebu"')


def _two_credits(item: Item, credit: str) -> Iterator[str]:
    yield from _credited_by_role(item, credit)
    owner = line(item.article.publisher.name, 300) if item.article.publisher else None
    if owner:
        item.truth.decoy("second-credit", "credit", owner)
        yield item.style.text(
            "media:credit", owner, ' role="distribution company" scheme="urn:ebu"'
        )


_CREDITS: Mapping[str, Callable[[Item, str], Iterable[str]]] = {
    "plain": _credited,
    "role": _credited_by_role,
    "two": _two_credits,
    "none": nothing,
}


def read_media(parts: Children) -> Media | None:
    """Return the leading picture or film that the *parts* of an item give."""
    inside = [each for group in parts.get("media:group", ()) for each in group]
    found = sorted([*parts.get("media:content", ()), *inside], key=_rank, reverse=True)
    enclosed = [each for each in parts.get("atom:link", ()) if each.get("rel") == "enclosure"]
    around = {**parts, **children_of(parts.get("media:group", ()))}
    for each in (*found, *parts.get("enclosure", ()), *enclosed):
        item = _medium(each, around)
        if item is not None:
            return item
    return _picture(parts)


def _rank(element: Element) -> tuple[bool, int]:
    """Return which of several renditions is to be preferred: the default one, or the widest."""
    return element.get("isDefault") == "true", whole_number(element.get("width")) or 0


def children_of(elements: list[Element] | tuple[()]) -> Children:
    """Return the children of the first of *elements*."""
    return children(elements[0]) if elements else {}


def _picture(parts: Children) -> Media | None:
    for each in (*parts.get("media:thumbnail", ()), *parts.get("itunes:image", ())):
        url = line(each.get("url") or each.get("href"), 2048)
        if url:
            width, height = whole_number(each.get("width")), whole_number(each.get("height"))
            return Image(id="", url=url, width=width, height=height)
    return None


def _medium(element: Element, around: Children) -> Media | None:
    """Return what a media:content or an enclosure gives, ``None`` where it is no medium."""
    url = line(element.get("url") or element.get("href"), 2048)
    mime = line(element.get("type"), 200)
    kind = element.get("medium") or (mime or type_of(url) or "image/").partition("/")[0]
    if kind not in KINDS or url is None:
        return None
    fields: dict[str, Any] = {
        "caption": clipped(_caption(children(element)) or _caption(around), 5000) or None,
        "credit": clipped(_credit(element, around), 500) or None,
    }
    if kind != "audio":
        fields |= {name: whole_number(element.get(name)) for name in ("width", "height")}
    if kind != "image":
        fields["duration"] = seconds(element.get("duration"))
    return KINDS[kind](id="", url=url, mime=mime, **fields)


def _caption(parts: Children) -> str:
    for name in ("media:description", "media:title", "media:text"):
        for each in parts.get(name, ()):
            said = text_in({name: [each]}, name)
            if said.strip():
                return plain(said) if each.get("type") == "html" else said
    return ""


def _credit(element: Element, around: Children) -> str:
    return text_in(children(element), "media:credit") or text_in(around, "media:credit")
