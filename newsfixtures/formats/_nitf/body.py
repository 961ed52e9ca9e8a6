"""Writes the body of an article as NITF, for NITF itself and for NewsML-G2.

Block by block as the HTML of bodies (`_html_blocks`), with NITF's own elements: ``hl2``, ``bq``
with its ``credit``, ``media``, ``note``, ``block``. Names of people and organisations, quotations
and dates have elements inside the text.

Source: NITF 3.6 XML Schema and documentation (IPTC, read 2026-11-25).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsfixtures.formats._html.blocks import Around
from newsfixtures.formats._html.text import folded, unprinted
from newsfixtures.formats._nitf.media import media_xml
from newsfixtures.formats._nitf.terms import ENTITIES, OWN, norm
from newsfixtures.formats._xml.writing import attribute, attributes, element, text
from newsfixtures.printed_dates import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

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
        NoticeBlock,
        Paragraph,
        Quote,
        RawHtml,
        RelatedLink,
        Speaker,
        Table,
        VideoBlock,
    )


@frozen
class Setting:
    """What the blocks of a body refer to, and how they are written."""

    around: Around
    knobs: Mapping[str, str]
    entities: Mapping[str, str]


def body_nitf(article: Article, knobs: Mapping[str, str], *, between: str = "\n") -> str:
    """Return the blocks of *article* as the content of ``body.content``."""
    entities = {
        each.id: tag for name, tag in ENTITIES.items() for each in getattr(article, name) if each.id
    }
    setting = Setting(Around.of(article), knobs, entities)
    return between.join(filter(None, [_block(block, setting) for block in article.body]))


def _block(block: Block, setting: Setting) -> str:
    return _WRITERS[block.type](block, setting)


def _own(block: Any, *classes: str | None) -> str:  # noqa: ANN401 (a block with an id)
    return attributes(("class", " ".join(filter(None, classes)) or None), (f"{OWN}:id", block.id))


def _plain(value: str) -> str:
    return text(folded(value)[0]).replace("\n", "<br/>")


def _inline(value: str, marks: Iterable[Mark], setting: Setting) -> str:
    shown, kept = folded(value, marks)
    if not kept:
        return text(shown).replace("\n", "<br/>")
    return "".join(_pieces(shown, kept, setting)).replace("\n", "<br/>")


def _pieces(shown: str, marks: tuple[Mark, ...], setting: Setting) -> Iterator[str]:
    at, around = 0, list[tuple[int, str]]()
    for mark in marks:
        while around and around[-1][0] <= mark.start:
            end, tag = around.pop()
            yield text(shown[at:end]) + f"</{tag}>"
            at = end
        tag, stated = _tag(mark, setting)
        yield text(shown[at : mark.start]) + f"<{tag}{stated}>"
        at = mark.start
        around.append((mark.end, tag))
    for end, tag in reversed(around):
        yield text(shown[at:end]) + f"</{tag}>"
        at = end
    yield text(shown[at:])


def _tag(mark: Mark, setting: Setting) -> tuple[str, str]:
    """Return the element of *mark* and its attributes."""
    if mark.kind == "em":
        return "em", attribute(f"{OWN}:ref", mark.ref)
    if mark.href:
        named = None if mark.kind == "link" else mark.kind
        return "a", attributes(("href", mark.href), ("class", named), (f"{OWN}:ref", mark.ref))
    if mark.kind == "quote":
        return "q", attribute("quote-source", mark.ref)
    tag = setting.entities.get(mark.ref or "") if mark.kind == "entity" else None
    if tag:
        return tag, attribute("location-code" if tag == "location" else "value", mark.ref)
    return "em", attributes(("class", mark.kind), (f"{OWN}:ref", mark.ref))


def _paragraph(block: Paragraph, setting: Setting) -> str:
    inner = _inline(block.text, block.marks, setting)
    return f"<p{_own(block)}>{inner}</p>" if inner else ""


def _labelled(block: LabelledParagraph, setting: Setting) -> str:
    inner = _inline(block.text, block.marks, setting)
    blank = " " if inner and setting.around.locale.colon.endswith(" ") else ""
    label = f'<em class="strong">{_plain(block.label)}{setting.around.colon}</em>'
    return f"<p{_own(block, block.role)}>{label}{blank}{inner}</p>"


def _heading(block: Heading, setting: Setting) -> str:  # noqa: ARG001 (a writer)
    level = f"level-{block.level}" if block.level > 2 else None  # noqa: PLR2004
    return f"<hl2{_own(block, level)}>{_plain(block.text)}</hl2>"


def _quote(block: Quote, setting: Setting) -> str:  # noqa: ARG001
    shown = _plain(block.text)
    if not shown:
        return ""
    style = None if block.style == "block" else block.style
    own = _own(block, style, "translated" if block.translated else None)
    stated = attributes(("xml:lang", block.language), ("quote-source", block.source_ref))
    credit = element("credit", "", _speaker(block.speaker)) if block.speaker else ""
    return f"<bq{own}{stated}><block><p>{shown}</p></block>{credit}</bq>"


def _speaker(speaker: Speaker) -> str:
    parts = [element("person", attribute("value", speaker.person_ref), _plain(speaker.name))]
    parts += [element("function", "", _plain(speaker.role))] if speaker.role else []
    parts += [element("org", "", _plain(speaker.org))] if speaker.org else []
    return ", ".join(parts)


def _list(block: ListBlock, setting: Setting) -> str:
    tag = "ol" if block.ordered else "ul"
    items = "".join(f"<li>{_inline(each.text, each.marks, setting)}</li>" for each in block.items)
    return f"<{tag}{_own(block)}>{items}</{tag}>"


def _table(block: Table, setting: Setting) -> str:  # noqa: ARG001
    if not any(block.rows):
        return ""
    caption = element("caption", "", _plain(block.caption)) if block.caption else ""
    head = element("thead", "", _row(block.header, "th")) if block.header else ""
    rows = "".join(_row(row, "td") for row in block.rows if row)
    return f"<table{_own(block)}>{caption}{head}<tbody>{rows}</tbody></table>"


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_plain(cell)}</{tag}>' for cell in cells)}</tr>"


def _image(block: ImageBlock, setting: Setting) -> str:
    return _media(block.media_ref, setting, block.id, block.caption, block.credit)


def _media(
    ref: str,
    setting: Setting,
    own: str | None = None,
    caption: str | None = None,
    credit: str | None = None,
) -> str:
    item = setting.around.media.get(ref)
    if item is None:
        return ""
    return media_xml(item, setting.knobs, own=own, caption=caption, credit=credit)


def _gallery(block: GalleryBlock, setting: Setting) -> str:
    shown = filter(None, (_media(ref, setting) for ref in block.media_refs))
    items = "".join(element("li", "", each) for each in shown)
    return f"<ul{_own(block, 'gallery')}>{items}</ul>" if items else ""


def _film(block: VideoBlock | AudioBlock, setting: Setting) -> str:
    return _media(block.media_ref, setting, block.id)


def _embed(block: Embed, setting: Setting) -> str:  # noqa: ARG001
    provider = element(
        "media-metadata", attributes(("name", "provider"), ("value", block.provider))
    )
    caption = element("media-caption", "", _plain(block.caption)) if block.caption else ""
    inner = (provider if block.provider else "") + element(
        "media-reference", attribute("source", block.url)
    )
    return f'<media media-type="other"{_own(block, "embed")}>{inner}{caption}</media>'


def _notice(block: NoticeBlock, setting: Setting) -> str:
    notice = setting.around.notices.get(block.notice_ref)
    if notice is None:
        return ""
    own = _own(block, "notice", notice.kind)
    stated = attributes((f"{OWN}:notice", notice.id), (f"{OWN}:version", notice.version))
    at = element("dateline", "", _date(notice.at, setting))
    inner = f"<block>{at}<p>{_plain(notice.text)}</p></block>"
    return f'<note noteclass="editorsnote"{own}{stated}><body.content>{inner}</body.content></note>'


def _date(moment: datetime, setting: Setting, kind: str | None = None) -> str:
    shown = text(printed(moment, "dmy", setting.around.locale, zone=False))
    stated = attributes(("norm", norm(moment, setting.knobs["dates"])), (f"{OWN}:kind", kind))
    return element("story.date", stated, shown)


def _entry(block: LiveEntry, setting: Setting) -> str:
    flags = ("key-event" if block.key_event else None, "pinned" if block.pinned else None)
    names = setting.around.locale.comma.join(_person(each) for each in block.authors)
    dates = _date(block.published_at, setting, "published")
    if block.updated_at:
        dates += _date(block.updated_at, setting, "updated")
    head = (element("byline", "", names) if names else "") + element("dateline", "", dates)
    if block.headline:
        head += f'<hl2 class="entry-headline">{_plain(block.headline)}</hl2>'
    inner = "".join(_block(each, setting) for each in block.body)
    return f"<block{_own(block, 'live-entry', *flags)}>{head}{inner}</block>"


def _person(author: Author) -> str:
    return element("person", attribute(f"{OWN}:url", author.url), _plain(author.name))


def _related(block: RelatedLink, setting: Setting) -> str:
    related = setting.around.related.get(block.related_ref)
    if related is None:
        return ""
    stated = attributes(("href", related.url), (f"{OWN}:ref", related.id))
    link = element("a", stated, _plain(related.title or related.url or related.id or ""))
    return f"<p{_own(block, 'related', related.rel)}>{link}</p>"


def _divider(block: Divider, setting: Setting) -> str:  # noqa: ARG001
    return f"<hr{_own(block)}/>"


def _raw(block: RawHtml, setting: Setting) -> str:  # noqa: ARG001
    return f"<pre{_own(block, 'raw-html')}>{text(unprinted(block.html))}</pre>"


_WRITERS: Mapping[str, Callable[[Any, Setting], str]] = {
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
