"""Researchers report what they found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "sea-grass", "night-moths", "river-ice", "bat-calls", "moss-growth", "desert-dust",
    "wild-bees", "glacier-lakes",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a study.

    ``o`` is the university, ``p`` a research institute, ``q`` a foundation that paid; ``a`` led
    the study, ``b`` is a co-author at the institute, ``c`` did not take part and comments.
    ``issue`` was studied, ``n1`` counts samples, ``n2`` is the difference found, ``n3`` the
    funding.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "university", place.name)
    second = Organization("org-p", "research-institute", places["city2"].name)
    third = Organization("org-q", "science-foundation", place.country)
    return Facts(
        kind="science-finding",
        people=cast(
            choose,
            world,
            ("a", "study-leader", first),
            ("b", "co-author", second),
            ("c", "independent-researcher", None),
            ("d", "statistician", None),
            ("e", "volunteer", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(21, 980) * 10),
            "n2": Amount(choose.number(61, 480) / 10, "percent"),
            "n3": Amount(choose.number(12, 96) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("13000000",), section="science")
