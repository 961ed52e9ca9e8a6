r"""Canonical JSON Lines: one article, or one article with its annotations, a line.

Source: jsonlines.org, read 2026-11-24 (UTF-8, one value a line, ``\n`` ends a line).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from attrs import evolve

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
    """Yield the article of each line that is not blank; see `newsfixtures.formats.Load`."""
    source, found = as_utf8(data, file)
    start = len(data) - len(source) if len(data) >= len(source) else 0
    record = 0
    for number, line in enumerate(source.split(b"\n"), 1):
        if line.strip():
            loaded = load_line(JsonPlaces(line, file, record, number, start))
            yield evolve(loaded, findings=(*found, *loaded.findings)) if found else loaded
            record, found = record + 1, ()
        start += len(line) + 1
    if not record:
        yield load_line(JsonPlaces(b"", file))


def load_line(places: JsonPlaces) -> Loaded:
    """Return the article of the line that *places* are of."""
    value, found = parsed(places)
    if value is None and found:
        return Loaded(
            article=None,
            format="jsonl",
            findings=found,
            record=places.record,
            file=places.file,
            locate=places,
        )
    if isinstance(value, dict) and "article" in value and "body" not in value:
        value = value["article"]
        places = places.of(places.record, "/article")
    return article_of(value, places, found)


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:  # noqa: ARG001 (a Write)
    """Return each article as one line of JSON."""
    option = orjson.OPT_APPEND_NEWLINE
    return b"".join([orjson.dumps(article_to_json(each), option=option) for each in articles])


def sniff(head: bytes) -> bool:
    """Tell whether the first line of *head* is a whole JSON object and more follows."""
    line, end, _ = as_utf8(head)[0].lstrip().partition(b"\n")
    if not end or not line.startswith(b"{"):
        return False
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True


FORMAT = Format(
    __name__,
    title="Canonical JSON Lines",
    extensions=(".jsonl", ".ndjson"),
    media_type="application/x-ndjson",
    sniff=sniff,
    load=load,
    write=write,
    rank=1,
    many=True,
    lines=True,
)
