"""What an HTML fragment keeps of each block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import (
    Article,
    Audio,
    Author,
    Block,
    Embed,
    GalleryBlock,
    Heading,
    Image,
    ImageBlock,
    LabelledParagraph,
    ListBlock,
    ListItem,
    LiveEntry,
    Media,
    Notice,
    NoticeBlock,
    Paragraph,
    Quote,
    RawHtml,
    RelatedLink,
    Speaker,
    Table,
    Video,
)
from newsfixtures.formats._html.blocks import Around
from newsfixtures.formats._html.text import folded, line, unprinted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsfixtures.formats._html.media import Shelf


def kept_blocks(article: Article, shelf: Shelf) -> tuple[Block, ...]:
    """Return the blocks of *article* as they come back; *shelf* gets what they show."""
    return tuple(_kept(article.body, Around.of(article), shelf))


def _kept(blocks: Iterable[Any], around: Around, shelf: Shelf) -> Iterator[Any]:
    for block in blocks:
        plain = (
            block if block.digital_source_type is None else evolve(block, digital_source_type=None)
        )
        keep = _KEEPERS.get(block.type)
        found = plain if keep is None else keep(plain, around, shelf)
        if found is not None:
            yield found


def _paragraph(block: Paragraph, around: Around, shelf: Shelf) -> Paragraph | None:  # noqa: ARG001 (a keeper)
    text, marks = folded(block.text, block.marks)
    return evolve(block, text=text, marks=marks) if text else None


def _labelled(block: LabelledParagraph, around: Around, shelf: Shelf) -> LabelledParagraph:  # noqa: ARG001
    text, marks = folded(block.text, block.marks)
    return evolve(block, label=line(block.label, 200) or block.label, text=text, marks=marks)


def _heading(block: Heading, around: Around, shelf: Shelf) -> Heading | None:  # noqa: ARG001
    text = folded(block.text)[0]
    return evolve(block, text=text) if text else None


def _quote(block: Quote, around: Around, shelf: Shelf) -> Quote | None:  # noqa: ARG001
    text = folded(block.text)[0]
    speaker = block.speaker and _speaker(block.speaker)
    return (
        evolve(block, text=text, speaker=speaker, translated=block.translated or None)
        if text
        else None
    )


def _speaker(speaker: Speaker) -> Speaker | None:
    name = line(speaker.name, 300)
    if name is None:
        return None
    return evolve(speaker, name=name, role=line(speaker.role, 300), org=line(speaker.org, 300))


def _list(block: ListBlock, around: Around, shelf: Shelf) -> ListBlock | None:  # noqa: ARG001
    texts = (folded(item.text, item.marks) for item in block.items)
    items = tuple(ListItem(text=text, marks=marks) for text, marks in texts if text)
    return evolve(block, items=items) if items else None


def _table(block: Table, around: Around, shelf: Shelf) -> Table | None:  # noqa: ARG001
    rows = tuple(tuple(folded(cell)[0] for cell in row) for row in block.rows if row)
    header = tuple(folded(cell)[0] for cell in block.header)
    if header:
        rows = tuple((*row, *[""] * len(header))[: len(header)] for row in rows)
    caption = folded(block.caption or "")[0] or None
    return evolve(block, rows=rows, header=header, caption=caption) if rows else None


def shown(
    item: Media | None, ref: str, caption: str | None = None, credit: str | None = None
) -> Media:
    """Return what a figure states of *item*, with its cutline."""
    if item is None:
        return Image(id=ref, caption=_cutline(caption), credit=line(credit, 500))
    stated: dict[str, Any] = {
        "id": item.id,
        "url": item.url,
        "caption": _cutline(caption or item.caption),
        "credit": line(credit or item.credit, 500),
    }
    if isinstance(item, Audio):
        mime = item.mime if item.url else None
        return Audio(**stated, mime=mime, duration=_seconds(item.duration))
    stated |= {"width": item.width, "height": item.height}
    if isinstance(item, Video):
        mime = item.mime if item.url else None
        return Video(**stated, mime=mime, duration=_seconds(item.duration))
    if item.url is None and item.alt is None:
        stated |= {"width": None, "height": None}
    alt = None if item.alt is None else line(item.alt, 2000) or ""
    return Image(**stated, alt=alt, kind=item.kind, origin=item.origin)


def _cutline(text: str | None) -> str | None:
    return folded(text or "")[0] or None


def _seconds(duration: float | None) -> float | None:
    return None if duration is None else float(duration)


def _image(block: ImageBlock, around: Around, shelf: Shelf) -> ImageBlock:
    item = shown(around.media.get(block.media_ref), block.media_ref, block.caption, block.credit)
    if isinstance(item, Image):
        return shelf.show(item, block.id)
    return evolve(block, media_ref=shelf.put(item))


def _gallery(block: GalleryBlock, around: Around, shelf: Shelf) -> GalleryBlock:
    refs = tuple(shelf.put(shown(around.media.get(ref), ref)) for ref in block.media_refs)
    return evolve(block, media_refs=refs)


def _film(block: Any, around: Around, shelf: Shelf) -> Any:  # noqa: ANN401 (both kinds)
    item = around.media.get(block.media_ref)
    if item is not None:
        shelf.put(shown(item, block.media_ref))
    return block


def _embed(block: Embed, around: Around, shelf: Shelf) -> Embed:  # noqa: ARG001
    return evolve(block, html=None, caption=_cutline(block.caption))


def kept_notice(notice: Notice) -> Notice:
    """Return what stands on a page of *notice*."""
    text = folded(notice.text)[0] or notice.text
    return evolve(notice, text=text, original_text=None, block_ids=())


def _notice(block: NoticeBlock, around: Around, shelf: Shelf) -> NoticeBlock | None:
    notice = around.notices.get(block.notice_ref)
    if notice is None:
        return None
    shelf.notices.setdefault(notice.id, kept_notice(notice))
    return block


def _related(block: RelatedLink, around: Around, shelf: Shelf) -> RelatedLink | None:
    related = around.related.get(block.related_ref)
    if related is None:
        return None
    ref = related.url or related.id or ""
    title = line(related.title)
    shelf.related.setdefault(ref, evolve(related, title=None if title == ref else title))
    return evolve(block, related_ref=ref)


def _entry(block: LiveEntry, around: Around, shelf: Shelf) -> LiveEntry | None:
    body = tuple(_kept(block.body, around, shelf))
    authors = tuple(
        Author(name=name, url=author.url)
        for author in block.authors
        if (name := line(author.name, 300))
    )
    headline = line(block.headline)
    return evolve(block, body=body, authors=authors, headline=headline) if body else None


def _raw(block: RawHtml, around: Around, shelf: Shelf) -> RawHtml:  # noqa: ARG001
    return evolve(block, html=unprinted(block.html))


_KEEPERS: Mapping[str, Callable[[Any, Around, Shelf], Any]] = {
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
    "raw_html": _raw,
}
