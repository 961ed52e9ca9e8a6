"""Writes news sitemaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Article, Image
from newsfixtures.documents import Knob
from newsfixtures.formats._bytes import encoded
from newsfixtures.formats._feed.dates import RFC3339, rfc3339
from newsfixtures.formats._feed.item import Item
from newsfixtures.formats._feed.knobs import BROKEN, BYTES, TYPICAL, XML
from newsfixtures.formats._feed.reading import address, keywords_of, language_of, lead_of
from newsfixtures.formats._feed.xml import Style
from newsfixtures.formats._html.text import attribute, line
from newsfixtures.formats._rss.channel import prolog
from newsfixtures.formats._rss.writing import commented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.documents import Truth

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_UNKNOWN = frozenset({"xml.unknown", "xml.padding"})

KNOBS = (
    Knob(
        "loc.form",
        ("escaped", "cdata", "tracking", "amp"),
        "the address: escaped, in a CDATA section, with tracking parameters, of the mobile page",
        {},
        {"tracking": ("url",), "amp": ("url",)},
    ),
    Knob(
        "date.form",
        tuple(RFC3339),
        "the form of the date, a day or an instant of W3C",
        {"utc": TYPICAL, "day": TYPICAL}
        | dict.fromkeys(("lower-case", "blank", "no-colon", "naive", "rfc822"), BROKEN),
        {"utc": ("published_at",), "day": ("published_at",)},
    ),
    Knob(
        "lastmod",
        ("none", "updated", "always"),
        "the last change of the page: not stated, where there was one, always",
        {"always": TYPICAL},
    ),
    Knob(
        "title.form",
        ("escaped", "cdata", "decimal", "hexadecimal", "named", "double", "with-publication"),
        "how the title stands in XML; with the publication's name, which Google forbids",
        {"cdata": TYPICAL, "named": BROKEN, "double": BROKEN, "with-publication": BROKEN},
        {"with-publication": ("headline",)},
    ),
    Knob(
        "language.form",
        ("primary", "as-is", "upper-case"),
        "the language: two letters as Google wants it, with a region, in capitals",
        {"as-is": BROKEN, "upper-case": BROKEN},
        {"as-is": ("language",)},
    ),
    Knob(
        "legacy",
        ("none", "keywords", "genres", "access", "tickers"),
        "elements of older versions: keywords, genres, access, stock_tickers",
        {"keywords": TYPICAL, "genres": TYPICAL},
        dict.fromkeys(("none", "genres", "access", "tickers"), ("keywords",)),
    ),
    Knob(
        "image",
        ("none", "image", "captioned"),
        "the lead picture, by the image extension; with caption and title, of older versions",
        {"image": TYPICAL},
        {"none": ("media", "lead_media"), "captioned": ("media",)},
    ),
    Knob("priority", ("none", "stated"), "changefreq and priority, which Google ignores"),
    Knob("alternates", ("none", "hreflang"), "the same article in another language (xhtml:link)"),
    Knob("order", ("loc-first", "news-first"), "whether the address stands before the news"),
    *(knob for knob in XML if knob.name not in _UNKNOWN),
    *BYTES,
)


def sitemap_language(article: Article) -> str | None:
    """Return the language as Google wants it: two letters, but for Chinese with its script."""
    tag = language_of(article.language)
    if tag is None or not tag.startswith("zh"):
        return tag.partition("-")[0] if tag else None
    return "zh-TW" if "Hant" in tag or tag.endswith("-TW") else "zh-CN"


def sitemap_keywords(article: Article) -> tuple[str, ...]:
    """Return the keywords without a comma: commas part them."""
    return tuple(word for word in keywords_of(article) if "," not in word)


def sitemap(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *articles* as one news sitemap."""
    style = Style({"xml.padding": "none", "xml.unknown": "none", **knobs}, shallow=True)
    entries = []
    for number, article in enumerate(articles):
        truth.item = number
        entries.append(_entry(Item("sitemap", article, style, truth)))
    names = attribute("xmlns", _SITEMAP) + style.declarations("root")
    end = "\n" if style.gaps[0] else ""
    text = f"{prolog(style)}<urlset{names}>{''.join(entries)}{end}</urlset>\n"
    return encoded(text, knobs, "xml")


def _entry(item: Item) -> str:
    _, outer, gap = item.style.gaps
    order = _PARTS if item.knobs["order"] == "loc-first" else (_news, *_PARTS[:1], *_PARTS[2:])
    inner = "".join([gap + part for write in order for part in write(item)])
    before = (
        f"{outer}<!-- {item.truth.item + 1} -->" if item.knobs["xml.comments"] == "between" else ""
    )
    return f"{before}{outer}<url{item.style.declarations('item')}>{inner}{outer}</url>"


