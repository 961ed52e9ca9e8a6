"""A football match that somebody won."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "a-corner", "a-free-kick", "a-counter-attack", "a-long-throw", "a-penalty", "a-rebound",
    "a-back-heel", "a-header", "a-long-shot", "a-through-ball", "a-volley", "a-tap-in",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a match: home side ``o`` beats away side ``p``."""
    places = towns(choose, world)
    place, other = places["city"], places["city2"]
    home = Organization(
        "org-o", choose.pick(("club-united", "club-rovers", "club-city")), place.name
    )
    away = Organization(
        "org-p", choose.pick(("club-athletic", "club-town", "club-rangers")), other.name
    )
    against = choose.number(0, 2)
    return Facts(
        kind="match-report",
        people=cast(
            choose,
            world,
            ("a", "coach", home),
            ("b", "striker", home),
            ("c", "coach", away),
            ("d", "goalkeeper", home),
            ("e", "supporter", None),
        ),
        orgs={"o": home, "p": away},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "for": Amount(against + choose.number(1, 3)),
            "against": Amount(against),
            "n1": Amount(choose.number(21, 680) * 100 + choose.number(1, 99)),
            "n2": Amount(choose.number(11, 88)),
            "n3": Amount(choose.number(21, 70)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("15000000",), section="sport")
