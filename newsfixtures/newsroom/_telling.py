"""Tells facts: fills the slots of templates, and notes what it says where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.annotations import AmountSpan, Mention, QuoteSpan, TimeSpan
from newsfixtures.article import Entity

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from newsfixtures.annotations import EntityType, Form
    from newsfixtures.choice import Chooser
    from newsfixtures.locales._grammar import Grammar, Words
    from newsfixtures.newsroom._templates import Slot, Steps
    from newsfixtures.outlets import Outlet
    from newsfixtures.stories import Facts, Person

_WEEK = 7
_MILLION = 1_000_000
_THOUSAND = 1_000


class Telling:
    """One article being told; remembers who was introduced, and every span."""

    def __init__(
        self,
        choose: Chooser,
        facts: Facts,
        words: Words,
        grammar: Grammar,
        outlet: Outlet,
        months: tuple[str, ...],
        weekdays: tuple[str, ...],
    ) -> None:
        """Begin to tell *facts* in the house style of *outlet*."""
        self.choose, self.facts, self.words = choose, facts, words
        self.grammar, self.outlet = grammar, outlet
        self.months, self.weekdays = months, weekdays
        self.told: datetime = facts.moments["published"]
        self.mentions: list[Mention] = []
        self.quotes: list[QuoteSpan] = []
        self.times: list[TimeSpan] = []
        self.amounts: list[AmountSpan] = []
        self.entities: dict[str, tuple[str, Entity]] = {}
        self._introduced: set[str] = set()
        self._path = ""
        self._at = 0
        self._opened = 0
        self._upper = False
        self._parts: list[str] = []

    def write(self, path: str, *sentences: Steps, verbatim: str = "") -> str:
        """Return *sentences* as the text at JSON Pointer *path*, and note its spans.

        *verbatim* stands before the first sentence as it is, such as a dateline.
        """
        self._path, self._at = path, len(verbatim)
        self._parts = parts = [verbatim]
        for number, steps in enumerate(sentences):
            if number:
                parts.append(" ")
                self._at += 1
            self._upper = True
            for step in steps:
                piece = step if type(step) is str else _FILL[step[0]](self, step)  # type: ignore[arg-type]
                if self._upper and piece and piece[0].isalnum():
                    piece = piece[0].upper() + piece[1:]
                    self._upper = False
                parts.append(piece)
                self._at += len(piece)
        return "".join(parts)

    def knows(self, person: str) -> bool:
        """Tell whether the reader has been told who *person* is."""
        return self.facts.people[person].id in self._introduced

    def _mention(
        self, kind: EntityType, identity: str, name: str, surface: str, form: Form, shift: int = 0
    ) -> None:
        if identity not in self.entities:
            self.entities[identity] = (kind, Entity(name=name, id=identity))
        start = self._at + shift
        if self._upper and not shift:
            surface = surface[0].upper() + surface[1:]
        self.mentions.append(
            Mention(
                type=kind,
                id=identity,
                form=form,
                surface=surface,
                path=self._path,
                start=start,
                end=start + len(surface),
            )
        )

    def fill_person(self, slot: Slot) -> str:
        person = self.facts.people[slot.name]
        if slot.form in ("he", "his"):
            word = self.words.pronouns[person.gender][slot.form == "his"]
            self._mention("person", person.id, person.name, word, "pronoun")
            return word
        if slot.form == "full":
            self._mention("person", person.id, person.name, person.name, "full")
            return person.name
        if slot.form == "last" or person.id in self._introduced:
            self._mention("person", person.id, person.name, person.family, "surname")
            return person.family
        self._introduced.add(person.id)
        role = self._role(person)
        self._mention("person", person.id, person.name, person.name, "full", len(role) + 1)
        return f"{role} {person.name}"

    def _role(self, person: Person) -> str:
        pattern = self.words.roles[person.role][person.gender == "female"]
        if "{" not in pattern:
            return pattern
        org = next(org for org in self.facts.orgs.values() if org.id == person.org)
        short = self.words.orgs[org.kind][2] or org.base
        return pattern.format(base=org.base, short=short)

    def fill_org(self, slot: Slot) -> str:
        if slot.name == "agency":
            agency = self.outlet.agency
            self._mention("organization", "org-agency", agency, agency, "full")
            return agency
        org = self.facts.orgs[slot.name]
        article, pattern, short = self.words.orgs[org.kind]
        full = pattern.format(base=org.base)
        if slot.form == "full":
            self._mention("organization", org.id, full, full, "full")
            return full
        if slot.form == "the" or org.id not in self._introduced:
            self._introduced.add(org.id)
            self._mention("organization", org.id, full, full, "full", len(article))
            return f"{article}{full}"
        article = "the " if short else ""
        name = short or org.base
        self._mention("organization", org.id, full, name, "short", len(article))
        return f"{article}{name}"

    def fill_place(self, slot: Slot) -> str:
        if slot.name == "country":
            name = self.facts.places["city"].country
        elif slot.name == "country2":
            name = self.facts.orgs["p"].base
        else:
            place = self.facts.places[slot.name]
            self._mention("place", place.id, place.name, place.name, "full")
            return place.name
        self._mention("place", f"country-{name.lower()}", name, name, "full")
        return name

    def fill_moment(self, slot: Slot) -> str:
        moment = self.facts.moments[slot.name]
        if slot.form.endswith("year"):
            lead = self.words.in_period if slot.form == "year" else ""
            return self._time(lead, str(moment.year), str(moment.year), "absolute")
        same_year = moment.year == self.told.year
        month = self.months[moment.month - 1]
        if slot.form == "month":
            surface = month if same_year else f"{month} {moment.year}"
            kind = "partial" if same_year else "absolute"
            return self._time(self.words.in_period, surface, f"{moment:%Y-%m}", kind)
        value = moment.date().isoformat()
        if abs((moment.date() - self.told.date()).days) < _WEEK:
            return self._time(self.words.on_day, self.weekdays[moment.weekday()], value, "relative")
        if self.outlet.date_order == "dmy":
            surface = (
                f"{moment.day} {month}" if same_year else f"{moment.day} {month} {moment.year}"
            )
        else:
            surface = (
                f"{month} {moment.day}" if same_year else f"{month} {moment.day}, {moment.year}"
            )
        return self._time(self.words.on_day, surface, value, "partial" if same_year else "absolute")

    def _time(self, lead: str, surface: str, value: str, kind: Any) -> str:  # noqa: ANN401
        start = self._at + len(lead)
        self.times.append(
            TimeSpan(
                value=value,
                kind=kind,
                surface=surface,
                path=self._path,
                start=start,
                end=start + len(surface),
            )
        )
        return f"{lead}{surface}"

    def fill_amount(self, slot: Slot) -> str:
        amount = self.facts.amounts[slot.name]
        value = amount.value
        if amount.unit == "percent":
            return self._figure(f"{value:g} {self._percent}", value, "percent")
        if amount.unit != "count":
            return self._figure(self._money(value, amount.unit), value, amount.unit)
        return self._counted(int(value), slot.form)

    def fill_drawn(self, slot: Slot) -> str:
        low, _, high = slot.name.partition("-")
        value = self.choose.number(int(low), int(high))
        form = slot.form
        if form == "tenths":
            return self._figure(f"{value / 10:g} {self._percent}", value / 10, "percent")
        if form == "percent":
            return self._figure(f"{value} {self._percent}", value, "percent")
        if form == "thousand":
            return self._counted(value * _THOUSAND, "")
        factor = {"euros": 1, "thousand-euros": _THOUSAND, "million-euros": _MILLION}.get(form)
        if factor is not None:
            return self._figure(self._money(value * factor, "EUR"), value * factor, "EUR")
        return self._counted(value, form)

    def _counted(self, value: int, form: str) -> str:
        if form == "ordinal":
            return self._figure(f"{value}{_ordinal(value)}", value, "count")
        spelled = form != "digits" and value < len(self.words.numbers)
        surface = self.words.numbers[value] if spelled else f"{value:,}"
        return self._figure(surface, value, "count")

    def _money(self, value: float, currency: str) -> str:
        name = self.words.currencies[currency]
        if value >= _MILLION:
            return f"{value / _MILLION:,.1f}".removesuffix(".0") + f" {self.words.million} {name}"
        return f"{value:,.0f} {name}"

    @property
    def _percent(self) -> str:
        return self.words.percent[self.outlet.language]

    def _figure(self, surface: str, value: float, unit: str) -> str:
        shown = surface[0].upper() + surface[1:] if self._upper else surface
        self.amounts.append(
            AmountSpan(
                value=value,
                unit=unit,
                surface=shown,
                path=self._path,
                start=self._at,
                end=self._at + len(surface),
            )
        )
        return surface

    def fill_term(self, slot: Slot) -> str:
        return self.grammar.terms[self.facts.terms[slot.name]]

    def fill_open(self, slot: Slot) -> str:
        glyph = self.outlet.quotes[0]
        self._opened = self._at + len(glyph)
        self._speaker = slot.name
        if slot.form == "direct":
            self._upper = True
        return glyph

    def fill_end(self, slot: Slot) -> str:
        self._quote(slot.form)
        return ""

    def fill_close(self, slot: Slot) -> str:
        if slot.form == "partial":
            self._quote("partial")
        return self.outlet.quotes[1]

    def _quote(self, kind: Any) -> None:  # noqa: ANN401
        said = "".join(self._parts)
        self.quotes.append(
            QuoteSpan(
                speaker=self.facts.people[self._speaker].id,
                kind=kind,
                surface=said[self._opened : self._at],
                path=self._path,
                start=self._opened,
                end=self._at,
            )
        )


def _ordinal(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


_FILL: dict[str, Callable[[Telling, Slot], str]] = {
    "person": Telling.fill_person,
    "org": Telling.fill_org,
    "place": Telling.fill_place,
    "moment": Telling.fill_moment,
    "amount": Telling.fill_amount,
    "drawn": Telling.fill_drawn,
    "term": Telling.fill_term,
    "open": Telling.fill_open,
    "end": Telling.fill_end,
    "close": Telling.fill_close,
}
