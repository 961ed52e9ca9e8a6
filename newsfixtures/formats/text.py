"""Flat scraped text: what is left of a news page when its markup is gone.

There is no standard; this follows what scrapers save. From top to bottom: lines of navigation
(*chrome*), the headline, byline and date (often glued together), the headline again (the
alternative text of the picture), the cutline with its credit, then grafs, run-in labels and
bullets. What the words are (labels, months, credits, bullets, quotation marks) comes from the
locale that the text fits best.

Nothing is invented: a date without a zone stays in ``provenance.raw_dates``, the id is made from
the content, and ``provenance.traces`` says line by line what was undone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Article, Image, Paragraph, Provenance, Trace
from newsfixtures.findings import Finding, Location
from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._minted import minted_id
from newsfixtures.formats._reading import as_utf8, problem
from newsfixtures.formats._text.body import MAX_GRAF, Body, read_body
from newsfixtures.formats._text.head import Head, read_head
from newsfixtures.formats._text.lines import MARKS, TextPlaces, lines_of
from newsfixtures.formats._text.writing import KNOBS, written
from newsfixtures.locales import LOCALES, Locale

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth

_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*"
_WORD = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})?")
_SAMPLE = 20_000
_NOT_PRINTED = re.compile(r"[\x00-\x08\x0a-\x1f]")


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the one article that a scraped text holds; see `newsfixtures.formats.Load`."""
    text, encoding, base, findings = _decoded(data, file)
    places = TextPlaces(text, file, base, encoding)
    if not text.strip() or "\0" in text[:4096]:
        code, said = _not_text(text)
        findings = (*findings, problem(code, said, at=Location(file=file, line=1, offset=0)))
        yield Loaded(article=None, format="text", findings=findings, file=file, locate=places)
        return
    article = _article(text, places)
    yield Loaded(article=article, format="text", findings=findings, file=file, locate=places)


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:  # noqa: ARG001 (a Write)
    """Return the one article as a scraper would save its page."""
    return written(articles[0], knobs)


def sniff(head: bytes) -> bool:
    """Tell whether *head* has no NUL: any text may be a scrape."""
    return b"\0" not in head


def language_of(text: str) -> Locale | None:
    """Return the locale whose function words and dates *text* uses, ``None`` where none fits."""
    sample = text[:_SAMPLE]
    words = [word.casefold() for word in _WORD.findall(sample)]
    letters = [letter for letter in sample if letter.isalpha()]
    scores = [
        (sum(map(locale.telling_words.__contains__, parts)), len(parts), locale)
        for locale in LOCALES
        for parts in (words if locale.spaced else letters,)
    ]
    score, count, best = max(scores, key=lambda each: each[0] / max(each[1], 1))
    enough = score >= 3 and score * 12 >= count  # noqa: PLR2004 (one word in twelve)
    return best if enough else None


def _decoded(data: bytes, file: str | None) -> tuple[str, str, int, tuple[Finding, ...]]:
    source, findings = as_utf8(data, file)
    base = len(data) - len(source) if data.endswith(source) else 0
    try:
        return source.decode(), "utf-8", base, findings
    except UnicodeDecodeError as wrong:
        at = Location(file=file, line=source.count(b"\n", 0, wrong.start) + 1, offset=wrong.start)
        said = (
            f"byte {source[wrong.start]:#04x} is not UTF-8; the text was read as windows-1252, "
            "convert the file to UTF-8"
        )
        text = source.decode("windows-1252", errors="replace")
        return text, "windows-1252", base, (*findings, problem("RUN007", said, at=at))


def _not_text(text: str) -> tuple[str, str]:
    if text.strip("\0 \t\r\n\ufeff"):
        return "RUN011", "the input is binary (a NUL byte stands near its start); text is due"
    return "RUN001", "the input is empty; a scraped text is due"


def _article(text: str, places: TextPlaces) -> Article:
    locale = language_of(text)
    lines = [evolve(line, text=line.text.rstrip("\r")) for line in lines_of(text)]
    head, at = read_head(lines, locale, places)
    body = read_body(lines[at:], locale, places, len(head.traces))
    if not body.blocks:
        _use_headline_as_body(head, body, places)
    instant = head.found.instant if head.found else None
    image = _image(head, locale)
    return Article(
        id=minted_id(text),
        type="article",
        language=locale.tag if locale else "und",
        headline=_one_line(head.headline),
        byline=head.byline,
        authors=head.authors,
        published_at=instant,
        people=tuple(body.people),
        sources=tuple(body.sources),
        media=(image,) if image else (),
        lead_media=image.id if image else None,
        body=tuple(body.blocks),
        provenance=_provenance(head, body, locale),
    )


def _use_headline_as_body(head: Head, body: Body, places: TextPlaces) -> None:
    """Keep a text of one line, or of furniture alone, as its own body: nothing is lost."""
    kept = head.headline or next((trace.text for trace in head.traces), "").strip()
    body.blocks.append(Paragraph(text=kept[:MAX_GRAF]))
    places.starts["/body/0/text"] = places.starts.get("/headline", 0)
    if not head.headline:
        head.headline = kept


def _image(head: Head, locale: Locale | None) -> Image | None:
    if head.image is None and head.alt is None:
        return None
    image = head.image or Image(id="image-1")
    return evolve(image, alt=head.alt) if head.alt is not None and locale else image


def _provenance(head: Head, body: Body, locale: Locale | None) -> Provenance:
    minted = (
        Trace(kind="minted", text="", path="/id", note="made from the content"),
        Trace(
            kind="minted",
            text="",
            path="/language",
            note="told by its function words" if locale else "no known language fits",
        ),
    )
    return Provenance(
        source_format="text",
        lossy=("hyperlinks",),
        raw_dates={"published_at": head.printed} if head.printed else {},
        traces=(*head.traces, *body.traces, *minted),
    )


def _one_line(headline: str) -> str:
    return _NOT_PRINTED.sub(" ", headline)[:1000].strip(" \t\u00a0") or "-"


FORMAT = Format(
    __name__,
    title="Flat scraped text",
    extensions=(".txt",),
    media_type="text/plain; charset=utf-8",
    sniff=sniff,
    load=load,
    write=write,
    rank=3,
    scraped=True,
    knobs=KNOBS,
    loses=(
        "id",
        "version",
        "revision_of",
        "supersedes",
        "alt_ids",
        "url",
        "short_url",
        "genre",
        "status",
        "alternative_headlines",
        "dek",
        "summary",
        "slug",
        "dateline",
        "updated_at",
        "created_at",
        "embargoed_until",
        "expires_at",
        "timezone",
        "direction",
        "section",
        "subsections",
        "subjects",
        "keywords",
        "people",
        "organizations",
        "places",
        "events",
        "objects",
        "notices",
        "publisher",
        "provider",
        "distributor",
        "rights",
        "access",
        "urgency",
        "editor_note",
        "related",
        "digital_source_type",
        "claims",
        "extensions",
    ),
)
