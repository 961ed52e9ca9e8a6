"""Reads a page as an article: each field from the carrier that says most, the body from the markup."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from newsfixtures.article import Author, Image, LiveEntry, Media, Paragraph, Party, RawDate, Section
from newsfixtures.formats._html.text import line
from newsfixtures.formats._instants import instant
from newsfixtures.formats._jsonld.nodes import plain_body
from newsfixtures.formats._jsonld.reading import Found
from newsfixtures.formats._page.carriers import (
    Carriers,
    agree,
    best_date,
    carriers_of,
    meta_dates,
    shown_dates,
)
from newsfixtures.formats._page.parts import Element, PageReader, Parts, parts_of
from newsfixtures.locales import locale_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.article import Block
    from newsfixtures.locales import Locale

_SAMPLE = 20_000
_TAKEN = (
    "id alt_ids version type genre status alternative_headlines summary dateline subjects people "
    "organizations places events objects provider rights access sources claims digital_source_type "
    "section subsections"
).split()
"""Fields that JSON-LD alone states."""


def read_page(page: Element) -> tuple[Found, Carriers]:
    """Return the fields that a parsed page states, and its carriers."""
    carriers, parts = carriers_of(page), parts_of(page)
    found = Found()
    for field in _TAKEN:
        found.put(field, carriers.jsonld.fields.get(field))
    language = _language(page, carriers)
    found.put("language", language)
    locale = locale_for(language) if language else _guessed(parts.root)
    reader = PageReader((), locale, parts.consumed)
    _head(page, carriers, parts, reader, found)
    reader.base = found.fields.get("url", "")
    _bylines(carriers, parts, reader, found)
    for field in ("published_at", "updated_at", "created_at", "expires_at"):
        _date(field, carriers, parts, reader, found)
    _body(carriers, parts, reader, found)
    _description(carriers, found)
    found.losses = reader.losses
    return found, carriers


def _guessed(story: Element) -> Locale | None:
    """Return the locale to read printed dates and credits by, where the page names no language."""
    from newsfixtures.formats.text import language_of  # noqa: PLC0415 (few pages need it)

    return language_of(" ".join(islice(story.itertext(), 2000))[:_SAMPLE])


def _language(page: Element, carriers: Carriers) -> str | None:
    html = page if page.tag == "html" else page.getroottree().getroot()
    locale = (carriers.meta("og:locale") or "").replace("_", "-")
    stated = (
        html.get("lang"),
        carriers.jsonld.fields.get("language"),
        locale,
        carriers.meta("content-language"),
        html.get("{http://www.w3.org/XML/1998/namespace}lang") or html.get("xml:lang"),
    )
    return next((found for each in stated if (found := line(each, 100))), None)


def _head(
    page: Element, carriers: Carriers, parts: Parts, reader: PageReader, found: Found
) -> None:
    fields = carriers.jsonld.fields
    url = _address(carriers.links.get("canonical")) or fields.get("url") or carriers.meta("og:url")
    found.put("url", line(url, 2048))
    found.put("short_url", line(carriers.links.get("shortlink"), 2048))
    found.put("headline", _headline(page, carriers, parts, reader))
    found.put("dek", next((dek for each in parts.deks if (dek := reader.line(each, 2000))), None))
    publisher, name = fields.get("publisher"), line(carriers.meta("og:site_name"), 300)
    found.put("publisher", publisher or (Party(name=name) if name else None))
    direction = next(
        (each.get("dir").lower() for each in page.iter("html", "body", "div") if each.get("dir")),
        "",
    )
    found.put("direction", direction if direction in ("ltr", "rtl") else None)
    found.put("keywords", _keywords(carriers))
    section = line(carriers.meta("article:section", "section"), 200)
    if "section" not in found.fields and section:
        found.put("section", Section(code=section, label=section))


def _address(url: str | None) -> str | None:
    return url if url and "://" in url else None


def _keywords(carriers: Carriers) -> tuple[str, ...]:
    tags = [
        word for each in carriers.metas.get("article:tag", ())[:500] if (word := line(each, 200))
    ]
    stated: tuple[str, ...] = carriers.jsonld.fields.get("keywords", ())
    joined = (carriers.meta("keywords", "news_keywords") or "")[:100_000].split(",")
    words = stated or tags or [word for each in joined if (word := line(each, 200))]
    return tuple(dict.fromkeys(words))[:500]


def _headline(page: Element, carriers: Carriers, parts: Parts, reader: PageReader) -> str | None:
    stated = line(carriers.jsonld.fields.get("headline")) or line(
        carriers.meta("og:title", "twitter:title")
    )
    shown = [(element, text) for element in parts.headlines if (text := _shown(element, reader))]
    for element, text in shown:
        if text == stated:
            parts.headlines.insert(0, element)
            reader.consumed.add(element)
            return text
    if shown:
        return shown[0][1]
    title = next(
        (
            each
            for each in page.iter("title")
            if each.getparent() is not None and each.getparent().tag != "svg"
        ),
        None,
    )
    return stated or reader.line(title)


def _shown(element: Element, reader: PageReader) -> str | None:
    reader.consumed.discard(element)
    text = reader.line(element)
    reader.consumed.add(element)
    return text


def _bylines(carriers: Carriers, parts: Parts, reader: PageReader, found: Found) -> None:
    fields = carriers.jsonld.fields
    shown = next((text for each in parts.bylines if (text := _byline(each, reader))), None)
    found.put("byline", fields.get("byline") or shown)
    stated: tuple[Author, ...] = fields.get("authors", ())
    outlet = found.fields.get("publisher")
    is_outlet = len(stated) == 1 and outlet is not None and stated[0].name == outlet.name
    named = tuple(_writers(parts, reader))
    metas = tuple(
        Author(name=name)
        for each in carriers.metas.get("author", ())[:200]
        if (name := line(each, 300))
    )
    found.put("authors", _best_authors(stated, named, is_outlet=is_outlet) or metas)


def _best_authors(
    stated: tuple[Author, ...], named: tuple[Author, ...], *, is_outlet: bool
) -> tuple[Author, ...]:
    """Return the writers of JSON-LD, or of the markup where JSON-LD runs their names together."""
    bare = all(each == Author(name=each.name) for each in stated)
    joined = " ".join(each.name for each in stated)
    inside = bare and all(each.name in joined for each in named)
    return named if named and (is_outlet or inside or not stated) else stated


def _byline(element: Element, reader: PageReader) -> str | None:
    own = next((each for each in element.iter("span") if each.get("class") == "by"), element)
    reader.consumed.difference_update(own.iter())
    return reader.line(own)


def _writers(parts: Parts, reader: PageReader) -> Iterator[Author]:
    names: dict[str, None] = {}
    for element in parts.writers[:200]:
        inner = next((each for each in element.iter() if each.get("itemprop") == "name"), element)
        reader.consumed.difference_update((element, inner))
        name = reader.line(inner, 300)
        if name:
            names.setdefault(name)
    yield from (Author(name=name) for name in names)


def _date(field: str, carriers: Carriers, parts: Parts, reader: PageReader, found: Found) -> None:
    raw = carriers.jsonld.raw_dates.get(field)
    values = [raw.value] if raw and raw.value else []
    if field in ("published_at", "updated_at"):
        values += meta_dates(carriers, field) + shown_dates(parts, reader, reader.locale, field)
    value = best_date(values)
    if value is None:
        if raw:
            found.raw_dates[field] = raw
        return
    moment = instant(value)
    found.put(field, moment)
    if moment is None:
        found.raw_dates[field] = RawDate(text=value, value=value)


def without_repeats(found: Found) -> None:
    """Drop an update that states no other moment than the publication."""
    stated = [_stated(found, field) for field in ("published_at", "updated_at")]
    if stated[0] and stated[1] and agree(stated[0], stated[1]):
        found.fields.pop("updated_at", None)
        found.raw_dates.pop("updated_at", None)


def _stated(found: Found, field: str) -> str | None:
    moment = found.fields.get(field)
    if moment is not None:
        return str(moment.isoformat())
    raw = found.raw_dates.get(field)
    return raw.value if raw else None


def _body(carriers: Carriers, parts: Parts, reader: PageReader, found: Found) -> None:
    fields = carriers.jsonld.fields
    lead = _lead(parts, reader)
    reader.consumed.update(parts.consumed)
    blocks: list[Block] = [block for each in parts.bodies for block in reader.read(each)]
    if not any(_has_text(block) for block in blocks):
        blocks += fields.get("body", ())
    shelf = reader.shelf
    media: tuple[Media, ...] = tuple(shelf.media.values())
    if not media:
        media = fields.get("media", ()) or _og_image(carriers)
        lead = media[0].id if media else None
    notices = {each.id: each for each in fields.get("notices", ())}
    notices = (
        {**{each.id: each for each in shelf.notices.values()}, **notices}
        if not notices
        else {**notices, **{own: each for own, each in shelf.notices.items() if own not in notices}}
    )
    found.put("body", tuple(blocks[:20_000]))
    found.put("media", media)
    found.put("lead_media", lead)
    found.put("notices", tuple(notices.values())[:500])
    known = {each.url or each.id for each in shelf.related.values()}
    more = (each for each in fields.get("related", ()) if (each.url or each.id) not in known)
    found.put("related", (*shelf.related.values(), *more)[:500])


def _has_text(block: Block) -> bool:
    return (
        isinstance(block, LiveEntry)
        or bool(getattr(block, "text", ""))
        or block.type in ("list", "table")
    )


def _lead(parts: Parts, reader: PageReader) -> str | None:
    """Read the lead picture first; returns its id."""
    if parts.lead is None:
        return None
    reader.consumed.discard(parts.lead)
    from newsfixtures.formats._html.figures import figure  # noqa: PLC0415 (the one place)

    blocks = list(figure(reader, parts.lead) or ())
    return next((ref for block in blocks if (ref := getattr(block, "media_ref", None))), None)


def _og_image(carriers: Carriers) -> tuple[Media, ...]:
    url = line(carriers.meta("og:image", "og:image:url", "twitter:image"), 2048)
    return (Image(id="image-1", url=url),) if url else ()


def _description(carriers: Carriers, found: Found) -> None:
    """Take a description for the dek, unless it repeats the headline or the beginning of the text."""
    if "dek" in found.fields:
        return
    told = carriers.jsonld.fields.get("dek") or line(
        carriers.meta("description", "og:description"), 2000
    )
    body: tuple[Any, ...] = found.fields.get("body", ())
    text = " ".join(plain_body(body[:30], found.fields.get("language", "und"))[:20_000].split())
    if told and told != found.fields.get("headline") and _bare(told) not in _bare(text):
        found.put("dek", told)


def _bare(text: str) -> str:
    return text.replace("\u00ad", "").rstrip(" .…")


def filled(found: Found) -> Found:
    """Return *found* with a headline and a body, if the page has any text at all."""
    fields = found.fields
    if "headline" not in fields:
        first = next(
            (
                line(getattr(block, "text", ""))
                for block in fields.get("body", ())
                if _has_text(block)
            ),
            None,
        )
        found.put("headline", first)
    if "body" not in fields and "headline" in fields:
        found.put("body", (Paragraph(text=fields["headline"]),))
    return found
