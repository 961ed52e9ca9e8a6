"""Headlines with capitals, as much of the American press writes them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_SMALL = frozenset(
    "a an and as at but by for from in into nor of off on or over per so the to up via with".split()
)


def titled(headline: str) -> str:
    """Return *headline* with a capital at each word but short ones that join others."""
    last = max((match.start() for match in _WORD.finditer(headline)), default=0)

    def written(match: re.Match[str]) -> str:
        word, at = match[0], match.start()
        if headline[at - 1 : at] == headline[match.end() : match.end() + 1] == "-":
            return word  # names of towns, such as Vorwick-under-Hill
        opens = at == 0 or headline[at - 2 : at] in (": ", "? ") or not headline[at - 1].isspace()
        if word in _SMALL and at != last and not opens:
            return word
        return word[0].upper() + word[1:]

    return _WORD.sub(written, headline)
