"""Records of trafilatura, as its JSON output has them.

Authors, categories and tags are one text each, joined by semicolons; ``source`` is the address,
``source-hostname`` the name of the site, ``excerpt`` the description; the date is a day unless more is
asked for.

Source: its metadata class and JSON output, trafilatura 2.0 (read 2026-11-25).
"""

from __future__ import annotations

import hashlib
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
        ("day", "iso", "iso-naive"),
        "the day alone, or the instant with or without its offset",
        alters={"day": ("published_at",), "iso-naive": ("published_at",)},
    ),
    Knob("comments", ("none", "some"), "text of comments below the article"),
    Knob("lists", ("plain", "dashes"), "a dash before the items of lists", {"dashes": "broken"}),
    Knob("raw-text", ("null", "present"), "the text again, without the breaks of its grafs"),
)


def to_record(article: Article, knobs: Mapping[str, str]) -> Record:
    """Return *article* as a record."""
    bullet = "- " if knobs["lists"] == "dashes" else ""
    lines = body_lines(article, bullet=bullet)
    text = "\n".join(lines)
    outlet = article.publisher
    return {
        "title": headline_of(article),
        "author": "; ".join(name.replace(";", ",") for name in names_of(article)) or None,
        "hostname": host_of(article),
        "date": day_and_time(article.published_at, knobs["dates"]),
        "fingerprint": hashlib.blake2b(text.encode(), digest_size=8).hexdigest(),
        "id": None,
        "license": None,
        "comments": "First!\nSo sad." if knobs["comments"] == "some" else "",
        "raw_text": " ".join(lines) if knobs["raw-text"] == "present" else None,
        "text": text,
        "language": article.language.partition("-")[0],
        "image": lead_url(article),
        "pagetype": "article",
        "filedate": None,
        "source": article.url,
        "source-hostname": outlet.name if outlet else None,
        "excerpt": article.dek,
        "categories": "",
        "tags": ";".join(word.replace(";", ",") for word in article.keywords),
    }


def from_record(draft: Draft, record: Mapping[str, Any]) -> str:
    """Put what *record* states into *draft*; return the text."""
    read_common(
        draft,
        record,
        headline="title",
        url="source",
        dek="excerpt",
        language="language",
        published_at="date",
        image="image",
        publisher="source-hostname",
        authors="author",
        keywords="tags",
    )
    return str(record.get("text") or record.get("raw_text") or "")


FORMAT = record_format(
    __name__,
    title="Records of trafilatura",
    extension=".trafilatura.jsonl",
    to_record=to_record,
    from_record=from_record,
    signs=("fingerprint", "pagetype"),
    knobs=KNOBS,
    keeps=("url", "dek", "language", "media", "published_at", "publisher", "keywords"),
    carriers={
        "title": "headline",
        "author": "authors",
        "date": "published_at",
        "excerpt": "dek",
        "source-hostname": "publisher",
        "tags": "keywords",
        "image": "media",
        "language": "language",
        "text": "body",
        "source": "url",
    },
)
