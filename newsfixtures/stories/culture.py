"""A festival, exhibition or premiere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "photo-exhibition", "film-festival", "opera-premiere", "puppet-theatre", "book-fair",
    "street-music", "glass-art", "poetry-week",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of an opening.

    ``o`` is the house, ``p`` the foundation that pays, ``q`` the city council; ``a`` directs
    the house, ``b`` is the artist, ``c`` the councillor for culture. ``issue`` is what opens,
    ``n1`` counts works shown, ``n2`` visitors expected, ``n3`` is the cost.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", choose.pick(("museum", "theatre", "concert-hall")), place.name)
    second = Organization("org-p", "culture-foundation", place.country)
    third = Organization("org-q", "city-council", place.name)
    return Facts(
        kind="culture",
        people=cast(
            choose,
            world,
            ("a", "house-director", first),
            ("b", "artist", None),
            ("c", "culture-councillor", third),
            ("d", "visitor", None),
            ("e", "critic", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(24, 310)),
            "n2": Amount(choose.number(12, 96) * 1_000),
            "n3": Amount(choose.number(21, 98) * 10_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("01000000",), section="culture")
