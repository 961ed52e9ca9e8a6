"""Kinds of events: each draws the facts of one, told in no language yet.

One kind of event a file, ending in ``STORY``. Facts are names, places, instants, figures and keys
(``minister-transport``, ``grain-corridor``); which words a language has for them is for its
grammar to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import field, frozen

from newsfixtures._compiled import maker
from newsfixtures._registry import Plugin, Registry
from newsfixtures.choice import Chooser
from newsfixtures.locales._grammar import World


@frozen(slots=False)
class Person:
    """Somebody in the story: *role* is a key, *org* the id of who they speak for, *age* in years."""

    id: str
    given: str
    family: str
    name: str
    gender: str
    role: str
    org: str | None = None
    age: int = 40


@frozen(slots=False)
class Organization:
    """A body in the story: *kind* is a key, *base* the proper name in it."""

    id: str
    kind: str
    base: str


@frozen(slots=False)
class Place:
    """A city in the story; *zone_hours* is its distance from UTC, whole hours."""

    id: str
    name: str
    country: str
    zone_hours: int


make_person = maker(Person, "id", "given", "family", "name", "gender", "role", "org", "age")
make_place = maker(Place, "id", "name", "country", "zone_hours")
"""For those who make many: the classes themselves take twice as long."""


@frozen(slots=False)
class Amount:
    """A figure: *unit* is ``count``, ``percent``, or an ISO 4217 code for money."""

    value: float
    unit: str = "count"


@frozen(kw_only=True, slots=False)
class Facts:
    """What happened: who, where, when, how much, about what.

    *moments* are aware instants in the zone of ``places["city"]``; ``published`` is when it is
    told, ``event`` when it happened. *terms* are keys.
    """

    kind: str
    people: Mapping[str, Person]
    orgs: Mapping[str, Organization]
    places: Mapping[str, Place]
    moments: Mapping[str, datetime]
    amounts: Mapping[str, Amount]
    terms: Mapping[str, str]

    def to_json(self) -> dict[str, Any]:
        """Return the facts as JSON values, instants as ISO 8601."""
        return {
            "kind": self.kind,
            "people": {key: _members(each) for key, each in self.people.items()},
            "orgs": {key: _members(each) for key, each in self.orgs.items()},
            "places": {key: _members(each) for key, each in self.places.items()},
            "moments": {key: each.isoformat() for key, each in self.moments.items()},
            "amounts": {key: _members(each) for key, each in self.amounts.items()},
            "terms": dict(self.terms),
        }


def _members(part: Any) -> dict[str, Any]:  # noqa: ANN401 (any part of facts)
    return {name: getattr(part, name) for name in part.__match_args__}


@frozen(eq=False)
class Story(Plugin):
    """One kind of event: *draw* chooses the facts, with the names of a language's *world*.

    *topics* are IPTC Media Topic codes.
    """

    draw: Callable[[Chooser, World], Facts] = field(kw_only=True)
    topics: tuple[str, ...] = field(kw_only=True)
    section: str = field(kw_only=True)


STORIES = Registry("story", __name__, "STORY", Story)
"""Every kind of event, by name."""
