"""The invented world that stories happen in: names, cities, and days to publish on.

Given and family names are common ones of several cultures; nobody in particular is meant. Cities
and countries are put together from syllables and do not exist.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

from newsfixtures.stories import Organization, Person, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.choice import Chooser

_WOMEN = (
    "Ana Maria Elena Sofia Clara Ines Lucia Marta Petra Irena Vera Olena Oksana Iryna Daria Nadia "
    "Leila Samira Amina Farah Yasmin Zeynep Elif Aylin Noor Priya Anjali Meera Kavita Sunita Mei "
    "Ling Yuki Haruka Aiko Naomi Grace Ruth Helen Judith Carol Susan Diane Joan Alice Emma Laura "
    "Julia Nina Eva Greta Ingrid Astrid Sigrid Karin Birgit Heike Monika Agnes Zofia Kinga Beata "
    "Renata Camille Claire Sylvie Amelie Odile Chiara Paola Silvia Giulia Carmen Pilar Rosa "
    "Beatriz Abena Ama Esi Wanjiru Akinyi Chioma Ngozi Thandi Lindiwe Tamar Miriam Yael Orla "
    "Niamh Siobhan Bronwen Catrin Fiona Morag Isla Hana Mila Tereza Katarina Jelena Milica Dragana"
).split()
_MEN = (
    "Ivan Marko Luka Petar Nikola Stefan Milan Andrej Oleh Taras Andriy Dmytro Serhiy Bohdan Omar "
    "Karim Hassan Tariq Youssef Mehmet Kemal Emre Arjun Ravi Vikram Sanjay Anil Wei Jun Hiro "
    "Kenji Takeshi Daniel Samuel Joseph Thomas Peter Simon Martin Paul Mark Alan Colin Graham "
    "Derek Neil Howard Felix Jonas Lars Erik Nils Anders Henrik Bjorn Jan Piet Willem Bram Tomasz "
    "Marek Pawel Jakub Luc Pierre Antoine Olivier Mathieu Marco Paolo Luigi Carlo Diego Pablo "
    "Javier Rafael Joao Rui Kofi Kwame Yaw Otieno Kamau Emeka Tunde Sipho Themba Avi Eitan Noam "
    "Liam Declan Eoin Rhys Gareth Owen Ewan Angus Matej Filip Vaclav Ondrej Zoran Goran Bojan"
).split()
_FAMILIES = (
    "Petrov Kovac Horvat Novak Marin Babic Jovanov Radic Savchuk Melnyk Bondar Tkach Lysenko "
    "Moroz Haddad Nasser Khoury Mansour Aziz Rahman Demir Yilmaz Kaya Arslan Aydin Sharma Mehta "
    "Iyer Nair Kapoor Desai Chen Wong Lin Zhao Tanaka Mori Sato Ito Okada Harris Bennett Clarke "
    "Dawson Ellis Foster Gibson Hayes Ingram Jarvis Kerr Lowe Marsh Norton Osborne Parry Quinn "
    "Reeves Shaw Tully Usher Vance Walsh Yates Albrecht Brandt Dietrich Engel Fuchs Gruber Hahn "
    "Jansen Keller Lindner Maier Neumann Ostermann Pohl Richter Schubert Vogel Winkler Ziegler "
    "Berg Dahl Eklund Falk Holm Lind Nyberg Sandberg Strand Vik Kowal Nowicki Sikora Wrona Zajac "
    "Bernard Caron Dufour Fabre Garnier Lambert Mercier Perrin Renaud Vidal Bianchi Conti De Luca "
    "Ferri Greco Leone Moretti Ricci Serra Villa Alonso Blanco Castro Duarte Fuentes Gil Iglesias "
    "Lozano Mendes Navarro Ortega Prieto Ramos Soto Vega Addo Boateng Mensah Owusu Kariuki Mwangi "
    "Njoroge Ochieng Adeyemi Bello Eze Okafor Dlamini Khumalo Nkosi Zulu Cohen Levi Peretz Sharon "
    "Byrne Doyle Kavanagh Nolan Rafferty Bevan Morgan Pugh Rees Cameron Drummond Forbes Lennox "
    "Benes Dvorak Hruska Kral Pokorny Urban Zeman Ilic Lukic Markovic Pavlovic Stojan Vukic"
)
_ONSETS = (
    "Vel Kar Dor Mal Tor Bren Cal Dun El Far Gal Hal Isk Jor Kel Lor Mar Nor Ost Pel Quen Ral Sar "
    "Tal Ul Var Wen Yar Zel Al Bor Cor Dal Er Fen Gor Har Il Jar Kor Lan Mer Nav Or Pol Rin Sel "
    "Tir Um Vor Wes Zan Ash Bel Crag Dren Est Fal Glen Holm"
).split()
_ENDINGS = (
    "mora dova vik stad ford ham berg mont dale vale ness port haven wick by grad ovo ina ento "
    "ara esk burn holt mere shaw field gate low ton minster"
).split()
_COUNTRIES = (
    "Orvania Keldoria Marvinia Tarsova Lendria Ostavia Pellara Quorin Varnia Zelmar Brastova "
    "Corvia Dalmora Estaria Fenland Galdova Harvia Istria-Nova Jorvia Kastoria Lurania Morvenia "
    "Nordavia Palantia Rovania Sarmora Torvia Ulmaria Westria Yarvia"
).split()
_FIRST_DAY = datetime(2023, 1, 2, tzinfo=UTC)
_LAST_DAY = 1080


@cache
def _families() -> tuple[str, ...]:
    return tuple(_FAMILIES.replace("De Luca", "De_Luca").split())


def city(choose: Chooser, key: str = "city") -> Place:
    """Draw a city that does not exist, in a country that does not either."""
    name = choose.pick(_ONSETS) + choose.pick(_ENDINGS)
    at = choose.number(0, len(_COUNTRIES) - 1)
    return Place(id=f"place-{key}", name=name, country=_COUNTRIES[at], zone_hours=at % 7 - 1)


def neighbour(choose: Chooser, near: Place, key: str = "city2") -> Place:
    """Draw another city of the same country."""
    name = choose.pick(_ONSETS) + choose.pick(_ENDINGS)
    if name == near.name:
        name = f"New {name}"
    return Place(id=f"place-{key}", name=name, country=near.country, zone_hours=near.zone_hours)


def country_other_than(choose: Chooser, place: Place) -> str:
    """Draw a country that *place* is not in."""
    other = choose.pick(_COUNTRIES)
    at = _COUNTRIES.index(other)
    return other if other != place.country else _COUNTRIES[at - 1]


def cast(choose: Chooser, *parts: tuple[str, str, Organization | None]) -> dict[str, Person]:
    """Draw one person for each (key, role, organisation); no two share a family name."""
    people: dict[str, Person] = {}
    taken: set[str] = set()
    families = _families()
    for key, role, org in parts:
        woman = choose.chance(50)
        given = choose.pick(_WOMEN if woman else _MEN)
        at = choose.number(0, len(families) - 1)
        while families[at] in taken:
            at = (at + 1) % len(families)
        taken.add(families[at])
        people[key] = Person(
            id=f"person-{key}",
            given=given,
            family=families[at].replace("_", " "),
            gender="female" if woman else "male",
            role=role,
            org=org.id if org else None,
        )
    return people


def published(choose: Chooser, place: Place) -> datetime:
    """Draw when the story is told: a minute of a day from 2023 to 2025, in the zone of *place*."""
    zone = timezone(timedelta(hours=place.zone_hours))
    day = _FIRST_DAY + timedelta(days=choose.number(0, _LAST_DAY))
    return datetime(
        day.year, day.month, day.day, choose.number(6, 21), choose.number(0, 59), tzinfo=zone
    )


def timeline(choose: Chooser, told: datetime, *, ago: int = 1) -> dict[str, datetime]:
    """Draw the usual instants around *told*: the event, what came before, what comes next.

    The event is on the day of telling or up to *ago* days before, ``past`` two to nine weeks
    before it, ``start`` over a year before, ``next`` two to five days ahead, so that its weekday is not the event's.
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


def writers(
    choose: Chooser, count: int, others: Mapping[str, Person]
) -> list[tuple[str, str, str]]:
    """Draw *count* bylines as (name, given, family) that share no family name with *others*."""
    taken = {person.family for person in others.values()}
    found: list[tuple[str, str, str]] = []
    while len(found) < count:
        given = choose.pick(_WOMEN if choose.chance(50) else _MEN)
        at = choose.number(0, len(_families()) - 1)
        family = _families()[at].replace("_", " ")
        while family in taken:
            at = (at + 1) % len(_families())
            family = _families()[at].replace("_", " ")
        taken.add(family)
        found.append((f"{given} {family}", given, family))
    return found
