"""A statement as its sender writes it: quotation high, contact at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Divider
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a press release."""
    desk.lede(opening)
    desk.quote()
    desk.body(desk.grafs() // 2)
    desk.close(1)
    desk.add(Divider())
    desk.label("contact", desk.any_of(("{o:full}, {city}",)))


SHAPE = Shape(__name__, lay=lay, type="press_release", genre="other")
