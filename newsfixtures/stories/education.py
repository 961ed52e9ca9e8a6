"""Schools: what changes, who pays, who objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "tablets", "school-meals", "smaller-classes", "swimming-lessons", "new-timetable",
    "evening-classes", "language-lessons", "school-buses",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a school plan.

    ``o`` is the school authority, ``p`` the teachers' union, ``q`` the parents' council; ``a``
    heads the authority, ``b`` the union, ``c`` speaks for parents. ``issue`` is the plan,
    ``n1`` counts schools, ``n2`` pupils, ``n3`` is the cost.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "school-authority", place.name)
    second = Organization("org-p", "teachers-union", place.country)
    third = Organization("org-q", "parents-council", place.name)
    return Facts(
        kind="education",
        people=cast(
            choose,
            world,
            ("a", "school-authority-head", first),
            ("b", "union-chair", second),
            ("c", "parents-speaker", third),
            ("d", "teacher", None),
            ("e", "student", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place)),
        amounts={
            "n1": Amount(choose.number(11, 84)),
            "n2": Amount(choose.number(21, 890) * 10),
            "n3": Amount(choose.number(11, 140) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES)},
    )


STORY = Story(__name__, draw=draw, topics=("05000000",), section="education")
