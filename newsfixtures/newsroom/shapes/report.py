"""An inverted pyramid: lede, details and quotations, background, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a report."""
    desk.lede(opening)
    desk.sections(desk.grafs())
    desk.close(desk.choose.pick(desk.outlet.background))


SHAPE = Shape(__name__, lay=lay)
