"""Reads what stands above the body: chrome, headline, byline and date, repeated headline, cutline."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import Factory, define

from newsfixtures.article import Author, Image, RawDate, Trace
from newsfixtures.formats._text.lines import ENDS, FULL_WIDTH, MARKS
from newsfixtures.printed_dates import PrintedDate, find_date

if TYPE_CHECKING:
    from newsfixtures.article import ImageOrigin
    from newsfixtures.formats._text.lines import Line, TextPlaces
    from newsfixtures.locales import Locale

QUOTE_MARKS = "\"“”„‟«»‹›‘’'「」『』《》"
_SEPARATORS = re.compile(r"\s*[|>/·•»,،、–—-]+\s*|\s{2,}")
_BETWEEN = " ,،、，|·–—-"
_NAME = rf"[^\W\d_][\w.'’·・＝{MARKS}-]*"
_PERSON = re.compile(rf"{_NAME}(?:[ \u3000]{_NAME}){{0,5}}(?:, (?:Jr|Sr|MD|PhD)\.?)?")
_NAMES_END = r"\s*[;、؛]\s*|[,،]\s?(?!Jr|Sr|MD|PhD)|(?<![\u30a0-\u30ff])・|・(?![\u30a0-\u30ff])"
_AGENCY_CREDIT = re.compile(
    r"(?P<caption>.{3,400}[.!?]) (?P<credit>[A-Z][\w .'’-]{1,60}(?:/[A-Z][\w .'’-]{1,60}){1,2})"
)
_MAX_HEAD_LINE = 300
_MAX_CHROME_WORDS = 20
_MAX_NAMES = 5
_MAX_UNSPACED = 20


@define
class Head:
    """What was read above the body, and how many lines it took."""

    headline: str = ""
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    printed: RawDate | None = None
    found: PrintedDate | None = None
    image: Image | None = None
    alt: str | None = None
    traces: list[Trace] = Factory(list)


def read_head(lines: list[Line], locale: Locale | None, places: TextPlaces) -> tuple[Head, int]:
    """Return the head of a scraped text and the index of the first line of its body."""
    head, at = Head(), 0
    at = _read_chrome(head, lines, locale, places)
    at = _read_headline(head, lines, at, places)
    while at < len(lines):
        line = lines[at]
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        if line.is_blank or _read_furniture(head, line, after, locale, places):
            at += 1
        else:
            break
    return head, at


def folded(text: str) -> str:
    """Return *text* without quotation marks, case and runs of white space, for comparing."""
    bare = text.translate(dict.fromkeys(map(ord, QUOTE_MARKS)))
    return " ".join(bare.split()).casefold()


def cutline(text: str, locale: Locale | None) -> tuple[str, str, ImageOrigin] | None:
    """Split a cutline into caption, credit and origin; ``None`` where *text* is no cutline."""
    if locale is None or len(text) > _MAX_HEAD_LINE:
        return None
    text = text.strip()
    match = _credit_pattern(locale).fullmatch(text.translate(FULL_WIDTH))
    if match:
        word = match["word"] or match["by"]
        origin = {locale.folded(k): v for k, v in locale.credit_words.items()}.get(
            locale.folded(word), "other"
        )
        caption = text[: match.end("caption")].strip(f" .{locale.stop}|–—-(")
        return caption, text[slice(*match.span("credit"))].strip(" .)"), origin
    match = _AGENCY_CREDIT.fullmatch(text)
    return (match["caption"].rstrip("."), match["credit"], "wire") if match else None


def _read_chrome(head: Head, lines: list[Line], locale: Locale | None, places: TextPlaces) -> int:
    for at, line in enumerate(lines):
        if line.is_blank:
            continue
        if not _is_chrome(line.text, locale):
            return at
        _trace(head, places, "chrome", line)
        date = find_date(line.text, locale)
        if date:
            _trace(head, places, "date", line, date.text, note=date.value)
    return len(lines)


def _read_headline(head: Head, lines: list[Line], at: int, places: TextPlaces) -> int:
    if at == len(lines):
        return at
    line = lines[at]
    head.headline = line.text.strip()
    places.starts["/headline"] = line.index_of(head.headline)
    return at + 1


def _read_furniture(
    head: Head, line: Line, after: str, locale: Locale | None, places: TextPlaces
) -> bool:
    """Read *line* if it is a byline, a date, the headline again or a cutline; tell whether.

    *after* is the line below it.
    """
    text = line.text.strip()
    if len(text) > _MAX_HEAD_LINE:
        return False
    if head.alt is None and folded(text) == folded(head.headline):
        head.alt = text
        _trace(head, places, "repeated_headline", line, text, "/media/0/alt")
        places.starts["/media/0/alt"] = line.index_of(text)
        return True
    if head.printed is None and _read_date(head, line, text, locale, places):
        return True
    if not head.authors and _is_byline(head, text, after, locale):
        _set_byline(head, line, text, _people(text, locale), places)
        _trace(head, places, "byline", line, text, "/byline")
        return True
    return head.image is None and _read_cutline(head, line, text, locale, places)


def _read_date(
    head: Head, line: Line, text: str, locale: Locale | None, places: TextPlaces
) -> bool:
    """Read a line that is a date, alone or with the byline before or after it."""
    date = find_date(text, locale)
    if date is None:
        return False
    before, after = text[: date.start], text[date.end :]
    name = before if before.strip() else after
    if (before.strip() and after.strip()) or (head.authors and name.strip()):
        return False
    people = _people(name.strip(_BETWEEN), locale)
    if name.strip() and not people:
        return False
    head.printed = RawDate(text=date.text.strip(), value=date.value, line=line.number)
    head.found = date
    places.starts["/provenance/raw_dates/published_at"] = line.index_of(date.text.strip())
    if people:
        glued = bool(before) and before[-1] not in _BETWEEN and not date.text[:1].isspace()
        _set_byline(head, line, name.strip(_BETWEEN), people, places)
        _trace(head, places, "glued_byline" if glued else "byline", line, text, "/byline")
    return True


def _is_byline(head: Head, text: str, after: str, locale: Locale | None) -> bool:
    """Tell whether *text* is names alone, with a prefix such as *By* or next to the date."""
    people = _people(text, locale)
    if not people or text[-1] in ENDS.replace(".", ""):
        return False
    if locale is not None and locale.without_prefix(text) != text:
        return True
    date = find_date(after, locale)
    dated = head.printed is not None or (date is not None and date.text.strip() == after.strip())
    if locale is not None and not locale.spaced:
        return dated and all(len(name) <= _MAX_UNSPACED for name in people)
    return dated and all(1 < len(name.split()) <= _MAX_NAMES for name in people)


def _read_cutline(
    head: Head, line: Line, text: str, locale: Locale | None, places: TextPlaces
) -> bool:
    split = cutline(text, locale)
    if split is None:
        return False
    caption, credit, origin = split
    head.image = Image(id="image-1", caption=caption or None, credit=credit, origin=origin)
    places.starts["/media/0/caption"] = line.index_of(caption)
    places.starts["/media/0/credit"] = line.index_of(credit)
    _trace(head, places, "cutline", line, text, "/media/0/caption")
    return True


def _set_byline(head: Head, line: Line, text: str, people: list[str], places: TextPlaces) -> None:
    head.byline = text
    head.authors = tuple(Author(name=name) for name in people)
    places.starts["/byline"] = line.index_of(text)
    for number, name in enumerate(people):
        places.starts[f"/authors/{number}/name"] = line.index_of(name)


def _people(text: str, locale: Locale | None) -> list[str]:
    """Return the names that *text* consists of, nothing if anything else is in it."""
    bare = locale.without_prefix(text) if locale else text
    conjunctions = locale.conjunctions if locale else ()
    words = "|".join(rf"\s{re.escape(word)}\s" for word in conjunctions) or "(?!)"
    names = [name.strip() for name in re.split(rf"{words}|{_NAMES_END}", bare)]
    sound = all(_PERSON.fullmatch(name) and _is_titled(name) for name in names)
    return names if sound and len(names) <= 8 else []  # noqa: PLR2004 (a byline, not a list)


def _is_titled(name: str) -> bool:
    """Tell whether the words of *name* begin as names do; particles may be small."""
    words = name.split()
    return not words[0][0].islower() and not words[-1][0].islower()


def _is_chrome(text: str, locale: Locale | None) -> bool:
    """Tell whether a line consists of nothing but navigation labels and dates."""
    if locale is None or len(text) > _MAX_HEAD_LINE:
        return False
    date = find_date(text, locale)
    rest = f"{text[: date.start]}  {text[date.end :]}" if date else text
    parts = [locale.folded(part) for part in _SEPARATORS.split(rest.strip()) if part.strip()]
    return bool(parts) and all(_all_labels(part.split(), locale) for part in parts)


def _all_labels(words: list[str], locale: Locale) -> bool:
    """Tell whether *words* can be read as navigation labels one after another."""
    if len(words) > _MAX_CHROME_WORDS:
        return False
    reached = {0}
    for end in range(1, len(words) + 1):
        if any(" ".join(words[start:end]) in locale.chrome for start in reached):
            reached.add(end)
    return len(words) in reached


@cache
def _credit_pattern(locale: Locale) -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(locale.credit_words, key=len, reverse=True)))
    return re.compile(
        rf"(?P<caption>.{{0,400}}?)(?:^|[.!?。！？।؟)\s(|–—-])"
        rf"(?:(?P<word>{words})\s?:|(?P<by>{words}) by) ?(?P<credit>[^():]{{2,100}})\)?\.?",
        re.IGNORECASE,
    )


def _trace(
    head: Head,
    places: TextPlaces,
    kind: str,
    line: Line,
    text: str | None = None,
    path: str | None = None,
    note: str | None = None,
) -> None:
    verbatim = line.text if text is None else text
    places.starts[f"/provenance/traces/{len(head.traces)}"] = line.index_of(verbatim)
    head.traces.append(Trace(kind=kind, text=verbatim, path=path, line=line.number, note=note))
