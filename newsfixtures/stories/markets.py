"""A day on the stock exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "interest-rates", "oil-price", "election-worries", "export-figures", "inflation-data",
    "bank-results", "trade-dispute", "weak-currency",
)  # fmt: skip


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a trading day.

    ``o`` is the stock exchange, ``p`` the company that moved most, ``q`` a bank; ``a`` analyses
    markets at the bank, ``b`` speaks for the company, ``c`` trades. ``issue`` is what moved
    prices, ``direction`` says which way (``rose`` or ``fell``), ``n1`` is the change of the
    index, ``n2`` of the company, ``n3`` the turnover.
    """
    places = towns(choose, world)
    place = places["city"]
    first = Organization("org-o", "stock-exchange", place.name)
    second = Organization(
        "org-p",
        choose.pick(("machine-maker", "retailer", "power-supplier", "food-producer")),
        places["city2"].name,
    )
    third = Organization("org-q", "bank", place.name)
    return Facts(
        kind="markets",
        people=cast(
            choose,
            world,
            ("a", "market-analyst", third),
            ("b", "spokesperson", second),
            ("c", "trader", third),
            ("d", "economist", None),
            ("e", "fund-manager", None),
        ),
        orgs={"o": first, "p": second, "q": third},
        places=places,
        moments=timeline(choose, published(choose, place), ago=0),
        amounts={
            "n1": Amount(choose.number(3, 39) / 10, "percent"),
            "n2": Amount(choose.number(42, 140) / 10, "percent"),
            "n3": Amount(choose.number(110, 980) / 10 * 1_000_000, "EUR"),
        },
        terms={"issue": choose.pick(ISSUES), "direction": choose.pick(("rose", "fell"))},
    )


STORY = Story(__name__, draw=draw, topics=("04000000",), section="markets")
