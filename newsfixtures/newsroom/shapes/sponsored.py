"""A report that somebody paid for, and that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a sponsored article: what is paid for is said first."""
    telling = desk.telling
    desk.lede(opening)
    desk.body(desk.grafs())
    desk.close(1)
    sponsor = telling["o:full"]
    desk.fields["extensions"] = {"newsfixtures:sponsor": str(sponsor)}


SHAPE = Shape(__name__, lay=lay, genre="sponsored")
