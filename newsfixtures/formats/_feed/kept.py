"""What comes back of an article that went through a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Article, Image, Media, Video
from newsfixtures.formats._feed.reading import (
    KINDS,
    address,
    clipped,
    keywords_of,
    language_of,
    lead_of,
    media_type,
    own_summary,
    party,
)
from newsfixtures.formats._html.body import kept as kept_body
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from datetime import datetime


def kept_feed_fields(article: Article) -> Article:
    """Return *article* with the fields that all feeds carry in the same way."""
    url = address(article.url)
    kept = evolve(
        kept_body(article),
        url=url,
        id=line(article.id, 2048) or "-",
        headline=line(article.headline) or "-",
        keywords=keywords_of(article),
        published_at=_seconds(article.published_at),
        updated_at=_seconds(article.updated_at),
        language=language_of(article.language) or "und",
        publisher=party(article.publisher.name, article.publisher.url)
        if article.publisher
        else None,
    )
    return evolve(kept, summary=own_summary(article.summary or article.dek, kept))


def stated_lead(article: Article) -> Media | None:
    """Return the leading picture or film as Media RSS states it."""
    lead = lead_of(article)
    if lead is None:
        return None
    fields: dict[str, object] = {
        "url": lead.url,
        "mime": media_type(lead),
        "caption": clipped(lead.caption or "", 5000) or None,
        "credit": clipped(lead.credit or "", 500) or None,
    }
    if isinstance(lead, Image | Video):
        fields |= {"width": lead.width, "height": lead.height}
    if not isinstance(lead, Image):
        fields["duration"] = float(f"{lead.duration:g}") if lead.duration else None
    return KINDS[lead.type](id="", **fields)  # type: ignore[arg-type]


def _seconds(moment: datetime | None) -> datetime | None:
    return moment.replace(microsecond=0) if moment else None
