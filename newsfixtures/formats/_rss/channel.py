"""Writes RSS feeds: the channel around the items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.formats._bytes import declaration, joined, utf8
from newsfixtures.formats._feed.channel import Channel
from newsfixtures.formats._feed.dates import rfc822
from newsfixtures.formats._feed.reading import language_of
from newsfixtures.formats._feed.xml import Style
from newsfixtures.formats._html.text import attribute, line
from newsfixtures.formats._rss.writing import item_xml, writers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from newsfixtures.article import Article
    from newsfixtures.documents import Truth

_VERSIONS = {"2.0": ' version="2.0"', "0.92": ' version="0.92"', "none": ""}
_DOCTYPE = (
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
    '"http://my.netscape.com/publish/formats/rss-0.91.dtd">\n'
)
_STYLESHEET = '<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>\n'
_LOWER = (b"lastBuildDate", b"pubDate", b"managingEditor", b"webMaster", b"isPermaLink")


def rss(articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth) -> bytes:
    """Return *articles* as one feed."""
    style = Style(knobs)
    channel = Channel(articles, style, truth)
    items: list[bytes] = []
    order = writers(knobs)
    for number, article in enumerate(articles):
        truth.item = number
        items += item_xml(channel.item(article), order)
    style.leave_items()
    head = [utf8(style.gaps[1] + part) for write in _PARTS for part in write(channel)]
    return joined(_document(style, head, items), knobs, "xml")


def prolog(style: Style) -> str:
    """Return what stands before the root of a document of XML."""
    lines = declaration(style.knobs, "xml")
    return lines + (_STYLESHEET if style.knobs["xml.instructions"] == "stylesheet" else "")


def _document(style: Style, head: list[bytes], items: list[bytes]) -> Iterator[bytes]:
    """Yield the pieces of the document."""
    knobs, outer = style.knobs, style.gaps[0]
    if knobs["channel.order"] == "items-first":
        head, items = items, head
    version = _VERSIONS.get(knobs["rss.version"], ' version="2.0.11"')
    doctype = _DOCTYPE if knobs["xml.doctype"] != "none" else ""
    end = f"{outer}</channel>"
    apart = knobs["rss.items"] == "behind-channel"
    root = f"<rss{version}{style.declarations('root')}>{outer}<channel>"
    last = f"{'' if apart else end}{outer[:1]}</rss>\n"
    before, between = f"{prolog(style)}{doctype}{root}", end if apart else ""
    pieces = (utf8(before), *head, utf8(between), *items, utf8(last))
    lower = knobs["rss.names"] == "lower-case"
    return map(_in_lower_case, pieces) if lower else iter(pieces)


def _in_lower_case(piece: bytes) -> bytes:
    for name in _LOWER:
        piece = piece.replace(name, name.lower())
    return piece


def _title(channel: Channel) -> Iterator[str]:
    section = channel.first.section
    label = line(section.label or section.code, 200) if section else None
    title = {
        "with-section": f"{channel.title} - {label or channel.host}",
        "feed": f"{channel.title} » Feed",
    }.get(channel.knobs["channel.title"], channel.title)
    channel.state("rss.channel-title", "publisher", title)
    yield channel.style.text("title", title)


def _link(channel: Channel) -> Iterator[str]:
    channel.decoy("channel-link", "url", channel.link)
    yield channel.style.text("link", channel.link)


def _description(channel: Channel) -> Iterator[str]:
    yield channel.style.text("description", channel.title)


def _language(channel: Channel) -> Iterator[str]:
    write = _LANGUAGES.get(channel.knobs["language"])
    if channel.language and write:
        said = write(channel.language)
        channel.state("rss.language", "language", language_of(said) or "")
        yield channel.style.text("language", said)


_LANGUAGES: Mapping[str, Callable[[str], str]] = {
    "channel": lambda tag: tag,
    "lower-case": str.lower,
    "primary": lambda tag: tag.partition("-")[0],
    "underscore": lambda tag: tag.replace("-", "_"),
}


def _copyright(channel: Channel) -> Iterator[str]:
    if channel.knobs["rights"] == "channel" and channel.rights:
        channel.state("rss.copyright", "rights", channel.rights)
        yield channel.style.text("copyright", channel.rights)


def _dates(channel: Channel) -> Iterator[str]:
    moment = channel.latest
    for name in _DATES[channel.knobs["channel.dates"]]:
        if moment is not None:
            text, value = rfc822(moment, "typical", "offset")
            channel.decoy(f"channel-{name.lower()}", "published_at", value)
            yield channel.style.text(name, text)


_DATES: Mapping[str, tuple[str, ...]] = {
    "built": ("lastBuildDate",),
    "pub-date": ("pubDate",),
    "both": ("pubDate", "lastBuildDate"),
    "none": (),
}


def _links(channel: Channel) -> Iterator[str]:
    feed = f"{channel.link.rstrip('/')}/feed.xml"
    for rel, url in _LINKS[channel.knobs["channel.links"]]:
        said = url.format(feed=feed, host=channel.host)
        channel.decoy(f"{rel}-link", "url", said)
        kind = "" if rel == "hub" else ' type="application/rss+xml"'
        yield channel.style.element("atom:link", "", f'{attribute("href", said)} rel="{rel}"{kind}')


_LINKS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "self": (("self", "{feed}"),),
    "none": (),
    "hub": (("self", "{feed}"), ("hub", "https://hub.{host}/")),
    "next": (("self", "{feed}"), ("next", "{feed}?page=2")),
}


def _update(channel: Channel) -> Iterator[str]:
    for name, content in _UPDATES[channel.knobs["channel.update"]]:
        yield channel.style.element(name, content)


_UPDATES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "none": (),
    "ttl": (("ttl", "15"),),
    "skip": (
        ("skipHours", "<hour>1</hour><hour>2</hour><hour>3</hour>"),
        ("skipDays", "<day>Sunday</day>"),
    ),
    "period": (("sy:updatePeriod", "hourly"), ("sy:updateFrequency", "4")),
}


def _image(channel: Channel) -> Iterator[str]:
    kind, logo = channel.knobs["channel.image"], f"{channel.link.rstrip('/')}/logo.png"
    if kind == "none":
        return
    channel.decoy("channel-image", "media", logo)
    if kind == "itunes":
        yield channel.style.element("itunes:image", "", attribute("href", logo))
        return
    parts = (("url", logo), ("title", channel.title), ("link", channel.link))
    yield channel.style.element(
        "image", "".join(channel.style.text(name, text) for name, text in parts)
    )


def _people(channel: Channel) -> Iterator[str]:
    kind = channel.knobs["channel.people"]
    if kind == "publisher":
        yield channel.style.text("dc:publisher", channel.title)
    elif kind != "none":
        name = {"editor": "managingEditor", "webmaster": "webMaster"}[kind]
        channel.decoy(name.lower(), "authors", channel.title)
        yield channel.style.text(name, f"desk@{channel.host} ({channel.title})")


def _generator(channel: Channel) -> Iterator[str]:
    kind = channel.knobs["channel.generator"]
    if kind != "none":
        yield channel.style.text("generator", "Presswerk 4.2 (https://presswerk.example/?v=4.2)")
    if kind == "docs":
        yield channel.style.text("docs", "https://www.rssboard.org/rss-specification")


_PARTS: tuple[Callable[[Channel], Iterator[str]], ...] = (
    _title,
    _link,
    _description,
    _language,
    _copyright,
    _dates,
    _links,
    _update,
    _image,
    _people,
    _generator,
)
