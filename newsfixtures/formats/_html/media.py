"""The pictures, films and recordings of a body: one item each, however often they are shown."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from attrs import Factory, define, evolve

from newsfixtures.article import Image, ImageBlock, Media, Notice, Related

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_ITEMS = 1000
_PLACEHOLDER = re.compile(
    r"\Adata:|\b(?:placeholder|spacer|blank|lazy|1x1)\.(?:gif|png|svg)", re.IGNORECASE
)


@define
class Shelf:
    """What the blocks of a body refer to, as it is found."""

    media: dict[str, Media] = Factory(dict)
    notices: dict[str, Notice] = Factory(dict)
    related: dict[str, Related] = Factory(dict)
    _by_address: dict[str, str] = Factory(dict)

    @classmethod
    def with_media(cls, known: Iterable[Media]) -> Shelf:
        """Return a shelf that has the *known* items already."""
        shelf = cls()
        for item in known:
            shelf.put(item)
        return shelf

    def put(self, item: Media) -> str:
        """Keep *item*, under its id or one made for it; returns the id of what is kept."""
        same = self.media.get(item.id)
        if same is None and item.url:
            known = self._by_address.get(item.url)
            same = self.media.get(known) if known and not item.id else None
        if same is not None:
            return same.id
        item = item if item.id else evolve(item, id=self._made(item.type))
        if len(self.media) < MAX_ITEMS and states_something(item):
            self.media[item.id] = item
            if item.url:
                self._by_address.setdefault(item.url, item.id)
        return item.id

    def show(self, image: Image, block_id: str | None = None) -> ImageBlock:
        """Return the block that shows *image*, with what it says otherwise than the item."""
        ref = self.put(image)
        item = self.media.get(ref)
        other = item if item is not None else image
        return ImageBlock(
            media_ref=ref,
            caption=image.caption if image.caption != other.caption else None,
            credit=image.credit if image.credit != other.credit else None,
            id=block_id,
        )

    def _made(self, kind: str) -> str:
        number = len(self.media) + 1
        while f"{kind}-{number}" in self.media:
            number += 1
        return f"{kind}-{number}"


def states_something(item: Media) -> bool:
    """Tell whether *item* is more than an id."""
    return item != type(item)(id=item.id)


def whole_number(text: str | None) -> int | None:
    """Return a width or height as HTML writes it."""
    text = (text or "").strip().removesuffix("px")
    if not (text.isascii() and text.isdecimal() and len(text) <= 7):  # noqa: PLR2004 (the schema's bound)
        return None
    return int(text) if int(text) <= 1_000_000 else None  # noqa: PLR2004


def seconds(text: str | None) -> float | None:
    """Return a duration as it was written."""
    try:
        number = float((text or "")[:40])
    except ValueError:
        return None
    return number if math.isfinite(number) and 0 <= number <= 10_000_000 else None  # noqa: PLR2004


def address_of(element: Any) -> str | None:  # noqa: ANN401 (lxml has no type of its own)
    """Return where the picture or film of *element* stands; scripts may put it elsewhere at first."""
    for name in ("src", "data-src", "data-original", "srcset"):
        found = (element.get(name) or "").strip()
        if name == "srcset":
            found = found.split(",")[0].split(" ")[0]
        if found and len(found) <= 2048 and not _PLACEHOLDER.search(found):  # noqa: PLR2004
            return found
    return None
