"""The invented world that stories happen in: people, cities, and days to publish on.

Names are those of the language in which the story is told (`newsfixtures.locales._grammar.World`).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.stories import Organization, Person, Place, make_person, make_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import World
    from newsfixtures.stories import Facts

_FIRST_DAY = datetime(2023, 1, 2, tzinfo=UTC)
_LAST_DAY = 1080
_GENDERS = ("male", "female")
_YOUNGEST, _OLDEST = 24, 71


def city(choose: Chooser, world: World, key: str = "city") -> Place:
    """Draw a city that does not exist, in a country that does not either."""
    name = choose.pick(world.onsets) + choose.pick(world.endings)
    return make_place(f"place-{key}", name, *choose.pick(world.zones))


def towns(choose: Chooser, world: World) -> dict[str, Place]:
    """Draw the places of a story: three cities of one country, and a district of the first."""
    zone = choose.pick(world.zones)
    onsets, endings = world.onsets, world.endings
    count, step = len(onsets), len(onsets) // 3
    at = choose.number(0, count - 1)
    places = {}
    for key in ("city", "city2", "city3"):
        name = onsets[at] + choose.pick(endings)
        places[key] = make_place(f"place-{key}", name, *zone)
        at = (at + choose.number(1, step)) % count
    places["district"] = make_place("place-district", choose.pick(world.districts), *zone)
    return places


def country_other_than(choose: Chooser, world: World, place: Place) -> str:
    """Draw a country that *place* is not in."""
    at = choose.number(0, len(world.zones) - 1)
    name, _ = world.zones[at]
    return name if name != place.country else world.zones[at - 1][0]


def cast(
    choose: Chooser, world: World, *parts: tuple[str, str, Organization | None]
) -> dict[str, Person]:
    """Draw one person for each (key, role, organisation); no two share a family name."""
    taken: set[str] = set()
    return {
        key: person(choose, world, taken, key, role, org.id if org else None)
        for key, role, org in parts
    }


def person(
    choose: Chooser, world: World, taken: set[str], key: str, role: str, org: str | None = None
) -> Person:
    """Draw somebody whose family name is not among *taken*, and add it to them."""
    given, woman = choose.pick(world.given)
    pairs = world.pairs
    at = choose.number(0, len(pairs) - 1)
    while (family := pairs[at][woman]) in taken:
        at = (at + 1) % len(pairs)
    taken.update(pairs[at])
    name, age = world.full(given, family), choose.number(_YOUNGEST, _OLDEST)
    return make_person(f"person-{key}", given, family, name, _GENDERS[woman], role, org, age)


def published(choose: Chooser, place: Place) -> datetime:
    """Draw when the story is told: a minute of a day from 2023 to 2025, in the zone of *place*."""
    day = _FIRST_DAY + timedelta(days=choose.number(0, _LAST_DAY))
    hour, minute = divmod(choose.number(6 * 60, 22 * 60 - 1), 60)
    return day.replace(hour=hour, minute=minute, tzinfo=_zone(place.zone_hours))


def timeline(choose: Chooser, told: datetime, *, ago: int = 1) -> dict[str, datetime]:
    """Draw the usual instants around *told*: the event, what came before, what comes next.

    The event is on the day of telling or up to *ago* days before, ``past`` two to nine weeks
    before it, ``start`` over a year before, ``next`` two to five days ahead, so that its weekday
    is not the event's.
    """
    event = told - timedelta(days=choose.number(0, ago), hours=choose.number(1, 5))
    return {
        "published": told,
        "event": event,
        "next": told + timedelta(days=choose.number(2, 5)),
        "later": told + timedelta(days=choose.number(20, 90)),
        "past": event - timedelta(days=choose.number(14, 63)),
        "start": event - timedelta(days=choose.number(400, 1500)),
    }


def writers(choose: Chooser, world: World, count: int, others: Iterable[Person]) -> list[Person]:
    """Draw *count* writers who share no family name with *others*."""
    taken = {other.family for other in others}
    return [person(choose, world, taken, f"writer-{n}", "reporter") for n in range(1, count + 1)]


class Cast(dict[str, "Person"]):
    """The people of a story by their letters, and bystanders from when they are asked for."""

    __slots__ = ("_choose", "_taken", "_world")

    def __init__(self, facts: Facts, choose: Chooser, world: World) -> None:
        """Begin with the cast of *facts*."""
        super().__init__(facts.people)
        self._choose, self._world = choose, world
        self._taken = {other.family for other in facts.people.values()}

    def __missing__(self, key: str) -> Person:
        """Draw a bystander who shares no family name with the others."""
        drawn = self[key] = person(self._choose, self._world, self._taken, key, "")
        return drawn


class Sites(dict[str, "Place"]):
    """The places of a story by their keys, and others of its country from when asked for."""

    __slots__ = ("_choose", "_taken", "_world")

    def __init__(self, facts: Facts, choose: Chooser, world: World) -> None:
        """Begin with the places of *facts*."""
        super().__init__(facts.places)
        self._choose, self._world = choose, world
        self._taken = {other.name for other in facts.places.values()}

    def __missing__(self, key: str) -> Place:
        """Draw a town, or a ``street`` of the first city, that no other place is called."""
        world, choose, taken = self._world, self._choose, self._taken
        street = key.startswith("street")
        firsts = world.districts if street else world.onsets
        at = choose.number(0, len(firsts) - 1)
        ending = "" if street else choose.pick(world.endings)
        while (name := firsts[at] + ending) in taken:
            at = (at + 1) % len(firsts)
        taken.add(name)
        city = self["city"]
        drawn = self[key] = make_place(f"place-{key}", name, city.country, city.zone_hours)
        return drawn


@cache
def _zone(hours: int) -> timezone:
    return timezone(timedelta(hours=hours))
