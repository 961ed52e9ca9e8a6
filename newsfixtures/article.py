"""The canonical article: one model for scraped, edited and generated news.

The classes mirror ``schemas/article-1.schema.json`` field by field; `newsfixtures.schema` turns
the one into the other. They are frozen and hold data only: sequences are tuples, instants are
aware datetimes, text is plain (no HTML), marks are spans of code points. ``None`` or an empty
tuple means that nothing is stated; an empty ``alt`` means a decorative image.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Literal

from attrs import Factory, frozen

ArticleType = Literal[
    "article", "brief", "live_blog", "gallery", "video", "audio", "newsletter", "press_release"
]
Genre = Literal[
    "reportage",
    "analysis",
    "background",
    "opinion",
    "review",
    "interview",
    "obituary",
    "fact_check",
    "satire",
    "sponsored",
    "ask_public",
    "correction",
    "other",
]
Status = Literal["draft", "embargoed", "usable", "withheld", "canceled", "retracted"]
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
AuthorRole = Literal[
    "writer",
    "reporter",
    "editor",
    "photographer",
    "illustrator",
    "translator",
    "contributor",
    "producer",
    "agency",
]
ImageOrigin = Literal[
    "staff", "wire", "freelance", "stock", "handout", "user", "generated", "other"
]


@frozen(kw_only=True)
class Geo:
    """A point on the globe in degrees, WGS 84."""

    latitude: float
    longitude: float


@frozen(kw_only=True)
class Place:
    """Where a dateline stands."""

    name: str
    region: str | None = None
    country: str | None = None
    geo: Geo | None = None


@frozen(kw_only=True)
class Dateline:
    """Place and day of the reporting; *text* as printed; *date* is ISO 8601, ``YYYY-MM-DD``."""

    place: Place | None = None
    date: str | None = None
    text: str | None = None


@frozen(kw_only=True)
class Contact:
    """One way to reach somebody, such as ``kind="email"``."""

    kind: str
    value: str


@frozen(kw_only=True)
class Author:
    """Who wrote, edited, pictured or sent the article."""

    name: str
    kind: Literal["person", "organization"] = "person"
    given: str | None = None
    family: str | None = None
    role: AuthorRole = "writer"
    id: str | None = None
    url: str | None = None
    email: str | None = None
    bio: str | None = None
    affiliation: str | None = None
    contact: tuple[Contact, ...] = ()


@frozen(kw_only=True)
class AlternativeHeadline:
    """The same story's headline for another place."""

    role: Literal["seo", "social", "mobile", "print", "push", "kicker", "other"]
    text: str


@frozen(kw_only=True)
class AltId:
    """An identifier that another system gave the article."""

    role: str
    value: str


@frozen(kw_only=True)
class Section:
    """A part of the publication."""

    code: str
    label: str | None = None


@frozen(kw_only=True)
class Subject:
    """A concept the article is about; *scheme* defaults to IPTC Media Topics."""

    code: str
    scheme: str = "medtop"
    label: str | None = None
    rel: str | None = None
    relevance: int | None = None
    confidence: int | None = None
    assigned_by: str | None = None


@frozen(kw_only=True)
class TextSpan:
    """Code points *start* (inclusive) to *end* (exclusive) of the text at JSON Pointer *path*."""

    path: str
    start: int
    end: int


@frozen(kw_only=True)
class Entity:
    """A person, organisation, place, event or thing that the article names."""

    name: str
    id: str | None = None
    uri: str | None = None
    rel: str | None = None
    symbols: tuple[str, ...] = ()
    geo: Geo | None = None
    spans: tuple[TextSpan, ...] = ()


@frozen(kw_only=True)
class Policies:
    """Addresses of a publisher's public policies."""

    principles: str | None = None
    corrections: str | None = None
    ethics: str | None = None
    verification: str | None = None
    unnamed_sources: str | None = None
    ownership: str | None = None
    feedback: str | None = None


