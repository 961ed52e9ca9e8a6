"""From what an item of a feed states to an article: cleaned, clipped, nothing invented."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import Factory, define, evolve

from newsfixtures.article import (
    Article,
    Audio,
    Author,
    Image,
    Media,
    Paragraph,
    Party,
    Provenance,
    RawDate,
    Related,
    Rights,
    Subject,
    Trace,
    Video,
    body_texts,
    plain_text,
)
from newsfixtures.formats._feed.dates import instant, stated
from newsfixtures.formats._html.body import ReadBody, blocks_of
from newsfixtures.formats._html.text import folded, line
from newsfixtures.formats._minted import minted_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

MAX_ADDRESS = 2048
IPTC = "http://cv.iptc.org/newscodes/mediatopic/"
"""The scheme of IPTC Media Topics."""
_MAX_GRAF = 1_000_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,7}")
_CUT = re.compile(r"(?:\s*(?:\[?(?:…|\.\.\.)\]?))\s*\Z")
_NOTICE = re.compile(r"(?:©|\(c\)|Copyright)\s{1,3}(?:(\d{4})\s{1,3})?(.{1,300})")
_TYPES = {
    ending: f"{kind}/{name}"
    for kind, endings in {
        "image": "jpg:jpeg jpeg:jpeg png:png gif:gif webp:webp avif:avif svg:svg+xml",
        "video": "mp4:mp4 m4v:mp4 webm:webm mov:quicktime ogv:ogg",
        "audio": "mp3:mpeg m4a:mp4 ogg:ogg oga:ogg opus:ogg wav:wav",
    }.items()
    for ending, _, name in (each.partition(":") for each in endings.split())
}
"""The usual media types by the ending of a file's name."""
KINDS: dict[str, type[Media]] = {"image": Image, "video": Video, "audio": Audio}


@define(kw_only=True)
class Entry:
    """What an item states, texts as found; *parts* is for `XmlPlaces`."""

    id: str | None = None
    url: str | None = None
    headline: str = ""
    summary: str = ""
    html: str = ""
    text: str = ""
    authors: list[Author] = Factory(list)
    dates: dict[str, tuple[str, int | None]] = Factory(dict)
    language: str | None = None
    keywords: list[str] = Factory(list)
    subjects: list[Subject] = Factory(list)
    publisher: Party | None = None
    rights: Rights | None = None
    lead: Media | None = None
    related: list[Related] = Factory(list)
    traces: list[Trace] = Factory(list)

    def article(self, source_format: str, version: str | None = None) -> tuple[Article, ReadBody]:
        """Return the article, and what was read of its body."""
        body = blocks_of(self.html) if self.html.strip() else ReadBody(text_blocks(self.text))
        summary = clipped(self.summary, 5000)
        headline = self._headline(summary, body)
        if not body.blocks:
            note = "the item has no text; its summary or headline stands for it"
            self.traces.append(Trace(kind="minted", text="", path="/body", note=note))
        blocks = body.blocks or (Paragraph(text=summary or headline),)
        article = Article(
            id=self._id(headline, summary),
            url=address(self.url),
            headline=headline,
            authors=tuple(self.authors[:200]),
            language=self._language(),
            keywords=unique(self.keywords),
            subjects=tuple(self.subjects[:500]),
            body=blocks,
            media=body.media,
            notices=body.notices,
            related=merged(body.related, self.related),
            publisher=self.publisher,
            rights=self.rights,
            published_at=self._instant("published_at"),
            updated_at=self._instant("updated_at"),
        )
        article = with_lead(evolve(article, summary=own_summary(summary, article)), self.lead)
        return evolve(article, provenance=self._provenance(source_format, version)), body

    def _headline(self, summary: str, body: ReadBody) -> str:
        found = line(self.headline)
        if found:
            return found
        self.traces.append(
            Trace(kind="minted", text="", path="/headline", note="the item has no title")
        )
        first = next((block.text for block in body.blocks if isinstance(block, Paragraph)), "")
        return line(summary or first, 100) or "-"

    def _id(self, headline: str, summary: str) -> str:
        found = line(self.id, MAX_ADDRESS + 1) or address(self.url)
        if found and len(found) <= MAX_ADDRESS:
            return found
        self.traces.append(Trace(kind="minted", text="", path="/id", note="made from the content"))
        return minted_id(headline, summary, self.html, self.text)

    def _language(self) -> str:
        tag = language_of(self.language)
        if tag:
            return tag
        note = "the feed states none"
        self.traces.append(Trace(kind="minted", text="", path="/language", note=note))
        return "und"

    def _instant(self, field: str) -> datetime | None:
        text, _ = self.dates.get(field, ("", None))
        return instant(stated(text))

    def _provenance(self, source_format: str, version: str | None) -> Provenance:
        raw = {
            field: RawDate(text=text.strip()[:1000], value=stated(text), line=at or None)
            for field, (text, at) in self.dates.items()
            if text.strip()
        }
        return Provenance(
            source_format=source_format,
            source_version=line(version, 100),
            raw_dates=raw,
            traces=tuple(self.traces[:1000]),
        )


def merged(shown: Iterable[Related], linked: Iterable[Related]) -> tuple[Related, ...]:
    """Return the related articles that a body shows, then those that are linked besides."""
    first = tuple(shown)
    known = {each.url for each in first}
    rest = {each.url: each for each in linked if each.url not in known}
    return (*first, *rest.values())[:500]


def clipped(text: str, longest: int) -> str:
    """Return *text* with its white space folded, cut at *longest*."""
    return line(text, longest) or ""


