"""A report under crossheads, with a pull quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a report in sections."""
    desk.lede(opening)
    grafs = desk.grafs()
    desk.body(grafs // 2)
    if desk.choose.chance(50):
        desk.pull_quote()
    desk.crosshead()
    desk.body(grafs - grafs // 2)
    desk.crosshead()
    desk.close(desk.choose.pick(desk.outlet.background))


SHAPE = Shape(__name__, lay=lay)
