"""A few grafs for subscribers, parted, with a link to the whole story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.article import Divider, Related, RelatedLink
from newsfixtures.newsroom.shapes import Shape

if TYPE_CHECKING:
    from newsfixtures.newsroom._layout import Desk


def lay(desk: Desk, opening: str) -> None:
    """Lay out a newsletter."""
    desk.lede(opening)
    desk.body(desk.grafs())
    desk.add(Divider())
    desk.crosshead()
    if desk.details:
        desk.bullets([desk.one() for _ in range(min(2, len(desk.details)))])
    desk.add(Divider())
    desk.close(1)
    address = f"https://{desk.outlet.domain}/stories/{desk.choose.number(10_000, 99_999)}"
    title = desk.telling.facts.places["city"].name
    desk.fields["related"] = (Related(rel="same_event", url=address, title=title),)
    desk.add(RelatedLink(related_ref=address))


SHAPE = Shape(__name__, lay=lay, type="newsletter")
