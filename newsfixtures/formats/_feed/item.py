"""An article on its way into a feed, and what all feeds of XML write of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from attrs import define, field

from newsfixtures.article import Article, LabelledParagraph, Paragraph, body_texts
from newsfixtures.documents import Truth, Value
from newsfixtures.formats._feed.reading import address, lead_of, notice_of
from newsfixtures.formats._feed.xml import Style
from newsfixtures.formats._html.blocks import Around, media_html
from newsfixtures.formats._html.body import body_html
from newsfixtures.formats._html.text import attribute, escaped, folded, line

if TYPE_CHECKING:
    from newsfixtures.locales import Locale

EXCERPT = 55
"""How many words the usual software shows where there is no summary."""
_MOST_LETTERS = 140
_GRAFS = (Paragraph, LabelledParagraph)


@define
class Item:
    """One article on its way into a feed of *format*."""

    format: str
    article: Article
    style: Style
    truth: Truth
    feed_language: str = ""
    feed_publisher: str = ""
    feed_rights: str = ""
    feed_alone: bool = False
    feed_authors: bool = False
    feed_home: str = ""
    url: str | None = field(init=False)
    knobs: Mapping[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Look up what is often asked for: the options, and the address if there is one that fits."""
        self.knobs = self.style.knobs
        self.url = address(self.article.url)

    @property
    def host(self) -> str:
        """The host of the address, or one for articles without."""
        return urlsplit(self.url or "").hostname or "feeds.example"

    @property
    def base(self) -> str:
        """The address that relative ones start from."""
        return f"{urlsplit(self.url or '').scheme or 'https'}://{self.host}/"

    @property
    def alone(self) -> bool:
        """Whether it is an entry of Atom that is the whole document."""
        return self.feed_alone and self.knobs["document"] == "entry"

    @property
    def relative(self) -> bool:
        """Whether addresses in the body are relative."""
        return self.knobs["html.base"] == "relative"

    @property
    def is_of_feed(self) -> bool:
        """Whether the article is by the feed's publisher."""
        publisher = self.article.publisher
        if publisher is None or line(publisher.name, 300) != self.feed_publisher:
            return False
        return address(publisher.url) in {None, self.feed_home}

    def state(self, carrier: str, fact: str, value: Value) -> None:
        """Note that the element that *carrier* names states *value*."""
        self.truth.state(f"{self.format}.{carrier}", fact, value)

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield everything readers read in the body, with its JSON Pointer."""
        return ((path, folded(text)[0]) for path, text in body_texts(self.article))

    def html(self) -> str:
        """Return the body as HTML."""
        inner = body_html(self.article)
        lead = lead_of(self.article) if self.knobs["media"] == "in-content" else None
        if lead is not None:
            inner = f"{media_html(lead.id, Around.of(self.article), kind=lead.type)}\n{inner}"
        return inner.replace(f'="{self.base}', '="/') if self.relative else inner


Part = Callable[[Item], Iterable[str]]
"""Writes elements of an item, or none."""


def nothing(item: Item, *given: object) -> tuple[()]:  # noqa: ARG001 (a Part)
    """Write nothing."""
    return ()


def teaser_of(article: Article) -> str:
    """Return what a feed shows of *article*: its summary, its dek, or its lede."""
    return own_teaser(article) or lede(article)


def own_teaser(article: Article) -> str:
    """Return the summary of *article*, or its dek."""
    stated = article.summary or article.dek
    return folded(stated)[0].replace("\n", " ") if stated else ""


def lede(article: Article) -> str:
    """Return the first graf that says something."""
    for block in article.body:
        if isinstance(block, _GRAFS) and block.text.strip():
            return folded(block.text)[0].replace("\n", " ")
    return ""


def excerpt(text: str, locale: Locale) -> str:
    """Return the first words of *text* as the usual software cuts them, or the first letters."""
    words = text.split(" ")
    if locale.spaced:
        return " ".join(words[:EXCERPT]) + (" […]" if len(words) > EXCERPT else "")
    return text[:_MOST_LETTERS] + ("…" if len(text) > _MOST_LETTERS else "")


def teaser_html(item: Item) -> tuple[str, str]:
    """Return what stands for the body as HTML, and the words of it that are the article's."""
    text = own_teaser(item.article)
    form = item.knobs["teaser"]
    if not text:
        text = lede(item.article)
        if text and form == "excerpt":
            text = excerpt(text, Around.of(item.article).locale)
    return (_TEASERS[form](item, escaped(text)), text) if text else ("", "")


def _image_first(item: Item, text: str) -> str:
    lead = lead_of(item.article)
    if lead is None or lead.type != "image":
        return text
    return f'<img{attribute("src", lead.url)} alt="" align="left" hspace="5">{text}'


def _read_on(item: Item, text: str) -> str:
    if item.url is None:
        return text
    return f"<p>{text}</p><p><a{attribute('href', item.url)}>→ {escaped(item.host)}</a></p>"


_TEASERS: Mapping[str, Callable[[Item, str], str]] = {
    "plain": lambda item, text: text,  # noqa: ARG005
    "excerpt": lambda item, text: text,  # noqa: ARG005
    "paragraph": lambda item, text: f"<p>{text}</p>",  # noqa: ARG005
    "image": _image_first,
    "read-on": _read_on,
}


def rights_notice(item: Item) -> str | None:
    """Return the copyright notice of the article, for the element that states it."""
    return notice_of(item.article.rights)


def category_words(item: Item, words: tuple[str, ...]) -> tuple[str, ...]:
    """Return as many of *words* as the feed files the article under."""
    count = item.knobs["category.count"]
    has_section = item.article.section is not None
    if count == "section":
        return words[:1] if has_section else ()
    return words if count == "all" else ()


def foreign(item: Item) -> Iterator[str]:
    """Write elements of a module that no reader knows, titles and links of others inside."""
    kind = item.knobs["xml.unknown"]
    if kind == "element":
        yield item.style.text("desk:slot", "42")
    elif kind == "nested":
        related = item.article.related[0].title if item.article.related else None
        title = line(related) or item.host
        item.truth.decoy("desk-title", "headline", title)
        inner = f"<title>{escaped(title)}</title><link>{escaped(item.base)}</link>"
        yield item.style.element("desk:planning", inner)


def foreign_attribute(item: Item) -> str:
    """Return an attribute of a module that no reader knows."""
    if item.knobs["xml.unknown"] != "attribute":
        return ""
    return item.style.attribute("desk", "rank", "3")
