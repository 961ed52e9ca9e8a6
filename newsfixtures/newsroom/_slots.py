"""What stands at each kind of slot, and what it means.

One function a kind; `plan` finds it once for each key, so that an article only calls it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.annotations import AmountSpan, Mention, QuoteSpan
from newsfixtures.article import Entity
from newsfixtures.newsroom._moments import tell_moment, tell_range
from newsfixtures.newsroom._surfaces import Note, Surface, surface
from newsfixtures.newsroom._templates import Slot, slot

if TYPE_CHECKING:
    from newsfixtures.locales._grammar import Words
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.stories import Organization, Person

Fill = Callable[["Telling", str, Slot], str]

_PRONOUNS = ("he", "his", "him")
_MODES = ("full", "last", "first", "role", "age", "the", *_PRONOUNS)
_ACRONYM = 3


@cache
def plan(key: str) -> tuple[Fill, Slot]:
    """Return what fills *key*, and what it asks for."""
    wanted = slot(key)
    return _FILL[wanted.kind], wanted


@cache
def _form(form: str) -> tuple[str, str]:
    """Part *form* into how somebody is named and the case."""
    mode, _, case = form.rpartition(".")
    return (case, "") if case in _MODES else (mode, case)


def _person(telling: Telling, key: str, wanted: Slot) -> str:
    person = telling.facts.people[wanted.name]
    mode, case = _form(wanted.form)
    if mode == "age":
        age = telling.figures.count(person.age, "digits")
        return telling.keep(key, surface(age, (AmountSpan, (person.age, "years"), 0, len(age))))
    telling.name(person)
    if mode:
        text, form = _named(telling, person, mode, case)
        return telling.keep(key, surface(text, _mention("person", person.id, form, 0, len(text))))
    words = telling.words
    if wanted.name not in telling.known:
        telling.known.add(wanted.name)
        name = _declined(words, person, "full", case)
        text = words.introduced.format(role=_role(telling, person, case), name=name)
        form = "full" if name == person.name else "inflected"
        return surface(text, _mention("person", person.id, form, text.rfind(name), len(name)))
    text = name = _declined(words, person, "last", case)
    if words.later != "{family}":
        full = _declined(words, person, "full", case) if "{name}" in words.later else ""
        given = person.given if "{given}" in words.later else ""
        text = words.later.format(family=name, name=full, given=given)
    form = "surname" if name == person.family else "inflected"
    note = _mention("person", person.id, form, text.rfind(name), len(name))
    return telling.keep(key, surface(text, note))


def _named(telling: Telling, person: Person, mode: str, case: str) -> tuple[str, str]:
    """Return how *person* is named, and which form that is."""
    words = telling.words
    if mode in _PRONOUNS:
        return words.pronouns[person.gender][_PRONOUNS.index(mode)], "pronoun"
    if mode == "role":
        return _role(telling, person, case), "title"
    text = _declined(words, person, mode, case)
    plain = {"full": person.name, "last": person.family, "first": person.given}[mode]
    if text != plain:
        return text, "inflected"
    return text, {"full": "full", "last": "surname", "first": "given"}[mode]


def _declined(words: Words, person: Person, mode: str, case: str) -> str:
    """Return *person*'s name in *case*."""
    if not case or words.decline is None:
        return {"full": person.name, "last": person.family, "first": person.given}[mode]
    given = words.decline(person.given, "given", person.gender, case) if mode != "last" else ""
    family = words.decline(person.family, "family", person.gender, case) if mode != "first" else ""
    if mode == "full":
        return words.world.name.format(given=given, family=family)
    return given or family


def _mention(kind: str, identity: str, form: str, lead: int, length: int) -> Note:
    return Mention, (kind, identity, form), lead, length


def _role(telling: Telling, person: Person, case: str) -> str:
    words = telling.words
    pattern = words.roles[person.role][person.gender == "female"]
    if "{" not in pattern:
        return _cased(telling, pattern, case)
    org = next(org for org in telling.facts.orgs.values() if org.id == person.org)
    short = words.orgs[org.kind][2] or org.base
    return _based(telling, pattern.replace("{short}", _cased(telling, short, "")), org, case)


def full_name(telling: Telling, org: Organization, case: str = "") -> str:
    """Return the full name of *org*, without article."""
    return _based(telling, telling.words.orgs[org.kind][1], org, case)


def _based(telling: Telling, pattern: str, org: Organization, case: str) -> str:
    """Return the *case* of *pattern* with the name that *org* has in it."""
    text = _cased(telling, pattern, case).replace("{base}", org.base)
    if "{" not in text:
        return text
    for name in telling.words.cases:
        if (slot_ := f"{{base:{name}}}") in text:
            text = text.replace(slot_, _place_name(telling.words, org.base, name))
    return text


def _place_name(words: Words, name: str, case: str) -> str:
    """Return the *case* of the name of a place."""
    number = words.cases.index(case) if case else 0
    if not number:
        return name
    if forms := words.world.forms.get(name):
        return forms[number] if number < len(forms) else forms[0]
    return words.decline(name, "place", "", case) if words.decline else name


def _cased(telling: Telling, forms: str, case: str) -> str:
    """Return the *case* of *forms*, which stand between slashes."""
    if "/" in forms:
        forms = forms.split("/")[telling.words.cases.index(case) if case else 0]
    return forms.replace("'", telling.outlet.apostrophe) if "'" in forms else forms


