"""What French puts before names and terms: *de* and *à* with their article, elision, spacing.

A name keeps its form; only what stands before it changes (*de Marvenay*, *d’Aurvenay*). The rules
are those of the grammars; h is silent in given names, and no invented town begins with one.
"""

from __future__ import annotations

import re

CASES = ("nom", "de", "a", "le", "nu")
"""Plain, behind *de*, behind *à*, with its article, and bare."""

_VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]", re.IGNORECASE)
_MUTE = re.compile(r"h(?!ugo)", re.IGNORECASE)
_SPACES = re.compile(r" (?=[;:!?])")
_ARTICLES = {"le": ("du ", "au "), "la": ("de la ", "à la "), "les": ("des ", "aux ")}


def elided(name: str, *, mute: bool = False) -> str:
    """Return *name* behind *de*; *mute* says that its h is silent."""
    vowel = _VOWEL.match(name) or (mute and _MUTE.match(name))
    return f"d’{name}" if vowel else f"de {name}"


def decline(name: str, kind: str, gender: str, case: str) -> str:  # noqa: ARG001 (as all are called)
    """Return *name* behind *de*: a town, or a given name that a family name follows."""
    if case != "de" or kind not in ("place", "given"):
        return name
    return elided(name, mute=kind == "given")


def forms(noun: str) -> str:
    """Return all forms of *noun*, which stands with its definite article."""
    if noun.startswith("l'"):
        return "/".join((noun, f"de {noun}", f"à {noun}", noun, noun[2:]))
    article, _, bare = noun.partition(" ")
    of, to = _ARTICLES[article]
    return "/".join((noun, of + bare, to + bare, noun, bare))


def country(name: str) -> str:
    """Return all forms of the name of a country, which is feminine."""
    article = "l’" if _VOWEL.match(name) else "la "
    return "/".join((name, elided(name), f"à {article}{name}", article + name, name))


def spaced(text: str) -> str:
    """Return *text* with a narrow no-break space before the marks that take one."""
    return _SPACES.sub("\N{NARROW NO-BREAK SPACE}", text)
