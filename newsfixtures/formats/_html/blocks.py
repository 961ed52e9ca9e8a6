"""Writes each block of a body as HTML, in one plain way."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newsfixtures.article import (
    Article,
    Audio,
    AudioBlock,
    Author,
    Block,
    Divider,
    Embed,
    GalleryBlock,
    Heading,
    Image,
    ImageBlock,
    LabelledParagraph,
    ListBlock,
    LiveEntry,
    Media,
    Notice,
    NoticeBlock,
    Paragraph,
    Quote,
    RawHtml,
    Related,
    RelatedLink,
    Speaker,
    Table,
    Video,
    VideoBlock,
    body_texts,
)
from newsfixtures.formats._html.text import (
    all_plain,
    attribute,
    escaped,
    folded,
    text_html,
    unprinted,
)
from newsfixtures.locales import LOCALES, Locale, locale_for
from newsfixtures.printed_dates import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime


@frozen(slots=False)
class Around:
    """What the blocks of a body refer to; most refer to nothing."""

    article: Article
    locale: Locale

    @classmethod
    def of(cls, article: Article) -> Around:
        """Return what stands around the body of *article*."""
        return cls(article, _locale(article.language))

    @cached_property
    def media(self) -> Mapping[str, Media]:
        """Pictures and films, by id."""
        return {item.id: item for item in self.article.media}

    @cached_property
    def notices(self) -> Mapping[str, Notice]:
        """Corrections and the like, by id."""
        return {notice.id: notice for notice in self.article.notices}

    @cached_property
    def related(self) -> Mapping[str, Related]:
        """Related articles, by address and id."""
        return {ref: each for each in self.article.related for ref in (each.url, each.id) if ref}

    @property
    def colon(self) -> str:
        """What stands behind a label, without its blank."""
        return self.locale.colon.rstrip(" ")


@cache
def _locale(language: str) -> Locale:
    return locale_for(language) or LOCALES["en"]


def plain_body_text(article: Article) -> str:
    """Return the words of the first text of the body on one line."""
    told = next((text for _, text in body_texts(article) if text.strip()), article.headline)
    return " ".join(told.split())


def blocks_html(blocks: Sequence[Block], around: Around) -> list[str]:
    """Return each of *blocks* as `block_html` does.

    Most are grafs without marks or anything odd, which one look at all of them tells.
    """
    grafs = [
        block.text if type(block) is Paragraph and not block.marks and block.id is None else ""
        for block in blocks
    ]
    plain = all_plain(filter(None, grafs))
    return [
        f"<p>{graf}</p>" if graf and plain else _WRITERS[block.type](block, around)
        for graf, block in zip(grafs, blocks, strict=True)
    ]


def block_html(block: Block, around: Around) -> str:
    """Return *block* as HTML; nothing where what it refers to is missing."""
    return _WRITERS[block.type](block, around)


def _own(block: Any, classes: str | None = None) -> str:  # noqa: ANN401 (a block with an id)
    """Return the *classes* and the id of the element of *block*.

    The id stands in ``data-id``: what a page has in ``id`` is the page's.
    """
    named = attribute("class", classes or None)
    return named if block.id is None else named + attribute("data-id", block.id)


def _paragraph(block: Paragraph, around: Around) -> str:  # noqa: ARG001 (a writer)
    html = text_html(block.text, block.marks)
    return f"<p{_own(block)}>{html}</p>" if html else ""


def _labelled(block: LabelledParagraph, around: Around) -> str:
    html = text_html(block.text, block.marks)
    blank = " " if html and around.locale.colon.endswith(" ") else ""
    label = f"<strong>{escaped(folded(block.label)[0])}{around.colon}</strong>"
    return f"<p{_own(block, block.role)}>{label}{blank}{html}</p>"


def _heading(block: Heading, around: Around) -> str:  # noqa: ARG001
    return f"<h{block.level}{_own(block)}>{text_html(block.text)}</h{block.level}>"


def _quote(block: Quote, around: Around) -> str:  # noqa: ARG001
    style = "" if block.style == "block" else block.style
    own = _own(block, f"{style} translated".strip() if block.translated else style)
    stated = attribute("lang", block.language) + attribute("data-source", block.source_ref)
    said = f"<footer>{_speaker(block.speaker)}</footer>" if block.speaker else ""
    return f"<blockquote{own}{stated}><p>{text_html(block.text)}</p>{said}</blockquote>"


def _speaker(speaker: Speaker) -> str:
    name = f"<cite{attribute('data-ref', speaker.person_ref)}>{text_html(speaker.name)}</cite>"
    parts = (("role", speaker.role), ("org", speaker.org))
    return name + "".join(
        f', <span class="{kind}">{text_html(text)}</span>' for kind, text in parts if text
    )


def _list(block: ListBlock, around: Around) -> str:  # noqa: ARG001
    tag = "ol" if block.ordered else "ul"
    inner = "".join([f"<li>{text_html(item.text, item.marks)}</li>" for item in block.items])
    return f"<{tag}{_own(block)}>{inner}</{tag}>"


def _table(block: Table, around: Around) -> str:  # noqa: ARG001
    caption = f"<caption>{text_html(block.caption)}</caption>" if block.caption else ""
    head = f"<thead>{_row(block.header, 'th')}</thead>" if block.header else ""
    rows = "".join(_row(row, "td") for row in block.rows)
    return f"<table{_own(block)}>{caption}{head}<tbody>{rows}</tbody></table>"


def _row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{text_html(cell)}</{tag}>' for cell in cells)}</tr>"


def _image(block: ImageBlock, around: Around) -> str:
    return media_html(
        block.media_ref, around, caption=block.caption, credit=block.credit, own=block.id
    )


def _gallery(block: GalleryBlock, around: Around) -> str:
    inner = "".join(media_html(ref, around) for ref in block.media_refs)
    return f"<div{_own(block, 'gallery')}>{inner}</div>"


def _film(block: VideoBlock | AudioBlock, around: Around) -> str:
    return media_html(block.media_ref, around, own=block.id, kind=block.type)


def media_html(
    ref: str,
    around: Around,
    *,
    caption: str | None = None,
    credit: str | None = None,
    own: str | None = None,
    kind: str = "image",
) -> str:
    """Return the figure of a media item, with its cutline."""
    item = around.media.get(ref)
    inner, classes = "", [kind]
    if isinstance(item, Image):
        inner, classes = image_html(item), ["image", item.kind or "", item.origin or ""]
    elif item is not None:
        inner, classes = _player(item), [item.type]
    names = " ".join(filter(None, classes))
    stated = attribute("data-id", own) + attribute("data-media", ref)
    below = cutline_html(
        caption or (item.caption if item else None), credit or (item.credit if item else None)
    )
    return f'<figure class="{names}"{stated}>{inner}{below}</figure>'


def image_html(image: Image) -> str:
    """Return the ``img`` of *image*, nothing where it has neither address nor description."""
    if image.url is None and image.alt is None:
        return ""
    size = attribute("width", image.width) + attribute("height", image.height)
    return f"<img{attribute('src', image.url)}{attribute('alt', image.alt)}{size}>"


def _player(item: Video | Audio) -> str:
    size = ""
    if isinstance(item, Video):
        size = attribute("width", item.width) + attribute("height", item.height)
    stated = f"{size}{attribute('data-duration', item.duration)} controls"
    if item.url and item.mime:
        source = f"<source{attribute('src', item.url)}{attribute('type', item.mime)}>"
        return f"<{item.type}{stated}>{source}</{item.type}>"
    return f"<{item.type}{attribute('src', item.url)}{stated}></{item.type}>"


def cutline_html(caption: str | None, credit: str | None) -> str:
    """Return the ``figcaption`` of a figure, nothing where there is none."""
    if not caption and not credit:
        return ""
    by = f'<span class="credit">{text_html(credit)}</span>' if credit else ""
    return f"<figcaption>{text_html(caption or '')}{' ' if caption and by else ''}{by}</figcaption>"


def _embed(block: Embed, around: Around) -> str:  # noqa: ARG001
    stated = _own(block, "embed") + attribute("data-provider", block.provider)
    below = cutline_html(block.caption, None)
    return f"<figure{stated}><iframe{attribute('src', block.url)}></iframe>{below}</figure>"


def _notice(block: NoticeBlock, around: Around) -> str:
    notice = around.notices.get(block.notice_ref)
    return notice_html(notice, around, own=block.id) if notice else ""


def notice_html(notice: Notice, around: Around, *, own: str | None = None) -> str:
    """Return *notice* as readers see it."""
    stated = attribute("data-id", own) + attribute("data-notice", notice.id)
    stated += attribute("data-version", notice.version)
    at = time_html(notice.at, around.locale)
    return (
        f'<aside class="notice {notice.kind}"{stated}><p>{text_html(notice.text)}</p>{at}</aside>'
    )


def time_html(moment: datetime, locale: Locale, kind: str | None = None) -> str:
    """Return a ``time`` that states *moment* and prints it as the language's press does."""
    shown = escaped(printed(moment, "dmy", locale, zone=False))
    return f'<time{attribute("class", kind)} datetime="{moment.isoformat()}">{shown}</time>'