def _loc(item: Item) -> Iterator[str]:
    if item.url is not None:
        url = _LOCATIONS[item.knobs["loc.form"]](item.url)
        item.state("loc", "url", url)
        write = item.style.escape("cdata" if item.knobs["loc.form"] == "cdata" else "escaped")
        yield item.style.element("loc", write(url))


_LOCATIONS: Mapping[str, Callable[[str], str]] = {
    "escaped": lambda url: url,
    "cdata": lambda url: url,
    "tracking": lambda url: f"{url}{'&' if '?' in url else '?'}utm_source=sitemap&utm_medium=news",
    "amp": lambda url: f"{url}{'&' if '?' in url else '?'}outputType=amp&page=1",
}


def _news(item: Item) -> Iterator[str]:
    gap = f"{item.style.gaps[2]}  " if item.style.gaps[2] else ""
    inner = "".join([gap + part for write in _NEWS for part in write(item)])
    yield item.style.element("news:news", f"{inner}{item.style.gaps[2]}")


def _publication(item: Item) -> Iterator[str]:
    publisher = item.article.publisher
    name = (line(publisher.name, 300) if publisher else None) or item.host
    item.state("publication", "publisher", name)
    inner = item.style.text("news:name", name)
    said = _LANGUAGES[item.knobs["language.form"]](item.article)
    if said:
        item.state("language", "language", said)
        inner += item.style.text("news:language", said if "-" not in said else said.lower())
    yield item.style.element("news:publication", inner)


_LANGUAGES: Mapping[str, Callable[[Article], str | None]] = {
    "primary": sitemap_language,
    "as-is": lambda article: language_of(article.language),
    "upper-case": lambda article: (sitemap_language(article) or "").upper(),
}


def _date(item: Item) -> Iterator[str]:
    if item.article.published_at is not None:
        text, value = rfc3339(item.article.published_at, item.knobs["date.form"])
        item.state("publication-date", "published_at", value)
        yield item.style.text("news:publication_date", text)


def _title(item: Item) -> Iterator[str]:
    headline, form = line(item.article.headline) or "-", item.knobs["title.form"]
    publisher = item.article.publisher
    if form == "with-publication":
        headline, form = f"{headline} - {publisher.name if publisher else item.host}", "escaped"
    item.state("title", "headline", headline)
    inner = item.style.escape(form)(headline)
    if item.knobs["xml.comments"] == "in-text":
        inner = commented(inner)
    yield item.style.element("news:title", inner)


def _legacy(item: Item) -> Iterator[str]:
    form = item.knobs["legacy"]
    words = sitemap_keywords(item.article)
    if form == "keywords" and words:
        item.state("keywords", "keywords", words)
        yield item.style.text("news:keywords", ", ".join(words))
    elif form == "genres":
        opinion = item.article.genre in {"opinion", "review"}
        yield item.style.text("news:genres", "OpEd, Opinion" if opinion else "Blog")
    elif form == "access":
        yield item.style.text("news:access", "Registration")
    elif form == "tickers":
        yield item.style.text("news:stock_tickers", "XVEL:MLG")


def _lastmod(item: Item) -> Iterator[str]:
    form, moment = item.knobs["lastmod"], item.article.updated_at
    if form == "always":
        moment = moment or item.article.published_at
    if form != "none" and moment is not None:
        text, value = rfc3339(moment, "offset")
        item.state("lastmod", "updated_at", value)
        yield item.style.text("lastmod", text)


def _image(item: Item) -> Iterator[str]:
    lead, form = lead_of(item.article), item.knobs["image"]
    if form == "none" or not isinstance(lead, Image):
        return
    item.state("image", "media", address(lead.url) or "")
    inner = item.style.text("image:loc", lead.url or "")
    caption = line(lead.caption, 5000)
    if form == "captioned" and caption:
        item.state("image-caption", "caption", caption)
        inner += item.style.text("image:caption", caption)
    yield item.style.element("image:image", inner)


def _priority(item: Item) -> Iterator[str]:
    if item.knobs["priority"] == "stated":
        yield "<changefreq>hourly</changefreq>"
        yield "<priority>0.8</priority>"


def _alternates(item: Item) -> Iterator[str]:
    if item.knobs["alternates"] == "hreflang" and item.url is not None:
        url = f"{item.base}eo/{item.url[len(item.base) :]}"
        item.truth.decoy("alternate", "url", url)
        kind = f' rel="alternate" hreflang="eo"{attribute("href", url)}'
        yield item.style.element("xhtml:link", "", kind)


_NEWS = (_publication, _date, _title, _legacy)
_PARTS = (_loc, _news, _lastmod, _image, _priority, _alternates)
