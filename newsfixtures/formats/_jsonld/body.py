"""Reads the text, posts, pictures and films of JSON-LD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import Audio, Image, LiveEntry, Paragraph, Video
from newsfixtures.formats._html.media import seconds, whole_number
from newsfixtures.formats._html.text import MAX_TEXT
from newsfixtures.formats._instants import instant, stated_date
from newsfixtures.formats._jsonld.nodes import paragraphs_of
from newsfixtures.formats._jsonld.parties import authors, clip
from newsfixtures.formats._jsonld.values import Index, Node, nodes, text

if TYPE_CHECKING:
    from newsfixtures.formats._jsonld.reading import Found

_DURATION = re.compile(r"P?T?(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9.]{1,20})S)?")


def body(node: Node, index: Index, found: Found) -> None:
    """Read the body and media of *node*."""
    told = text(node.get("articleBody") or node.get("text"))[:MAX_TEXT]
    blocks: list[Any] = [Paragraph(text=each) for each in paragraphs_of(told)]
    for number, each in enumerate(nodes(node.get("liveBlogUpdate"), index), 1):
        entry = _entry(each, number, index) if isinstance(each, dict) else None
        blocks += [entry] if entry else []
    found.put("body", tuple(blocks[:20_000]))
    media = [
        *(_image(each) for each in nodes(node.get("image"), index)),
        *(_film(each, Video) for each in nodes(node.get("video"), index)),
        *(_film(each, Audio) for each in nodes(node.get("audio"), index)),
    ]
    named = _named([each for each in media if each is not None][:1000])
    found.put("media", named)
    found.put("lead_media", named[0].id if named else None)


def _named(media: list[Any]) -> tuple[Any, ...]:
    """Give items without an id one, in order, and leave out those that come twice."""
    taken = {item.id for item in media if item.id}
    seen: dict[str, Any] = {}
    for number, item in enumerate(media, 1):
        own = item.id or next(
            name
            for extra in range(len(media) + 1)
            if (name := f"{item.type}-{number + extra}") not in taken and name not in seen
        )
        seen.setdefault(own, evolve(item, id=own))
    return tuple(seen.values())


def _entry(node: Node, number: int, index: Index) -> LiveEntry | None:
    at = instant(stated_date(text(node.get("datePublished"))))
    told = paragraphs_of(text(node.get("articleBody") or node.get("text"))[:MAX_TEXT])
    if at is None or not told:
        return None
    return LiveEntry(
        id=clip(node.get("identifier"), 500) or f"entry-{number}",
        published_at=at,
        updated_at=instant(stated_date(text(node.get("dateModified")))),
        headline=clip(node.get("headline"), 1000),
        authors=authors(node.get("author"), index)[:50],
        body=tuple(Paragraph(text=each) for each in told[:1000]),
    )


def _image(value: Node | str) -> Image | None:
    node = {"url": value} if isinstance(value, str) else value
    url = clip(node.get("url") or node.get("contentUrl"), 2048)
    own = clip(node.get("identifier"), 500)
    if not url and not own:
        return None
    return Image(
        id=own or "",
        url=url,
        alt=clip(node.get("description"), 2000),
        caption=text(node.get("caption"))[:5000] or None,
        credit=clip(node.get("creditText"), 500),
        creator=clip(node.get("creator"), 300),
        mime=clip(node.get("encodingFormat"), 200),
        width=whole_number(text(node.get("width"))),
        height=whole_number(text(node.get("height"))),
    )


def _film(value: Node | str, kind: Any) -> Any:  # noqa: ANN401 (a video or a recording)
    node = {"contentUrl": value} if isinstance(value, str) else value
    url, own = (
        clip(node.get("contentUrl") or node.get("url"), 2048),
        clip(node.get("identifier"), 500),
    )
    if not url and not own:
        return None
    shared = {
        "id": own or "",
        "url": url,
        "caption": text(node.get("caption"))[:5000] or None,
        "credit": clip(node.get("creditText"), 500),
        "mime": clip(node.get("encodingFormat"), 200),
        "duration": _duration(text(node.get("duration"))),
        "transcript": text(node.get("transcript"))[:MAX_TEXT] or None,
    }
    if kind is Video:
        shared |= {name: whole_number(text(node.get(name))) for name in ("width", "height")}
    return kind(**shared)


def _duration(stated: str) -> float | None:
    match = _DURATION.fullmatch(stated[:60].upper()) if stated else None
    if match is None:
        return None
    hours, minutes = (int(match[number] or 0) for number in (1, 2))
    rest = seconds(match[3] or "0")
    return None if rest is None else hours * 3600 + minutes * 60 + rest
