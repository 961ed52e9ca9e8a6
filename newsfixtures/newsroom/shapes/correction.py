"""A report that was wrong at first, with the correction at its end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from newsfixtures.article import Notice, NoticeBlock
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a report and its correction."""
    choose, telling = desk.choose, desk.telling
    desk.lede(opening)
    desk.body(desk.grafs())
    desk.close(1)
    text = telling.write("/notices/0/text", (desk.any_of(telling.words.updates),))
    at = telling.told + timedelta(minutes=choose.number(20, 900))
    desk.notices.append(Notice(id="notice-1", kind="correction", text=text, at=at, version=2))
    desk.add(NoticeBlock(notice_ref="notice-1"))
    desk.fields |= {"version": 2, "updated_at": at}


SHAPE = Shape(__name__, lay=lay)
