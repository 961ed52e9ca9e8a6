"""A crime, those arrested for it, and what the police look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "warehouse-burglary", "art-theft", "card-fraud", "car-theft", "jewel-robbery",
    "cargo-theft", "forged-tickets", "data-theft",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of an arrest.

    ``o`` is the police, ``p`` who was robbed or cheated, ``q`` the prosecutors; ``a`` speaks
    for the police, ``b`` for the victims, ``c`` prosecutes. ``issue`` is the crime, ``n1``
    counts arrests, ``n2`` is the damage, ``n3`` counts pieces of evidence.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "police", place.name)
    second = Organization(
        "org-p", choose.pick(("retailer", "bank", "shipping-group")), places["city2"].name
    )
    third = Organization("org-q", "prosecutors-office", place.name)
    return Facts(
        kind="crime",
        people=cast(
            choose,
            world,
            ("a", "police-spokesperson", first),
            ("b", "manager", second),
            ("c", "prosecutor", third),
            ("d", "witness", None),
            ("e", "neighbour", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(2, 14)),
            "n2": Amount(choose.number(12, 870) * 1_000, "EUR"),
            "n3": Amount(choose.number(15, 640)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("02000000",), section="crime")
