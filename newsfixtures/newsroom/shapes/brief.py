"""A few grafs without background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a brief."""
    desk.lede(opening)
    desk.body(desk.choose.pick((1, 2, 2, 3)))
    if desk.owes:
        desk.quote()


SHAPE = Shape(__name__, lay=lay, type="brief")
