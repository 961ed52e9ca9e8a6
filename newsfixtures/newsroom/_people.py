"""How people are named: introduced at first, then as the language has it, in any case."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.annotations import AmountSpan
from newsfixtures.newsroom._surfaces import mention, surface

if TYPE_CHECKING:
    from newsfixtures.newsroom._slots import Fill, Plans
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.newsroom._templates import Slot

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
    again = mode == "later"
    if mode and not again:
        return _named(plans, key, wanted.name, mode, case)
    name = wanted.name
    usual = plans.words.introduced, plans.words.later
    address = plans.words.address

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        introduced, later = address.get(person.role, usual)
        if again or name in telling.known:
            text = full = family = plans.person(person, "last", case)
            if later != "{family}":
                full = plans.person(person, "full", case)
                text = later.format(family=family, name=full, given=person.given)
            form = "surname" if family == person.family else "inflected"
            shown = family
            if "{name}" in later:
                form, shown = ("full" if full == person.name else "inflected"), full
            note = mention("person", person.id, form, text.rfind(shown), len(shown))
            telling.name(person)
            made = telling[key] = surface(text, note)
            return made
        telling.known.add(name)
        telling.name(person)
        full = plans.person(person, "full", case)
        text = introduced.format(role=plans.role(telling, person, case), name=full)
        form = "full" if full == person.name else "inflected"
        return surface(text, mention("person", person.id, form, text.rfind(full), len(full)))

    return fill


def _age(plans: Plans, key: str, name: str) -> Fill:
    def fill(telling: Telling) -> str:
        age = telling.cast[name].age
        text = plans.figures.count(age, "digits")
        made = telling[key] = surface(text, (AmountSpan, (age, "years"), 0, len(text)))
        return made

    return fill


def _pronoun(plans: Plans, key: str, name: str, number: int) -> Fill:
    pronouns = plans.words.pronouns

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        telling.name(person)
        text = pronouns[person.gender][number]
        note = mention("person", person.id, "pronoun", 0, len(text))
        made = telling[key] = surface(text, note)
        return made

    return fill


def _named(plans: Plans, key: str, name: str, mode: str, case: str) -> Fill:
    plain = {"full": "full", "last": "surname", "first": "given"}.get(mode, "title")

    def fill(telling: Telling) -> str:
        person = telling.cast[name]
        telling.name(person)
        form, lead = plain, 0
        if mode == "role":
            text = plans.role(telling, person, case)
        else:
            text = plans.person(person, mode, case)
            if case and not text.endswith(bare := plans.person(person, mode, "")):
                form = "inflected"
            elif case:  # it may only put something before a name, as French does
                lead = len(text) - len(bare)
        note = mention("person", person.id, form, lead, len(text) - lead)
        made = telling[key] = surface(text, note)
        return made

    return fill
