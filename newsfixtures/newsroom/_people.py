"""How people are named: introduced at first, then as the language has it, in any case."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.annotations import AmountSpan
from newsfixtures.newsroom._surfaces import named, surface

if TYPE_CHECKING:
    from newsfixtures.newsroom._slots import Fill, Plans
    from newsfixtures.newsroom._surfaces import Surface
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Slot
    from newsfixtures.stories import Person

_PRONOUNS = ("he", "his", "him")
_MODES = ("full", "last", "first", "later", "role", "age", "the", *_PRONOUNS)


@cache
def case_of(form: str) -> tuple[str, str]:
    """Part *form* into how somebody is named and the case."""
    mode, _, case = form.rpartition(".")
    return (case, "") if case in _MODES else (mode, case)


def person_filler(plans: Plans, key: str, wanted: Slot) -> Fill:
    """Return what names somebody."""
    mode, case = case_of(wanted.form)
    if mode == "age":
        return _age(plans, key, wanted.name)
    if mode in _PRONOUNS:
        return _pronoun(plans, key, wanted.name, _PRONOUNS.index(mode))
    if mode and mode != "later":
        return _named(plans, key, wanted.name, mode, case)
    return _introduced(plans, key, wanted.name, case, again=mode == "later")


def _introduced(plans: Plans, key: str, name: str, case: str, *, again: bool) -> Fill:
    """Introduce somebody at first, unless *again*, and name them as known from then on."""
    usual = plans.words.introduced, plans.words.later
    address, plain = plans.words.address, plans.plain(case)

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        if person.id not in telling.people:
            telling.name(person)
        introduced, later = address.get(person.role, usual)
        if again or name in telling.known:
            made = telling[key] = _known(plans, person, later, case)
            return made
        telling.known.add(name)
        full = person.name if plain else plans.person(person, "full", case)
        text = introduced.replace("{role}", plans.role(telling, person, case))
        form = "full" if full == person.name else "inflected"
        return named(text.replace("{name}", full), "person", person.id, form, full)

    return fill


def _known(plans: Plans, person: Person, later: str, case: str) -> Surface:
    """Name somebody whom the reader knows, as *later* has it."""
    shown = family = plans.person(person, "last", case)
    form = "surname" if family == person.family else "inflected"
    if later == "{family}":
        return named(family, "person", person.id, form, family)
    full = plans.person(person, "full", case)
    if "{name}" in later:
        form, shown = ("full" if full == person.name else "inflected"), full
    text = later.format(family=family, name=full, given=person.given)
    return named(text, "person", person.id, form, shown)


def _age(plans: Plans, key: str, name: str) -> Fill:
    def fill(telling: Telling) -> str:
        age = telling.cast[name].age
        text = plans.figures.count(age, "digits")
        made = telling[key] = surface(text, (AmountSpan, (age, "years"), 0, len(text)))
        return made

    return fill


def _pronoun(plans: Plans, key: str, name: str, number: int) -> Fill:
    pronouns = {gender: forms[number] for gender, forms in plans.words.pronouns.items()}

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        if person.id not in telling.people:
            telling.name(person)
        text = pronouns[person.gender]
        made = telling[key] = named(text, "person", person.id, "pronoun", text)
        return made

    return fill


def _named(plans: Plans, key: str, name: str, mode: str, case: str) -> Fill:
    usual = {"full": "full", "last": "surname", "first": "given"}.get(mode, "title")
    plain = mode == "full" and plans.plain(case)

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        if person.id not in telling.people:
            telling.name(person)
        if plain:
            made = telling[key] = named(person.name, "person", person.id, usual, person.name)
            return made
        form = usual
        if mode == "role":
            shown = text = plans.role(telling, person, case)
        else:
            shown = text = plans.person(person, mode, case)
            if case and not text.endswith(bare := plans.person(person, mode, "")):
                form = "inflected"
            elif case:  # it may only put something before a name, as French does
                shown = bare
        made = telling[key] = named(text, "person", person.id, form, shown)
        return made

    return fill