@frozen(kw_only=True)
class Party:
    """An organisation that publishes, provides or distributes the article."""

    name: str
    id: str | None = None
    url: str | None = None
    logo: str | None = None
    policies: Policies | None = None


@frozen(kw_only=True)
class Rights:
    """Who holds the rights and what others may do."""

    holder: str | None = None
    notice: str | None = None
    year: int | None = None
    usage_terms: str | None = None
    license_url: str | None = None
    data_mining: str | None = None
    syndicatable: bool | None = None
    geo: tuple[str, ...] = ()


@frozen(kw_only=True)
class Source:
    """Where the article has a fact from."""

    name: str
    id: str | None = None
    kind: Literal["agency", "document", "person", "anonymous", "publication", "dataset"] | None = (
        None
    )
    url: str | None = None
    quoted_as: str | None = None
    verified: bool | None = None


@frozen(kw_only=True)
class Notice:
    """A correction, clarification, update, retraction or editor's note shown to readers."""

    id: str
    kind: Literal["correction", "clarification", "update", "retraction", "editors_note"]
    text: str
    at: datetime
    version: int | None = None
    original_text: str | None = None
    block_ids: tuple[str, ...] = ()


@frozen(kw_only=True)
class Related:
    """Another article that belongs with this one."""

    rel: Literal["same_event", "background", "update_of", "series", "translation_of", "source"]
    id: str | None = None
    url: str | None = None
    title: str | None = None


@frozen(kw_only=True)
class DigitalSourceType:
    """How the content came to be, as an IPTC Digital Source Type code."""

    code: str
    model: str | None = None
    note: str | None = None


@frozen(kw_only=True)
class Claim:
    """A claim that a fact check rates."""

    claim: str
    claimant: str | None = None
    rating: str | None = None
    url: str | None = None


@frozen(kw_only=True)
class FocalPoint:
    """The point to keep when an image is cropped, as fractions of width and height."""

    x: float
    y: float


@frozen(kw_only=True)
class Image:
    """A picture; *alt* describes it for those who cannot see it, *caption* is its cutline."""

    id: str
    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    creator: str | None = None
    origin: ImageOrigin | None = None
    kind: Literal["photograph", "illustration", "graphic", "map", "chart"] | None = None
    width: int | None = None
    height: int | None = None
    mime: str | None = None
    focal_point: FocalPoint | None = None
    rights: Rights | None = None
    digital_source_type: DigitalSourceType | None = None
    depicted_at: str | None = None
    type: Literal["image"] = "image"


@frozen(kw_only=True)
class Video:
    """A film; *duration* in seconds."""

    id: str
    url: str | None = None
    caption: str | None = None
    credit: str | None = None
    mime: str | None = None
    width: int | None = None
    height: int | None = None
    duration: float | None = None
    transcript: str | None = None
    rights: Rights | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["video"] = "video"


@frozen(kw_only=True)
class Audio:
    """A recording; *duration* in seconds."""

    id: str
    url: str | None = None
    caption: str | None = None
    credit: str | None = None
    mime: str | None = None
    duration: float | None = None
    transcript: str | None = None
    rights: Rights | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["audio"] = "audio"


Media = Image | Video | Audio


@frozen(kw_only=True)
class Mark:
    """Inline markup: code points *start* to *end* of the text of its block."""

    start: int
    end: int
    kind: MarkKind
    href: str | None = None
    ref: str | None = None


@frozen(kw_only=True)
class Paragraph:
    """A graf."""

    text: str
    marks: tuple[Mark, ...] = ()
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["paragraph"] = "paragraph"


@frozen(kw_only=True)
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


@frozen(kw_only=True)
class Heading:
    """A crosshead inside the body."""

    level: int
    text: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["heading"] = "heading"


@frozen(kw_only=True)
class Speaker:
    """Who said a quote."""

    name: str
    role: str | None = None
    org: str | None = None
    person_ref: str | None = None


@frozen(kw_only=True)
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


@frozen(kw_only=True)
class ListItem:
    """One item of a list."""

    text: str
    marks: tuple[Mark, ...] = ()


