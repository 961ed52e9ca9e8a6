"""Writes JSON feeds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
from attrs import define

from newsfixtures.article import Article, Image, body_texts
from newsfixtures.documents import Truth
from newsfixtures.formats._feed.dates import rfc3339
from newsfixtures.formats._feed.ids import id_for, tracked
from newsfixtures.formats._feed.item import excerpt, lede, own_teaser
from newsfixtures.formats._feed.reading import (
    address,
    keywords_of,
    language_of,
    lead_of,
    media_type,
    slugged,
)
from newsfixtures.formats._html.blocks import Around, media_html
from newsfixtures.formats._html.body import body_html
from newsfixtures.formats._html.text import escaped, folded, line
from newsfixtures.schema import article_to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.article import Media

_VERSION = "https://jsonfeed.org/version/1"
_VERSIONS = {"1.1": f"{_VERSION}.1", "1.0": _VERSION, "bare": "1.1"}
_ABOUT = "https://newsfixtures.example/json-feed"
_EMPTY: Mapping[str, Any] = {"summary": "", "tags": [], "attachments": []}


@define
class JsonFeed:
    """A feed being written."""

    articles: Sequence[Article]
    knobs: Mapping[str, str]
    truth: Truth

    @property
    def first(self) -> Article:
        """The article whose publisher and language the feed has."""
        return self.articles[0]

    @property
    def host(self) -> str:
        """The host that the feed is about."""
        return urlsplit(address(self.first.url) or "").hostname or "feeds.example"

    @property
    def title(self) -> str:
        """The publisher."""
        publisher = self.first.publisher
        return (line(publisher.name, 300) if publisher else None) or self.host

    @property
    def home(self) -> str:
        """The publisher's front page."""
        publisher = self.first.publisher
        return (address(publisher.url) if publisher else None) or f"https://{self.host}/"

    @property
    def language(self) -> str | None:
        """The language of the first article."""
        return language_of(self.first.language)

    def state(self, name: str, fact: str, value: str) -> None:
        """Note what the feed states for all its items."""
        for item in range(len(self.articles)):
            self.truth.item = item
            self.truth.state(f"json.{name}", fact, value)


