"""A company's results for a quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.stories import Amount, Facts, Organization, Story
from newsfixtures.stories._world import cast, city, published, timeline, towns

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World

ISSUES = (
    "freight-rates", "steel-prices", "energy-costs", "weak-demand", "new-plant", "currency-swings",
    "a-dry-summer", "a-strong-season", "supply-delays", "higher-wages", "export-orders",
    "a-price-war",
)  # fmt: skip
QUARTERS = ("first", "second", "third", "fourth")
COMPANIES = ("shipping-group", "machine-maker", "food-producer", "retailer", "power-supplier")


def draw(choose: Chooser, world: World) -> Facts:
    """Draw the facts of a quarterly report."""
    places = towns(choose, world)
    place = places["city"]
    company = Organization("org-o", choose.pick(COMPANIES), city(choose, world).name)
    bank = Organization("org-p", "bank", place.name)
    union = Organization("org-q", "works-council", company.base)
    told = published(choose, place)
    revenue = choose.number(110, 9800) / 10 * 1_000_000
    return Facts(
        kind="earnings",
        people=cast(
            choose,
            world,
            ("a", "chief-executive", company),
            ("b", "analyst", bank),
            ("c", "works-council-chair", union),
            ("d", "fund-manager", None),
            ("e", "economist", None),
        ),
        orgs={"o": company, "p": bank, "q": union},
        places=places,
        moments=timeline(choose, told, ago=0),
        amounts={
            "n1": Amount(revenue, "EUR"),
            "n2": Amount(choose.number(11, 240) / 10, "percent"),
            "n3": Amount(choose.number(21, 96) * 100),
        },
        terms={
            "issue": choose.pick(ISSUES),
            "direction": choose.pick(("rose", "fell")),
            "quarter": QUARTERS[((told.month - 1) // 3 - 1) % 4],
        },
    )


STORY = Story(__name__, draw=draw, topics=("04000000",), section="business")
