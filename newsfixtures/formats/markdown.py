"""Markdown with front matter, as static sites and training data keep articles.

The body is CommonMark with tables; what Markdown has no sign for (pictures with their cutlines,
films, notices, live entries) stands in it as HTML, which CommonMark allows. The head is front
matter, with the names that Hugo gives its fields where it has them.

Source: CommonMark 0.31.2; Hugo, Front matter (read 2026-11-25).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from attrs import evolve

from newsfixtures.article import (
    Article,
    Author,
    Image,
    Section,
)
from newsfixtures.documents import Knob
from newsfixtures.formats import Format, problem
from newsfixtures.formats._bytes import BYTES, PLAIN, encoded
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._drafts import Draft, finished, known_media, loaded, said, unread
from newsfixtures.formats._html.body import blocks_of
from newsfixtures.formats._html.body import kept as kept_body
from newsfixtures.formats._html.text import escaped as escaped_html
from newsfixtures.formats._html.text import line
from newsfixtures.formats._markdown.front_matter import front_matter, read_front_matter
from newsfixtures.formats._markdown.reading import Places, headed, labelled
from newsfixtures.formats._markdown.writing import body_markdown, escaped
from newsfixtures.formats._reading import MAX_RECORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth, Value
    from newsfixtures.formats import Loaded
    from newsfixtures.formats._decoding import Decoded
    from newsfixtures.formats._markdown.front_matter import FrontMatter

MAX_SIGNS = 50_000
"""How many line ends and signs are read as Markdown: the parser takes up to 30 µs for each."""
MAX_MARKED = 1_000_000
_SIGN = re.compile(r"[\n\[\]!*_`~<>&|\\#+:-]")
_BYTES = tuple(
    knob
    for knob in BYTES
    if knob.name in {"bytes.bom", "bytes.line-end", "bytes.final-line", "bytes.compression"}
)
KNOBS = (
    Knob("front-matter", ("yaml", "toml", "json"), "the language of the front matter"),
    Knob("front-matter.strings", ("quoted", "plain"), "YAML texts with or without quotation marks"),
    Knob("front-matter.lists", ("flow", "block"), "YAML lists in brackets or item by item"),
    Knob("title", ("front", "heading", "both"), "where the headline stands"),
    Knob("headings", ("hashes", "closed", "underlined"), "how headings are written"),
    Knob("emphasis", ("star", "underscore"), "the sign of emphasis"),
    Knob("bullets", ("dash", "star", "plus"), "the sign of list items"),
    Knob("ordered", ("stop", "bracket"), "what follows the number of an item"),
    Knob("lists", ("tight", "loose"), "empty lines between items"),
    Knob("dividers", ("dashes", "stars", "underscores", "spaced"), "the line of a break"),
    Knob("escapes", ("needed", "all"), "a backslash before every sign, or where it is needed"),
    Knob("wrap", ("none", "columns"), "lines broken at 72 columns"),
    *_BYTES,
)
_FIELDS = {
    "title": "headline",
    "date": "published_at",
    "lastmod": "updated_at",
    "publishDate": "embargoed_until",
    "expiryDate": "expires_at",
    "created": "created_at",
    "description": "dek",
    "summary": "summary",
    "slug": "slug",
    "canonical": "url",
    "id": "id",
    "language": "language",
    "byline": "byline",
    "authors": "authors",
    "categories": "section",
    "tags": "keywords",
    "image": "media",
}
"""The name of each field in front matter, and the article's."""
_INSTANTS = ("published_at", "updated_at", "embargoed_until", "expires_at", "created_at")
_TEXTS = {"id": 2048, "dek": 5000, "summary": 20_000, "slug": 500, "url": 2048, "byline": 1000}


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the one article as a Markdown file."""
    article = articles[0]
    fields = _fields(article)
    heading = line(article.headline) or article.headline
    if knobs["title"] == "heading":
        del fields["title"]
    for name, value in fields.items():
        truth.state(f"front.{name}", _FIELDS[name], _value(name, value))
    head = ""
    if knobs["title"] != "front":
        head = f"# {escaped(heading, knobs)}\n\n"
        truth.state("heading", "headline", heading)
    front = front_matter(
        fields,
        knobs["front-matter"],
        plain=knobs["front-matter.strings"] == "plain",
        blocks=knobs["front-matter.lists"] == "block",
    )
    options = {**PLAIN, **{knob.name: knobs[knob.name] for knob in _BYTES}}
    return encoded(f"{front}\n{head}{body_markdown(article, knobs)}", options, "html")


def _fields(article: Article) -> dict[str, Any]:
    image = _lead(article)
    section = article.section and (article.section.label or article.section.code)
    fields: dict[str, Any] = {
        "title": line(article.headline) or article.headline,
        "date": article.published_at,
        "lastmod": article.updated_at,
        "publishDate": article.embargoed_until,
        "expiryDate": article.expires_at,
        "created": article.created_at,
        "description": article.dek,
        "summary": article.summary,
        "slug": article.slug,
        "canonical": article.url,
        "id": article.id,
        "language": article.language,
        "byline": article.byline,
        "authors": [_author(author) for author in article.authors],
        "categories": [section] if section else [],
        "tags": list(article.keywords),
        "image": image and _image(image),
    }
    return {
        name: each.isoformat() if hasattr(each, "isoformat") else each
        for name, each in fields.items()
        if each
    }


def _author(author: Author) -> Any:  # noqa: ANN401 (a name, or an object where more is known)
    more = {"kind": author.kind, "role": author.role, "url": author.url, "email": author.email}
    usual = {"kind": "person", "role": "writer"}
    stated = {name: each for name, each in more.items() if each and each != usual.get(name)}
    return {"name": author.name, **stated} if stated else author.name


def _lead(article: Article) -> Image | None:
    found = (item for item in article.media if item.id == article.lead_media)
    return next((item for item in found if isinstance(item, Image)), None)


def _image(image: Image) -> dict[str, Any]:
    names = ("id", "url", "alt", "caption", "credit", "origin", "kind", "width", "height")
    stated = {name: getattr(image, name) for name in names}
    return {name: each for name, each in stated.items() if each is not None}


def _value(name: str, value: Any) -> Value:  # noqa: ANN401
    if name == "authors":
        return tuple(each if isinstance(each, str) else each["name"] for each in value)
    if name == "image":
        return str(value.get("url") or value["id"])
    return tuple(value) if isinstance(value, list) else value


def stated(data: bytes) -> Sequence[Mapping[str, Value]]:
    """Return what the file states; see `newsfixtures.formats.Stated`."""
    text = decoded(data).text
    front = read_front_matter(text)
    found = {f"front.{name}": _value(name, each) for name, each in front.fields.items()}
    top = next(iter(_parser().parse(text[front.end :])), None)
    if top is not None and top.tag == "h1":
        html = _parser().render(text[front.end :])
        block = blocks_of(html[: html.find("</h1>") + 5]).blocks[0]
        found["heading"] = getattr(block, "text", "")
    return [found]


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the one article that a Markdown file holds; see `newsfixtures.formats.Load`."""
    source = decoded(data, file)
    if len(source.text) > MAX_RECORD:
        said_so = f"the file has over {MAX_RECORD:,} characters; so many are read at most"
        yield unread("markdown", "RUN010", said_so, file)
        return
    front = read_front_matter(source.text)
    draft = Draft("markdown", findings=list(source.findings))
    _put_fields(draft, front)
    html = _rendered(draft, source, front.end)
    body = blocks_of(html, media=known_media(draft))
    if not body.blocks:
        said_so = "the file holds no text below its front matter; an article's body is due"
        yield unread("markdown", "RUN001", said_so, file)
        return
    language = draft.value.get("language", "und")
    blocks = labelled(headed(body.blocks, draft, html), language)
    article = finished(draft, data, evolve(body, blocks=blocks))
    yield loaded(draft, article, file=file, locate=Places(source, article))


