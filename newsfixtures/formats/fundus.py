"""Records of fundus, as its ``to_json`` writes them.

The body is parted into a summary and sections of headings and grafs; dates are as Python prints an
aware datetime; pictures are objects with their versions.

Source: its article class, fundus 0.5 (read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.article import Heading
from newsfixtures.documents import Knob
from newsfixtures.formats._html.text import folded
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
        ("aware", "naive", "iso"),
        "dates as Python prints them, with or without their offset, or as ISO 8601 writes them",
        alters={"naive": ("published_at",)},
    ),
    Knob("sections", ("by-heading", "one"), "a section a heading, or one with all grafs"),
    Knob(
        "images",
        ("objects", "none"),
        "pictures as objects with their versions",
        alters={"none": ("media",)},
    ),
    Knob(
        "free-access",
        ("stated", "absent"),
        "whether it says that all may read",
        alters={"absent": ("access",)},
    ),
)


def to_record(article: Article, knobs: Mapping[str, str]) -> Record:
    """Return *article* as a record."""
    url = lead_url(article)
    states_access = article.access is not None and knobs["free-access"] == "stated"
    return {
        "title": headline_of(article),
        "body": {
            "summary": [article.dek] if article.dek else [],
            "sections": _sections(article, one=knobs["sections"] == "one"),
        },
        "authors": names_of(article),
        "publishing_date": day_and_time(article.published_at, knobs["dates"]),
        "topics": list(article.keywords),
        **({"free_access": article.access == "free"} if states_access else {}),
        "images": [_image(url)] if url and knobs["images"] == "objects" else [],
        "lang": article.language.partition("-")[0],
        "url": article.url,
        "crawl_date": None,
    }


def _sections(article: Article, *, one: bool) -> list[Record]:
    """Return the lines of the body, a new section at each heading."""
    headings = {folded(block.text)[0] for block in article.body if isinstance(block, Heading)}
    sections: list[Record] = [{"headline": [], "paragraphs": []}]
    for text in body_lines(article):
        if text in headings and not one:
            sections.append({"headline": [text], "paragraphs": []})
        else:
            sections[-1]["paragraphs"].append(text)
    return [each for each in sections if each["headline"] or each["paragraphs"]]


def _image(url: str) -> Record:
    version = {"url": url, "query_width": None, "size": None, "type": None}
    return {
        "versions": [version],
        "is_cover": True,
        "description": None,
        "caption": None,
        "authors": [],
        "position": 0,
    }


def from_record(draft: Draft, record: Mapping[str, Any]) -> str:
    """Put what *record* states into *draft*; return the text."""
    read_common(
        draft,
        record,
        headline="title",
        url="url",
        language="lang",
        published_at="publishing_date",
        authors="authors",
        keywords="topics",
    )
    body = record.get("body")
    parts = body if isinstance(body, dict) else {}
    draft.line("dek", " ".join(_texts(parts.get("summary"))) or None, 5000, "/body/summary")
    if record.get("free_access") is not None:
        draft.put("access", "free" if record["free_access"] else "subscription")
    _put_cover(draft, record.get("images"))
    sections = parts.get("sections")
    found = (
        [each for each in sections if isinstance(each, dict)] if isinstance(sections, list) else []
    )
    lines = [
        text
        for each in found
        for text in (*_texts(each.get("headline")), *_texts(each.get("paragraphs")))
    ]
    return "\n".join(text.replace("\n", " ") for text in lines)


def _put_cover(draft: Draft, images: object) -> None:
    found = [each for each in images if isinstance(each, dict)] if isinstance(images, list) else []
    for image in sorted(found, key=lambda each: not each.get("is_cover")):
        versions = image.get("versions")
        urls = (
            [each.get("url") for each in versions if isinstance(each, dict)]
            if isinstance(versions, list)
            else []
        )
        if urls and isinstance(urls[0], str):
            draft.put("media", [{"type": "image", "id": "image-1", "url": urls[0]}])
            draft.put("lead_media", "image-1")
            return


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


FORMAT = record_format(
    __name__,
    title="Records of fundus",
    extension=".fundus.jsonl",
    to_record=to_record,
    from_record=from_record,
    signs=("topics", "lang", "body"),
    knobs=KNOBS,
    keeps=("url", "dek", "language", "media", "published_at", "keywords", "access"),
    carriers={
        "title": "headline",
        "authors": "authors",
        "publishing_date": "published_at",
        "body.summary": "dek",
        "topics": "keywords",
        "lang": "language",
        "url": "url",
    },
)
