"""Reads JSON feeds as they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsfixtures.article import Author, Image, Media, Party
from newsfixtures.formats import Loaded
from newsfixtures.formats._feed.dates import instant, stated
from newsfixtures.formats._feed.reading import (
    KINDS,
    Entry,
    author,
    clipped,
    first_of,
    party,
)
from newsfixtures.formats._html.text import line
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._json.records import parsed
from newsfixtures.formats._reading import as_utf8, problem
from newsfixtures.schema import article_from_json, is_valid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsfixtures.findings import Finding, Location, Span

_MEMBERS = {
    "/headline": "/title",
    "/id": "/id",
    "/url": "/url",
    "/published_at": "/date_published",
    "/updated_at": "/date_modified",
    "/authors": "/authors",
    "/keywords": "/tags",
    "/language": "/language",
    "/summary": "/summary",
    "/body": "/content_html",
    "/media": "/image",
}
_MAX_SECONDS = 10_000_000


@frozen
class FeedPlaces:
    """Finds parts of an article in the members of its *item*."""

    item: JsonPlaces

    def __call__(self, path: str, span: Span | None = None) -> Location:  # noqa: ARG002 (a Locate)
        """Return where the member that states the part at *path* begins; see `Locate`."""
        return self.item(_MEMBERS.get("/" + path.lstrip("/").partition("/")[0], ""))


def read_json_feed(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield each item of a feed; see `newsfixtures.formats.Load`."""
    source, found = as_utf8(data, file)
    places = JsonPlaces(source, file)
    feed, wrong = parsed(places)
    found += wrong
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or not items:
        if not wrong:
            said = "the feed has no items; a list with at least one is due"
            found += (problem("SCH001", said, path="/items", at=places.at(0)),)
        yield Loaded(article=None, format="json-feed", findings=found, file=file, locate=places)
        return
    for record, item in enumerate(items):
        where = FeedPlaces(places.of(record, f"/items/{record}"))
        yield _loaded(item, feed, where, found)
        found = ()


def _loaded(
    item: Any,  # noqa: ANN401 (JSON)
    feed: Mapping[str, Any],
    places: FeedPlaces,
    found: tuple[Finding, ...],
) -> Loaded:
    losses: tuple[str, ...] = ()
    if not isinstance(item, dict):
        said = "an item of the feed is no object; one is due"
        found = (*found, problem("SCH002", said, at=places("")))
        article = None
    else:
        found = (*found, *_wrong(item, places))
        article = _whole(item)
        if article is None:
            article, body = _entry(item, feed).article("json-feed", _text(feed, "version"))
            losses = body.losses
    return Loaded(
        article=article,
        format="json-feed",
        data=item,
        findings=found,
        losses=losses,
        record=places.item.record,
        file=places.item.file,
        locate=places,
    )


def _wrong(item: Mapping[str, Any], places: FeedPlaces) -> Iterator[Finding]:
    given = item.get("id")
    if given is None or given == "":
        said = "the item has no id, so that readers of JSON Feed must drop it; give it one"
        yield problem("SCH001", said, path="/id", at=places("/id"))
    elif not isinstance(given, str):
        said = f"the id is {str(given)[:60]}, no string; write it in quotation marks"
        yield problem("SCH002", said, path="/id", at=places("/id"))


def _whole(item: Mapping[str, Any]) -> Any:  # noqa: ANN401 (an article or nothing)
    """Return the whole article of our extension, if the item has it."""
    extension = item.get("_newsfixtures")
    value = extension.get("article") if isinstance(extension, dict) else None
    return article_from_json(value) if isinstance(value, dict) and is_valid(value) else None


def _text(value: Mapping[str, Any], *names: str) -> str:
    """Return the first member of *names* that is a text, or a number as text."""
    found = (value.get(name) for name in names)
    return first_of(
        [str(each) for each in found if isinstance(each, str | int) and not isinstance(each, bool)]
    )


def _entry(item: Mapping[str, Any], feed: Mapping[str, Any]) -> Entry:
    title = _text(feed, "title")
    entry = Entry(
        id=_text(item, "id") or None,
        url=_text(item, "url").strip() or None,
        headline=_text(item, "title"),
        summary=_text(item, "summary"),
        html=_text(item, "content_html"),
        authors=_people(item) or [each for each in _people(feed) if not _is_named(each, title)],
        language=_text(item, "language") or _text(feed, "language"),
        keywords=_words(item.get("tags")),
        publisher=_publisher(item) or party(title, _text(feed, "home_page_url")),
        lead=_lead(item),
    )
    if not entry.html.strip():
        entry.text = _text(item, "content_text") or entry.summary
    for field, name in (("published_at", "date_published"), ("updated_at", "date_modified")):
        if _text(item, name):
            entry.dates[field] = (_text(item, name), None)
    first, last = (_text(item, name) for name in ("date_published", "date_modified"))
    if first and last and instant(stated(first)) == instant(stated(last)):
        del entry.dates["updated_at"]
    return entry


def _publisher(item: Mapping[str, Any]) -> Party | None:
    """Return whose article it is, where our extension says so."""
    extension = item.get("_newsfixtures")
    value = extension.get("publisher") if isinstance(extension, dict) else None
    return party(_text(value, "name"), _text(value, "url")) if isinstance(value, dict) else None


def _is_named(person: Author, title: str) -> bool:
    """Tell whether a feed's author is its publisher."""
    return (line(title) or "").startswith(person.name)


def _people(value: Mapping[str, Any]) -> list[Author]:
    given = value.get("authors")
    several = given if isinstance(given, list) else []
    found: list[Author] = []
    for each in several or [value.get("author")]:
        if isinstance(each, dict):
            url = _text(each, "url")
            email = url.removeprefix("mailto:") if url.startswith("mailto:") else None
            found += author(_text(each, "name"), None if email else url, email)
        elif isinstance(each, str):
            found += author(each)
    return found


def _words(value: Any) -> list[str]:  # noqa: ANN401 (JSON)
    words = value if isinstance(value, list) else [value]
    return [each for each in words if isinstance(each, str)]


def _lead(item: Mapping[str, Any]) -> Media | None:
    url = line(_text(item, "image", "banner_image"), 2048)
    if url:
        return Image(id="", url=url)
    given = item.get("attachments")
    for each in given if isinstance(given, list) else []:
        if isinstance(each, dict):
            found = _attached(each)
            if found is not None:
                return found
    return None


def _attached(value: Mapping[str, Any]) -> Media | None:
    url, mime = line(_text(value, "url"), 2048), line(_text(value, "mime_type"), 200)
    kind = (mime or "").partition("/")[0]
    if kind not in KINDS or url is None:
        return None
    caption = clipped(_text(value, "title"), 5000) or None
    item = KINDS[kind](id="", url=url, mime=mime, caption=caption)
    length = value.get("duration_in_seconds")
    sound = isinstance(length, int | float) and 0 <= length <= _MAX_SECONDS
    return (
        evolve(item, duration=float(length or 0)) if sound and not isinstance(item, Image) else item
    )
