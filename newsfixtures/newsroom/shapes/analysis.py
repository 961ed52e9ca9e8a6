"""Background first, and what it means: crossheads, a table of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Table
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out an analysis."""
    desk.lede(opening)
    desk.close(2)
    desk.crosshead()
    desk.body(desk.grafs())
    if desk.choose.chance(60):
        _figures(desk)
    desk.close(desk.choose.pick(desk.outlet.background))


def _figures(desk: Desk) -> None:
    """Add a table of a figure over three years, for two towns."""
    facts, choose = desk.telling.facts, desk.choose
    year = facts.moments["published"].year
    plain = desk.telling.plans.figures.plain
    rows = tuple(
        (facts.places[key].name, *(plain(choose.number(11, 99)) for _ in range(3)))
        for key in ("city", "city2")
    )
    country = facts.places["city"].country
    header = (country, str(year - 2), str(year - 1), str(year))
    desk.add(Table(header=header, rows=rows))


SHAPE = Shape(__name__, lay=lay, genre="analysis")
