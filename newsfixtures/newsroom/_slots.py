"""What stands at each kind of slot, and what it means.

A language's `Plans` make one function for each key, once; an article only calls it with its
telling.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.annotations import AmountSpan, QuoteSpan
from newsfixtures.article import Entity
from newsfixtures.newsroom._figures import Figures, figures
from newsfixtures.newsroom._moments import moment_teller, range_teller
from newsfixtures.newsroom._people import case_of, person_filler
from newsfixtures.newsroom._surfaces import Surface, mention, surface
from newsfixtures.newsroom._templates import Slot, slot

if TYPE_CHECKING:
    from newsfixtures.locales._grammar import Words
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.stories import Organization, Person

Fill = Callable[["Telling"], str]

_ACRONYM = 3
_FEW = 2_000


class Plans(dict[str, Fill]):
    """Maps a key to what fills it, for one language and apostrophe; made when first asked for."""

    def __init__(self, words: Words, apostrophe: str, printed: Figures) -> None:
        """Fill slots with *words*; *printed* prints figures."""
        super().__init__()
        self.words, self.apostrophe, self.figures = words, apostrophe, printed
        self.cases = words.cases
        self.declines = words.decline
        self.roles = {
            (role, gender): pattern
            for role, patterns in words.roles.items()
            for gender, pattern in zip(("male", "female"), patterns, strict=True)
        }

    def __missing__(self, key: str) -> Fill:
        """Make what fills *key*."""
        wanted = slot(key)
        made = self[key] = _MAKE[wanted.kind](self, key, wanted)
        return made

    def cased(self, forms: str, case: str) -> str:
        """Return the *case* of *forms*, which stand between slashes."""
        if "/" in forms:
            forms = forms.split("/")[self.cases.index(case) if case else 0]
        return forms.replace("'", self.apostrophe) if "'" in forms else forms

    def place(self, name: str, case: str) -> str:
        """Return the *case* of the name of a place."""
        number = self.cases.index(case) if case else 0
        if not number:
            return name
        if forms := self.words.world.forms.get(name):
            return forms[number] if number < len(forms) else forms[0]
        return self.declines(name, "place", "", case) if self.declines else name

    def person(self, person: Person, mode: str, case: str) -> str:
        """Return *person*'s name in *case*: ``full``, ``last`` or ``first``."""
        if not case or self.declines is None:
            return {"full": person.name, "last": person.family, "first": person.given}[mode]
        if mode == "last":
            return self.declines(person.family, "family", person.gender, case)
        given = self.declines(person.given, "given", person.gender, case)
        if mode == "first":
            return given
        family = self.declines(person.family, "family", person.gender, case)
        return self.words.world.name.format(given=given, family=family)

    def role(self, telling: Telling, person: Person, case: str) -> str:
        """Return what *person* is, in *case*."""
        pattern = self.roles[person.role, person.gender]
        if "{" not in pattern:
            return self.cased(pattern, case)
        org = next(org for org in telling.facts.orgs.values() if org.id == person.org)
        short = self.words.orgs[org.kind][2] or org.base
        for name in self.cases[1:] if "{short:" in pattern else ():
            pattern = pattern.replace(f"{{short:{name}}}", self.cased(short, name))
        return self.based(pattern.replace("{short}", self.cased(short, "")), org.base, case)

    def org(self, org: Organization, case: str = "") -> str:
        """Return the full name of *org* in *case*, without article."""
        return self.based(self.words.orgs[org.kind][1], org.base, case)

    def based(self, pattern: str, base: str, case: str) -> str:
        """Return the *case* of *pattern* with the proper name *base* in it."""
        text = self.cased(pattern, case).replace("{base}", base)
        if "{" in text:
            for name in self.cases:
                if (part := f"{{base:{name}}}") in text:
                    text = text.replace(part, self.place(base, name))
        return text


@cache
def plans(words: Words, locale: str, language: str, apostrophe: str) -> Plans:
    """Return what fills the slots of one language."""
    return Plans(words, apostrophe, figures(words, locale, language))


