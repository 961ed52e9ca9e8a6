"""The parts that an article names: people, places, parties, rights, media."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import frozen

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


@frozen(kw_only=True, slots=False)
class Geo:
    """A point on the globe in degrees, WGS 84."""

    latitude: float
    longitude: float


@frozen(kw_only=True, slots=False)
class Place:
    """Where a dateline stands."""

    name: str
    region: str | None = None
    country: str | None = None
    geo: Geo | None = None


@frozen(kw_only=True, slots=False)
class Dateline:
    """Place and day of the reporting; *text* as printed; *date* is ISO 8601, ``YYYY-MM-DD``."""

    place: Place | None = None
    date: str | None = None
    text: str | None = None


@frozen(kw_only=True, slots=False)
class Contact:
    """One way to reach somebody, such as ``kind="email"``."""

    kind: str
    value: str


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
class AlternativeHeadline:
    """The same story's headline for another place."""

    role: Literal["seo", "social", "mobile", "print", "push", "kicker", "other"]
    text: str


@frozen(kw_only=True, slots=False)
class AltId:
    """An identifier that another system gave the article."""

    role: str
    value: str


@frozen(kw_only=True, slots=False)
class Section:
    """A part of the publication."""

    code: str
    label: str | None = None


@frozen(kw_only=True, slots=False)
class Subject:
    """A concept the article is about; *scheme* defaults to IPTC Media Topics."""

    code: str
    scheme: str = "medtop"
    label: str | None = None
    rel: str | None = None
    relevance: int | None = None
    confidence: int | None = None
    assigned_by: str | None = None


@frozen(kw_only=True, slots=False)
class TextSpan:
    """Code points *start* (inclusive) to *end* (exclusive) of the text at JSON Pointer *path*."""

    path: str
    start: int
    end: int


@frozen(kw_only=True, slots=False)
class Entity:
    """A person, organisation, place, event or thing that the article names."""

    name: str
    id: str | None = None
    uri: str | None = None
    rel: str | None = None
    symbols: tuple[str, ...] = ()
    geo: Geo | None = None
    spans: tuple[TextSpan, ...] = ()


@frozen(kw_only=True, slots=False)
class Policies:
    """Addresses of a publisher's public policies."""

    principles: str | None = None
    corrections: str | None = None
    ethics: str | None = None
    verification: str | None = None
    unnamed_sources: str | None = None
    ownership: str | None = None
    feedback: str | None = None


@frozen(kw_only=True, slots=False)
class Party:
    """An organisation that publishes, provides or distributes the article."""

    name: str
    id: str | None = None
    url: str | None = None
    logo: str | None = None
    policies: Policies | None = None


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
class Notice:
    """A correction, clarification, update, retraction or editor's note shown to readers."""

    id: str
    kind: Literal["correction", "clarification", "update", "retraction", "editors_note"]
    text: str
    at: datetime
    version: int | None = None
    original_text: str | None = None
    block_ids: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False)
class Related:
    """Another article that belongs with this one."""

    rel: Literal["same_event", "background", "update_of", "series", "translation_of", "source"]
    id: str | None = None
    url: str | None = None
    title: str | None = None


@frozen(kw_only=True, slots=False)
class DigitalSourceType:
    """How the content came to be, as an IPTC Digital Source Type code."""

    code: str
    model: str | None = None
    note: str | None = None


@frozen(kw_only=True, slots=False)
class Claim:
    """A claim that a fact check rates."""

    claim: str
    claimant: str | None = None
    rating: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False)
class FocalPoint:
    """The point to keep when an image is cropped, as fractions of width and height."""

    x: float
    y: float


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
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
