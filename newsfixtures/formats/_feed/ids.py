"""Ids and addresses as feeds give them."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsfixtures.formats._feed.reading import address
from newsfixtures.formats._html.text import line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsfixtures.article import Article

_DIGITS = re.compile(r"[0-9]{3,}")
_TRACKING = "utm_source=rss&utm_medium=feed"
_LONGEST = 15


def id_for(article: Article, form: str) -> str:
    """Return the id of *article* in a *form* that feeds give it."""
    return IDS[form](article)


def _own(article: Article) -> str:
    return line(article.id, 2048) or "-"


def _tag(article: Article) -> str:
    own = _own(article)
    if own.startswith("tag:"):
        return own
    host = urlsplit(address(article.url) or "").hostname or "feeds.example"
    day = f"{article.published_at:%Y-%m-%d}" if article.published_at else "2020"
    return f"tag:{host},{day}:{_digits(own)}"


def _uuid(article: Article) -> str:
    own = _own(article)
    if own.startswith("urn:uuid:"):
        return own
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own)}"


def _digits(own: str) -> str:
    """Return the last long number in an id, or one made of it."""
    found = _DIGITS.findall(own)
    if found:
        return found[-1][-_LONGEST:].lstrip("0") or "0"
    return str(uuid.uuid5(uuid.NAMESPACE_URL, own).int % 10**9)


IDS: Mapping[str, Callable[[Article], str]] = {
    "opaque": _own,
    "url": lambda article: address(article.url) or _own(article),
    "tag": _tag,
    "uuid": _uuid,
    "number": lambda article: _digits(_own(article)),
}


def tracked(url: str) -> str:
    """Return *url* with parameters that tell whose feed it was in."""
    bare, mark, fragment = url.partition("#")
    return f"{bare}{'&' if '?' in bare else '?'}{_TRACKING}{mark}{fragment}"
