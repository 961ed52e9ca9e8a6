"""Addresses: their parts, and what several rules look for in them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from newsfixtures.findings import Hit
from newsfixtures.rules._parts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ESCAPED = re.compile(r"&(?:amp|#38|#x26);", re.IGNORECASE)
"""An ampersand as HTML writes it."""


@lru_cache(maxsize=8)
def parts(url: str) -> SplitResult | None:
    """Return the parts of an address of the web, ``None`` for all others."""
    try:
        found = urlsplit(url)
        host = found.hostname
    except ValueError:
        return None
    return found if host and found.scheme in {"http", "https"} else None


def escaped_ampersands(addresses: Iterable[tuple[str, str]]) -> Iterator[Hit]:
    """Yield a hit for each address with an ampersand as HTML writes it."""
    for path, url in addresses:
        match = ESCAPED.search(url) if "&" in url else None
        if match:
            text = f"{shortened(url)} has {match.group()!r} where an address has a plain ampersand"
            yield Hit(path, text, match.span())
