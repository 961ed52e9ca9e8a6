"""Parts of an article that several rules look at or change."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Article, LabelledParagraph, Paragraph, Provenance, RawDate, Trace
from newsfixtures.pointers import with_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.choice import Chooser

Text = tuple[str, str]
"""JSON Pointer and text."""


_GRAFS = (Paragraph, LabelledParagraph)


def paragraphs(article: Article) -> list[Text]:
    """Return the plain and labelled paragraphs that have text."""
    return [
        (f"/body/{number}/text", block.text)
        for number, block in enumerate(article.body)
        if isinstance(block, _GRAFS) and block.text
    ]


def last_paragraph(article: Article) -> Text:
    """Return the last plain or labelled paragraph that has text, two empty strings if none."""
    for number in range(len(article.body) - 1, -1, -1):
        block = article.body[number]
        if isinstance(block, _GRAFS) and block.text:
            return f"/body/{number}/text", block.text
    return "", ""


def words_in(text: str) -> int:
    """Count the words of a text; scripts without blanks have about one in three letters."""
    words = len(text.split())
    return words if words * 30 > len(text) else len(text) // 3


def last_plain(article: Article) -> int:
    """Return the number of the last plain paragraph; rules *need* one."""
    return max(n for n, block in enumerate(article.body) if isinstance(block, Paragraph))


def has_paragraph(article: Article) -> bool:
    """Tell whether the body has a paragraph with text."""
    return bool(paragraphs(article))


def published(article: Article) -> datetime:
    """Return when *article* was published, the epoch where it does not say: rules *need* it."""
    return article.published_at or datetime(1970, 1, 1, tzinfo=UTC)


def traces(article: Article, *kinds: str) -> Iterator[tuple[str, Trace]]:
    """Yield the JSON Pointer and trace of each passage that an importer treated as *kinds*."""
    if article.provenance is not None:
        for number, trace in enumerate(article.provenance.traces):
            if trace.kind in kinds:
                yield f"/provenance/traces/{number}", trace


def traced(article: Article, *added: Trace) -> tuple[Article, list[str]]:
    """Return *article* with traces *added*, and their pointers."""
    provenance = article.provenance or Provenance(source_format="text")
    first = len(provenance.traces)
    provenance = evolve(provenance, traces=(*provenance.traces, *added))
    paths = [f"/provenance/traces/{first + number}" for number in range(len(added))]
    return evolve(article, provenance=provenance), paths


def with_raw_date(article: Article, text: str, value: str | None) -> Article:
    """Return *article* with the printed date of publication in its provenance."""
    provenance = article.provenance or Provenance(source_format="text")
    raw = RawDate(text=text, value=value, line=1)
    dates = {**provenance.raw_dates, "published_at": raw}
    return evolve(article, provenance=evolve(provenance, raw_dates=dates))


def with_graf(article: Article, choose: Chooser, text: str) -> tuple[Article, str]:
    """Return *article* with a paragraph put between others, and its pointer."""
    index = choose.number(0, len(article.body))
    while 0 < index < len(article.body) and _belongs_to_label(article, index):
        index += 1
    return with_block(article, index, Paragraph(text=text)), f"/body/{index}/text"


def _belongs_to_label(article: Article, index: int) -> bool:
    before = article.body[index - 1]
    return isinstance(before, LabelledParagraph) and not before.text


def shortened(text: str, limit: int = 60) -> str:
    """Return *text* in quotation marks, cut to *limit*."""
    return repr(text if len(text) <= limit else f"{text[: limit - 1]}…")
