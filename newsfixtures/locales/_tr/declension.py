"""Turkish case endings: vowel harmony, hard consonants, the *n* of compounds, the apostrophe.

Proper names part their ending with an apostrophe and are not changed by it (*Ahmet’in*); common
nouns and the names of bodies take it directly, as the spelling guide of the Turkish Language
Association and the national agency's style have it (*Dışişleri Bakanlığına*).
"""

from __future__ import annotations

from unicodedata import normalize

CASES = ("nom", "acc", "gen", "dat", "loc", "abl")
"""The order of all forms that are written here."""

_HIGH = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
_BACK = "aıou"
_HARD = "çfhkpsşt"
_FRONTED = {"a": "e", "o": "ö", "u": "ü"}
_COMPOUNDS = ("mahallesi", "oğlu", "başı", "önü", "ağzı")
# a clear l or a foreign ending takes front vowels though the last one is a back one
_CLEAR = ("kemal", "celal", "cemal", "bilal", "hilal", "nihal", "iclal", "festival", "gol", "saat")


def lowered(word: str) -> str:
    """Return *word* in small letters, dotted and dotless i kept apart."""
    return word.replace("İ", "i").replace("I", "ı").lower()


def upper(word: str) -> str:
    """Return *word* in capitals, dotted and dotless i kept apart."""
    return word.replace("i", "İ").upper()


def _last_vowel(letters: str) -> str:
    """Return the last vowel, a foreign one by its letter without accent; *e* where there is none."""
    plain = (each if each in _HIGH else normalize("NFD", each)[0] for each in reversed(letters))
    return next((letter for letter in plain if letter in _HIGH), "e")


def ending(word: str, case: str, *, compound: bool = False) -> str:
    """Return what *word* takes in *case*; a *compound* ends in the possessive of the third person."""
    if case == CASES[0]:
        return ""
    letters = lowered(word)
    vowel = _last_vowel(letters)
    if letters.endswith(_CLEAR):
        vowel = _FRONTED[vowel]
    high, low = _HIGH[vowel], "a" if vowel in _BACK else "e"
    vowel_last = letters[-1] in _HIGH
    buffer = "n" if compound else "y" if vowel_last else ""
    dental = "t" if letters[-1] in _HARD else "d"
    return {
        "acc": f"{buffer}{high}",
        "gen": f"{'n' if vowel_last else ''}{high}n",
        "dat": f"{buffer}{low}",
        "loc": f"{'n' if compound else ''}{dental}{low}",
        "abl": f"{'n' if compound else ''}{dental}{low}n",
    }[case]


def forms(noun: str, softened: str = "", *, compound: bool = False, proper: bool = False) -> str:
    """Return all forms of *noun* between slashes; before vowels it is *softened*."""
    mark = "’" if proper else ""
    found = []
    for case in CASES:
        stem = softened if softened and case in {"acc", "gen", "dat"} else noun
        tail = ending(noun, case, compound=compound)
        found.append(f"{stem}{mark}{tail}" if tail else noun)
    return "/".join(found)


def declined(name: str, kind: str, gender: str, case: str) -> str:  # noqa: ARG001 (as all are called)
    """Put a proper name into *case*; of a full name only the family name takes the ending."""
    if kind == "given" or case == CASES[0]:
        return name
    compound = lowered(name).endswith(_COMPOUNDS)
    return f"{name}’{ending(name, case, compound=compound)}"
