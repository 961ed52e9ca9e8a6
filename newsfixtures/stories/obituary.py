"""Somebody known in a city has died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "bridge-building", "portrait-painting", "folk-songs", "heart-surgery", "bird-research",
    "chess", "radio-plays", "old-maps",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a life that ended.

    ``a`` has died, aged ``n1``; ``o`` is where they worked, ``p`` what they founded, ``q`` the
    city council; ``b`` worked with them, ``c`` is the mayor. ``issue`` made them known, ``n2``
    counts their works or cases, ``n3`` the years at ``o``. ``event`` is the day of death,
    ``start`` when they retired.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", choose.pick(("university", "theatre", "museum")), place.name)
    second = Organization("org-p", "culture-foundation", place.name)
    third = Organization("org-q", "city-council", place.name)
    return Facts(
        kind="obituary",
        people=cast(
            choose,
            world,
            ("a", "professor-emeritus", first),
            ("b", "colleague", first),
            ("c", "mayor", third),
            ("d", "former-student", None),
            ("e", "neighbour", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(71, 98)),
            "n2": Amount(choose.number(24, 310)),
            "n3": Amount(choose.number(21, 44)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("08000000",), section="people")
