"""Canonical JSON: one article, a list of articles, or an article wrapped with its annotations.

Source: ``schemas/article-1.schema.json``; JSON by RFC 8259, UTF-8 without a byte order mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._json.records import article_of, parsed
from newsfixtures.formats._reading import as_utf8
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the article, or each article of a list; see `newsfixtures.formats.Load`."""
    source, found = as_utf8(data, file)
    places = JsonPlaces(source, file)
    value, wrong = parsed(places)
    found += wrong
    if value is None and wrong:
        yield Loaded(article=None, format="json", findings=found, file=file, locate=places)
        return
    many = value if isinstance(value, list) else [value]
    for record, item in enumerate(many):
        at = places.of(record, f"/{record}") if many is value else places
        yield _unwrapped(item, at, found)
        found = ()


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:  # noqa: ARG001 (a Write)
    """Return one article, or a list of several, as indented JSON with a line end."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    values = [article_to_json(article) for article in articles]
    return orjson.dumps(values[0] if len(values) == 1 else values, option=options)


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins as a JSON object or list, in any encoding with a mark."""
    return as_utf8(head)[0].lstrip()[:1] in (b"{", b"[")


def _unwrapped(item: Any, places: JsonPlaces, found: tuple[Any, ...]) -> Loaded:  # noqa: ANN401
    if isinstance(item, dict) and "article" in item and "body" not in item:
        places = places.of(places.record, f"{places.prefix}/article")
        item = item["article"]
    return article_of(item, places, found)


FORMAT = Format(
    __name__,
    title="Canonical JSON",
    extensions=(".json",),
    media_type="application/json",
    sniff=sniff,
    load=load,
    write=write,
    rank=2,
    many=True,
)