def _org(telling: Telling, key: str, wanted: Slot) -> str:
    org, words = telling.facts.orgs[wanted.name], telling.words
    mode, case = _form(wanted.form)
    article, _, short = words.orgs[org.kind]
    full = full_name(telling, org, case)
    if org.id not in telling.entities:
        plain = full_name(telling, org) if case else full
        telling.entities[org.id] = ("organization", Entity(name=plain, id=org.id))
    form = "full" if full == telling.entities[org.id][1].name else "inflected"
    if mode == "full":
        return telling.keep(
            key, surface(full, _mention("organization", org.id, form, 0, len(full)))
        )
    known = wanted.name in telling.known
    acronym = _acronym(full) if telling.acronyms and mode != "the" else ""
    if known and mode != "the":
        return telling.keep(key, _later(telling, org, acronym or short, case))
    text = f"{_cased(telling, article, case)}{full}" if article else full
    note = _mention("organization", org.id, form, len(text) - len(full), len(full))
    if mode == "the":
        return telling.keep(key, surface(text, note))
    telling.known.add(wanted.name)
    if not acronym:
        return surface(text, note)
    short_note = _mention("organization", org.id, "acronym", len(text) + 2, len(acronym))
    return surface(f"{text} ({acronym})", note, short_note)


def _acronym(name: str) -> str:
    """Return the initials of the words of *name* with a capital, if they make an acronym."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return initials if len(initials) >= _ACRONYM and initials.isascii() else ""


def _later(telling: Telling, org: Organization, short: str, case: str) -> Surface:
    if not short:
        name = _place_name(telling.words, org.base, case)
        return surface(name, _mention("organization", org.id, "short", 0, len(name)))
    name = _cased(telling, short, case)
    definite = telling.words.definite
    lead = _cased(telling, definite, case) if definite else ""
    form = "acronym" if short.isupper() else "short"
    return surface(f"{lead}{name}", _mention("organization", org.id, form, len(lead), len(name)))


def _agency(telling: Telling, key: str, wanted: Slot) -> str:  # noqa: ARG001 (as all are called)
    agency = telling.outlet.agency
    telling.entities.setdefault(
        "org-agency", ("organization", Entity(name=agency, id="org-agency"))
    )
    note = _mention("organization", "org-agency", "full", 0, len(agency))
    return telling.keep(key, surface(agency, note))


def _place(telling: Telling, key: str, wanted: Slot) -> str:
    place = telling.facts.places[wanted.name]
    return telling.keep(key, _place_mention(telling, place.id, place.name, wanted.form))


def _country(telling: Telling, key: str, wanted: Slot) -> str:
    first = wanted.name == "country"
    name = telling.facts.places["city"].country if first else telling.facts.orgs["p"].base
    return telling.keep(key, _place_mention(telling, f"country-{name.lower()}", name, wanted.form))


def _place_mention(telling: Telling, identity: str, name: str, case: str) -> Surface:
    if identity not in telling.entities:
        telling.entities[identity] = ("place", Entity(name=name, id=identity))
    text = _place_name(telling.words, name, case) if case else name
    form = "full" if text == name else "inflected"
    return surface(text, _mention("place", identity, form, 0, len(text)))


def _amount(telling: Telling, key: str, wanted: Slot) -> str:
    amount = telling.facts.amounts[wanted.name]
    return telling.keep(key, _figure(telling, amount.value, amount.unit, wanted))


def _drawn(telling: Telling, key: str, wanted: Slot) -> str:  # noqa: ARG001 (as all are called)
    low, high, factor, unit = wanted.drawn
    value = telling.choose.number(low, high)
    return _figure(telling, value * factor if factor else value / 10, unit, wanted)


def _figure(telling: Telling, value: float, unit: str, wanted: Slot) -> Surface:
    figures = telling.figures
    if unit == "count":
        text = figures.count(value, wanted.form)
    elif unit == "percent":
        text = figures.percent(value)
    else:
        text = figures.money(value, unit)
    note = (AmountSpan, (value, unit), 0, len(text))
    if wanted.choices:
        text = f"{text}{telling.words.counted}{figures.plural(value, wanted.choices)}"
    return surface(text, note)


def _term(telling: Telling, key: str, wanted: Slot) -> str:
    forms = telling.grammar.terms[telling.facts.terms[wanted.name]]
    return telling.keep(key, _cased(telling, forms, wanted.form))


def _gender(telling: Telling, key: str, wanted: Slot) -> str:
    female = telling.facts.people[wanted.name].gender == "female"
    return telling.keep(key, wanted.choices[female and len(wanted.choices) > 1])


def _open(telling: Telling, key: str, wanted: Slot) -> str:
    person = telling.quoted[wanted.name] = telling.facts.people[wanted.name]
    telling.name(person)
    bare = wanted.form == "bare"  # a quotation set apart has no marks
    glyph = "" if bare or wanted.form == "indirect" else telling.outlet.quotes[0]
    truth = (person.id, "direct" if bare else wanted.form)
    return telling.keep(key, surface(glyph, (QuoteSpan, truth, 0, len(glyph))))


def _close(telling: Telling, key: str, wanted: Slot) -> str:
    """Close a quotation: only its end (``”.``, ``›``), the mark (``”``), or both."""
    bare = key == "›" or wanted.name == "."
    glyph = "" if bare else telling.outlet.quotes[1]
    if key == "”":
        return telling.keep(key, glyph)
    return telling.keep(key, surface(glyph, (QuoteSpan, (), 0, 0)))


_FILL: dict[str, Fill] = {
    "person": _person,
    "org": _org,
    "agency": _agency,
    "place": _place,
    "country": _country,
    "moment": tell_moment,
    "range": tell_range,
    "amount": _amount,
    "drawn": _drawn,
    "term": _term,
    "gender": _gender,
    "open": _open,
    "close": _close,
}
