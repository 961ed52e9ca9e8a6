"""Records of news-please, as its JSON files and exports have them.

Missing dates stand as the word *None*, others as Python prints a datetime, most without an offset;
the text has a line a graf.

Source: the fields of its article class, news-please 1.6 (read 2026-11-25).
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
        ("naive", "aware", "day"),
        "dates as Python prints them, without or with their offset, or the day alone",
        alters={"naive": ("published_at",), "day": ("published_at",)},
    ),
    Knob("title.page", ("same", "with-outlet"), "the title of the page, which names the outlet"),
    Knob("text.member", ("maintext", "text"), "the member with the text; older exports say text"),
)


def to_record(article: Article, knobs: Mapping[str, str]) -> Record:
    """Return *article* as a record."""
    form, headline = knobs["dates"], headline_of(article)
    outlet = article.publisher.name if article.publisher else None
    text = "\n".join(body_lines(article)) or None
    own = "text" if knobs["text.member"] == "text" else "maintext"
    page = f"{headline} - {outlet}" if outlet and knobs["title.page"] != "same" else headline
    return {
        "authors": names_of(article),
        "date_download": None,
        "date_modify": day_and_time(article.updated_at, form),
        "date_publish": day_and_time(article.published_at, form),
        "description": article.dek,
        "filename": f"{article.slug or 'article'}.json"[:200],
        "image_url": lead_url(article),
        "language": article.language.partition("-")[0],
        "localpath": None,
        own: text,
        "source_domain": host_of(article),
        "title": headline,
        "title_page": page,
        "title_rss": None,
        "url": article.url,
    }


def from_record(draft: Draft, record: Mapping[str, Any]) -> str:
    """Put what *record* states into *draft*; return the text."""
    read_common(
        draft,
        record,
        headline="title",
        url="url",
        dek="description",
        language="language",
        published_at="date_publish",
        image="image_url",
        authors="authors",
    )
    draft.instant("updated_at", record.get("date_modify"), "/date_modify")
    return str(record.get("maintext") or record.get("text") or "")


FORMAT = record_format(
    __name__,
    title="Records of news-please",
    extension=".news-please.jsonl",
    to_record=to_record,
    from_record=from_record,
    signs=("filename", "title_page"),
    knobs=KNOBS,
    keeps=("url", "dek", "language", "media", "published_at"),
    carriers={
        "title": "headline",
        "authors": "authors",
        "date_publish": "published_at",
        "date_modify": "updated_at",
        "description": "dek",
        "image_url": "media",
        "language": "language",
        "maintext": "body",
        "text": "body",
        "url": "url",
    },
)
