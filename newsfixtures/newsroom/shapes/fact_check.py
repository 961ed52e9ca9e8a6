"""A claim, what speaks for and against it, and a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Claim, LabelledParagraph
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a fact check; the claim is somebody's words, the verdict rests on the details."""
    choose, telling = desk.choose, desk.telling
    desk.lede(opening)
    said = desk.write(desk.one())
    desk.add(LabelledParagraph(label=desk.label_of("claim"), role="claim", text=said))
    for _ in desk.planned(max(desk.grafs() // 2, 2)):
        if desk.details:
            desk.label("context", *desk.sentences(50))
    desk.label("assessment", desk.of(desk.background))
    rating = choose.pick(("true", "mostly true", "missing context", "false"))
    claimant = telling.facts.people[choose.pick("bc")]
    telling.name(claimant)
    desk.fields["claims"] = (Claim(claim=said, claimant=claimant.name, rating=rating),)
    desk.close(1)


SHAPE = Shape(__name__, lay=lay, genre="fact_check")
