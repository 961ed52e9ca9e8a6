"""A storm, what it broke, and who repairs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "harbour-wall", "rail-line", "coast-road", "power-station", "old-bridge", "market-hall",
    "river-dam", "hospital-roof", "ferry-pier", "school-building", "water-works", "bus-depot",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a storm."""
    places = towns(choose, world)
    place = places["city"]
    weather = Organization("org-o", "weather-service", place.country)
    power = Organization("org-p", "power-company", place.name)
    rescue = Organization("org-q", "fire-service", place.name)
    return Facts(
        kind="storm",
        people=cast(
            choose,
            world,
            ("a", "mayor", None),
            ("b", "operations-chief", rescue),
            ("c", "forecaster", weather),
            ("d", "resident", None),
            ("e", "farmer", None),
        ),
        orgs={"o": weather, "p": power, "q": rescue},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(12, 68) * 1_000 + choose.number(0, 9) * 100),
            "n2": Amount(choose.number(96, 148)),
            "n3": Amount(choose.number(12, 640) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("17000000", "03000000"), section="weather")
