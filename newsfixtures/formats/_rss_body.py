"""Writes what RSS items hold: teaser, body, pictures and films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Article, Image, LabelledParagraph, Media, Paragraph, Video
from newsfixtures.formats._feed_reading import lead_of, media_type
from newsfixtures.formats._html_body import body_html
from newsfixtures.formats._html_text import attribute, escaped, folded, line
from newsfixtures.formats._rss_item import Item, nothing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


def content(item: Item) -> Iterator[str]:
    """Write the body, and what stands for it."""
    yield from _CONTENTS[item.knobs["content"]](item)


def _teaser(item: Item) -> Iterator[str]:
    text = teaser_of(item.article)
    if text:
        item.truth.state("rss.description", "summary", text)
        yield item.style.element(
            "description", item.style.html(item.knobs["html.escaping"])(escaped(text))
        )


def teaser_of(article: Article) -> str:
    """Return what a feed shows of *article*: its summary, its dek, or its lede."""
    text = article.summary or article.dek
    if not text:
        for block in article.body:
            if isinstance(block, Paragraph | LabelledParagraph) and block.text.strip():
                text = block.text
                break
    return folded(text or "")[0].replace("\n", " ")


def _abstract(item: Item) -> Iterator[str]:
    """State a summary where the description is something else."""
    text = folded(item.article.summary or item.article.dek or "")[0].replace("\n", " ")
    if text:
        item.truth.state("rss.abstract", "summary", text)
        yield item.style.text("dcterms:abstract", text)


def _html(item: Item, name: str, attributes: str = "") -> str:
    write = item.style.html(item.knobs["html.escaping"])
    return item.style.element(name, write(body_html(item.article)), attributes)


def _encoded(item: Item) -> Iterator[str]:
    yield from _teaser(item)
    yield _html(item, "content:encoded")


def _description(item: Item) -> Iterator[str]:
    yield from _abstract(item)
    yield _html(item, "description")


def _encoded_alone(item: Item) -> Iterator[str]:
    yield from _abstract(item)
    yield _html(item, "content:encoded")


def _atom_content(item: Item) -> Iterator[str]:
    yield from _teaser(item)
    yield _html(item, "atom:content", ' type="html"')


_CONTENTS: Mapping[str, Callable[[Item], Iterator[str]]] = {
    "encoded": _encoded,
    "description": _description,
    "encoded-alone": _encoded_alone,
    "atom": _atom_content,
    "teaser": _teaser,
}


def media(item: Item) -> Iterator[str]:
    """Write the leading picture or film."""
    lead = lead_of(item.article)
    if lead is not None:
        yield from _MEDIA[item.knobs["media"]](item, lead)


def _media_content(item: Item, lead: Media) -> Iterator[str]:
    item.truth.state("rss.media-content", "media", lead.url or "")
    inner = "".join(_cutline(item, lead))
    yield item.style.element("media:content", inner, media_attributes(lead))


def media_attributes(item: Media) -> str:
    """Return the attributes that tell where a picture or film is, and what."""
    size = (
        attribute("duration", f"{item.duration:g}")
        if not isinstance(item, Image) and item.duration
        else ""
    )
    if isinstance(item, Image | Video):
        size += attribute("width", item.width) + attribute("height", item.height)
    stated = attribute("url", item.url) + attribute("type", media_type(item))
    return f'{stated} medium="{item.type}"{size}'


def _cutline(item: Item, lead: Media) -> Iterator[str]:
    caption, credit = line(lead.caption, 5000), line(lead.credit, 500)
    if caption:
        item.truth.state("rss.media-description", "caption", caption)
        yield item.style.text("media:description", caption)
    if credit:
        item.truth.state("rss.media-credit", "credit", credit)
        yield item.style.text("media:credit", credit)


_MEDIA: Mapping[str, Callable[[Item, Media], Iterator[str]]] = {
    "content": _media_content,
    "none": nothing,
}
