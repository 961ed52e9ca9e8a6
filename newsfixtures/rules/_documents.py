"""Building broken documents, for rules about what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.findings import Spot
from newsfixtures.formats import FORMATS
from newsfixtures.rules import Injection
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from newsfixtures.article import Article


def as_bytes(article: Article) -> bytes:
    """Return *article* as compact canonical JSON."""
    return orjson.dumps(article_to_json(article))


def extended(article: Article, member: bytes) -> bytes:
    """Return *article* as JSON with *member*, raw bytes, as the value of an extension."""
    record = article_to_json(article)
    record["extensions"] = {**record.get("extensions", {}), "velmora:raw": "RAW"}
    return orjson.dumps(record).replace(b'"RAW"', member)


def as_feed(article: Article) -> bytes:
    """Return *article* as an RSS feed."""
    return FORMATS["rss"].dump(article)


def broken_document(data: bytes, format: str = "json") -> Injection:  # noqa: A002 (the word people look for)
    """Return the injection of a document that cannot be read, or not as it is."""
    return Injection(data=data, format=format, spots=(Spot(""),))


def broken_record(article: Article, changes: dict[str, Any], path: str) -> Injection:
    """Return the injection of a JSON object that breaks the schema at *path*."""
    return Injection(record={**article_to_json(article), **changes}, spots=(Spot(path),))