@frozen(kw_only=True)
class ListBlock:
    """A bulleted or numbered list."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["list"] = "list"


@frozen(kw_only=True)
class ImageBlock:
    """An image in the body; *caption* and *credit* override those of the media item."""

    media_ref: str
    caption: str | None = None
    credit: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["image"] = "image"


@frozen(kw_only=True)
class GalleryBlock:
    """Several images shown together."""

    media_refs: tuple[str, ...]
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["gallery"] = "gallery"


@frozen(kw_only=True)
class VideoBlock:
    """A film in the body."""

    media_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["video"] = "video"


@frozen(kw_only=True)
class AudioBlock:
    """A recording in the body."""

    media_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["audio"] = "audio"


@frozen(kw_only=True)
class Embed:
    """Foreign content, such as a social post."""

    url: str
    provider: str | None = None
    html: str | None = None
    caption: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["embed"] = "embed"


@frozen(kw_only=True)
class Table:
    """A table; each row has as many cells as *header* where there is one."""

    rows: tuple[tuple[str, ...], ...]
    header: tuple[str, ...] = ()
    caption: str | None = None
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["table"] = "table"


@frozen(kw_only=True)
class NoticeBlock:
    """Where a notice is shown; its text stands in `Article.notices` alone."""

    notice_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["notice"] = "notice"


@frozen(kw_only=True)
class RelatedLink:
    """Where a related article is linked; *related_ref* is its id or address."""

    related_ref: str
    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["related_link"] = "related_link"


@frozen(kw_only=True)
class Divider:
    """A break between parts."""

    id: str | None = None
    digital_source_type: DigitalSourceType | None = None
    type: Literal["divider"] = "divider"


@frozen(kw_only=True)
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


@frozen(kw_only=True)
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


@frozen(kw_only=True)
class RawDate:
    """A date as the source printed it.

    *value* is as much of it as could be read, ISO 8601 without what is not stated
    (``2025-05-16T13:57:00`` where no zone is printed); *line* counts from 1 in the source.
    """

    text: str
    value: str | None = None
    line: int | None = None


@frozen(kw_only=True)
class Trace:
    """What an importer did with one passage of its source.

    *kind* is one of: ``chrome`` (navigation, dropped), ``date`` (a date standing in chrome),
    ``byline`` (the printed byline line), ``glued_byline`` (name and date ran together),
    ``headline`` (the line taken as headline), ``repeated_headline`` (taken as alternative text),
    ``cutline`` (split into caption and credit), ``label`` (a run-in label), ``bare_label`` (a
    label alone on its line), ``bullet`` (a printed bullet removed), ``inferred_speaker`` (a quote
    given to a speaker it does not name), ``minted`` (a field the source does not state),
    ``dropped`` (anything else not kept). *text* is verbatim, *path* the JSON Pointer of what it
    became, *line* counts from 1.
    """

    kind: str
    text: str
    path: str | None = None
    line: int | None = None
    note: str | None = None


@frozen(kw_only=True)
class Provenance:
    """Where an imported article came from, and the raw strings behind its parsed values."""

    source_format: str
    source_version: str | None = None
    retrieved_at: datetime | None = None
    lossy: tuple[str, ...] = ()
    raw_dates: Mapping[str, RawDate] = Factory(dict)
    traces: tuple[Trace, ...] = ()


@frozen(kw_only=True)
class Article:
    """One news article, canonical form 1."""

    id: str
    headline: str
    body: tuple[Block, ...]
    language: str
    type: ArticleType = "article"
    schema_version: Literal["1"] = "1"
    version: int = 1
    revision_of: str | None = None
    supersedes: tuple[str, ...] = ()
    alt_ids: tuple[AltId, ...] = ()
    url: str | None = None
    short_url: str | None = None
    genre: Genre = "reportage"
    status: Status = "usable"
    alternative_headlines: tuple[AlternativeHeadline, ...] = ()
    dek: str | None = None
    summary: str | None = None
    slug: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    dateline: Dateline | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    created_at: datetime | None = None
    embargoed_until: datetime | None = None
    expires_at: datetime | None = None
    timezone: str | None = None
    direction: Literal["ltr", "rtl"] | None = None
    section: Section | None = None
    subsections: tuple[Section, ...] = ()
    subjects: tuple[Subject, ...] = ()
    keywords: tuple[str, ...] = ()
    people: tuple[Entity, ...] = ()
    organizations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    events: tuple[Entity, ...] = ()
    objects: tuple[Entity, ...] = ()
    lead_media: str | None = None
    media: tuple[Media, ...] = ()
    sources: tuple[Source, ...] = ()
    notices: tuple[Notice, ...] = ()
    publisher: Party | None = None
    provider: Party | None = None
    distributor: Party | None = None
    rights: Rights | None = None
    access: Literal["free", "registration", "subscription", "metered"] | None = None
    urgency: int | None = None
    editor_note: str | None = None
    related: tuple[Related, ...] = ()
    digital_source_type: DigitalSourceType | None = None
    claims: tuple[Claim, ...] = ()
    extensions: Mapping[str, Any] = Factory(dict)
    provenance: Provenance | None = None

    @property
    def text(self) -> str:
        """The body's words as plain text: one line a paragraph, item, heading or quote."""
        return "\n".join(text for _, text in body_texts(self))

    @property
    def word_count(self) -> int:
        """How many words, split at white space, the body has."""
        return len(self.text.split())


