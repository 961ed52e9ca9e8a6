"""A commentary: few quotations, background as argument, a pull quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a commentary."""
    desk.lede(opening)
    desk.close(2)
    desk.body(desk.grafs() // 2)
    desk.pull_quote()
    desk.detail()
    desk.close(1)


SHAPE = Shape(__name__, lay=lay, genre="opinion")
