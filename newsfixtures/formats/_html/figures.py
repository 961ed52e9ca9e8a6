"""Reads pictures, films, recordings and frames of HTML, with their cutlines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from newsfixtures.article import (
    Audio,
    AudioBlock,
    Embed,
    GalleryBlock,
    Image,
    ImageBlock,
    Media,
    Video,
    VideoBlock,
)
from newsfixtures.formats._html.media import address_of, seconds, whole_number
from newsfixtures.formats._html.runs import classes, stated
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsfixtures.article import Block
    from newsfixtures.formats._html.reading import Reader

MAX_ITEMS = 1000
_ORIGINS = ("staff", "wire", "freelance", "stock", "handout", "user", "generated", "other")
_KINDS = ("photograph", "illustration", "graphic", "map", "chart")
_CAPTIONS = frozenset(("caption", "cutline", "wp-caption-text", "image-caption"))
_CREDIT = re.compile(r"credit|copyright|photographer", re.IGNORECASE)


def figure(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401
    named = classes(element)
    if "gallery" in named or len(list(element.iter("img"))) > 1:
        return _gallery(reader, element)
    for tag, read in _SHOWN.items():
        inner = next(element.iter(tag), None)
        if inner is not None:
            return read(reader, inner, element)
    ref = stated(element, "data-media")
    if ref is None:
        return None
    if named.intersection(("video", "audio")):
        video = "video" in named
        item: Media = Video(id=ref) if video else Audio(id=ref)
        return (_film_block(reader, item, element),)
    return (reader.shelf.show(_picture(reader, None, element), stated(element)),)


def image(reader: Reader, element: Any, figure: Any = None) -> Iterable[ImageBlock]:  # noqa: ANN401
    image = _picture(reader, element, figure)
    if image.url is None and figure is None:
        return ()
    return (reader.shelf.show(image, stated(figure)),)


def _gallery(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401
    inner = element.iterdescendants("figure")
    figures = [each for each in inner if each.find(".//figure") is None]
    images = [_picture(reader, next(each.iter("img"), None), each) for each in figures] or [
        _picture(reader, each, None) for each in element.iter("img")
    ]
    refs = tuple(reader.shelf.put(image) for image in images if image.id or image.url)
    return (GalleryBlock(media_refs=refs[:MAX_ITEMS], id=stated(element)),) if refs else ()


def film(reader: Reader, element: Any, figure: Any = None) -> Iterable[Block]:  # noqa: ANN401
    source = next(element.iter("source"), None)
    url = address_of(element) or (address_of(source) if source is not None else None)
    url = reader.absolute(url)
    ref = stated(figure, "data-media") or ""
    if url is None and not ref:
        return ()
    caption, credit = _cutline(reader, figure)
    shared: dict[str, Any] = {
        "id": ref,
        "url": url,
        "caption": caption,
        "credit": credit,
        "mime": stated(source, "type", 200),
        "duration": seconds(element.get("data-duration")),
    }
    item: Media = Audio(**shared)
    if element.tag == "video":
        width, height = whole_number(element.get("width")), whole_number(element.get("height"))
        item = Video(**shared, width=width, height=height)
    return (_film_block(reader, item, figure),)


def _film_block(reader: Reader, item: Media, figure: Any) -> VideoBlock | AudioBlock:  # noqa: ANN401
    block = VideoBlock if isinstance(item, Video) else AudioBlock
    return block(media_ref=reader.shelf.put(item), id=stated(figure))


def frame(reader: Reader, element: Any, figure: Any = None) -> Iterable[Block]:  # noqa: ANN401
    url = address_of(element)
    if url is None:
        return ()
    provider = stated(figure, "data-provider", 200)
    caption = _cutline(reader, figure)[0]
    return (Embed(url=url, provider=provider, caption=caption, id=stated(figure)),)


def _quoted_figure(reader: Reader, element: Any, figure: Any) -> Iterable[Block]:  # noqa: ANN401, ARG001
    return list(reader.flow(figure, reader.depth))


_SHOWN: dict[str, Callable[[Reader, Any, Any], Iterable[Block]]] = {
    "iframe": frame,
    "video": film,
    "audio": film,
    "blockquote": _quoted_figure,
    "table": _quoted_figure,
    "img": image,
}


def box(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401
    named = classes(element)
    if "gallery" in named:
        return _gallery(reader, element)
    return figure(reader, element) if "figure" in named else None


def _picture(reader: Reader, element: Any, figure: Any) -> Image:  # noqa: ANN401
    """Return the image of an ``img``, with what the *figure* around it says."""
    caption, credit = _cutline(reader, figure)
    named = classes(figure) if figure is not None else frozenset()
    alt = element.get("alt") if element is not None else None
    return Image(
        id=stated(figure, "data-media") or "",
        url=reader.absolute(address_of(element)) if element is not None else None,
        alt=(line(alt, 2000) or "") if alt is not None else None,
        caption=caption,
        credit=credit,
        kind=cast("Any", next((kind for kind in _KINDS if kind in named), None)),
        origin=cast("Any", next((origin for origin in _ORIGINS if origin in named), None)),
        width=whole_number(element.get("width")) if element is not None else None,
        height=whole_number(element.get("height")) if element is not None else None,
    )


def _cutline(reader: Reader, figure: Any) -> tuple[str | None, str | None]:  # noqa: ANN401
    """Return caption and credit of a figure."""
    below = (
        next((each for each in figure.iter() if _is_caption(each)), None)
        if figure is not None
        else None
    )
    if below is None:
        return None, None
    credit = next((each for each in below.iter() if _is_credit(each)), None)
    caption = reader.text(below, skip=credit)
    if credit is None:
        caption, by = reader.parted(caption)
    else:
        by = reader.credit(reader.line(credit, 500))
    return caption[:5000] or None, by


def _is_caption(element: Any) -> bool:  # noqa: ANN401
    return element.tag == "figcaption" or (
        element.tag in ("div", "p", "span") and not classes(element).isdisjoint(_CAPTIONS)
    )


def _is_credit(element: Any) -> bool:  # noqa: ANN401
    return isinstance(element.tag, str) and bool(_CREDIT.search(element.get("class") or ""))
