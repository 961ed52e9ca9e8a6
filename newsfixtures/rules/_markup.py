"""Tags in text: left over from a page, or what the text is about."""

from __future__ import annotations

import re

_NAME = re.compile(r"[a-z][a-z0-9]*", re.IGNORECASE)
_BARE = re.compile(r"</?[a-z][a-z0-9]*\s?/?>", re.IGNORECASE)
_ENDS = ".!?…”\"'’。！？"


def is_spoken_of(text: str, match: re.Match[str]) -> bool:
    """Tell whether a tag is a word of its sentence, as in ``The <br> that broke the site``.

    Such a tag is bare, has no counterpart, and stands inside a sentence with a blank before it
    and a blank or a mark behind it.
    """
    tag, (start, end) = match.group(), match.span()
    name = _NAME.search(tag)
    if not _BARE.fullmatch(tag) or name is None or not 0 < start < end < len(text):
        return False
    counterpart = f"<{name.group()}" if tag[1] == "/" else f"</{name.group()}"
    before = text[:start].rstrip()
    return (
        counterpart.lower() not in text.lower()
        and (text[start - 1].isspace() or text[start - 1] in "(“‘\"'«„")
        and not text[end].isalnum()
        and text[end] != "<"
        and before[-1:] not in _ENDS
        and bool(before)
    )
