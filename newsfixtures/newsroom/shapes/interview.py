"""Questions and answers with one person after an introduction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Heading
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out an interview: questions as headings, answers as quotations set apart."""
    desk.lede(opening)
    desk.detail()
    questions = [desk.template(each) for each in desk.telling.words.questions]
    for _ in desk.planned(max(desk.grafs() // 2, 2), least=1):
        if not (desk.cores or desk.promised):
            break
        if questions:
            desk.add(Heading(level=3, text=desk.write(desk.of(questions))))
        else:
            desk.crosshead(3)
        desk.quotation()
    desk.close(1)


SHAPE = Shape(__name__, lay=lay, genre="interview")
