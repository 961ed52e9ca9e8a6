"""Reads single elements of HTML as blocks, pictures and films apart."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, cast, get_args

from newsfixtures.article import (
    Author,
    Divider,
    Embed,
    Heading,
    LabelledParagraph,
    LabelRole,
    ListBlock,
    ListItem,
    LiveEntry,
    Notice,
    NoticeBlock,
    Paragraph,
    Quote,
    RawHtml,
    Related,
    RelatedLink,
    Speaker,
    Table,
)
from newsfixtures.formats._html.media import whole_number
from newsfixtures.formats._html.runs import Run, classes, holds_blocks, stated
from newsfixtures.formats._html.text import line, unprinted
from newsfixtures.formats._instants import instant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfixtures.article import Block
    from newsfixtures.formats._html.reading import Reader

MAX_ITEMS = 1000
MAX_TIMES = 20
"""How many times are looked at for that of an entry."""
_ROLES: frozenset[str] = frozenset(get_args(LabelRole))
_RELATIONS = ("same_event", "background", "update_of", "series", "translation_of", "source")
_NOTICES = ("correction", "clarification", "update", "retraction", "editors_note")
_PULLED = ("pull", "pullquote", "pull-quote")
_COLON = re.compile(r"[ \u00a0\u202f]*[:：]\Z")
_POST = re.compile(r"twitter-tweet|instagram-media|tiktok-embed|bluesky-embed")


def paragraph(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401
    if holds_blocks(element):
        return None
    named = classes(element)
    if "related" in named and (related := _related(reader, element, named)):
        return (related,)
    role = next((name for name in named if name in _ROLES), None)
    if role and (labelled := _labelled(reader, element, role)):
        return (labelled,)
    texts = list(reader.phrases(element, Run()).texts())
    own = stated(element) if len(texts) == 1 else None
    return [Paragraph(text=text, marks=marks, id=own) for text, marks in texts]


def _labelled(reader: Reader, element: Any, role: str) -> LabelledParagraph | None:  # noqa: ANN401
    first = next(iter(element), None)
    if first is None or first.tag not in ("strong", "b") or (element.text or "").strip():
        return None
    label = line(reader.text(first), 200)
    if label is None or not _COLON.search(label) or not (label := _COLON.sub("", label)):
        return None
    text, marks = reader.phrases(element, Run(), skip=first).text()
    return LabelledParagraph(
        label=label, role=cast("LabelRole", role), text=text, marks=marks, id=stated(element)
    )


def _related(reader: Reader, element: Any, named: frozenset[str]) -> RelatedLink | None:  # noqa: ANN401
    link = element.find(".//a")
    rel = next((each for each in _RELATIONS if each in named), "background")
    url, own = stated(link, "href", 2048), stated(link, "data-ref", 2048)
    ref = url or own
    if ref is None:
        return None
    title = reader.line(link)
    title = None if title == ref else title
    reader.shelf.related.setdefault(
        ref, Related(rel=cast("Any", rel), id=own, url=url, title=title)
    )
    return RelatedLink(related_ref=own if own and not url else ref, id=stated(element))


def heading(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401
    text = reader.text(element)
    if not text:
        return ()
    if len(text) > 1000:  # noqa: PLR2004 (the schema's bound)
        return (Paragraph(text=text),)
    return (Heading(level=max(int(element.tag[1]), 2), text=text, id=stated(element)),)


def quote(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401
    if _POST.search(element.get("class") or ""):
        return (_post(reader, element),)
    footer = element.find(".//footer")
    said = footer if footer is not None else element.find(".//cite")
    text = reader.text(element, skip=said) if said is None else _text_without(reader, element, said)
    if not text:
        return ()
    named = classes(element)
    style = "pull" if named.intersection(_PULLED) else "inline" if "inline" in named else "block"
    return (
        Quote(
            text=text,
            speaker=_speaker(reader, said),
            source_ref=stated(element, "data-source"),
            style=cast("Any", style),
            language=stated(element, "lang", 100),
            translated=True if "translated" in named else None,
            id=stated(element),
        ),
    )


def _text_without(reader: Reader, element: Any, said: Any) -> str:  # noqa: ANN401
    """Return the text of *element* but for that of *said*, which may stand deeper."""
    parent = said.getparent()
    if parent is element:
        return reader.text(element, skip=said)
    said.set("hidden", "")
    try:
        return reader.text(element)
    finally:
        del said.attrib["hidden"]


def _speaker(reader: Reader, said: Any) -> Speaker | None:  # noqa: ANN401
    if said is None:
        return None
    cite = said if said.tag == "cite" else said.find(".//cite")
    whole = reader.text(said)
    if cite is None:
        name = line(whole.strip(" —–-―"), 300)
        return Speaker(name=name) if name else None
    name = reader.line(cite, 300)
    if not name:
        return None
    if cite is said and ", " in name:  # nothing else says where the name ends
        name, _, role = name.partition(", ")
        return Speaker(name=name, role=role or None)
    role = said.find(".//span[@class='role']")
    org = said.find(".//span[@class='org']")
    rest = "" if cite is said else whole.partition(name)[2].strip(" ,،、，–—")
    found = reader.line(role, 300) if role is not None or org is not None else line(rest, 300)
    return Speaker(
        name=name, role=found, org=reader.line(org, 300), person_ref=stated(cite, "data-ref")
    )


def _post(reader: Reader, element: Any) -> Embed | Paragraph:  # noqa: ANN401
    links = [link.get("href") for link in element.iter("a") if link.get("href")]
    url = next((link for link in reversed(links) if len(link) <= 2048), None)  # noqa: PLR2004
    provider = (element.get("class") or "").partition("-")[0]
    return Embed(url=url, provider=provider) if url else Paragraph(text=reader.text(element) or "-")


def items(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401
    found: list[ListItem] = []
    for item in element.iter("li"):
        if item.getparent() is not element:
            reader.lose("nesting of lists")
        text, marks = reader.phrases(item, Run(), flat=True).text()
        if text:
            found.append(ListItem(text=text, marks=marks))
    ordered, own = element.tag == "ol", stated(element)
    for start in range(0, len(found), MAX_ITEMS):
        yield ListBlock(items=tuple(found[start : start + MAX_ITEMS]), ordered=ordered, id=own)


def table(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401
    caption = element.find("./caption")
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    for row in _rows(element):
        cells = [cell for cell in row if cell.tag in ("td", "th")][:MAX_ITEMS]
        texts = tuple(reader.text(cell)[:10_000] for cell in cells)
        if not rows and not header and cells and all(cell.tag == "th" for cell in cells):
            header = texts
        elif cells:
            rows.append(texts)
    if not rows and header:
        header, rows = (), [header]
    if not rows:
        return reader.flow(element, reader.depth)
    if header:
        rows = [_fitted(row, len(header)) for row in rows]
    shown = reader.text(caption)[:5000] or None
    return (Table(rows=tuple(rows[:10_000]), header=header, caption=shown, id=stated(element)),)


def _rows(element: Any) -> Iterable[Any]:  # noqa: ANN401
    """Yield the rows of a table; those of tables inside its cells are text of the cells."""
    for part in element:
        if part.tag == "tr":
            yield part
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from part.iterchildren("tr")


def _fitted(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*row, *[""] * width)[:width]


def aside(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401
    named = classes(element)
    if "notice" in named:
        return _notice(reader, element, named)
    if named.intersection(_PULLED):
        return quote(reader, element)
    reader.lose("aside")
    return ()


def _notice(reader: Reader, element: Any, named: frozenset[str]) -> Iterable[Block] | None:  # noqa: ANN401
    kind = next((each for each in _NOTICES if each in named), "editors_note")
    moment = next(element.iter("time"), None)
    at = instant(moment.get("datetime")) if moment is not None else None
    text = _text_without(reader, element, moment)[:5000] if at else ""
    if at is None or not text:
        return None
    notices = reader.shelf.notices
    own = stated(element, "data-notice") or f"notice-{len(notices) + 1}"
    version = whole_number(element.get("data-version")) or None
    if len(notices) < 500:  # noqa: PLR2004 (the schema's bound)
        notices.setdefault(
            own, Notice(id=own, kind=cast("Any", kind), text=text, at=at, version=version)
        )
    return (NoticeBlock(notice_ref=own, id=stated(element)),)


def article(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401
    named = classes(element)
    live = "live-entry" in named or element.get("itemprop") == "liveBlogUpdate"
    if not live or reader.in_entry:
        return None
    shown = islice(element.iter("time"), MAX_TIMES)
    times = {each.get("class"): instant(each.get("datetime")) for each in shown}
    first = next((at for at in times.values() if at), None)
    published = times.get("published") or first
    if published is None:
        return None
    reader.entries += 1
    head, by = _entry_head(element)
    headline, authors = reader.line(head), _authors(reader, by)
    for part in (*element.iter("time"), *filter(lambda each: each is not None, (head, by))):
        part.set("hidden", "")
    losses = dict(reader.losses)
    reader.in_entry = True
    body = reader.plain(element)
    reader.in_entry = False
    reader.losses = {**losses, **{key: None for key in reader.losses if key != "hidden text"}}
    if not body:
        return ()
    return (
        LiveEntry(
            id=stated(element) or stated(element, "id") or f"entry-{reader.entries}",
            published_at=published,
            updated_at=times.get("updated"),
            headline=headline,
            authors=authors,
            key_event="key-event" in named,
            pinned="pinned" in named,
            body=body,
        ),
    )


def _entry_head(element: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Return the elements of an entry's headline and byline."""
    head = next((e for e in element.iter("h2", "h3", "h4") if "entry-headline" in classes(e)), None)
    by = next((each for each in element.iter("p") if "byline" in classes(each)), None)
    return head, by


def _authors(reader: Reader, by: Any) -> tuple[Author, ...]:  # noqa: ANN401
    if by is None:
        return ()
    named = [each for each in by if each.get("rel") == "author" or "author" in classes(each)]
    found = ((reader.line(each, 300), stated(each, "href", 2048)) for each in named)
    return tuple(Author(name=name, url=url) for name, url in found if name)[:50]


def divider(reader: Reader, element: Any) -> Iterable[Block]:  # noqa: ANN401, ARG001 (a reader)
    return (Divider(id=stated(element)),)


def preformatted(reader: Reader, element: Any) -> Iterable[Block] | None:  # noqa: ANN401, ARG001
    if "raw-html" not in classes(element):
        return None
    return (RawHtml(html=unprinted("".join(element.itertext())), id=stated(element)),)
