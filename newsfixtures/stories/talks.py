"""Talks between two governments, or parties to a dispute, in a third place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import (
    cast,
    country_other_than,
    published,
    timeline,
    towns,
)

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "border-crossings", "fishing-rights", "river-water", "grain-transit", "prisoner-exchange",
    "power-lines", "customs-rules", "rail-link", "gas-storage", "visa-rules", "port-access",
    "mine-clearance",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a round of talks."""
    places = towns(choose, world)
    place = places["city"]
    other = country_other_than(choose, world, place)
    home = Organization("org-o", "foreign-ministry", place.country)
    away = Organization("org-p", "foreign-ministry", other)
    hosts = Organization("org-q", "mediation-office", place.name)
    return Facts(
        kind="talks",
        people=cast(
            choose,
            world,
            ("a", "spokesperson", home),
            ("b", "chief-negotiator", away),
            ("c", "mediator", hosts),
            ("d", "political-scientist", None),
            ("e", "historian", None),
        ),
        orgs={"o": home, "p": away, "q": hosts},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(2, 9)),
            "n2": Amount(choose.number(12, 480)),
            "n3": Amount(choose.number(15, 950) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("11000000", "11002000"), section="world")
