"""What to know, in numbered points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a list piece."""
    desk.lede(opening)
    desk.crosshead()
    count = max(desk.grafs() // 2, 3)
    points = [desk.one() for _ in range(min(count, len(desk.details)))]
    desk.bullets(points, ordered=True)
    desk.quote()
    desk.close(desk.choose.pick(desk.outlet.background))


SHAPE = Shape(__name__, lay=lay, genre="background")
