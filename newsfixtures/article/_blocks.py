"""The blocks of a body: a closed union, told apart by ``type``."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import frozen

from newsfixtures.article._parts import Author, DigitalSourceType

LabelRole = Literal[
    "source",
    "details",
    "quote",
    "background",
    "claim",
    "assessment",
    "context",
    "analysis",
    "reaction",
    "whats_next",
    "contact",
    "methodology",
    "other",
]
MarkKind = Literal["strong", "em", "link", "code", "entity", "quote"]


@frozen(kw_only=True, slots=False)
class Mark:
    """Inline markup: code points *start* to *end* of the text of its block."""

    start: int
    end: int
    kind: MarkKind
    href: str | None = None
    ref: str | None = None


@frozen(kw_only=True, slots=False)
class Paragraph:
    """A graf."""

    text: str
    marks: tuple[Mark, ...] = ()
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["paragraph"] = "paragraph"


@frozen(kw_only=True, slots=False)
class LabelledParagraph:
    """A graf behind a run-in label, such as ``Details``.

    *label* is verbatim without its colon. *text* is empty where the label stands alone and
    introduces the list that follows.
    """

    label: str
    role: LabelRole
    text: str = ""
    marks: tuple[Mark, ...] = ()
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["labelled_paragraph"] = "labelled_paragraph"


@frozen(kw_only=True, slots=False)
class Heading:
    """A crosshead inside the body."""

    level: int
    text: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["heading"] = "heading"


@frozen(kw_only=True, slots=False)
class Speaker:
    """Who said a quote."""

    name: str
    role: str | None = None
    org: str | None = None
    person_ref: str | None = None


@frozen(kw_only=True, slots=False)
class Quote:
    """A quotation set apart; *text* is without the quotation marks around it."""

    text: str
    speaker: Speaker | None = None
    source_ref: str | None = None
    style: Literal["block", "pull", "inline"] = "block"
    language: str | None = None
    translated: bool | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["quote"] = "quote"


@frozen(kw_only=True, slots=False)
class ListItem:
    """One item of a list."""

    text: str
    marks: tuple[Mark, ...] = ()


@frozen(kw_only=True, slots=False)
class ListBlock:
    """A bulleted or numbered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["list"] = "list"


@frozen(kw_only=True, slots=False)
class ImageBlock:
    """An image in the body; *caption* and *credit* override those of the media item."""

    media_ref: str
    caption: str | None = None
    credit: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["image"] = "image"


@frozen(kw_only=True, slots=False)
class GalleryBlock:
    """Several images shown together."""

    media_refs: tuple[str, ...]
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["gallery"] = "gallery"


@frozen(kw_only=True, slots=False)
class VideoBlock:
    """A film in the body."""

    media_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["video"] = "video"


@frozen(kw_only=True, slots=False)
class AudioBlock:
    """A recording in the body."""

    media_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["audio"] = "audio"


@frozen(kw_only=True, slots=False)
class Embed:
    """Foreign content, such as a social post."""

    url: str
    provider: str | None = None
    html: str | None = None
    caption: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["embed"] = "embed"


@frozen(kw_only=True, slots=False)
class Table:
    """A table; each row has as many cells as *header* where there is one."""

    rows: tuple[tuple[str, ...], ...]
    header: tuple[str, ...] = ()
    caption: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["table"] = "table"


@frozen(kw_only=True, slots=False)
class NoticeBlock:
    """Where a notice is shown; its text stands in `Article.notices` alone."""

    notice_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["notice"] = "notice"


@frozen(kw_only=True, slots=False)
class RelatedLink:
    """Where a related article is linked; *related_ref* is its id or address."""

    related_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["related_link"] = "related_link"


@frozen(kw_only=True, slots=False)
class Divider:
    """A break between parts."""

    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["divider"] = "divider"


@frozen(kw_only=True, slots=False)
class RawHtml:
    """Markup that an importer could not read; generators never write it."""

    html: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["raw_html"] = "raw_html"


PlainBlock = (
    Paragraph
    | LabelledParagraph
    | Heading
    | Quote
    | ListBlock
    | ImageBlock
    | GalleryBlock
    | VideoBlock
    | AudioBlock
    | Embed
    | Table
    | NoticeBlock
    | RelatedLink
    | Divider
    | RawHtml
)


@frozen(kw_only=True, slots=False)
class LiveEntry:
    """One timed post of a live blog."""

    id: str
    published_at: datetime
    body: tuple[PlainBlock, ...]
    updated_at: datetime | None = None
    headline: str | None = None
    authors: tuple[Author, ...] = ()
    key_event: bool = False
    pinned: bool = False
    digital_source_type: DigitalSourceType | None = None
    type: Literal["live_entry"] = "live_entry"


Block = PlainBlock | LiveEntry
