"""A flood, quake or fire, those who left their homes, and the help they get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "flood", "forest-fire", "landslide", "earthquake", "dam-leak", "avalanche", "heath-fire",
    "mudflow",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a disaster.

    ``o`` is the civil protection office, ``p`` the regional authority, ``q`` an aid
    organisation; ``a`` heads the office, ``b`` speaks for the region, ``c`` leads the helpers.
    ``issue`` is what happened, ``n1`` counts people who left their homes, ``n2`` houses
    damaged, ``n3`` is the aid promised.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "civil-protection", place.country)
    second = Organization("org-p", "regional-authority", place.name)
    third = Organization("org-q", "aid-organization", place.country)
    return Facts(
        kind="disaster",
        people=cast(
            choose,
            world,
            ("a", "civil-protection-chief", first),
            ("b", "spokesperson", second),
            ("c", "aid-coordinator", third),
            ("d", "resident", None),
            ("e", "volunteer", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(11, 890) * 10),
            "n2": Amount(choose.number(24, 980)),
            "n3": Amount(choose.number(12, 940) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("03000000",), section="disasters")
