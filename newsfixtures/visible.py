"""How untrusted text is shown: everything invisible or active becomes a visible escape.

Articles, file names and messages that quote them reach terminals, logs and build servers only
through `visible`; JSON reaches them through `json_text`, which escapes the same characters
without loss.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache

LIMIT = 400
"""How many code points of one value are shown when nothing else is asked for."""

_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
_BLANKS = re.compile(rf"[{_BLANK_LETTERS}\U000e0100-\U000e01ef]")
_SUSPECT = re.compile(r"[^ -~]")
_LOG_COMMAND = re.compile(r"##(?=[A-Za-z]*\[)|\A(?: *)::")
_JSON_LOG_COMMAND = re.compile(r"##(?=[A-Za-z]*\[)")
_CUT_ESCAPE = re.compile(r"\\(?:u(?:\{[0-9a-f]*)?)?\Z")


def visible(text: str, *, limit: int | None = LIMIT) -> str:
    r"""Return *text* with everything that cannot be seen written as ``\u{…}``, on one line.

    Escaped are control characters, newlines, bidirectional and zero-width characters, variation
    selectors, blanks other than the plain space, unassigned code points and lone surrogates; and
    what the log of a build server would take for a command (``::`` at the start, ``##[``).
    Longer results than *limit* code points are cut and end in ``…``; ``None`` keeps all.
    """
    head = text if limit is None else text[: limit + 1]
    shown = _LOG_COMMAND.sub(_broken_command, _SUSPECT.sub(_escaped, head))
    if limit is None or (len(text) <= limit and len(shown) <= limit):
        return shown
    return _CUT_ESCAPE.sub("", shown[: max(limit - 1, 0)]) + "…"


def columns(shown: str) -> int:
    """Return how many terminal columns *shown*, a result of `visible`, takes up."""
    if shown.isascii():
        return len(shown)
    return sum(_width(character) for character in shown)


def json_text(value: object, *, indent: int | None = None) -> str:
    """Return *value* as JSON that is safe to show: only printable characters, same value.

    Lone surrogates, which JSON readers refuse, become visible text instead. The text has no
    newline at its end.
    """
    return json_escaped(json.dumps(value, ensure_ascii=False, indent=indent))


def json_escaped(text: str) -> str:
    """Return JSON *text*, of the same value, with what `visible` escapes as JSON escapes."""
    escaped = "\n".join(_SUSPECT.sub(_json_escaped, line) for line in text.split("\n"))
    return _JSON_LOG_COMMAND.sub(r"#\\u0023", escaped)


def _broken_command(match: re.Match[str]) -> str:
    found = match.group()
    return "#\\u{23}" if found == "##" else f"{found[:-2]}\\u{{3a}}:"


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    return character if _is_seen(character) else f"\\u{{{ord(character):x}}}"


def _json_escaped(match: re.Match[str]) -> str:
    character = match.group()
    if _is_seen(character):
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 (the surrogates)
        return f"\\\\u{{{code:x}}}"
    return "\\u007f" if character == "\x7f" else json.dumps(character)[1:-1]


@cache
def _is_seen(character: str) -> bool:
    return character.isprintable() and not _BLANKS.match(character)


@cache
def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Mn":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
