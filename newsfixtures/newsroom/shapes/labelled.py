"""Grafs behind run-in labels: source, details, quote, a list of background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out lede, source, details and quotes behind labels, and a list of background."""
    choose, words = desk.choose, desk.telling.words
    desk.lede(opening)
    desk.label("source", desk.any_of(words.source_line, capital=False))
    for number in desk.planned(max(desk.grafs(), 2)):
        if number % 2 and desk.cores:
            desk.labelled_quote()
        elif desk.details:
            desk.label("details", *desk.sentences(35))
    if desk.owes:
        desk.labelled_quote()
    choose.part(48)
    if choose.chance(60):
        desk.label("details", desk.of(desk.outlook))
    desk.label("background")
    count = choose.pick(desk.outlet.background)
    desk.bullets([desk.of(desk.background) for _ in range(count)])


SHAPE = Shape(__name__, lay=lay, type="brief")
