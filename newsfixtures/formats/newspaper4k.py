"""Records of newspaper4k, as its ``to_json`` writes them.

Keywords and summary are the system's own guesses, those of the page stand in ``meta_keywords`` and
``meta_description``; empty lines part the grafs of the text; dates are ISO 8601, some without an
offset.

Source: the fields of its article class, newspaper4k 0.9 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.documents import Knob
from newsfixtures.formats._records import Record, read_common, record_format
from newsfixtures.formats._records.fields import (
    body_lines,
    day_and_time,
    headline_of,
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
        ("iso", "iso-naive"),
        "dates with their offset, or without",
        alters={"iso-naive": ("published_at",)},
    ),
    Knob("keywords", ("none", "guessed"), "keywords that the system made of the text"),
    Knob("grafs", ("empty-line", "line"), "what parts the grafs of the text"),
    Knob("images", ("one", "many"), "pictures of the page besides the first, icons among them"),
    Knob(
        "authors",
        ("clean", "with-noise"),
        "names alone, or followed by what stood near them",
        {"with-noise": "broken"},
    ),
)


def to_record(article: Article, knobs: Mapping[str, str]) -> Record:
    """Return *article* as a record."""
    lines, image = body_lines(article), lead_url(article)
    noise = ["By", "Min Read", "Updated"] if knobs["authors"] == "with-noise" else []
    icons = ["https://velmora.example/icon.png"] if knobs["images"] == "many" else []
    guessed = sorted({word.lower() for word in headline_of(article).split() if len(word) > 5})  # noqa: PLR2004
    outlet = article.publisher
    return {
        "url": article.url,
        "read_more_link": "",
        "language": article.language.partition("-")[0],
        "title": headline_of(article),
        "top_image": image,
        "meta_img": image,
        "images": [*([image] if image else []), *icons],
        "movies": [],
        "keywords": guessed if knobs["keywords"] == "guessed" else [],
        "meta_keywords": list(article.keywords),
        "tags": [],
        "authors": [*names_of(article), *noise],
        "publish_date": day_and_time(article.published_at, knobs["dates"]),
        "summary": "",
        "meta_description": article.dek,
        "meta_lang": article.language.partition("-")[0],
        "meta_favicon": "",
        "meta_site_name": outlet.name if outlet else None,
        "canonical_link": article.url,
        "text": ("\n\n" if knobs["grafs"] == "empty-line" else "\n").join(lines),
    }


def from_record(draft: Draft, record: Mapping[str, Any]) -> str:
    """Put what *record* states into *draft*; return the text."""
    read_common(
        draft,
        record,
        headline="title",
        url="canonical_link" if record.get("canonical_link") else "url",
        dek="meta_description",
        language="language",
        published_at="publish_date",
        image="top_image",
        publisher="meta_site_name",
        authors="authors",
        keywords="meta_keywords",
    )
    return str(record.get("text") or "")


FORMAT = record_format(
    __name__,
    title="Records of newspaper4k",
    extension=".newspaper4k.jsonl",
    to_record=to_record,
    from_record=from_record,
    signs=("meta_favicon", "meta_lang"),
    knobs=KNOBS,
    keeps=("url", "dek", "language", "media", "published_at", "publisher", "keywords"),
    carriers={
        "title": "headline",
        "authors": "authors",
        "publish_date": "published_at",
        "meta_description": "dek",
        "meta_site_name": "publisher",
        "meta_keywords": "keywords",
        "top_image": "media",
        "language": "language",
        "text": "body",
        "url": "url",
        "canonical_link": "url",
    },
)
