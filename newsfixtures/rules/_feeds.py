"""What rules about feeds share: items, their parts, links, and small feeds for examples."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from newsfixtures.formats._source import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.formats._source import Element, Passage, Source

HTTP = re.compile(r"https?://[^\s/]", re.IGNORECASE).match
_DEEPEST = 12
"""How many elements around a link are asked for its base."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*+:").match


def items(source: Source) -> tuple[Element, ...]:
    """Return the items of an RSS feed or the entries of an Atom feed, none inside another."""
    return source.once(_items)


def _items(source: Source) -> tuple[Element, ...]:
    found: list[Element] = []
    for each in source.named("item", "entry") if source.is_xml else ():
        if not found or each.start >= found[-1].end:
            found.append(each)
    return tuple(found)


def is_atom(source: Source) -> bool:
    """Tell whether the feed is Atom."""
    return source.is_xml and any(True for _ in source.named("entry"))


def is_rss(source: Source) -> bool:
    """Tell whether the feed is RSS with an item."""
    return source.is_xml and any(True for _ in source.named("item"))


def parts(source: Source, *names: str) -> Iterator[tuple[Element, Element]]:
    """Yield every item with each of its children of *names*."""
    for item in items(source):
        for part in source.children(item, *names):
            yield item, part


def has_link(source: Source) -> bool:
    """Tell whether an item of an RSS feed has a link of its own, a whole address."""
    return any(HTTP(passage.value) for _, passage in plain_links(source))


def plain_links(source: Source) -> Iterator[tuple[Element, Passage]]:
    """Yield every item of RSS with the content of its ``link``."""
    for item, link in parts(source, "link"):
        if "href" not in source.attributes(link):
            yield item, source.content(link)


def links(source: Source) -> Iterator[tuple[Element, Passage]]:
    """Yield every item with the address of each of its links: ``link``, or ``link href``."""
    for item, link in parts(source, "link"):
        held = source.attributes(link)
        if "href" not in held:
            yield item, source.content(link)
        elif source.attribute(link, "rel") in {"", "alternate"}:
            yield item, held["href"]


def base_of(source: Source, element: Element) -> str:
    """Return the ``xml:base`` that holds for *element*, empty where there is none."""
    for _ in range(_DEEPEST):
        held = source.attributes(element).get("xml:base")
        if held is not None:
            return held.value
        if element.parent < 0:
            break
        element = source.elements[element.parent]
    return ""


def has_scheme(url: str) -> bool:
    """Tell whether an address begins with a scheme."""
    return _SCHEME(url) is not None


def is_relative(url: str) -> bool:
    """Tell whether *url* is a reference within its site: a path, not a bare name."""
    return bool(url) and not has_scheme(url) and ("/" in url or url.startswith(("?", "#")))


_ITEM = {
    "title": "<title>Dam repairs begin in Velmora</title>",
    "link": "<link>https://velmora.example/news/dam-repairs-begin</link>",
    "guid": '<guid isPermaLink="false">velmora-123</guid>',
    "date": "<pubDate>Fri, 16 May 2025 13:57:00 +0200</pubDate>",
    "creator": "<dc:creator>Ana Petrov</dc:creator>",
    "description": "<description>Engineers began repairs to the dam.</description>",
}
_ENTRY = {
    "title": "<title>Dam repairs begin in Velmora</title>",
    "link": '<link rel="alternate" href="https://velmora.example/news/dam-repairs-begin"/>',
    "id": "<id>tag:velmora.example,2025:123</id>",
    "published": "<published>2025-05-16T13:57:00+02:00</published>",
    "updated": "<updated>2025-05-16T14:20:00+02:00</updated>",
    "author": "<author><name>Ana Petrov</name></author>",
    "summary": "<summary>Engineers began repairs to the dam.</summary>",
}
_RSS = (
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
)


def item(**changed: str) -> str:
    """Return an item of RSS: *changed* parts stand for the plain ones, or behind them."""
    return f"<item>{''.join({**_ITEM, **changed}.values())}</item>"


def has_no_doctype(source: Source) -> bool:
    """Tell whether a feed with items has no document type yet."""
    return bool(items(source)) and "<!DOCTYPE" not in source.text


def declaring(source: Source, *entities: str) -> Edit:
    """Return the edit that puts a document type before the root, with *entities* for its spots."""
    root = source.elements[0]
    before = f"<!DOCTYPE {source.text[root.start + 1 : root.attributes_at]} [\n"
    spots = tuple(pairwise(accumulate(map(len, entities), initial=len(before))))
    return Edit(root.start, root.start, f"{before}{''.join(entities)}\n]>\n", spots)


def rss(*items: str, channel: str = "<language>en</language>", doctype: str = "") -> str:
    """Return a small RSS feed of *items*."""
    head = "<title>Velmora Herald</title><link>https://velmora.example/</link>"
    inner = "\n".join(items or (item(),))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}{_RSS}'
        f"<channel>{head}{channel}\n{inner}\n</channel></rss>\n"
    )


def atom(**changed: str) -> str:
    """Return a small Atom feed of one entry, whose *changed* parts stand for the plain ones."""
    inner = "".join({**_ENTRY, **changed}.values())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Velmora Herald</title>'
        "<id>https://velmora.example/</id><updated>2025-05-16T14:20:00+02:00</updated>\n"
        f"<entry>{inner}</entry></feed>\n"
    )
