"""Rows as corpora of Common Crawl's news have them: title, text, domain, date, address.

The date has no offset, the language is not stated, the author is lost.

Source: the card of the data set cc_news (fields), read 2026-11-25; RealNews for its members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.documents import Knob
from newsfixtures.formats._records import Record, read_common, record_format
from newsfixtures.formats._records.fields import (
    body_lines,
    day_and_time,
    headline_of,
    host_of,
    lead_url,
    names_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.article import Article
    from newsfixtures.formats._drafts import Draft

KNOBS = (
    Knob(
        "dates",
        ("naive", "day", "aware"),
        "the date without its offset, the day alone, or all of it",
        alters={"naive": ("published_at",), "day": ("published_at",)},
    ),
    Knob(
        "members.set",
        ("cc-news", "realnews"),
        "the members, as the one or the other corpus has them",
    ),
    Knob(
        "authors",
        ("absent", "present"),
        "whether the row has its authors, as RealNews does",
        alters={"absent": ("authors",)},
    ),
)


def to_record(article: Article, knobs: Mapping[str, str]) -> Record:
    """Return *article* as a row."""
    real = knobs["members.set"] == "realnews"
    row: Record = {
        "title": headline_of(article),
        "text": "\n".join(body_lines(article)),
        "domain": host_of(article),
        "publish_date" if real else "date": day_and_time(article.published_at, knobs["dates"]),
        "summary" if real else "description": article.dek,
        "url": article.url,
        "image_url": lead_url(article),
    }
    if knobs["authors"] == "present":
        row["authors"] = names_of(article)
    return row | ({"status": "success", "split": "train"} if real else {})


def from_record(draft: Draft, record: Mapping[str, Any]) -> str:
    """Put what *row* states into *draft*; return the text."""
    read_common(
        draft,
        record,
        headline="title",
        url="url",
        dek="description" if "description" in record else "summary",
        published_at="date" if "date" in record else "publish_date",
        image="image_url",
        authors="authors",
    )
    return str(record.get("text") or "")


FORMAT = record_format(
    __name__,
    title="Rows of Common Crawl news",
    extension=".cc-news.jsonl",
    to_record=to_record,
    from_record=from_record,
    signs=("domain", "text", "title"),
    knobs=KNOBS,
    keeps=("url", "dek", "media", "published_at"),
    carriers={
        "title": "headline",
        "authors": "authors",
        "date": "published_at",
        "publish_date": "published_at",
        "description": "dek",
        "summary": "dek",
        "image_url": "media",
        "text": "body",
        "url": "url",
    },
)
