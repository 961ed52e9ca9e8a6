"""News pages: HTML with JSON-LD, Open Graph and other meta elements, and the markup of the story.

`load` takes each field from the carrier that states it best: identity, writers and what only
schema.org has from JSON-LD, dates from whichever carrier is most exact among those that agree,
headline, dek, pictures and the body from the markup of the story. What stands around the story
(teasers, comments, footers, the next story) is left alone.

Source: HTML Living Standard; the Open Graph protocol (ogp.me); schema.org 30.0; read 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsfixtures.article import Article, Paragraph
from newsfixtures.findings import Finding, Location
from newsfixtures.formats import Format, Loaded
from newsfixtures.formats._bytes import BYTES, encoded
from newsfixtures.formats._decoding import Decoded, decoded
from newsfixtures.formats._html.body import BREAKS
from newsfixtures.formats._html.kept import kept_blocks, shown
from newsfixtures.formats._html.media import Shelf
from newsfixtures.formats._html.text import escaped, line
from newsfixtures.formats._jsonld.kept import LOSES
from newsfixtures.formats._jsonld.kept import kept as kept_by_node
from newsfixtures.formats._page.knobs import KNOBS
from newsfixtures.formats._page.reading import filled, read_page, without_repeats
from newsfixtures.formats._page.stated import stated_by_page
from newsfixtures.formats._page.writing import page_html
from newsfixtures.formats._reading import problem
from newsfixtures.formats.json_ld import article_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth, Value
    from newsfixtures.findings import Span


@frozen
class PagePlaces:
    """Finds the parts of *article* in the text of its page, by their words."""

    source: Decoded
    article: Article | None = None

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return where the text at *path* begins; see `Locate`."""
        told = _at(self.article, path)
        if not isinstance(told, str) or not told:
            return Location(file=self.source.file)
        start = span[0] if span else 0
        for text in (told[start : start + 60], told[start : start + 20], told[:20]):
            for written in (escaped(text), text):
                index = self.source.text.find(written)
                if written and index >= 0:
                    return self.source.at(index)
        return Location(file=self.source.file)


def _at(part: Any, path: str) -> Any:  # noqa: ANN401 (any part of an article)
    for step in path.split("/")[1:]:
        if isinstance(part, tuple):
            part = part[int(step)] if step.isdecimal() and int(step) < len(part) else None
        else:
            part = getattr(part, step, None)
    return part


def load(data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
    """Yield the one article of a page; see `newsfixtures.formats.Load`."""
    source = decoded(data, file)
    page, deep = parsed_page(source.text)
    findings = source.findings
    if deep:
        said = "elements nest too deep; what stands deeper was not read"
        findings += (problem("RUN003", said, at=Location(file=file, line=1, offset=0)),)
    found, carriers = read_page(page) if page is not None else (None, None)
    if carriers is not None:
        findings += tuple(_broken(file, at, wrong) for at, wrong in carriers.broken[:100])
    if found is None or "headline" not in filled(found).fields:
        said = "there is no text; a page with a headline is due"
        at = Location(file=file, line=1, column=1, offset=0)
        findings += (problem("RUN001", said, at=at),)
        yield Loaded(
            article=None, format="html", findings=findings, file=file, locate=PagePlaces(source)
        )
        return
    without_repeats(found)
    article = article_of(found, "html")
    yield Loaded(
        article=article,
        format="html",
        findings=findings,
        losses=tuple(found.losses),
        file=file,
        locate=PagePlaces(source, article),
    )


def _broken(file: str | None, at: int, wrong: str) -> Finding:
    return problem("RUN002", f"JSON-LD cannot be read: {wrong}", at=Location(file=file, line=at))


def parsed_page(text: str) -> tuple[Any, bool]:
    """Return the root of a page, ``None`` where there is nothing, and whether it nests too deep."""
    from lxml import etree  # noqa: PLC0415 (10 ms that only HTML needs)

    data = BREAKS.sub("", text.replace("\0", "")).encode("utf-8", errors="replace")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    try:
        page = etree.fromstring(data, parser) if data.strip() else None
    except etree.XMLSyntaxError:
        return None, False
    return page, any("depth" in each.message for each in parser.error_log.filter_from_fatals())


def write(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return the page of the one article."""
    return encoded(page_html(articles[0], knobs, truth), knobs, "html")


def stated(data: bytes) -> Sequence[Mapping[str, Value]]:
    """Return what the page states, by carrier."""
    return [stated_by_page(parsed_page(decoded(data).text)[0])]


def sniff(head: bytes) -> bool:
    """Tell whether *head* begins as a page does."""
    text = decoded(head).text.lstrip()[:2000].casefold()
    return text.startswith(("<!doctype html", "<html")) or (
        text.startswith("<")
        and ("<html" in text or "<head" in text or "<title" in text or "<body" in text)
    )


def kept(article: Article) -> Article:
    """Return *article* as it comes back."""
    back = kept_by_node(article)
    lead = next((item for item in article.media if item.id == article.lead_media), None)
    shelf = Shelf.with_media((shown(lead, lead.id),) if lead else ())
    body = kept_blocks(article, shelf)
    notices = {each.id: each for each in back.notices}
    related = tuple(shelf.related.values())
    known = {each.url or each.id for each in related}
    return evolve(
        back,
        body=body or (Paragraph(text=line(article.headline) or article.headline),),
        media=tuple(shelf.media.values()),
        lead_media=lead.id if lead else None,
        notices=(
            *notices.values(),
            *(each for own, each in shelf.notices.items() if own not in notices),
        ),
        related=(*related, *(each for each in back.related if (each.url or each.id) not in known)),
        updated_at=None if back.updated_at == back.published_at else back.updated_at,
    )


FORMAT = Format(
    __name__,
    kind="page",
    title="HTML news page",
    extensions=(".html", ".htm"),
    media_type="text/html",
    sniff=sniff,
    load=load,
    write=write,
    rank=1,
    loses=tuple(field for field in LOSES if field not in ("direction", "short_url")),
    kept=kept,
    stated=stated,
    knobs=(*KNOBS, *BYTES),
)
