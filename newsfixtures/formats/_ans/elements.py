"""Writes the blocks of a body as ``content_elements`` of ANS."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from newsfixtures.formats._ans.knobs import VERSION
from newsfixtures.formats._ans.media import ans_media
from newsfixtures.formats._ans.own import own, stating
from newsfixtures.formats._html.blocks import Around
from newsfixtures.formats._html.text import escaped, folded, inline_html, unprinted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsfixtures.article import (
        Article,
        AudioBlock,
        Author,
        Block,
        Divider,
        Embed,
        GalleryBlock,
        Heading,
        ImageBlock,
        LabelledParagraph,
        ListBlock,
        LiveEntry,
        Mark,
        Media,
        NoticeBlock,
        Paragraph,
        Quote,
        RawHtml,
        RelatedLink,
        Table,
        VideoBlock,
    )


@define
class Elements:
    """Writes elements, and notes which media the body has shown."""

    around: Around
    knobs: Mapping[str, str]
    positions: Mapping[str, int]
    shown: set[str] = Factory(set)

    @classmethod
    def of(cls, article: Article, knobs: Mapping[str, str]) -> Elements:
        """Return a writer for the body of *article*."""
        positions = {item.id: number for number, item in enumerate(article.media)}
        return cls(Around.of(article), knobs, positions)

    def write(self, blocks: Iterable[Block]) -> list[dict[str, Any]]:
        """Return *blocks* as elements."""
        found = (_WRITERS[block.type](block, self) for block in blocks)
        return [element for element in found if element]

    def content(self, text: str, marks: tuple[Mark, ...] = ()) -> str:
        """Return *text* as the HTML that ANS has in text."""
        html = inline_html(*folded(text, marks))
        if self.knobs["content"] == "references":
            return html.encode("ascii", "xmlcharrefreplace").decode()
        return html

    def text(self, text: str, marks: tuple[Mark, ...] = ()) -> dict[str, Any]:
        """Return a text element."""
        return {"type": "text", "content": self.content(text, marks)}

    def medium(
        self, ref: str, caption: str | None = None, credit: str | None = None
    ) -> dict[str, Any] | None:
        """Return the media item *ref*, whole or as a reference."""
        item = self.around.media.get(ref)
        if item is None:
            return None
        plain = caption in (None, item.caption) and credit in (None, item.credit)
        if self.knobs["images"] == "reference" and plain:
            return {"type": "reference", "referent": {"type": item.type, "id": ref}}
        self.shown.add(ref)
        return self.whole(item, caption, credit)

    def whole(
        self, item: Media, caption: str | None = None, credit: str | None = None
    ) -> dict[str, Any]:
        """Return a media item whole."""
        return ans_media(item, self.positions.get(item.id, 0), caption=caption, credit=credit)


def _paragraph(block: Paragraph, to: Elements) -> dict[str, Any]:
    element = to.text(block.text, block.marks)
    return element | stating(_id=block.id) if element["content"] else {}


def _labelled(block: LabelledParagraph, to: Elements) -> dict[str, Any]:
    inner = to.content(block.text, block.marks)
    blank = " " if inner and to.around.locale.colon.endswith(" ") else ""
    label = f"<strong>{to.content(block.label)}{to.around.colon}</strong>"
    value = {"type": "text", "subtype": "labelled", "content": f"{label}{blank}{inner}"}
    return value | stating(_id=block.id) | own(role=block.role)


def _heading(block: Heading, to: Elements) -> dict[str, Any]:
    value = {"type": "header", "level": block.level, "content": to.content(block.text)}
    return value | stating(_id=block.id)


def _quote(block: Quote, to: Elements) -> dict[str, Any]:
    text = to.text(block.text)
    speaker = block.speaker
    held = own(
        style=block.style,
        role=speaker.role if speaker else None,
        org=speaker.org if speaker else None,
        ref=speaker.person_ref if speaker else None,
        source=block.source_ref,
        language=block.language,
        translated=block.translated,
        name=speaker.name if speaker and to.knobs["quote"] == "blockquote" else None,
    )
    if not text["content"]:
        return {}
    if to.knobs["quote"] == "blockquote":
        return {"type": "blockquote", "content": text["content"]} | stating(_id=block.id) | held
    value: dict[str, Any] = {"type": "quote", "content_elements": [text]}
    value["subtype"] = "pullquote" if block.style == "pull" else "blockquote"
    if speaker:
        value["citation"] = to.text(speaker.name)
    return value | stating(_id=block.id) | held


def _list(block: ListBlock, to: Elements) -> dict[str, Any]:
    items = [to.text(each.text, each.marks) for each in block.items]
    kind = "ordered" if block.ordered else "unordered"
    return {"type": "list", "list_type": kind, "items": items} | stating(_id=block.id)


def _table(block: Table, to: Elements) -> dict[str, Any]:
    rows = [[to.text(cell) for cell in row] for row in block.rows if row]
    header = [to.text(cell) for cell in block.header] or None
    value = {"type": "table"} | stating(header=header) | {"rows": rows}
    return value | stating(_id=block.id) | own(caption=block.caption) if rows else {}


def _image(block: ImageBlock, to: Elements) -> dict[str, Any]:
    value = to.medium(block.media_ref, block.caption, block.credit)
    return _placed(value, block.id)


def _placed(value: dict[str, Any] | None, block_id: str | None) -> dict[str, Any]:
    """Return a media item in the body, with the id of its block."""
    if value is None or block_id is None:
        return value or {}
    held = value.get("additional_properties", {}).get("newsfixtures", {})
    return value | own(**held, block=block_id)


def _gallery(block: GalleryBlock, to: Elements) -> dict[str, Any]:
    images = [image for ref in block.media_refs if (image := to.medium(ref))]
    value = {"type": "gallery", "version": VERSION, "content_elements": images}
    return value | stating(_id=block.id)


def _film(block: VideoBlock | AudioBlock, to: Elements) -> dict[str, Any]:
    return _placed(to.medium(block.media_ref), block.id)


def _embed(block: Embed, to: Elements) -> dict[str, Any]:  # noqa: ARG001 (a writer)
    raw = stating(type="rich", url=block.url, provider_name=block.provider, html=block.html)
    value = {"type": "oembed_response", "raw_oembed": raw} | stating(_id=block.id)
    return value | own(caption=block.caption)


def _notice(block: NoticeBlock, to: Elements) -> dict[str, Any]:
    notice = to.around.notices.get(block.notice_ref)
    if notice is None:
        return {}
    value = {"type": "correction", "correction_type": notice.kind, "text": notice.text}
    held = own(notice=notice.id, at=notice.at.isoformat(), version=notice.version)
    return value | stating(_id=block.id) | held


def _entry(block: LiveEntry, to: Elements) -> dict[str, Any]:
    value = {
        "type": "element_group",
        "subtype": "live_entry",
        "_id": block.id,
        "content_elements": to.write(block.body),
    }
    return value | own(
        published_at=block.published_at.isoformat(),
        updated_at=block.updated_at.isoformat() if block.updated_at else None,
        headline=block.headline,
        authors=[_author(each) for each in block.authors],
        key_event=block.key_event or None,
        pinned=block.pinned or None,
    )


def _author(author: Author) -> dict[str, Any]:
    return stating(name=author.name, url=author.url)


def _related(block: RelatedLink, to: Elements) -> dict[str, Any]:
    related = to.around.related.get(block.related_ref)
    if related is None:
        return {}
    title = escaped(related.title or related.url or related.id or "")
    value = {"type": "interstitial_link", "url": related.url or "", "content": title}
    return value | stating(_id=block.id) | own(rel=related.rel, ref=related.id)


def _divider(block: Divider, to: Elements) -> dict[str, Any]:  # noqa: ARG001
    return {"type": "divider"} | stating(_id=block.id)


def _raw(block: RawHtml, to: Elements) -> dict[str, Any]:  # noqa: ARG001
    value = {"type": "raw_html", "content": unprinted(block.html)}
    return value | stating(_id=block.id) | own(raw=True)


_WRITERS: Mapping[str, Callable[[Any, Elements], dict[str, Any]]] = {
    "paragraph": _paragraph,
    "labelled_paragraph": _labelled,
    "heading": _heading,
    "quote": _quote,
    "list": _list,
    "table": _table,
    "image": _image,
    "gallery": _gallery,
    "video": _film,
    "audio": _film,
    "embed": _embed,
    "notice": _notice,
    "live_entry": _entry,
    "related_link": _related,
    "divider": _divider,
    "raw_html": _raw,
}


def unplaced(article: Article, to: Elements) -> Iterator[Media]:
    """Yield the media that the body does not show whole, the lead apart."""
    for item in article.media:
        if item.id not in to.shown and item.id != article.lead_media:
            yield item
