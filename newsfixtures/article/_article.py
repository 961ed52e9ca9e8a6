"""The article itself, and where an imported one came from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from attrs import Factory, frozen

from newsfixtures.article._blocks import Block
from newsfixtures.article._parts import (
    AlternativeHeadline,
    AltId,
    Author,
    Claim,
    Dateline,
    DigitalSourceType,
    Entity,
    Media,
    Notice,
    Party,
    Related,
    Rights,
    Section,
    Source,
    Subject,
)

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


@frozen(kw_only=True, slots=False)
class RawDate:
    """A date as the source printed it.

    *value* is as much of it as could be read, ISO 8601 without what is not stated
    (``2025-05-16T13:57:00`` where no zone is printed); *line* counts from 1 in the source.
    """

    text: str
    value: str | None = None
    line: int | None = None


@frozen(kw_only=True, slots=False)
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


@frozen(kw_only=True, slots=False)
class Provenance:
    """Where an imported article came from, and the raw strings behind its parsed values."""

    source_format: str
    source_version: str | None = None
    retrieved_at: datetime | None = None
    lossy: tuple[str, ...] = ()
    raw_dates: Mapping[str, RawDate] = Factory(dict)
    traces: tuple[Trace, ...] = ()


@frozen(kw_only=True, slots=False)
class Article:
    """One news article, canonical form 1."""

    schema_version: Literal["1"] = "1"
    id: str
    version: int = 1
    revision_of: str | None = None
    supersedes: tuple[str, ...] = ()
    alt_ids: tuple[AltId, ...] = ()
    url: str | None = None
    short_url: str | None = None
    type: ArticleType = "article"
    genre: Genre = "reportage"
    status: Status = "usable"
    headline: str
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
    language: str
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
    body: tuple[Block, ...]
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
