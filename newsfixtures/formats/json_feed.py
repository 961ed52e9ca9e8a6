"""JSON Feed 1.1, and 1.0.

With `extension=full` each item has the whole article in `_newsfixtures`, and nothing is lost;
otherwise the item's own members are read. An item without an id is read, with a finding: the
standard wants it dropped.

Source: JSON Feed, version 1.1 (read 2026-11-25).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import Article, Author, Image, Media
from newsfixtures.formats import Format
from newsfixtures.formats._feed.kept import kept_feed_fields
from newsfixtures.formats._feed.reading import (
    KINDS,
    address,
    clipped,
    lead_of,
    media_type,
    with_lead,
)
from newsfixtures.formats._html.text import line
from newsfixtures.formats._json_feed.knobs import KNOBS
from newsfixtures.formats._json_feed.reading import read_json_feed
from newsfixtures.formats._json_feed.writing import json_feed
from newsfixtures.formats._reading import as_utf8
from newsfixtures.formats.rss import FORMAT as RSS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.documents import Value

_VERSION = re.compile(rb'"version"\s{0,9}:\s{0,9}"https?:\\?/\\?/jsonfeed\.org\\?/version')


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins a JSON object that says it is a feed, or has items as one."""
    text = as_utf8(head)[0].lstrip()
    if text[:1] != b"{":
        return False
    has_items = b'"items"' in text and (b'"content_html"' in text or b'"content_text"' in text)
    return has_items or _VERSION.search(text) is not None


def kept(article: Article) -> Article:
    """Return *article* as its item brings it back, where no extension has the whole."""
    same = article.updated_at == article.published_at
    return with_lead(
        evolve(
            kept_feed_fields(article),
            published_at=article.published_at,
            updated_at=None if same else article.updated_at,
            authors=tuple(_authors(article))[:200],
        ),
        _lead(article),
    )


def _authors(article: Article) -> Iterator[Author]:
    for each in article.authors:
        name, url = line(each.name, 300), address(each.url)
        if name:
            yield Author(name=name, url=url, email=None if url else address(each.email))


def _lead(article: Article) -> Media | None:
    """Return the leading picture, of which the address alone is stated, or film."""
    lead = lead_of(article)
    if lead is None or isinstance(lead, Image):
        return Image(id="", url=lead.url) if lead else None
    caption = clipped(lead.caption or "", 5000) or None
    item = KINDS[lead.type](id="", url=lead.url, mime=media_type(lead), caption=caption)
    if isinstance(item, Image) or not lead.duration:
        return item
    return evolve(item, duration=float(lead.duration))


def stated(data: bytes) -> Sequence[dict[str, Value]]:
    """Return what each item states, by carrier."""
    feed = json.loads(data)
    shared = _of(feed, _FEED)
    return [_stated(item, shared) for item in feed["items"]]


def _stated(item: Mapping[str, Any], shared: Mapping[str, Value]) -> dict[str, Value]:
    found = {**shared, **_of(item, _ITEM)}
    if {"json.authors", "json.author"} & set(found):
        found.pop("json.feed-authors", None)
    names = found.get("json.feed-authors", ())
    if names and str(found["json.feed-title"]).startswith(names[0]):
        del found["json.feed-authors"]  # the publisher, where nobody is named
    return found


def _of(value: Mapping[str, Any], carriers: Mapping[str, str]) -> dict[str, Value]:
    return {name: _value(key, value[key]) for key, name in carriers.items() if value.get(key)}


def _value(key: str, said: Any) -> Value:  # noqa: ANN401 (JSON)
    read = _READ.get(key)
    return read(said) if read else str(said).strip(" \n")


def _spelt(tag: str) -> str:
    first, *rest = tag.split("-")
    return "-".join([first, *[p.upper() if len(p) == 2 else p.title() for p in rest]])  # noqa: PLR2004


def _instant(said: str) -> str:
    return re.sub(r"\.0+(?=[Z+-])", "", said).replace("+00:00", "Z")


_READ: Mapping[str, Callable[[Any], Value]] = {
    "authors": lambda said: tuple(each["name"] for each in said),
    "author": lambda said: (said["name"],),
    "attachments": lambda said: str(said[0]["url"]),
    "tags": tuple,
    "date_published": _instant,
    "date_modified": _instant,
    "language": _spelt,
}


_FEED = {
    "title": "json.feed-title",
    "language": "json.feed-language",
    "authors": "json.feed-authors",
}
_ITEM = {
    "id": "json.id",
    "url": "json.url",
    "title": "json.title",
    "summary": "json.summary",
    "date_published": "json.date-published",
    "date_modified": "json.date-modified",
    "author": "json.author",
    "authors": "json.authors",
    "image": "json.image",
    "banner_image": "json.banner-image",
    "attachments": "json.attachment",
    "tags": "json.tags",
    "language": "json.language",
}
FORMAT = Format(
    __name__,
    kind="feed",
    title="JSON Feed 1.1",
    extensions=(".feed.json", ".json"),
    media_type="application/feed+json",
    sniff=sniff,
    load=read_json_feed,
    write=json_feed,
    stated=stated,
    kept=kept,
    many=True,
    knobs=KNOBS,
    loses=(*RSS.loses, "rights", "subjects"),
)
