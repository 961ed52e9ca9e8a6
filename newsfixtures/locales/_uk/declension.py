"""Ukrainian cases of people's names, invented towns, and phrases of adjectives and a noun.

Each line of a table is an ending and what stands in its place in the genitive, dative, accusative,
instrumental and locative; the first line that fits wins. Given names take *-ові* and family names
*-у* in the dative, so that two of the same ending do not follow each other. The rules are those of
the Ukrainian orthography of 2019, sections 84 to 101.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsfixtures.locales._declension import CASES, declined, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = """
-га -ги -зі -гу -гою -зі
-ка -ки -ці -ку -кою -ці
-ха -хи -сі -ху -хою -сі
-ія -ії -ії -ію -ією -ії
-жа -жі -жі -жу -жею -жі
-я -і -і -ю -ею -і
-а -и -і -у -ою -і
"""

_MEN = table(
    """
-гор -горя -гореві -горя -горем -гореві
-дір -дора -дорові -дора -дором -дорові
-ій -ія -ієві -ія -ієм -ієві
-ь -я -еві -я -ем -еві
-о -а -ові -а -ом -ові
"""
    + _FIRST
    + "- -а -ові -а -ом -ові"
)
_WOMEN = table(_FIRST + "- - - - - -")

_FAMILIES_OF_MEN = table(
    """
-ий -ого -ому -ого -им -ому
-ець -ця -цю -ця -цем -цю
-єць -йця -йцю -йця -йцем -йцю
-ь -я -ю -я -ем -ю
-ар -аря -арю -аря -арем -арю
-ч -ча -чу -ча -чем -чу
-ш -ша -шу -ша -шем -шу
-о -а -у -а -ом -у
"""
    + _FIRST
    + "- -а -у -а -ом -у"
)
_FAMILIES_OF_WOMEN = table(
    """
-ька -ької -ькій -ьку -ькою -ькій
-на -ної -ній -ну -ною -ній
-ча -чої -чій -чу -чою -чій
-ла -лої -лій -лу -лою -лій
"""
    + _FIRST
    + "- - - - - -"
)

_PLACES = table(
    """
-піль -поля -полю -піль -полем -полі
-камінь -каменя -каменю -камінь -каменем -камені
-брід -броду -броду -брід -бродом -броді
-двір -двора -двору -двір -двором -дворі
-міст -моста -мосту -міст -мостом -мості
-луг -луга -лугу -луг -лугом -лузі
-бір -бора -бору -бір -бором -борі
-острів -острова -острову -острів -островом -острові
-ай -ая -аю -ай -аєм -аї
-шлях -шляха -шляху -шлях -шляхом -шляху
-ключ -ключа -ключу -ключ -ключем -ключі
-море -моря -морю -море -морем -морі
-ка -ки -ці -ку -кою -ці
-иця -иці -иці -ицю -ицею -иці
-гребля -греблі -греблі -греблю -греблею -греблі
-скеля -скелі -скелі -скелю -скелею -скелі
-жа -жі -жі -жу -жею -жі
-ща -щі -щі -щу -щею -щі
-ча -чі -чі -чу -чею -чі
-а -и -і -у -ою -і
-хутір -хутора -хутору -хутір -хутором -хуторі
-ок -ка -ку -ок -ком -ку
-ськ -ська -ську -ськ -ськом -ську
-я -я -ю -я -ям -і
-ле -ля -лю -ле -лем -лі
-о -а -у -о -ом -і
- -а -у - -ом -і
"""
)

_ADJECTIVES = table(
    """
-ий -ого -ому -ого -им -ому
-ій -ього -ьому -ього -ім -ьому
-я -ьої -ій -ю -ьою -ій
-а -ої -ій -у -ою -ій
-е -ого -ому -е -им -ому
"""
)
_PERSONS = table(
    """
-чий -чого -чому -чого -чим -чому
-ча -чої -чій -чу -чою -чій
-ець -ця -цю -ця -цем -цю
-ч -ча -чу -ча -чем -чу
-учень -учня -учню -учня -учнем -учню
-ь -я -ю -я -ем -ю
-ар -аря -арю -аря -арем -арю
"""
    + _FIRST
    + "- -а -у -а -ом -у"
)
_BODIES = table(
    """
-бюро -бюро -бюро -бюро -бюро -бюро
-порт -порту -порту -порт -портом -порту
-нк -нку -нку -нк -нком -нку
-ей -ею -ею -ей -еєм -еї
-ння -ння -нню -ння -нням -нні
-о -а -у -о -ом -і
"""
    + _FIRST
    + "- -у -у - -ом -і"
)

_NAMES = {
    ("given", "male"): _MEN,
    ("given", "female"): _WOMEN,
    ("family", "male"): _FAMILIES_OF_MEN,
    ("family", "female"): _FAMILIES_OF_WOMEN,
    ("place", ""): _PLACES,
}


def decline(name: str, kind: str, gender: str, case: str) -> str:
    """Return *name* in *case*; *kind* is ``given``, ``family`` or ``place``."""
    endings = _NAMES.get((kind, gender))
    return declined(name, endings, case) if endings else name


def forms(phrase: str, *, person: bool = False) -> str:
    """Return all cases of a *phrase* between slashes: adjectives, a noun, and what stays behind ``|``.

    The noun is a *person* or a body.
    """
    words, _, rest = phrase.partition("|")
    *adjectives, noun = words.split()
    endings = _PERSONS if person else _BODIES
    return "/".join(
        " ".join([*_agreeing(adjectives, case, person), declined(noun, endings, case)]) + rest
        for case in CASES
    )


def _agreeing(adjectives: list[str], case: str, person: bool) -> Iterator[str]:  # noqa: FBT001
    for each in adjectives:
        unchanged = case == "acc" and not person and each.endswith(("ий", "ій"))
        yield each if unchanged else declined(each, _ADJECTIVES, case)


_U_OR_V = re.compile(r"(?<!\w)([УуВв]) (?=(\w)(\w?))")


def euphonious(text: str) -> str:
    """Return *text* with *в* between vowels and *у* between consonants, as the orthography asks."""
    return _U_OR_V.sub(_preposition, text)


def _preposition(match: re.Match[str]) -> str:
    preposition, first, second = match.groups()
    behind_a_vowel = match.string[max(match.start() - 2, 0) : match.start()].strip()[
        -1:
    ].lower() in tuple("аеєиіїоуюя")
    before_a_vowel = first.lower() in "аеиіоу"
    before_many = first.lower() in "вф" or (second == "в" and first.lower() not in "яюєї")
    found = "в" if before_a_vowel or (behind_a_vowel and not before_many) else "у"
    return f"{found.upper() if preposition.isupper() else found} "