def _put_fields(draft: Draft, front: FrontMatter) -> None:
    fields = {ours: front.fields.get(name) for name, ours in _FIELDS.items()}
    for name, size in _TEXTS.items():
        text = fields[name]
        if isinstance(text, str) and text.strip():
            draft.put(name, text[:size])
    draft.line("headline", fields["headline"], 1000)
    if _is_tag(fields["language"]):
        draft.put("language", fields["language"])
    for name in _INSTANTS:
        draft.instant(name, fields[name])
    authors = fields["authors"] or front.fields.get("author")
    several = authors if isinstance(authors, list) else [authors]
    draft.put("authors", [found for each in several[:200] if (found := _author_of(each))])
    section = next(iter(_names(fields["section"])), None)
    draft.put("section", section and {"code": section, "label": section})
    draft.put("keywords", list(dict.fromkeys(_names(fields["keywords"]))))
    _put_image(draft, fields["media"])
    for lost in (*front.lost, *_unknown(front)):
        draft.drop(lost)


def _names(value: object) -> list[str]:
    several = value if isinstance(value, list) else [value]
    return [name for each in several[:500] if (name := said(each, 200))]


def _author_of(value: object) -> dict[str, Any]:
    fields = value if isinstance(value, dict) else {"name": value}
    name = said(fields.get("name"), 300)
    more = {key: fields[key] for key in ("kind", "role", "url", "email") if fields.get(key)}
    return {"name": name, **more} if name else {}


