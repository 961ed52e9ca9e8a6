"""A court's ruling between a body or company and those who sued it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "quarry-permit", "bus-contract", "market-closure", "night-flights", "rent-increase",
    "school-merger", "wind-farm", "road-toll", "water-fees", "land-sale", "pension-cut",
    "archive-access",
)  # fmt: skip
DEFENDANTS = ("city-council", "regional-authority", "water-company", "housing-company")


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a ruling."""
    places = towns(choose, world)
    place = places["city"]
    court = Organization("org-o", "administrative-court", place.name)
    defendant = Organization("org-p", choose.pick(DEFENDANTS), place.name)
    plaintiffs = Organization("org-q", "residents-association", places["city3"].name)
    return Facts(
        kind="court-ruling",
        people=cast(
            choose,
            world,
            ("a", "presiding-judge", court),
            ("b", "lawyer", plaintiffs),
            ("c", "spokesperson", defendant),
            ("d", "law-professor", None),
            ("e", "resident", None),
        ),
        orgs={"o": court, "p": defendant, "q": plaintiffs},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(12, 96)),
            "n2": Amount(choose.number(14, 860)),
            "n3": Amount(choose.number(12, 980) * 1_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("02000000", "02001000"), section="courts")
