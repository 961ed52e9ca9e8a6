"""German cases: the genitive of names, the forms of roles; other cases leave names as they are."""

from __future__ import annotations

CASES = ("nom", "gen", "dat", "acc", "bare")
"""The order of all forms that are written here; ``bare`` is a noun without its article."""

_HISSING = ("s", "ß", "x", "z", "ce")


def declined(name: str, kind: str, gender: str, case: str) -> str:  # noqa: ARG001 (as all are called)
    """Put a name into *case*; of a full name only the last part takes the ending."""
    if case != "gen" or kind == "given":
        return name
    return f"{name}’" if name.endswith(_HISSING) else f"{name}s"


def strong(noun: str) -> str:
    """Return all forms of a masculine noun with the genitive in *s*."""
    return f"{noun}/{noun}s/{noun}/{noun}/{noun}"


def weak(noun: str) -> str:
    """Return all forms of a masculine noun that ends in *n* or *en* but in the nominative."""
    other = f"{noun}n" if noun.endswith("e") else f"{noun}en"
    return f"{noun}/{other}/{other}/{other}/{noun}"
