"""Reads the content of a news item: the best of its alternatives, or its own renditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.formats._drafts import Draft, known_media, members, said, shown_alone
from newsfixtures.formats._html.body import ReadBody, blocks_of, body_of
from newsfixtures.formats._html.media import whole_number
from newsfixtures.formats._newsml.elements import child, children, code_of, name_of
from newsfixtures.formats._newsml.linked import media_of
from newsfixtures.formats._nitf.as_html import as_html
from newsfixtures.formats._nitf.reading import Nitf, line_of, number_media
from newsfixtures.formats._nitf.reading import draft_of as nitf_draft
from newsfixtures.formats._plain_body import plain_blocks
from newsfixtures.formats._xml.reading import local, text_of, xhtml_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def body_in(item: Any, draft: Draft) -> ReadBody | None:  # noqa: ANN401
    """Return the body: the best of the alternatives that the content set holds."""
    own = _remote(draft, item)
    found = list(children(child(item, "contentSet"), "inlineXML", "inlineData"))
    if not found:
        media = known_media(draft)
        return ReadBody((shown_alone(media[0]),), media) if own and media else None
    best = min(found, key=_preference)
    draft.paths["/body"] = line_of(best) or ""
    if local(best) == "inlineData":
        shown = text_of(best)
        if "html" in (best.get("contenttype") or "") or shown.lstrip().startswith("<"):
            return blocks_of(shown, media=known_media(draft))
        return ReadBody(plain_blocks(shown), media=known_media(draft))
    inner = next((each for each in best if isinstance(each.tag, str)), None)
    if inner is None:
        return None
    return _nitf(inner, draft) if local(inner) == "nitf" else _html(inner, draft)


def _preference(found: Any) -> int:  # noqa: ANN401
    if local(found) == "inlineData":
        return 2 if "html" in (found.get("contenttype") or "") else 3
    return 0 if "nitf" in (found.get("contenttype") or "") else 1


def _nitf(inner: Any, draft: Draft) -> ReadBody:  # noqa: ANN401
    contents = Nitf.of(inner).by_name.get("body.content", [])
    contents = [each for each in contents if local(each.getparent()) == "body"]
    known = draft.value.get("media", [])
    lead = draft.value.get("lead_media")
    _fill(draft, nitf_draft(Nitf.of(inner)))
    number_media(draft, contents)
    _merge(draft, known)
    if lead:
        draft.value["lead_media"] = lead
    return body_of(as_html(contents), media=known_media(draft))


def _fill(draft: Draft, inner: Draft) -> None:
    """Take from the head of the NITF inside what the item does not state."""
    for name in ("headline", "dek", "byline", "authors", "dateline", "summary"):
        if name in inner.value:
            draft.value.setdefault(name, inner.value[name])


def _merge(draft: Draft, known: list[dict[str, Any]]) -> None:
    """Keep what the links say of media, and what only the text shows."""
    ids = {each["id"] for each in known}
    more = [each for each in draft.value.get("media", ()) if each["id"] not in ids]
    draft.put("media", [*known, *more][:1000])


def _html(inner: Any, draft: Draft) -> ReadBody:  # noqa: ANN401
    body = inner if local(inner) != "html" else child(inner, "body")
    media = known_media(draft)
    return blocks_of(xhtml_of(body), media=media) if body is not None else ReadBody((), media)


def _remote(draft: Draft, item: Any) -> bool:  # noqa: ANN401
    """Read renditions of pictures and films that are the item's own content."""
    nature = code_of(child(child(item, "itemMeta"), "itemClass"))
    if nature not in ("picture", "graphic", "video", "audio"):
        return False
    contents: Iterable[Any] = children(child(item, "contentSet"), "remoteContent")
    best = max(contents, key=lambda each: whole_number(each.get("width")) or 0, default=None)
    if best is None:
        return False
    content = child(item, "contentMeta")
    made = media_of(best, nature, 1) | members(
        caption=said(text_of(_caption(content)), 5000),
        credit=said(text_of(child(content, "creditline")), 500),
    )
    if made["type"] == "image":
        made |= members(creator=said(name_of(child(content, "creator"), ""), 300))
    made["id"] = f"{made['type']}-1"
    media = [each for each in draft.value.get("media", ()) if each["id"] != made["id"]]
    draft.value["media"] = [made, *media]
    draft.value.setdefault("lead_media", made["id"])
    return True


def _caption(content: Any) -> Any:  # noqa: ANN401
    found = children(content, "description")
    return next((each for each in found if code_of(each, "role") == "caption"), None)
