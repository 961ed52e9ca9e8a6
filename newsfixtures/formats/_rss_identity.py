"""Writes links and guids of RSS items."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

from newsfixtures.formats._feed_item import Item, nothing
from newsfixtures.formats._html_text import attribute, escaped, line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_DIGITS = re.compile(r"\d{3,}")
_TRACKING = "utm_source=rss&utm_medium=feed"


def link(item: Item) -> Iterator[str]:
    """Write where the article stands."""
    if item.url is None:
        return
    yield from _LINKS[item.knobs["link"]](item, item.url)


def _plain_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.text("link", url)


def _cdata_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.element("link", item.style.escape("cdata")(url))


def _padded_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.element("link", f"\n{escaped(url)}\n")


def _atom_link(item: Item, url: str) -> Iterator[str]:
    item.state("atom-link", "url", url)
    yield item.style.element("atom:link", "", f' rel="alternate"{attribute("href", url)}')


def _both_links(item: Item, url: str) -> Iterator[str]:
    yield from _plain_link(item, url)
    yield from _atom_link(item, url)


def _tracked(url: str) -> str:
    bare, mark, fragment = url.partition("#")
    return f"{bare}{'&' if '?' in bare else '?'}{_TRACKING}{mark}{fragment}"


def _orig_link(item: Item, url: str) -> Iterator[str]:
    item.truth.decoy("tracked-link", "url", tracked(url))
    item.state("orig-link", "url", url)
    yield item.style.text("link", tracked(url))
    yield item.style.text("feedburner:origLink", url)


def _tracked_link(item: Item, url: str) -> Iterator[str]:
    yield from _plain_link(item, tracked(url))


def _relative_link(item: Item, url: str) -> Iterator[str]:
    item.state("link", "url", url)
    yield item.style.text("link", url[len(item.base) - 1 :])


_LINKS: Mapping[str, Callable[[Item, str], Iterator[str]]] = {
    "plain": _plain_link,
    "cdata": _cdata_link,
    "padded": _padded_link,
    "atom": _atom_link,
    "both": _both_links,
    "orig-link": _orig_link,
    "tracking": _tracked_link,
    "relative": _relative_link,
    "permalink": nothing,
    "none": nothing,
}


def guid(item: Item) -> Iterator[str]:
    """Write what tells the article from others."""
    form = item.knobs["guid"]
    if item.knobs["link"] == "permalink" and item.url:
        form = "url"
    if form == "none":
        return
    if form == "empty":
        yield "<guid></guid>"
        return
    value, attributes = _GUIDS[form](item)
    item.state("guid", "id", value)
    yield item.style.text("guid", value, attributes)


def id_in_form(item: Item, form: str) -> str:
    """Return the id of the article in the *form* that a guid has."""
    return _GUIDS[form](item)[0]


def tracked(url: str) -> str:
    """Return *url* with parameters that tell whose feed it was in."""
    bare, mark, fragment = url.partition("#")
    return f"{bare}{'&' if '?' in bare else '?'}{_TRACKING}{mark}{fragment}"


def _own_id(item: Item) -> str:
    return line(item.article.id, 2048) or "-"


def _url_guid(item: Item) -> tuple[str, str]:
    return (item.url, ' isPermaLink="true"') if item.url else _opaque(item)


def _plain_guid(item: Item) -> tuple[str, str]:
    return (item.url, "") if item.url else _opaque(item)


def _opaque(item: Item) -> tuple[str, str]:
    return _own_id(item), ' isPermaLink="false"'


def _tag_guid(item: Item) -> tuple[str, str]:
    given = _own_id(item)
    host = item.host
    day = f",{item.article.published_at:%Y-%m-%d}" if item.article.published_at else ",2020"
    made = f"tag:{host}{day}:{_number(given)}"
    return (given if given.startswith("tag:") else made), ' isPermaLink="false"'


def _uuid_guid(item: Item) -> tuple[str, str]:
    given = _own_id(item)
    made = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, given)}"
    return (given if given.startswith("urn:uuid:") else made), ' isPermaLink="false"'


def _numbered_guid(item: Item) -> tuple[str, str]:
    return _number(_own_id(item)), ' isPermaLink="false"'


def _number(given: str) -> str:
    """Return the last long number in an id, or one made of it."""
    found = _DIGITS.findall(given)
    return found[-1] if found else str(uuid.uuid5(uuid.NAMESPACE_URL, given).int % 10**9)


_GUIDS: Mapping[str, Callable[[Item], tuple[str, str]]] = {
    "opaque": _opaque,
    "url": _url_guid,
    "url-plain": _plain_guid,
    "tag": _tag_guid,
    "uuid": _uuid_guid,
    "number": _numbered_guid,
    "opaque-plain": lambda item: (_own_id(item), ""),
}
