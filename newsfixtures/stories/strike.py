"""A strike: who stops work, for what, and what the employer says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "night-shifts", "pay", "staffing", "overtime", "pensions", "safety-gear", "break-times",
    "temporary-contracts", "rosters", "outsourcing", "holiday-cover", "sick-pay",
)  # fmt: skip
EMPLOYERS = ("bus-company", "port-operator", "hospital-trust", "airport-operator", "postal-company")


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a strike."""
    places = towns(choose, world)
    place = places["city"]
    union = Organization("org-o", "union", place.country)
    employer = Organization("org-p", choose.pick(EMPLOYERS), place.name)
    board = Organization("org-q", "arbitration-board", place.name)
    return Facts(
        kind="strike",
        people=cast(
            choose,
            world,
            ("a", "union-secretary", union),
            ("b", "personnel-director", employer),
            ("c", "arbitrator", board),
            ("d", "commuter", None),
            ("e", "economist", None),
        ),
        orgs={"o": union, "p": employer, "q": board},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(21, 880) * 10),
            "n2": Amount(choose.number(21, 95) / 10, "percent"),
            "n3": Amount(choose.number(24, 96)),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("09000000",), section="work")
