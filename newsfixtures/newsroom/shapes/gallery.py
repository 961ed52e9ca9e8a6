"""Pictures one after the other, each under its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import GalleryBlock, ImageBlock
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a gallery."""
    desk.lede(opening)
    desk.add(GalleryBlock(media_refs=tuple(item.id for item in desk.media)))
    for item in desk.media[1:]:
        desk.detail()
        desk.add(ImageBlock(media_ref=item.id))
    desk.close(1)


SHAPE = Shape(__name__, lay=lay, type="gallery", pictures=3)
