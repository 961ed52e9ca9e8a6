"""Names across scripts: how facts that one language tells are named in another."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsfixtures.locales._grammar import World
    from newsfixtures.stories import Facts

_UKRAINIAN = "абвгґдежзийклмнопрстуфхцчшщьюяєіїʼ’'"
_CYRILLIC: Mapping[str, str] = {
    **dict(
        zip(
            _UKRAINIAN,
            (
                "a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch  iu ia ie i i   "
            ).split(" "),
            strict=False,
        )
    ),
    "ё": "e",
    "ъ": "",
    "ы": "y",
    "э": "e",
}
"""The Ukrainian national table (Cabinet of Ministers, resolution 55 of 2010), inside words; the
letters that only Russian has as its passports write them."""


_BARE = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ı": "i", "ß": "ss"})


def in_latin(facts: Facts) -> Facts | None:
    """Return *facts* with all names in Latin letters, nothing where we cannot write them so."""
    made = _renamed(facts, _romanised)
    names = [*(each.name for each in made.people.values())]
    names += [name for each in made.places.values() for name in (each.name, each.country)]
    return made if all(map(is_latin, names)) else None


def rewritten(facts: Facts, world: World) -> Facts:
    """Return *facts*, whose names are in Latin letters, with those names as *world* writes them."""
    return _renamed(facts, partial(written, world))


def written(world: World, name: str) -> str:
    """Return *name* as *world* writes it; marks on letters that it does not know are left out."""
    found = world.rewritten(name)
    if found == name or not any(map(is_latin, filter(str.isalpha, found))):
        return found
    letters = unicodedata.normalize("NFKD", name.translate(_BARE))
    return world.rewritten("".join(each for each in letters if not unicodedata.combining(each)))


def _renamed(facts: Facts, write: Callable[[str], str]) -> Facts:
    people = {
        key: evolve(each, given=write(each.given), family=write(each.family), name=write(each.name))
        for key, each in facts.people.items()
    }
    orgs = {key: evolve(each, base=write(each.base)) for key, each in facts.orgs.items()}
    places = {
        key: evolve(each, name=write(each.name), country=write(each.country))
        for key, each in facts.places.items()
    }
    return evolve(facts, people=people, orgs=orgs, places=places)


def _romanised(name: str) -> str:
    return "".join(_letter(each) for each in name)


def _letter(letter: str) -> str:
    latin = _CYRILLIC.get(letter.lower())
    if latin is None:
        return letter
    return latin.capitalize() if letter.isupper() else latin


def is_latin(name: str) -> bool:
    """Tell whether *name* is written in Latin letters."""
    return all("LATIN" in unicodedata.name(each, "") for each in name if each.isalpha())
