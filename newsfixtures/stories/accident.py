"""An accident on road, rail or water, and who looks into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "tram", "bus", "freight-train", "ferry", "school-bus", "truck", "cable-car",
    "regional-train",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of an accident.

    ``o`` is the fire service, ``p`` who ran the vehicle, ``q`` the accident investigators;
    ``a`` heads the operation, ``b`` speaks for the operator, ``c`` investigates. ``issue`` is
    what collided, ``n1`` counts the injured, ``n2`` the helpers, ``n3`` is the damage. Nobody
    dies.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "fire-service", place.name)
    second = Organization(
        "org-p", choose.pick(("bus-company", "port-operator", "rail-company")), place.name
    )
    third = Organization("org-q", "accident-bureau", place.country)
    return Facts(
        kind="accident",
        people=cast(
            choose,
            world,
            ("a", "operations-chief", first),
            ("b", "spokesperson", second),
            ("c", "investigator", third),
            ("d", "witness", None),
            ("e", "road-safety-expert", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(2, 48)),
            "n2": Amount(choose.number(22, 190)),
            "n3": Amount(choose.number(11, 96) * 10_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("03000000",), section="accidents")
