"""Other facts: figures that move on, names that were wrong, another day, another event."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.locales._grammar import World, words_of
from newsfixtures.newsroom.relations._deriving import edition_of
from newsfixtures.stories import STORIES, Amount, Facts, Person
from newsfixtures.stories._world import timeline

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.newsroom._samples import Sample

_MOVING = ("n1", "n2", "n3")
_ROUND = 100
_SETTLED = frozenset({"obituary"})
"""Kinds of events whose figures, such as an age, do not grow."""


def with_new_figure(
    choose: Chooser, sample: Sample, *, later: bool = False
) -> tuple[Facts, str] | None:
    """Return the facts of *sample* with another value for a figure that it prints, and which.

    The value is one that such a story may have: any, or one that the first may grow to *later*.
    """
    facts = sample.facts
    if facts is None:
        return None
    printed = {(each.value, each.unit) for each in sample.annotations.amounts}
    keys = [
        key for key in _MOVING if (facts.amounts[key].value, facts.amounts[key].unit) in printed
    ]
    if not keys:
        return None
    key = choose.pick(keys)
    choose.part(64)
    if later and sample.story not in _SETTLED:
        amount = _grown(facts.amounts[key], choose.number(4, 25))
    else:
        amount = drawn_again(choose, sample).amounts[key]
    if amount == facts.amounts[key]:
        return None
    return evolve(facts, amounts={**facts.amounts, key: amount}), key


def _grown(amount: Amount, percent: int) -> Amount:
    """Return *amount* grown by about *percent*, as round as it was."""
    tenths = round(amount.value * 10)
    step = 1
    while tenths % (step * 10) == 0 and step * _ROUND <= tenths:
        step *= 10
    grown = -(-tenths * (100 + percent) // (100 * step)) * step
    value = grown // 10 if isinstance(amount.value, int) else grown / 10
    return evolve(amount, value=value)


def with_other_name(choose: Chooser, sample: Sample) -> tuple[Facts, str] | None:
    """Return the facts of *sample* with another family name for somebody it names, and who."""
    facts = sample.facts
    if facts is None:
        return None
    named = {each.id for each in sample.annotations.mentions if each.form == "full"}
    keys = [key for key, person in facts.people.items() if person.id in named]
    if not keys:
        return None
    key = choose.pick(keys)
    world = words_of(edition_of(sample).locale).world
    people = {**facts.people, key: _renamed(choose, world, facts, facts.people[key])}
    return evolve(facts, people=people), key


def _renamed(choose: Chooser, world: World, facts: Facts, person: Person) -> Person:
    families = [pair[person.gender == "female"] for pair in world.pairs]
    taken = {each.family for each in facts.people.values()}
    at = choose.number(0, len(families) - 1)
    while families[at] in taken:
        at = (at + 1) % len(families)
    family = families[at]
    return evolve(person, family=family, name=world.full(person.given, family))


def drawn_again(choose: Chooser, sample: Sample) -> Facts:
    """Return the facts of another event of the same kind, in the language of *sample*."""
    return STORIES[sample.story].draw(choose, words_of(edition_of(sample).locale).world)


def next_time(choose: Chooser, sample: Sample, facts: Facts, days: int | None = None) -> Facts:
    """Return *facts* for the same people and places, the next time such a thing happens there.

    That is *days* later, or when the story said that it would be.
    """
    other = drawn_again(choose, sample)
    if days is None:
        told = facts.moments["next"] + timedelta(hours=choose.number(1, 4))
    else:
        told = facts.moments["published"] + timedelta(days=days)
    moments = timeline(choose, told, ago=0)
    moments |= {key: facts.moments[key] for key in ("past", "start")}
    terms = {**other.terms, "issue": facts.terms["issue"]}
    return evolve(
        other,
        people=facts.people,
        orgs=facts.orgs,
        places=facts.places,
        moments=moments,
        terms=terms,
    )