def _put_image(draft: Draft, value: object) -> None:
    if isinstance(value, str) and value:
        value = {"url": value}
    if isinstance(value, dict) and value:
        draft.put("media", [{"id": "image-1", **value, "type": "image"}])
        draft.put("lead_media", draft.value["media"][0]["id"])


def _is_tag(value: object) -> bool:
    from langcodes import tag_is_valid  # noqa: PLC0415 (only readers need it)

    return isinstance(value, str) and len(value) <= _LONGEST_TAG and tag_is_valid(value)


_LONGEST_TAG = 35


def _unknown(front: FrontMatter) -> tuple[str, ...]:
    known = {*_FIELDS, "author"}
    return tuple(f"front matter {name[:80]}" for name in front.fields if name not in known)[:50]


def kept(article: Article) -> Article:
    """Return *article* as Markdown brings it back."""
    lead = _lead(article)
    back = kept_body(article, media=(_plain_image(lead),) if lead else ())
    label = article.section and (article.section.label or article.section.code)
    return evolve(
        back,
        headline=line(article.headline) or article.headline,
        authors=tuple(
            Author(name=a.name, kind=a.kind, role=a.role, url=a.url, email=a.email)
            for a in article.authors
        ),
        section=Section(code=label, label=label) if label else None,
        body=labelled(back.body, article.language),
        lead_media=lead.id if lead else None,
    )


def _plain_image(image: Image) -> Image:
    return Image(
        id=image.id,
        url=image.url,
        alt=image.alt,
        caption=image.caption,
        credit=image.credit,
        origin=image.origin,
        kind=image.kind,
        width=image.width,
        height=image.height,
    )


@cache
def _parser() -> Any:  # noqa: ANN401 (imported when it is needed)
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("commonmark", {"html": True}).enable("table")


def _rendered(draft: Draft, source: Decoded, start: int) -> str:
    """Return the text from *start* as HTML; beyond `MAX_SIGNS` a graf is a graf and no more."""
    text = source.text
    end = _end_of_signs(text, start)
    if end == len(text):
        return str(_parser().render(text[start:]))
    said_so = (
        f"{MAX_SIGNS:,} signs of Markdown or {MAX_MARKED:,} characters stand above; what follows is "
        "read as plain grafs"
    )
    draft.findings.append(problem("RUN010", said_so, at=source.at(end)))
    rest = (f"<p>{escaped_html(graf)}</p>" for graf in text[end:].split("\n\n"))
    return f"{_parser().render(text[start:end])}{''.join(rest)}"


def _end_of_signs(text: str, start: int) -> int:
    """Return where the graf begins in which signs are too many to be read in bounded time."""
    signs = islice(_SIGN.finditer(text, start), MAX_SIGNS, None)
    last = next(signs, None)
    if last is None:
        return len(text)
    return max(
        text.rfind("\n\n", start, last.start()), text.rfind("\n", start, last.start()), start
    )


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins with front matter, and goes on with text where that is JSON."""
    text = decoded(head).text
    front = read_front_matter(text)
    if text[:3] in {"---", "+++"}:
        return bool(front.fields)
    rest = text[front.end :].lstrip()
    return bool(front.fields.keys() & _FIELDS.keys() and rest) and rest[0] not in "{["


FORMAT = Format(
    __name__,
    title="Markdown with front matter",
    extensions=(".md", ".markdown"),
    media_type="text/markdown; charset=utf-8",
    sniff=sniff,
    load=load,
    write=write,
    kept=kept,
    stated=stated,
    knobs=KNOBS,
    often_other=True,
    loses=(
        "version",
        "revision_of",
        "supersedes",
        "alt_ids",
        "short_url",
        "type",
        "genre",
        "status",
        "alternative_headlines",
        "dateline",
        "timezone",
        "direction",
        "subsections",
        "subjects",
        "people",
        "organizations",
        "places",
        "events",
        "objects",
        "sources",
        "publisher",
        "provider",
        "distributor",
        "rights",
        "access",
        "urgency",
        "editor_note",
        "digital_source_type",
        "claims",
        "extensions",
    ),
)
