"""Text as HTML holds it: white space folded, marks as elements, everything escaped.

Source: HTML Living Standard, 4.5 Text-level semantics, 13.1.2 Elements, 13.3 Serializing HTML
fragments; CSS Text 3, 4.1 White space processing; read 2026-11-25.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from attrs import evolve

from newsfixtures.article import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_TEXT = 1_000_000
_UNPRINTABLE = "\\0-\\x08\\x0b\\x0e-\\x1f\\x7f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff"
_ODD = re.compile(rf"[\t\n\f\r{_UNPRINTABLE}]")
_BLANK = re.compile(rf"[ \t\n\f\r{_UNPRINTABLE}]+")
_CONTROL = re.compile(rf"[{_UNPRINTABLE}]+")
_BLANK_TWICE = re.compile("  +")
_BREAK = re.compile(" ?\n[ \n]*")
_CONTROL_BYTES = bytes([*range(32), 127])
_BLANKS = frozenset(" \t\f\r")
_TABS = str.maketrans("\t\f\r", "   ")
_TAGS = {"strong": "strong", "em": "em", "link": "a", "code": "code"}


def escaped(text: str) -> str:
    """Return *text* with what begins markup written as references."""
    if "&" in text:  # looking is much cheaper than replacing nothing
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def attribute(name: str, value: object) -> str:
    """Return an attribute with a blank before it, nothing where there is no *value*."""
    if value is None:
        return ""
    text = str(value)
    if "&" in text or '"' in text or "<" in text or ">" in text:
        text = escaped(text).replace('"', "&quot;")
    return f' {name}="{text}"'


def folded(text: str, marks: Iterable[Mark] = ()) -> tuple[str, tuple[Mark, ...]]:
    """Return *text* and *marks* as HTML can hold them.

    White space is one blank, or one line break where it has any; control characters are dropped;
    marks nest, the outer one first.
    """
    if is_odd(text):
        text, marks = _without_blanks(text, marks) if marks else (_even(text), ())
        if len(text) > MAX_TEXT:
            text = text[:MAX_TEXT].rstrip(" \n")
    return text, nested(marks, len(text)) if marks else ()


def is_odd(text: str) -> bool:
    """Tell whether `folded` has to change *text*; what is printable needs a cheap look only."""
    return (
        "  " in text
        or text.strip(" ") != text
        or len(text) > MAX_TEXT
        or (not text.isprintable() and _ODD.search(text) is not None)
    )


def all_plain(texts: Iterable[str]) -> bool:
    """Tell whether all *texts*, none of which is empty, surely are HTML as they stand.

    One look at all of them as bytes costs a third of one at each.
    """
    try:
        data = b" ".join([b"", *map(str.encode, texts), b""])
    except UnicodeEncodeError:  # a surrogate
        return False
    return (
        len(data) <= MAX_TEXT
        and not (b"&" in data or b"<" in data or b">" in data)
        and len(data.translate(None, _CONTROL_BYTES)) == len(data)
        and data.rfind(b"  ") < 0  # faster than `in`
        and (b"\xef" not in data or not (b"\xef\xb7" in data or b"\xef\xbf" in data))
    )


def _even(text: str) -> str:
    """Return what `_without_blanks` makes of a text without marks."""
    text = _CONTROL.sub("", text).translate(_TABS)  # in place: lists of words are large
    return _BREAK.sub("\n", _BLANK_TWICE.sub(" ", text)).strip(" \n")


def unprinted(text: str) -> str:
    """Return preformatted *text* as HTML can hold it."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).lstrip("\n")[:MAX_TEXT]


def line(text: str | None, longest: int = 1000) -> str | None:
    """Return *text* on one line, cut at *longest*; ``None`` where nothing is left."""
    if not text:
        return None
    if len(text) <= longest and not is_odd(text):
        return text
    return folded(text)[0].replace("\n", " ")[:longest].strip(" ") or None


def _without_blanks(text: str, marks: Iterable[Mark]) -> tuple[str, list[Mark]]:
    pieces: list[str] = []
    olds, news, at, length = [0], [0], 0, 0
    for match in _BLANK.finditer(text):
        pieces.append(text[at : match.start()])
        length += match.start() - at
        put = "" if not length or match.end() == len(text) else _white(match.group())
        olds += match.start(), match.end()
        news += length, length + len(put)
        pieces.append(put)
        length, at = length + len(put), match.end()
    pieces.append(text[at:])
    whole = "".join(pieces)
    short = whole.rstrip(" \n")

    def moved(place: int) -> int:
        number = bisect_right(olds, place) - 1
        step = place - olds[number]
        after = news[number + 1] if number + 1 < len(news) else len(whole)
        return min(news[number] + step, after, len(short))

    return short, [evolve(mark, start=moved(mark.start), end=moved(mark.end)) for mark in marks]


def _white(found: str) -> str:
    """Return what a run of white space and control characters becomes."""
    if "\n" in found:
        return "\n"
    return "" if _BLANKS.isdisjoint(found) else " "


def nested(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """Return *marks* in the order of their start tags.

    Those that are empty, cross another, or are a link inside a link are left out.
    """
    kept: list[Mark] = []
    around: list[Mark] = []
    links = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        while around and around[-1].end <= mark.start:
            links -= bool(around.pop().href)
        fits = 0 <= mark.start < mark.end <= length and (not around or mark.end <= around[-1].end)
        stated = _stated(mark) if fits else None
        if stated and not (stated.href and links):
            kept.append(stated)
            around.append(stated)
            links += bool(stated.href)
    return tuple(kept)


def _stated(mark: Mark) -> Mark | None:
    """Return *mark* with what its element can state."""
    href = mark.href or None
    if mark.kind == "link":
        return evolve(mark, ref=mark.ref or None) if href else None
    if mark.kind in _TAGS:
        href = None
    return evolve(mark, href=href, ref=mark.ref or None)


def text_html(text: str, marks: tuple[Mark, ...] = ()) -> str:
    """Return *text* and *marks* as phrasing content."""
    if marks or is_odd(text):
        return inline_html(*folded(text, marks))
    return escaped(text)  # without a line break, which is odd


def inline_html(text: str, marks: tuple[Mark, ...] = ()) -> str:
    """Return *text*, already `folded`, as phrasing content."""
    html = "".join(_pieces(text, marks)) if marks else escaped(text)
    return html.replace("\n", "<br>") if "\n" in html else html


def _pieces(text: str, marks: tuple[Mark, ...]) -> Iterator[str]:
    at, around = 0, list[Mark]()
    for mark in marks:
        while around and around[-1].end <= mark.start:
            inner = around.pop()
            yield escaped(text[at : inner.end]) + f"</{_tag(inner)}>"
            at = inner.end
        yield escaped(text[at : mark.start]) + _start(mark)
        at = mark.start
        around.append(mark)
    for inner in reversed(around):
        yield escaped(text[at : inner.end]) + f"</{_tag(inner)}>"
        at = inner.end
    yield escaped(text[at:])


def _tag(mark: Mark) -> str:
    return _TAGS.get(mark.kind) or ("a" if mark.href else "span")


def _start(mark: Mark) -> str:
    kind = None if mark.kind in _TAGS else mark.kind
    stated = attribute("class", kind) + attribute("href", mark.href)
    return f"<{_tag(mark)}{stated}{attribute('data-ref', mark.ref)}>"