def _org(plans: Plans, key: str, wanted: Slot) -> Fill:
    name = wanted.name
    mode, case = case_of(wanted.form)

    def fill(telling: Telling) -> str:
        org = telling.facts.orgs[name]
        full = plans.org(org, case)
        plain = plans.org(org) if case else full
        if org.id not in telling.organizations:
            telling.organizations[org.id] = Entity(name=plain, id=org.id)
        form = "full" if full == plain else "inflected"
        if mode == "full":
            note = mention("organization", org.id, form, 0, len(full))
            made = telling[key] = surface(full, note)
            return made
        article, _, short = plans.words.orgs[org.kind]
        acronym = _acronym(full) if telling.acronyms and mode != "the" else ""
        if name in telling.known and mode != "the":
            made = telling[key] = _later(plans, org, acronym or short, case)
            return made
        text = f"{plans.cased(article, case)}{full}" if article else full
        note = mention("organization", org.id, form, len(text) - len(full), len(full))
        if mode == "the":
            made = telling[key] = surface(text, note)
            return made
        telling.known.add(name)
        if not acronym:
            return surface(text, note)
        other = mention("organization", org.id, "acronym", len(text) + 2, len(acronym))
        return surface(f"{text} ({acronym})", note, other)

    return fill


def _acronym(name: str) -> str:
    """Return the initials of the words of *name* with a capital, if they make an acronym."""
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return initials if len(initials) >= _ACRONYM and initials.isascii() else ""


def _later(plans: Plans, org: Organization, short: str, case: str) -> Surface:
    if not short:
        name = plans.place(org.base, case)
        return surface(name, mention("organization", org.id, "short", 0, len(name)))
    name = plans.cased(short, case).replace("{base}", org.base)
    lead = plans.cased(plans.words.definite, case) if "{base}" not in short else ""
    if not lead and name == plans.org(org):
        return surface(name, mention("organization", org.id, "full", 0, len(name)))
    form = "acronym" if short.isupper() else "short"
    return surface(f"{lead}{name}", mention("organization", org.id, form, len(lead), len(name)))