def plain(fragment: str) -> str:
    """Return the words of a fragment of HTML."""
    if "<" not in fragment and "&" not in fragment:
        return clipped(fragment, 5000)
    blocks = blocks_of(fragment).blocks
    texts = [block.text for block in blocks if block.type in {"paragraph", "heading"}]
    return clipped(" ".join(texts), 5000)


def text_blocks(text: str) -> tuple[Paragraph, ...]:
    """Return plain *text* as grafs, which empty lines part."""
    grafs = (folded(part)[0][:_MAX_GRAF] for part in re.split(r"\n[ \t]*\n", text))
    return tuple([Paragraph(text=graf) for graf in grafs if graf][:20_000])


def address(url: str | None) -> str | None:
    """Return *url* where it can be one: without blanks and control characters, not too long."""
    found = (url or "").strip()
    if found.isprintable() and " " not in found and 0 < len(found) <= MAX_ADDRESS:
        return found
    sound = 0 < len(found) <= MAX_ADDRESS and found.split(None, 1) == [found]
    return found if sound and folded(found)[0] == found else None


def slugged(word: str) -> str:
    """Return *word* as a term: in lower case, with hyphens for blanks."""
    return "-".join(word.casefold().split())


def unique(words: Iterable[str]) -> tuple[str, ...]:
    """Return the *words* that say something, each once, as keywords."""
    found = (line(word, 200) for word in words)
    return tuple(dict.fromkeys(filter(None, found)))[:500]


def author(name: str | None, url: str | None = None, email: str | None = None) -> list[Author]:
    """Return the author of that *name*, none where there is none."""
    found = line(name, 300)
    email = email if email and len(email) <= 320 else None  # noqa: PLR2004 (the schema's bound)
    return [Author(name=found, url=address(url), email=email)] if found else []


def party(name: str | None, url: str | None = None) -> Party | None:
    """Return the organisation of that *name*, if there is one."""
    found = line(name, 300)
    return Party(name=found, url=address(url)) if found else None


@lru_cache(256)
def language_of(text: str | None) -> str | None:
    """Return a language tag as BCP 47 spells it, ``None`` where *text* is none."""
    found = _LANGUAGE.fullmatch((text or "").strip())
    if found is None:
        return None
    first, *rest = found.group().replace("_", "-").split("-")
    return "-".join([first.lower(), *map(_subtag, rest)])[:100]


def _subtag(part: str) -> str:
    if len(part) == 2:  # noqa: PLR2004 (a region)
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part.lower()  # noqa: PLR2004


def own_summary(summary: str | None, article: Article) -> str | None:
    """Return *summary* where it says something of its own: the body's beginning is none."""
    found = clipped(summary or "", 5000)
    bare = " ".join(_CUT.sub("", found).split())
    if not bare:
        return None
    begins = " ".join(plain_text(article)[: 2 * len(found) + 100].split())
    texts = (" ".join(text.split()) for _, text in body_texts(article))
    repeats = begins.startswith(bare) or any(text.startswith(bare) for text in texts)
    return None if repeats else found


def rights_of(notice: str | None, licence: str | None = None) -> Rights | None:
    """Return the rights that a copyright notice and the address of a licence state."""
    text = line(notice)
    licence = address(licence)
    if not text and not licence:
        return None
    found = _NOTICE.fullmatch(text or "")
    if found is None:
        return Rights(notice=text, license_url=licence)
    year = int(found[1]) if found[1] and found[1].isascii() and int(found[1]) else None
    return Rights(holder=found[2].strip(), year=year, license_url=licence)


def notice_of(rights: Rights | None) -> str | None:
    """Return *rights* as one line: the notice, or holder and year as it is usually printed."""
    if rights is None or rights.notice:
        return line(rights.notice) if rights else None
    holder = line(rights.holder, 300)
    return f"© {rights.year} {holder}" if rights.year and holder else holder and f"© {holder}"


def media_type(item: Media) -> str | None:
    """Return the media type of *item*, as stated or as its address implies."""
    return item.mime or type_of(item.url)


def type_of(url: str | None) -> str | None:
    """Return the media type that the ending of an address implies."""
    bare = (url or "").partition("?")[0].partition("#")[0]
    return _TYPES.get(bare.rpartition(".")[2].lower())


def keywords_of(article: Article) -> tuple[str, ...]:
    """Return what a feed files *article* under: its section, then its keywords."""
    section = (article.section.label or article.section.code) if article.section else None
    words = [line(word, 200) for word in (section, *article.keywords)]
    return tuple(dict.fromkeys(filter(None, words)))[:500]


def lead_of(article: Article) -> Media | None:
    """Return the picture or film that leads *article*, if it can be had from somewhere."""
    for item in article.media:
        if item.id == article.lead_media:
            return item if address(item.url) else None
    return None


def with_lead(article: Article, lead: Media | None) -> Article:
    """Return *article* led by *lead*, which the body may show too; its id is made if need be."""
    if lead is None:
        return evolve(article, lead_media=None)
    shown = next((item for item in article.media if item.url == lead.url), None)
    if shown is not None:
        rest = tuple(item for item in article.media if item is not shown)
        return evolve(article, media=(shown, *rest), lead_media=shown.id)
    taken = {item.id for item in article.media}
    number = 1
    while f"{lead.type}-{number}" in taken:
        number += 1
    lead = evolve(lead, id=f"{lead.type}-{number}")
    return evolve(article, media=(lead, *article.media[:999]), lead_media=lead.id)


def first_of(texts: Sequence[str]) -> str:
    """Return the first text that says something."""
    return next((text for text in texts if text.strip()), "")