def _entry(block: LiveEntry, around: Around) -> str:
    flags = (" key-event" if block.key_event else "") + (" pinned" if block.pinned else "")
    head = time_html(block.published_at, around.locale, "published")
    if block.updated_at:
        head += time_html(block.updated_at, around.locale, "updated")
    if block.headline:
        head += f'<h3 class="entry-headline">{text_html(block.headline)}</h3>'
    if block.authors:
        names = around.locale.comma.join(map(_author, block.authors))
        head += f'<p class="byline">{names}</p>'
    inner = "".join([block_html(each, around) for each in block.body])
    return f"<article{_own(block, f'live-entry{flags}')}>{head}{inner}</article>"


def _author(author: Author) -> str:
    name = text_html(author.name)
    if author.url:
        return f'<a rel="author"{attribute("href", author.url)}>{name}</a>'
    return f'<span class="author">{name}</span>'


def _related(block: RelatedLink, around: Around) -> str:
    related = around.related.get(block.related_ref)
    if related is None:
        return ""
    link = attribute("href", related.url) + attribute("data-ref", related.id)
    title = text_html(related.title or related.url or related.id or "")
    return f"<p{_own(block, f'related {related.rel}')}><a{link}>{title}</a></p>"


def _divider(block: Divider, around: Around) -> str:  # noqa: ARG001
    return f"<hr{_own(block)}>"


def _raw(block: RawHtml, around: Around) -> str:  # noqa: ARG001
    """Show foreign markup instead of trusting it."""
    return f"<pre{_own(block, 'raw-html')}>{escaped(unprinted(block.html))}</pre>"


_WRITERS: Mapping[str, Callable[[Any, Around], str]] = {
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