def block_texts(path: str, block: Block) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of everything readers read in *block*, in order."""
    match block:
        case Paragraph() | LabelledParagraph() | Heading() | Quote():
            yield f"{path}/text", block.text
        case ListBlock():
            for number, item in enumerate(block.items):
                yield f"{path}/items/{number}/text", item.text
        case Table():
            if block.caption:
                yield f"{path}/caption", block.caption
            for column, cell in enumerate(block.header):
                yield f"{path}/header/{column}", cell
            for number, row in enumerate(block.rows):
                for column, cell in enumerate(row):
                    yield f"{path}/rows/{number}/{column}", cell
        case LiveEntry():
            if block.headline:
                yield f"{path}/headline", block.headline
            for number, inner in enumerate(block.body):
                yield from block_texts(f"{path}/body/{number}", inner)
        case ImageBlock() | Embed():
            if block.caption:
                yield f"{path}/caption", block.caption
        case _:
            pass


def body_texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of everything readers read in the body, in order."""
    for number, block in enumerate(article.body):
        yield from block_texts(f"/body/{number}", block)


def texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of all prose in *article*, in the order it is read.

    Prose is what readers see as sentences: headlines, dek, summary, body, cutlines, alternative
    texts and notices; not names, addresses, codes or dates.
    """
    yield "/headline", article.headline
    for number, alternative in enumerate(article.alternative_headlines):
        yield f"/alternative_headlines/{number}/text", alternative.text
    if article.dek:
        yield "/dek", article.dek
    if article.summary:
        yield "/summary", article.summary
    yield from body_texts(article)
    for number, item in enumerate(article.media):
        if isinstance(item, Image) and item.alt:
            yield f"/media/{number}/alt", item.alt
        if item.caption:
            yield f"/media/{number}/caption", item.caption
    for number, notice in enumerate(article.notices):
        yield f"/notices/{number}/text", notice.text


def names(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the JSON Pointer and text of every name and label that readers see, not prose."""
    if article.byline:
        yield "/byline", article.byline
    for number, author in enumerate(article.authors):
        yield f"/authors/{number}/name", author.name
    for number, keyword in enumerate(article.keywords):
        yield f"/keywords/{number}", keyword
    if article.dateline and article.dateline.text:
        yield "/dateline/text", article.dateline.text
    if article.section and article.section.label:
        yield "/section/label", article.section.label
    for number, item in enumerate(article.media):
        if item.credit:
            yield f"/media/{number}/credit", item.credit
    for number, source in enumerate(article.sources):
        yield f"/sources/{number}/name", source.name
    if article.publisher:
        yield "/publisher/name", article.publisher.name