def _agency(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    def fill(telling: Telling) -> str:
        agency = telling.outlet.agency
        telling.organizations.setdefault("org-agency", Entity(name=agency, id="org-agency"))
        note = mention("organization", "org-agency", "full", 0, len(agency))
        made = telling[key] = surface(agency, note)
        return made

    return fill


def _place(plans: Plans, key: str, wanted: Slot) -> Fill:
    name, case = wanted.name, wanted.form

    def fill(telling: Telling) -> str:
        place = telling.sites[name]
        made = telling[key] = _at(telling, plans, place.id, place.name, case)
        return made

    return fill


def _country(plans: Plans, key: str, wanted: Slot) -> Fill:
    first, case = wanted.name == "country", wanted.form

    def fill(telling: Telling) -> str:
        facts = telling.facts
        name = facts.places["city"].country if first else facts.orgs["p"].base
        made = telling[key] = _at(telling, plans, f"country-{name.lower()}", name, case)
        return made

    return fill


def _at(telling: Telling, plans: Plans, identity: str, name: str, case: str) -> Surface:
    if identity not in telling.places:
        telling.places[identity] = Entity(name=name, id=identity)
    text = plans.place(name, case) if case else name
    if text.endswith(name):  # a case may only put something before a name, as French does
        return surface(text, mention("place", identity, "full", len(text) - len(name), len(name)))
    return surface(text, mention("place", identity, "inflected", 0, len(text)))


def _moment(plans: Plans, key: str, wanted: Slot) -> Fill:
    name, tell = wanted.name, moment_teller(plans.words, plans.figures, wanted.form)

    def fill(telling: Telling) -> str:
        made = telling[key] = tell(telling, telling.facts.moments[name])
        return made

    return fill


def _range(plans: Plans, key: str, wanted: Slot) -> Fill:
    first, _, last = wanted.name.partition("..")
    tell = range_teller(plans.words, plans.figures, wanted.form)

    def fill(telling: Telling) -> str:
        moments = telling.facts.moments
        made = telling[key] = tell(moments[first], moments[last])
        return made

    return fill


def _amount(plans: Plans, key: str, wanted: Slot) -> Fill:
    name = wanted.name

    def fill(telling: Telling) -> str:
        amount = telling.facts.amounts[name]
        made = telling[key] = _figure(plans, amount.value, amount.unit, wanted)
        return made

    return fill


def _drawn(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    low, high, factor, unit = wanted.drawn
    known: dict[int, str] = {}  # the same figure is the same surface; few enough to keep

    def fill(telling: Telling) -> str:
        number = telling.choose.number(low, high)
        made = known.get(number)
        if made is None:
            value = number * factor if factor else number / 10
            made = _figure(plans, value, unit, wanted)
            if len(known) < _FEW:
                known[number] = made
        return made

    return fill


def _figure(plans: Plans, value: float, unit: str, wanted: Slot) -> Surface:
    printed = plans.figures
    if unit == "count":
        text = printed.count(value, wanted.form)
    elif unit == "percent":
        text = printed.percent(value)
    else:
        text = printed.money(value, unit)
    note = (AmountSpan, (value, unit), 0, len(text))
    if wanted.choices:
        noun = printed.plural(value, wanted.choices)
        if noun.startswith("="):
            return surface(noun[1:], (AmountSpan, (value, unit), 0, len(noun) - 1))
        text = f"{text}{plans.words.counted}{noun}"
    return surface(text, note)


def _term(plans: Plans, key: str, wanted: Slot) -> Fill:
    name, case = wanted.name, wanted.form

    def fill(telling: Telling) -> str:
        forms = telling.grammar.terms[telling.facts.terms[name]]
        made = telling[key] = plans.cased(forms, case)
        return made

    return fill


def _gender(plans: Plans, key: str, wanted: Slot) -> Fill:
    name = wanted.name
    forms = [plans.cased(form, "") for form in wanted.choices]
    chosen = {"male": forms[0], "female": forms[-1]}

    def fill(telling: Telling) -> str:
        made = telling[key] = chosen[telling.cast[name].gender]
        return made

    return fill


def _wording(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    """Put something in one of several ways, anew each time."""
    ways = wanted.choices

    def fill(telling: Telling) -> str:
        return telling.choose.pick(ways)

    return fill


def _owner(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    """Let an organisation own something; its initials wait until it is named otherwise."""
    name, apostrophe, (owner,) = wanted.name, wanted.form, wanted.choices

    def fill(telling: Telling) -> str:
        value = telling[owner]
        notes = value.notes if type(value) is Surface else ()
        if value.endswith(")"):
            value, notes = value.rpartition(" (")[0], notes[:1]
            telling.known.discard(name)
        return surface(f"{value}{apostrophe}{'' if value.endswith('s') else 's'}", *notes)

    return fill


def _body(plans: Plans, key: str, wanted: Slot) -> Fill:
    """Name an organisation besides those of the story, of the kind that the form says."""
    article, pattern, _ = plans.words.orgs[wanted.form]
    identity = f"org-{wanted.name}-{wanted.form}"

    def fill(telling: Telling) -> str:
        full = plans.based(pattern, telling.sites[identity].name, "")
        telling.organizations.setdefault(identity, Entity(name=full, id=identity))
        text = f"{plans.cased(article, '')}{full}"
        note = mention("organization", identity, "full", len(text) - len(full), len(full))
        made = telling[key] = surface(text, note)
        return made

    return fill


def _open(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    name = wanted.name
    bare = wanted.form == "bare"  # a quotation set apart has no marks
    marked = not bare and wanted.form != "indirect"
    kind = "direct" if bare else wanted.form

    def fill(telling: Telling) -> str:
        person = telling.quoted[name] = telling.cast[name]
        telling.name(person)
        glyph = telling.outlet.quotes[0] if marked else ""
        made = telling[key] = surface(glyph, (QuoteSpan, (person.id, kind), 0, len(glyph)))
        return made

    return fill


def _close(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    """Close a quotation: only its end (``”.``, ``›``), the mark (``”``), or both."""
    bare = key == "›" or wanted.name == "."

    def fill(telling: Telling) -> str:
        glyph = "" if bare else telling.outlet.quotes[1]
        made = telling[key] = glyph if key == "”" else surface(glyph, (QuoteSpan, (), 0, 0))
        return made

    return fill


_MAKE: dict[str, Callable[[Plans, str, Slot], Fill]] = {
    "person": person_filler,
    "org": _org,
    "agency": _agency,
    "place": _place,
    "country": _country,
    "moment": _moment,
    "range": _range,
    "amount": _amount,
    "drawn": _drawn,
    "term": _term,
    "gender": _gender,
    "body": _body,
    "wording": _wording,
    "owner": _owner,
    "open": _open,
    "close": _close,
}
