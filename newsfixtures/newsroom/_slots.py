"""What stands at each kind of slot, and what it means.

A language's `Plans` make one function for each key, once; an article only calls it with its
telling.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsfixtures.annotations import AmountSpan, QuoteSpan
from newsfixtures.newsroom._figures import Figures, figures
from newsfixtures.newsroom._making import entity
from newsfixtures.newsroom._moments import moment_teller, range_teller
from newsfixtures.newsroom._organizations import agency_filler, body_filler, organization_filler
from newsfixtures.newsroom._people import person_filler
from newsfixtures.newsroom._surfaces import Surface, capitalised, named, surface
from newsfixtures.newsroom._templates import Slot, slot

if TYPE_CHECKING:
    from newsfixtures.locales._grammar import Words
    from newsfixtures.newsroom._telling import Telling
    from newsfixtures.stories import Organization, Person

Fill = Callable[["Telling"], str]


class Body(NamedTuple):
    """How organisations of a kind are called in a *case*: ``{base}`` is the proper name in it."""

    case: str
    article: str
    full: str
    short: str
    definite: str


class Plans(dict[str, Fill]):
    """Maps a key to what fills it, for one language and apostrophe; made when first asked for."""

    def __init__(self, words: Words, apostrophe: str, printed: Figures) -> None:
        """Fill slots with *words*; *printed* prints figures."""
        super().__init__()
        self.words, self.apostrophe, self.figures = words, apostrophe, printed
        self.cases = words.cases
        self.declines = words.decline
        self._roles = {
            (role, gender): pattern
            for role, patterns in words.roles.items()
            for gender, pattern in zip(("male", "female"), patterns, strict=True)
        }
        self._bodies: dict[tuple[str, str], Body] = {}

    def __missing__(self, key: str) -> Fill:
        """Make what fills *key*."""
        if key[0] == "^":
            made = self[key] = _begun(self, key)
            return made
        wanted = slot(key)
        made = self[key] = _MAKE[wanted.kind](self, key, wanted)
        return made

    def cased(self, forms: str, case: str) -> str:
        """Return the *case* of *forms*, which stand between slashes."""
        if "/" in forms:
            forms = forms.split("/")[self.cases.index(case) if case else 0]
        return forms.replace("'", self.apostrophe) if "'" in forms else forms

    def plain(self, case: str) -> bool:
        """Tell whether people's names are in *case* what they are alone."""
        return not case or self.declines is None

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
        if self.declines is None or not case:
            return person.name if mode == "full" else _plain_name(person, mode)
        if mode == "last":
            return self.declines(person.family, "family", person.gender, case)
        given = self.declines(person.given, "given", person.gender, case)
        if mode == "first":
            return given
        family = self.declines(person.family, "family", person.gender, case)
        return self.words.world.full(given, family)

    def role(self, telling: Telling, person: Person, case: str) -> str:
        """Return what *person* is, in *case*."""
        pattern = self._roles[person.role, person.gender]
        if "{" not in pattern:
            return self.cased(pattern, case)
        org = next(org for org in telling.facts.orgs.values() if org.id == person.org)
        short = self.words.orgs[org.kind][2] or org.base
        for name in self.cases[1:] if "{short:" in pattern else ():
            pattern = pattern.replace(f"{{short:{name}}}", self.cased(short, name))
        return self.based(pattern.replace("{short}", self.cased(short, "")), org.base, case)

    def body(self, kind: str, case: str) -> Body:
        """Return how a *kind* of organisation is called in *case*."""
        made = self._bodies.get((kind, case))
        if made is None:
            article, full, short = self.words.orgs[kind]
            made = self._bodies[kind, case] = Body(
                case,
                article and self.cased(article, case),
                self.cased(full, case),
                short and self.cased(short, case),
                self.cased(self.words.definite, case),
            )
        return made

    def org(self, org: Organization, case: str = "") -> str:
        """Return the full name of *org* in *case*, without article."""
        return self.filled(self.body(org.kind, case).full, org.base)

    def based(self, pattern: str, base: str, case: str) -> str:
        """Return the *case* of *pattern* with the proper name *base* in it."""
        return self.filled(self.cased(pattern, case), base)

    def filled(self, text: str, base: str) -> str:
        """Return *text* with the proper name *base* in it, in whatever case it asks for."""
        text = text.replace("{base}", base)
        if "{" in text:
            for name in self.cases:
                if (part := f"{{base:{name}}}") in text:
                    text = text.replace(part, self.place(base, name))
        return text


