"""Tells facts in a language: fills the slots of templates, and remembers what it said where.

Every value of a slot is made once an article and looked up from then on, so that a sentence costs
one ``%``. What stands in the text is told by `Surface`; spans are worked out at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import AmountSpan, Mention, QuoteSpan, TimeSpan
from newsfixtures.article import Entity
from newsfixtures.newsroom._figures import figures
from newsfixtures.newsroom._templates import Slot, slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import Grammar, Words
    from newsfixtures.newsroom._templates import Template
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Organization, Person

_WEEK = 7


class Surface(str):
    """Text in an article that means something.

    Its *note* says what: the class of the annotation, its members before the span, how many code
    points into the surface the span begins, and how long it is.
    """

    __slots__ = ("note",)
    note: tuple[Any, tuple[Any, ...], int, int]


class Telling(dict[str, str]):
    """One article being told: maps the keys of slots to what stands there.

    A key that is asked for the first time introduces whom it names.
    """

    def __init__(
        self, choose: Chooser, facts: Facts, words: Words, grammar: Grammar, outlet: Outlet
    ) -> None:
        """Begin to tell *facts* in the house style of *outlet*."""
        super().__init__()
        self.choose, self.facts, self.words = choose, facts, words
        self.grammar, self.outlet = grammar, outlet
        self.figures = figures(words, outlet.locale, outlet.language)
        self.told: datetime = facts.moments["published"]
        self.entities: dict[str, tuple[str, Entity]] = {}
        self.quoted: dict[str, Person] = {}
        self._known: set[str] = set()
        self._written: list[tuple[str, int, list[tuple[tuple[int, ...], tuple[str, ...]]], str]]
        self._written = []

    def __missing__(self, key: str) -> str:
        """Make what stands at *key*: ``^`` begins a sentence with it."""
        if key[0] == "^":
            settled = key[1:] in self
            value = _capitalised(self[key[1:]])
            if settled:
                self[key] = value
            return value
        wanted = slot(key)
        return _FILL[wanted.kind](self, key, wanted)

    def _keep(self, key: str, value: str) -> str:
        """Let *value* stand at *key* from now on."""
        self[key] = value
        if not value[:1].islower():
            self[f"^{key}"] = value
        return value

    def write(self, path: str, templates: Iterable[Template], opening: str = "") -> str:
        """Return *templates*, filled, as the text at JSON Pointer *path*, behind *opening*."""
        parts, segments = [opening], []
        for shape, read, gaps in templates:
            values = read(self)
            parts.append(shape % values)
            segments.append((gaps, values))
        text = "".join(parts)
        self._written.append((path, len(opening), segments, text))
        return text

    def spans(self) -> tuple[tuple[Any, ...], ...]:
        """Return the mentions, quotes, times and amounts of everything written so far."""
        found: dict[Any, list[Any]] = {Mention: [], QuoteSpan: [], TimeSpan: [], AmountSpan: []}
        for path, at, segments, text in self._written:
            opened: tuple[Any, ...] = ()
            begun = 0
            for gaps, values in segments:
                for gap, value in zip(gaps, values, strict=False):
                    at += gap  # noqa: PLW2901 (runs along the text)
                    if type(value) is Surface:
                        make, truth, lead, length = value.note
                        if make is QuoteSpan:
                            if opened and not truth:
                                span = make(*opened, text[begun:at], path, begun, at)  # type: ignore[call-arg]
                                found[make].append(span)
                            opened, begun = truth, at + length
                        else:
                            start = at + lead
                            end = start + length
                            found[make].append(make(*truth, text[start:end], path, start, end))
                    at += len(value)  # noqa: PLW2901
                at += gaps[-1]  # noqa: PLW2901
        return tuple(tuple(spans) for spans in found.values())

    def knows(self, person: str) -> bool:
        """Tell whether the reader has been told who *person* is."""
        return person in self._known

    def name(self, person: Person) -> None:
        """List *person* among those whom the article names."""
        self.entities.setdefault(person.id, ("person", Entity(name=person.name, id=person.id)))

    def fill_person(self, key: str, wanted: Slot) -> str:
        person, form = self.facts.people[wanted.name], wanted.form
        if not form and wanted.name not in self._known:
            self._known.add(wanted.name)
            text = self.words.introduced.format(role=self._role(person), name=person.name)
            return self._mention(person, "person", "full", text, person.name)
        if form == "full":
            made = self._mention(person, "person", "full", person.name, person.name)
        elif form == "last":
            made = self._mention(person, "person", "surname", person.family, person.family)
        elif form:
            word = self.words.pronouns[person.gender][form == "his"]
            made = self._mention(person, "person", "pronoun", word, word)
        else:
            later = self.words.later
            text = person.family
            if later != "{family}":
                text = later.format(family=text, name=person.name)
            made = self._mention(person, "person", "surname", text, person.family)
        return self._keep(key, made)

    def _mention(self, entity: Any, kind: str, form: str, text: str, name: str) -> Surface:  # noqa: ANN401
        """Return *text*, in which *name* names *entity*."""
        if entity.id not in self.entities:
            full = entity.name if kind != "organization" else self._full(entity)
            self.entities[entity.id] = (kind, Entity(name=full, id=entity.id))
        lead = text.rfind(name) if text is not name else 0
        return _surface(text, Mention, (kind, entity.id, form), lead, len(name))

    def _role(self, person: Person) -> str:
        pattern = self.words.roles[person.role][person.gender == "female"]
        if "{" not in pattern:
            return self._case(pattern, "")
        org = next(org for org in self.facts.orgs.values() if org.id == person.org)
        short = self.words.orgs[org.kind][2] or org.base
        return self._based(pattern.replace("{short}", self._case(short, "")), org, "")

    def _full(self, org: Organization, case: str = "") -> str:
        return self._based(self.words.orgs[org.kind][1], org, case)

    def _based(self, pattern: str, org: Organization, case: str) -> str:
        """Return the *case* of *pattern* with the name that *org* has in it."""
        text = self._case(pattern, case).replace("{base}", org.base)
        if "{" not in text:
            return text
        for number, name in enumerate(self.words.cases):
            text = text.replace(f"{{base:{name}}}", self._country(org.base, number))
        return text

    def _country(self, name: str, number: int) -> str:
        forms = self.words.world.forms.get(name, (name,))
        return forms[number] if number < len(forms) else forms[0]

    def _case(self, forms: str, case: str) -> str:
        """Return the *case* of *forms*, which stand between slashes."""
        at = self.words.cases.index(case) if case and "/" in forms else 0
        return forms.split("/")[at].replace("'", self.outlet.apostrophe)

    def fill_org(self, key: str, wanted: Slot) -> str:
        org = self.facts.orgs[wanted.name]
        mode, _, case = wanted.form.rpartition(".")
        if case in ("the", "full"):
            mode, case = case, ""
        article, _, short = self.words.orgs[org.kind]
        full = self._full(org, case)
        if mode == "full":
            return self._keep(key, self._mention(org, "organization", "full", full, full))
        known = wanted.name in self._known
        self._known.add(wanted.name)
        if known and mode != "the":
            return self._keep(key, self._later(org, short, case))
        text = f"{self._case(article, case)}{full}"
        made = self._mention(org, "organization", "full", text, full)
        return self._keep(key, made) if mode == "the" else made

    def _later(self, org: Organization, short: str, case: str) -> Surface:
        if not short:
            return self._mention(org, "organization", "short", org.base, org.base)
        name = self._case(short, case)
        text = f"{self._case(self.words.definite, case)}{name}"
        return self._mention(org, "organization", "short", text, name)

    def fill_agency(self, key: str, wanted: Slot) -> str:  # noqa: ARG002 (as all are called)
        agency = self.outlet.agency
        self.entities.setdefault(
            "org-agency", ("organization", Entity(name=agency, id="org-agency"))
        )
        truth = ("organization", "org-agency", "full")
        return self._keep(key, _surface(agency, Mention, truth, 0, len(agency)))

    def fill_place(self, key: str, wanted: Slot) -> str:
        place = self.facts.places[wanted.name]
        return self._keep(key, self._mention(place, "place", "full", place.name, place.name))

    def fill_country(self, key: str, wanted: Slot) -> str:
        first = wanted.name == "country"
        name = self.facts.places["city"].country if first else self.facts.orgs["p"].base
        identity = f"country-{name.lower()}"
        self.entities.setdefault(identity, ("place", Entity(name=name, id=identity)))
        case = self.words.cases.index(wanted.form) if wanted.form else 0
        text = self._country(name, case)
        truth = ("place", identity, "inflected" if case else "full")
        return self._keep(key, _surface(text, Mention, truth, 0, len(text)))

    def fill_moment(self, key: str, wanted: Slot) -> str:
        return self._keep(key, self._moment(self.facts.moments[wanted.name], wanted.form))

    def _moment(self, moment: datetime, form: str) -> Surface:
        words = self.words
        same_year = moment.year == self.told.year
        if form.endswith("year"):
            phrase = words.in_year.format(y=moment.year)
            return _time(phrase, str(moment.year), "absolute", bare=form == "bareyear")
        if form == "month":
            phrase, value = words.in_months[moment.month - 1], moment.date().isoformat()[:7]
            if same_year:
                return _time(phrase, value, "partial")
            month = phrase.split("|")[1]
            phrase = words.in_month.format(month=month, y=moment.year)
            return _time(phrase, value, "absolute")
        day = moment.date()
        value = day.isoformat()
        if abs((day - self.told.date()).days) < _WEEK:
            return _time(words.weekdays[moment.weekday()], value, "relative")
        month = self.figures.months[moment.month - 1]
        order = words.month_first if self.outlet.date_order == "mdy" else words.day
        pattern = order[not same_year]
        phrase = pattern.format(d=moment.day, m=moment.month, month=month, y=moment.year)
        return _time(phrase, value, "partial" if same_year else "absolute")

    def fill_amount(self, key: str, wanted: Slot) -> str:
        amount = self.facts.amounts[wanted.name]
        return self._keep(key, self._figure(amount.value, amount.unit, wanted))

    def fill_drawn(self, key: str, wanted: Slot) -> str:  # noqa: ARG002 (as all are called)
        low, high, factor, unit = wanted.drawn
        value = self.choose.number(low, high)
        return self._figure(value * factor if factor else value / 10, unit, wanted)

    def _figure(self, value: float, unit: str, wanted: Slot) -> Surface:
        if unit == "count":
            text = self.figures.count(value, wanted.form)
        elif unit == "percent":
            text = self.figures.percent(value)
        else:
            text = self.figures.money(value, unit)
        length = len(text)
        if wanted.choices:
            text = f"{text} {self.figures.plural(value, wanted.choices)}"
        return _surface(text, AmountSpan, (value, unit), 0, length)

    def fill_term(self, key: str, wanted: Slot) -> str:
        forms = self.grammar.terms[self.facts.terms[wanted.name]]
        return self._keep(key, self._case(forms, wanted.form))

    def fill_gender(self, key: str, wanted: Slot) -> str:
        female = self.facts.people[wanted.name].gender == "female"
        return self._keep(key, wanted.choices[female and len(wanted.choices) > 1])

    def fill_open(self, key: str, wanted: Slot) -> str:
        bare = wanted.form == "bare"  # a quotation set apart has no marks
        glyph = "" if bare else self.outlet.quotes[0]
        person = self.quoted[wanted.name] = self.facts.people[wanted.name]
        truth = (person.id, "direct" if bare else wanted.form)
        return self._keep(key, _surface(glyph, QuoteSpan, truth, 0, len(glyph)))

    def fill_close(self, key: str, wanted: Slot) -> str:
        """Close a quotation: only its end (``”.``), the mark, or both (``”partial``)."""
        glyph = "" if wanted.name == "." else self.outlet.quotes[1]
        return self._keep(key, _surface(glyph, QuoteSpan, (), 0, 0))


def _surface(text: str, make: Any, truth: tuple[Any, ...], lead: int, length: int) -> Surface:  # noqa: ANN401
    surface = Surface(text)
    surface.note = (make, truth, lead, length)
    return surface


def _time(phrase: str, value: str, kind: str, *, bare: bool = False) -> Surface:
    lead, day, rest = phrase.split("|")
    text = day if bare else f"{lead}{day}{rest}"
    return _surface(text, TimeSpan, (value, kind), 0 if bare else len(lead), len(day))


def _capitalised(value: str) -> str:
    if not value[:1].islower():
        return value
    text = Surface(value[0].upper() + value[1:])
    if type(value) is not Surface:
        return str(text)
    text.note = value.note
    return text


_FILL: dict[str, Callable[[Telling, str, Slot], str]] = {
    "person": Telling.fill_person,
    "org": Telling.fill_org,
    "agency": Telling.fill_agency,
    "place": Telling.fill_place,
    "country": Telling.fill_country,
    "moment": Telling.fill_moment,
    "amount": Telling.fill_amount,
    "drawn": Telling.fill_drawn,
    "term": Telling.fill_term,
    "gender": Telling.fill_gender,
    "open": Telling.fill_open,
    "close": Telling.fill_close,
}
