"""Doctors, a health authority and a wave of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "flu", "measles", "whooping-cough", "tick-fever", "norovirus", "heat-stroke", "pneumonia",
    "food-poisoning",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a wave of cases.

    ``o`` is the health authority, ``p`` a hospital, ``q`` the doctors' association; ``a``
    speaks for the authority, ``b`` is a head physician, ``c`` chairs the association. ``issue``
    is the illness, ``n1`` counts cases, ``n2`` is the change within a week, ``n3`` counts beds.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "health-authority", place.name)
    second = Organization("org-p", "hospital-trust", place.name)
    third = Organization("org-q", "doctors-association", place.country)
    return Facts(
        kind="health",
        people=cast(
            choose,
            world,
            ("a", "spokesperson", first),
            ("b", "head-physician", second),
            ("c", "association-chair", third),
            ("d", "nurse", None),
            ("e", "patient", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(24, 960)),
            "n2": Amount(choose.number(31, 480) / 10, "percent"),
            "n3": Amount(choose.number(21, 140)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("07000000",), section="health")