@cache
def plans(words: Words, locale: str, language: str, apostrophe: str) -> Plans:
    """Return what fills the slots of one language."""
    return Plans(words, apostrophe, figures(words, locale, language))


def _plain_name(person: Person, mode: str) -> str:
    return person.family if mode == "last" else person.given


def _begun(plans: Plans, key: str) -> Fill:
    """Begin a sentence with what stands at the rest of *key*."""
    plain, upper = key[1:], plans.words.upper

    def fill(telling: Telling) -> str:
        made = telling[plain]
        if made[:1].islower():
            made = capitalised(made, upper)
        if plain in telling:
            telling[key] = made
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
        telling.places[identity] = entity(name, identity)
    text = plans.place(name, case) if case else name
    if text.endswith(name):  # a case may only put something before a name, as French does
        return named(text, "place", identity, "full", name)
    return named(text, "place", identity, "inflected", text)


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
    printed, name, form, choices = plans.figures, wanted.name, wanted.form, wanted.choices

    def fill(telling: Telling) -> str:
        amount = telling.facts.amounts[name]
        made = telling[key] = _figure(printed, amount.value, amount.unit, form, choices)
        return made

    return fill


def _drawn(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    low, high, factor, unit = wanted.drawn
    printed, form, choices = plans.figures, wanted.form, wanted.choices

    def fill(telling: Telling) -> str:
        number = telling.choose.number(low, high)
        value = number * factor if factor else number / 10
        return _figure(printed, value, unit, form, choices)

    return fill


@lru_cache(maxsize=8192, typed=True)  # 3 is not 3.0 in JSON
def _figure(
    printed: Figures, value: float, unit: str, form: str, choices: tuple[str, ...]
) -> Surface:
    if unit == "count":
        text = printed.count(value, form)
    elif unit == "percent":
        text = printed.percent(value)
    else:
        text = printed.money(value, unit)
    note = (AmountSpan, (value, unit), 0, len(text))
    if choices:
        noun = printed.plural(value, choices)
        if noun.startswith("="):
            return surface(noun[1:], (AmountSpan, (value, unit), 0, len(noun) - 1))
        text = f"{text}{printed.words.counted}{noun}"
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
    return lambda telling: telling.choose.pick(ways)


def _owner(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    """Let an organisation own something; its initials wait until it is named otherwise."""
    name, apostrophe, (owner,) = wanted.name, wanted.form, wanted.choices

    def fill(telling: Telling) -> str:
        value = telling[owner]
        notes = value.notes if isinstance(value, Surface) else ()
        if value.endswith(")"):
            value, notes = value.rpartition(" (")[0], notes[:1]
            telling.known.discard(name)
        return surface(f"{value}{apostrophe}{'' if value.endswith('s') else 's'}", *notes)

    return fill


def _open(plans: Plans, key: str, wanted: Slot) -> Fill:  # noqa: ARG001 (as all are called)
    name = wanted.name
    bare = wanted.form == "bare"  # a quotation set apart has no marks
    marked = not bare and wanted.form != "indirect"
    kind = "direct" if bare else wanted.form

    def fill(telling: Telling) -> str:
        person = telling.quoted[name] = telling.cast[name]
        if person.id not in telling.people:
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
    "org": organization_filler,
    "agency": agency_filler,
    "place": _place,
    "country": _country,
    "moment": _moment,
    "range": _range,
    "amount": _amount,
    "drawn": _drawn,
    "term": _term,
    "gender": _gender,
    "body": body_filler,
    "wording": _wording,
    "owner": _owner,
    "open": _open,
    "close": _close,
}