def json_feed(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *articles* as one feed."""
    feed = JsonFeed(articles, knobs, truth)
    items = []
    for number, article in enumerate(articles):
        truth.item = number
        items.append(_item(feed, article))
    head = _head(feed)
    value = (
        {"items": items, **head} if knobs["order"] == "items-first" else {**head, "items": items}
    )
    return _BYTES[knobs["bytes"]](_written(value, knobs))


def _written(value: dict[str, Any], knobs: Mapping[str, str]) -> str:
    layout, order = knobs["layout"], knobs["order"] == "sorted"
    if knobs["escapes"] == "ascii" or layout == "tabs":
        indent = {"tabs": "\t", "minified": None}.get(layout, 2)
        parts = (",", ":") if indent is None else (",", ": ")
        ascii_only = knobs["escapes"] == "ascii"
        text = json.dumps(
            value, ensure_ascii=ascii_only, indent=indent, separators=parts, sort_keys=order
        )
    else:
        option = (orjson.OPT_SORT_KEYS if order else 0) | (
            0 if layout == "minified" else orjson.OPT_INDENT_2
        )
        text = orjson.dumps(value, option=option).decode()
    if knobs["escapes"] == "slashes":
        text = text.replace("/", "\\/")
    elif knobs["escapes"] == "html":
        for char in "<>&":
            text = text.replace(char, f"\\u{ord(char):04x}")
    text += "" if layout == "minified" else "\n"
    return text.replace("\n", "\r\n") if layout == "crlf" else text


_BYTES: Mapping[str, Callable[[str], bytes]] = {
    "plain": str.encode,
    "bom": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "repeated-key": lambda text: (
        text.replace("{", '{"user_comment": "",', 1)
        .replace("{", '{"user_comment": "",', 1)
        .encode()
    ),
    "trailing-comma": lambda text: (text.rstrip()[:-1] + ",}").encode(),
}


def _head(feed: JsonFeed) -> dict[str, Any]:
    knobs = feed.knobs
    section = feed.first.section
    label = line(section.label or section.code, 200) if section else None
    title = feed.title
    if knobs["publisher"] == "with-section":
        title = f"{title} - {label or feed.host}"
    feed.state("feed-title", "publisher", title)
    own = f"{feed.home.rstrip('/')}/feed.json"
    head: dict[str, Any] = {}
    if knobs["version"] in _VERSIONS:
        head["version"] = _VERSIONS[knobs["version"]]
    head["title"] = title
    if knobs["head"] != "bare":
        head |= {"home_page_url": feed.home, "feed_url": own}
    if knobs["head"] == "full":
        head |= _full_head(feed, own)
    head |= _feed_authors(feed)
    tag = feed.language
    if tag and knobs["language"] in _LANGUAGES:
        said = _LANGUAGES[knobs["language"]](tag)
        feed.state("feed-language", "language", language_of(said) or "")
        head["language"] = said
    return head


_LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "feed": lambda tag: tag,
    "both": lambda tag: tag,
    "lower-case": str.lower,
    "primary": lambda tag: tag.partition("-")[0],
    "underscore": lambda tag: tag.replace("-", "_"),
}


def _full_head(feed: JsonFeed, own: str) -> dict[str, Any]:
    home = feed.home.rstrip("/")
    return {
        "description": feed.title,
        "user_comment": own,
        "next_url": f"{own}?page=2",
        "icon": f"{home}/icon.png",
        "favicon": f"{home}/favicon.png",
        "hubs": [{"type": "WebSub", "url": f"https://hub.{feed.host}/"}],
        "expired": False,
    }


def _feed_authors(feed: JsonFeed) -> dict[str, Any]:
    if feed.knobs["authors"] == "inherited" and _is_by_all(feed):
        names = tuple(line(each.name, 300) or "" for each in feed.first.authors)
        for item in range(len(feed.articles)):
            feed.truth.item = item
            feed.truth.state("json.feed-authors", "authors", names)
        return {"authors": _people(feed.first, avatars=False)}
    if feed.knobs["publisher"] == "authors":
        return {"authors": [{"name": feed.title, "url": feed.home}]}
    return {}


def _is_by_all(feed: JsonFeed) -> bool:
    named = [each for each in feed.first.authors if line(each.name, 300)]
    return bool(named) and all(each.authors == feed.first.authors for each in feed.articles)


def _people(article: Article, *, avatars: bool) -> list[dict[str, str]]:
    found = []
    for each in article.authors:
        name = line(each.name, 300)
        if name:
            url = address(each.url) or (address(each.email) and f"mailto:{each.email}")
            picture = f"https://pictures.example/{slugged(name)}.png" if avatars else None
            stated = {"name": name, "url": url, "avatar": picture}
            found.append({key: said for key, said in stated.items() if said})
    return found


def _item(feed: JsonFeed, article: Article) -> dict[str, Any]:
    item: dict[str, Any] = {}
    for write in _PARTS:
        write(feed, article, item)
    if feed.knobs["nothing"] != "left-out":
        null = feed.knobs["nothing"] == "null"
        for name, empty in _EMPTY.items():
            item.setdefault(name, None if null else empty)
    return item


def _identity(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    form = feed.knobs["id"]
    if form != "missing":
        value = id_for(article, "number" if form == "as-number" else form)
        feed.truth.state("json.id", "id", value)
        item["id"] = int(value) if form == "as-number" else value
    url, form = address(article.url), feed.knobs["url"]
    if url is None or form == "none":
        return
    if form == "tracking":
        url = tracked(url)
    elif form == "with-external":
        external = f"https://{feed.host}/documents"
        feed.truth.decoy("external-url", "url", external)
        item["external_url"] = external
    feed.truth.state("json.url", "url", url)
    item["url"] = url.partition("//")[2].partition("/")[2] if form == "relative" else url


def _title(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    headline, form = line(article.headline) or "-", feed.knobs["title"]
    if form == "none":
        return
    feed.truth.state("json.title", "headline", headline)
    shown = {"html": f"<b>{escaped(headline)}</b>", "untidy": f" {headline}\n"}
    item["title"] = shown.get(form, headline)


def _content(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    form = feed.knobs["content"]
    if form in {"html", "both"}:
        html = body_html(article)
        lead = lead_of(article)
        if lead is not None and feed.knobs["image"] == "in-content":
            html = f"{media_html(lead.id, Around.of(article), kind=lead.type)}\n{html}"
        item["content_html"] = html
    if form in {"text", "both"}:
        item["content_text"] = "\n\n".join([folded(text)[0] for _, text in body_texts(article)])


def _summary(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    text, form = own_teaser(article), feed.knobs["summary"]
    if not text and form != "own":
        text = lede(article)
        text = excerpt(text, Around.of(article).locale) if text and form == "excerpt" else text
    if not text and feed.knobs["content"] == "summary":
        text = lede(article)
    if text:
        feed.truth.state("json.summary", "summary", text)
        item["summary"] = text


def _dates(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    form, which = feed.knobs["date.form"], feed.knobs["dates"]
    first, last = article.published_at, article.updated_at
    if which in {"both", "modified"}:
        last = last or first
    if which in {"published", "none"}:
        last = None
    if which in {"modified", "none"}:
        first = None
    for name, fact, moment in (
        ("date_published", "published_at", first),
        ("date_modified", "updated_at", last),
    ):
        if moment is not None:
            item[name], value = rfc3339(moment, form)
            feed.truth.state(f"json.{name.replace('_', '-')}", fact, value)


def _authors(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    form = feed.knobs["authors"]
    people = _people(article, avatars=form == "avatar")
    if not people or form == "none" or (form == "inherited" and _is_by_all(feed)):
        return
    names = tuple(each["name"] for each in people)
    if form in {"object", "both"}:
        feed.truth.state("json.author", "authors", names[:1])
        item["author"] = people[0]
    if form == "text":
        feed.truth.state("json.author", "authors", (", ".join(names),))
        item["author"] = ", ".join(names)
    elif form != "object":
        feed.truth.state("json.authors", "authors", names)
        item["authors"] = people


def _image(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    lead, form = lead_of(article), feed.knobs["image"]
    if lead is None or form in {"none", "in-content"}:
        return
    if not isinstance(lead, Image) or form == "attachment":
        feed.truth.state("json.attachment", "media", lead.url or "")
        item["attachments"] = [_attachment(feed, lead)]
        return
    for name in _IMAGES[form]:
        feed.truth.state(f"json.{name.replace('_', '-')}", "media", lead.url or "")
        item[name] = lead.url


_IMAGES = {
    "image": ("image",),
    "banner": ("banner_image",),
    "both": ("image", "banner_image"),
}


def _attachment(feed: JsonFeed, lead: Media) -> dict[str, Any]:
    mime = media_type(lead) or "application/octet-stream"
    found: dict[str, Any] = {"url": lead.url, "mime_type": mime}
    title = line(lead.caption, 5000)
    if title:
        found["title"] = title
    if not isinstance(lead, Image) and lead.duration:
        found["duration_in_seconds"] = lead.duration
    if feed.knobs["extension"] == "attachments":
        found["_desk"] = {"title": feed.title}
    return found


def _tags(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    words, form = keywords_of(article), feed.knobs["tags"]
    if form == "section":
        words = words[:1] if article.section else ()
    if not words or form == "none":
        return
    if form == "text":
        item["tags"] = ", ".join(words)
        return
    feed.truth.state("json.tags", "keywords", words)
    item["tags"] = list(words)


def _language(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    own, form = language_of(article.language), feed.knobs["language"]
    if own and (form in {"item", "both"} or (form != "none" and own != feed.language)):
        feed.truth.state("json.language", "language", own)
        item["language"] = own


def _extension(feed: JsonFeed, article: Article, item: dict[str, Any]) -> None:
    form = feed.knobs["extension"]
    if form == "full":
        item["_newsfixtures"] = {"about": _ABOUT, "article": article_to_json(article)}
        return
    if article.publisher and article.publisher != feed.first.publisher:
        whose = {"name": article.publisher.name, "url": article.publisher.url or ""}
        item["_newsfixtures"] = {"about": _ABOUT, "publisher": whose}
    if form in {"foreign", "attachments"}:
        feed.truth.decoy("desk-title", "headline", feed.title)
        item["_desk"] = {"about": "https://desk.example/ns", "title": feed.title, "slot": 42}


_PARTS: tuple[Callable[[JsonFeed, Article, dict[str, Any]], None], ...] = (
    _identity,
    _title,
    _content,
    _summary,
    _image,
    _dates,
    _authors,
    _tags,
    _language,
    _extension,
)
