"""A local election: who won, by how much, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "housing", "bus-fares", "school-places", "hospital-closure", "town-centre", "water-prices",
    "new-stadium", "property-tax",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of an election.

    ``o`` is the winning list or party, ``p`` the one that lost, ``q`` the election commission;
    ``a`` won and will be mayor, ``b`` lost, ``c`` heads the commission. ``issue`` decided the
    campaign, ``n1`` is the winner's share, ``n2`` the turnout, ``n3`` counts polling stations.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", choose.pick(("party-alliance", "party-union")), place.name)
    second = Organization("org-p", choose.pick(("party-list", "party-forum")), place.name)
    third = Organization("org-q", "election-commission", place.name)
    return Facts(
        kind="election-result",
        people=cast(
            choose,
            world,
            ("a", "candidate", first),
            ("b", "rival-candidate", second),
            ("c", "commission-chair", third),
            ("d", "voter", None),
            ("e", "political-scientist", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(502, 640) / 10, "percent"),
            "n2": Amount(choose.number(380, 780) / 10, "percent"),
            "n3": Amount(choose.number(22, 310)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("11000000",), section="politics")
