"""How the markup of a whole page is written: references, white space, case, quotes, end tags."""

from __future__ import annotations

import re
from html.entities import codepoint2name
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SCRIPT = re.compile(
    r"(<(?:script|style|pre|template)\b.*?</(?:script|style|pre|template)>)",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<[A-Za-z][^<>]*>")
_NAME = re.compile(r"</?[a-z][a-z0-9]*")
_VOID = re.compile(r"<(meta|link|img|br|hr|input|source)\b([^<>]*)>")
_QUOTED = re.compile(r'="([^"<>]*)"')
_BARE = re.compile(r'="([A-Za-z0-9_:.\-]+)"')
_TEXT = re.compile(r">([^<>]+)<")
_WIDTH = 9
"""How many words stand on a line of wrapped markup."""
_GRAF = re.compile(r"<p>[^<>]+")
_OMITTED = re.compile(
    r"</p>(?=\s*<(?:p|h[1-6]|ul|ol|table|blockquote|hr|div|pre)\b)|</li>(?=\s*(?:<li\b|</[uo]l>))|</t[dr]>"
)
_NAMED = {chr(code): f"&{name};" for code, name in codepoint2name.items() if code > 127}  # noqa: PLR2004 (beyond ASCII)
_MIXED = (
    lambda char: f"&#{ord(char)};",
    lambda char: f"&#x{ord(char):X};",
    lambda char: _NAMED.get(char, f"&#{ord(char)};"),
)

DOCTYPES = {
    "html5": "<!DOCTYPE html>\n",
    "absent": "",
    "lower": "<!doctype html>\n",
    "xhtml": (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
    ),
    "html4": '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n',
    "comment-first": "<!-- built 4711 -->\n<!DOCTYPE html>\n",
}


def restyled(html: str, options: Mapping[str, str]) -> str:
    """Return *html* in the style that *options* ask for; scripts stay as they are."""
    changes = [
        (change, options[name])
        for name, (usual, change) in _CHANGES.items()
        if options[name] != usual
    ]
    for change, option in changes:
        parts = _SCRIPT.split(html)
        html = "".join(
            [each if number % 2 else change(each, option) for number, each in enumerate(parts)]
        )
    return html


def _entities(html: str, option: str) -> str:
    if option == "apostrophes":
        return _TEXT.sub(
            lambda match: (
                match[0].replace("'", "&#39;").replace('"', "&quot;").replace("’", "&rsquo;")
            ),
            html,
        )
    return "".join(
        [char if char.isascii() else _reference(char, option, at) for at, char in enumerate(html)]
    )


def _reference(char: str, option: str, at: int) -> str:
    if option == "named":
        return _NAMED.get(char, char)
    if option == "mixed":
        return _MIXED[at % 3](char)
    return f"&#{ord(char)};" if option == "decimal" else f"&#x{ord(char):x};"


def _space(html: str, option: str) -> str:
    if option == "minified":
        return html.replace("\n", "")
    if option == "blank-lines":
        return html.replace("\n", "\n\n  \n")
    if option == "wrapped":
        return _TEXT.sub(lambda match: f">{_wrapped(match[1])}<", html)
    return html.replace("\n<", "\n\t\t<" if option == "tabs" else "\n      <")


def _wrapped(text: str) -> str:
    words = text.split(" ")
    return " ".join(
        [f"\n    {word}" if at % _WIDTH == _WIDTH - 1 else word for at, word in enumerate(words)]
    )


def _blanks(html: str, option: str) -> str:
    if option == "doubled":
        return _TEXT.sub(lambda match: match[0].replace(" ", "  "), html)
    return _GRAF.sub(_no_break, html)


def _no_break(match: re.Match[str]) -> str:
    return re.sub(r"(?<=\d) (?=\w)|(?<=\b\w) (?=\w)", "&nbsp;", match[0])


def _case(html: str, option: str) -> str:
    if option == "upper":
        return _NAME.sub(lambda match: match[0].upper(), html)
    return _NAME.sub(lambda match: match[0].upper() if match.start() % 2 else match[0], html)


def _void(html: str, option: str) -> str:
    end = " /" if option == "slash" else "/"
    return _VOID.sub(lambda match: f"<{match[1]}{match[2]}{_gap(match[2], end)}>", html)


def _gap(attributes: str, end: str) -> str:
    """Return *end*, parted from a value without quotes, which would take it in."""
    return end if not attributes or attributes[-1] in "\"'" or end[0] == " " else f" {end}"


def _end_tags(html: str, option: str) -> str:
    if option == "omitted":
        return _OMITTED.sub("", html)
    if option == "stray":
        return html.replace("<article", "</div></span><article", 1).replace(
            "</article>", "</article></p></section>", 1
        )
    return html.replace("</header>", "", 1).replace("</ul>", "", 1)


def _quotes(html: str, option: str) -> str:
    if option == "single":
        return _TAG.sub(lambda tag: _QUOTED.sub(_single, tag[0]), html)
    return _TAG.sub(lambda tag: _BARE.sub(r"=\1", tag[0]), html)


def _single(match: re.Match[str]) -> str:
    return "='" + match[1].replace("'", "&#39;") + "'"


_CHANGES: Mapping[str, tuple[str, Callable[[str, str], str]]] = {
    "text.blanks": ("blanks", _blanks),
    "text.entities": ("needed", _entities),
    "markup.end-tags": ("written", _end_tags),
    "meta.quotes": ("double", _quotes),
    "markup.void": ("open", _void),
    "markup.case": ("lower", _case),
    "text.space": ("lines", _space),
}
"""By knob: the usual option, and what changes the markup."""
