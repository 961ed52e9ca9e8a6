"""Timed posts, newest first, with key events."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from newsfixtures.article import LiveEntry
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a live blog."""
    choose, telling = desk.choose, desk.telling
    desk.lede(opening)
    count = max(desk.grafs(), 3)
    at = telling.told
    heads = ["{issue}", "{city}", "{o:full}", "{p:full}"]
    for number in desk.planned(count, least=1):
        desk.enter()
        if desk.owes or (choose.chance(desk.quoting) and desk.cores):
            desk.quote()
        else:
            desk.detail()
        body = desk.leave()
        if not body:
            break
        headline = None
        if heads and choose.chance(30):
            head = heads.pop(choose.number(0, len(heads) - 1))
            headline = telling.write(f"{desk.path}/headline", (desk.template(head),))
        desk.add(
            LiveEntry(
                id=f"entry-{count - number}",
                published_at=at,
                body=body,  # type: ignore[arg-type]
                headline=headline,
                key_event=choose.chance(20),
                pinned=False,
            )
        )
        at -= timedelta(minutes=choose.number(3, 55))


SHAPE = Shape(__name__, lay=lay, type="live_blog")
