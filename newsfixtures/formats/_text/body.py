"""Reads the body of a scraped text: grafs, labels, lists, crossheads; speakers and sources."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from attrs import Factory, define, evolve

from newsfixtures.article import (
    Block,
    Entity,
    Heading,
    LabelledParagraph,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    Source,
    Trace,
)
from newsfixtures.formats._text.lines import ENDS
from newsfixtures.locales import LOCALES

if TYPE_CHECKING:
    from newsfixtures.formats._text.lines import Line, TextPlaces
    from newsfixtures.locales import Locale

_MARKED = re.compile(
    r"(?P<indent>\s*)(?:(?P<bullet>[•‣◦▪●*–-]|\d{1,3}[.)])\s+|(?P<full>[・■◆▽○]|\d{1,3}[、．])\s*)"
    r"(?P<text>\S.*)",
    re.DOTALL,
)
_PRINTED_BULLETS = "•‣◦▪●・■◆▽○"
_LABEL = re.compile(r"([^:：]{1,80})([:：])")
_ENDS = tuple(ENDS)
_UPPER = "".join(char for char in map(chr, range(0x41, 0x530)) if char.isupper())
_NAME = (
    rf"[{_UPPER}][\w’'-]+(?: (?:van|von|de|der|da|del|al|bin|la|le))*(?: [{_UPPER}][\w’'-]+){{1,3}}"
)
_APPOSITION = re.compile(
    rf"(?P<name>{_NAME}), [^,.]{{3,120}},? (?:has |have |had )?(?P<verb>\w+)\b"
)
_SPEAKING = re.compile(rf"(?P<name>{_NAME}) (?:has |have |had )?(?P<verb>\w+)\b")
_PARTICIPLE = re.compile(r", (?:\w+ing|according)\b.*", re.DOTALL)
_ENDS = (*'.!?"”:。！？」',)
_UNNAMED = 2
"""How many words may stand outside a quotation that does not say who speaks."""
_WRAPPED = range(40, 110)
_MAX_HEADING = 1000
_MAX_HEADING_WORDS = 10
_MAX_BLOCKS = 20_000
_MAX_ITEMS = 1_000
_MAX_SOURCES = 500
_MAX_SHOWN = 1_000

MAX_GRAF = 1_000_000
"""How many code points a graf may have, by the schema; longer ones are read as several."""


@define
class Body:
    """What was read of the body."""

    blocks: list[Block] = Factory(list)
    people: list[Entity] = Factory(list)
    sources: list[Source] = Factory(list)
    traces: list[Trace] = Factory(list)
    trace_base: int = 0


def read_body(lines: list[Line], locale: Locale | None, places: TextPlaces, traces: int) -> Body:
    """Return the body that *lines* hold; *traces* counts those already made."""
    body = Body(trace_base=traces)
    for group in _groups(lines):
        if len(body.blocks) + len(group) >= _MAX_BLOCKS:
            _read_rest(body, group, places)
            continue
        _read_group(body, group, locale, places)
    _mark_headings(body, locale)
    if locale is not None:
        _attribute_quotes(body, locale, places)
        _read_sources(body, locale, places)
    return body


def _read_rest(body: Body, group: list[Line], places: TextPlaces) -> None:
    """Keep what stands behind the last block that the schema allows, as far as it has room."""
    last = body.blocks[-1]
    text = "\n".join(line.text for line in group)
    if len(body.blocks) < _MAX_BLOCKS:
        _add_graf(body, group[0], text[:MAX_GRAF], None, places)
    elif isinstance(last, Paragraph):
        body.blocks[-1] = evolve(last, text=f"{last.text}\n{text}"[:MAX_GRAF])


def _groups(lines: list[Line]) -> list[list[Line]]:
    """Return runs of lines that no blank line parts."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.is_blank:
            groups.append([])
        else:
            groups[-1].append(line)
    return [group for group in groups if group]


def _read_group(body: Body, group: list[Line], locale: Locale | None, places: TextPlaces) -> None:
    if _is_wrapped(group):
        space = " " if locale is None or locale.spaced else ""
        _add_graf(body, group[0], space.join(line.text.strip() for line in group), locale, places)
        return
    items: list[Line] = []
    for line in [*group, None]:
        if line is not None and _MARKED.fullmatch(line.text):
            items.append(line)
            continue
        _add_items(body, items, locale, places)
        items = []
        if line is not None:
            _add_line(body, line, locale, places)


def _is_wrapped(group: list[Line]) -> bool:
    """Tell whether the lines are one graf broken at a column: long, and few end a sentence."""
    if len(group) < 3 or any(_MARKED.fullmatch(line.text) for line in group):  # noqa: PLR2004
        return False
    inner = [line.text.strip() for line in group[:-1]]
    ended = sum(text.endswith(_ENDS) for text in inner)
    return all(len(text) in _WRAPPED for text in inner) and ended * 2 < len(inner)


def _add_items(body: Body, items: list[Line], locale: Locale | None, places: TextPlaces) -> None:
    """Add a list, or grafs where a single dash or number is more likely prose."""
    matches = [_MARKED.fullmatch(line.text) for line in items]
    found = [(line, match) for line, match in zip(items, matches, strict=True) if match]
    if not found:
        return
    if len(found) > _MAX_ITEMS:
        _add_items(body, items[:_MAX_ITEMS], locale, places)
        _add_items(body, items[_MAX_ITEMS:], locale, places)
        return
    if len(found) == 1 and _bullet(found[0][1]) not in _PRINTED_BULLETS and not _after_label(body):
        _add_graf(body, found[0][0], found[0][0].text, locale, places)
        return
    path = f"/body/{len(body.blocks)}"
    for number, (line, match) in enumerate(found):
        places.starts[f"{path}/items/{number}/text"] = line.start + match.start("text")
    line, match = found[0]
    places.starts[path] = line.start
    ordered = _bullet(match)[0].isdigit()
    texts = tuple(ListItem(text=match["text"]) for _, match in found)
    body.blocks.append(ListBlock(items=texts, ordered=ordered))
    _trace(body, places, "bullet", line, path)


def _bullet(match: re.Match[str]) -> str:
    return match["bullet"] or match["full"]


def _after_label(body: Body) -> bool:
    last = body.blocks[-1] if body.blocks else None
    return isinstance(last, LabelledParagraph) and not last.text


def _add_line(body: Body, line: Line, locale: Locale | None, places: TextPlaces) -> None:
    last = body.blocks[-1] if body.blocks else None
    if isinstance(last, LabelledParagraph) and not last.text and _follows(body, line):
        path = f"/body/{len(body.blocks) - 1}"
        body.blocks[-1] = evolve(last, text=line.text.strip(" \t"))
        places.starts[f"{path}/text"] = line.index_of(line.text.strip(" \t"))
        return
    _add_graf(body, line, line.text, locale, places)


def _follows(body: Body, line: Line) -> bool:
    """Tell whether *line* comes directly below the label that was read last."""
    return bool(body.traces) and body.traces[-1].line == line.number - 1


def _add_graf(body: Body, line: Line, text: str, locale: Locale | None, places: TextPlaces) -> None:
    text = text.strip(" \t")
    path = f"/body/{len(body.blocks)}"
    label, colon, rest = _label(text, locale)
    if colon and locale is not None and len(text) <= MAX_GRAF:
        kept = rest.lstrip(" \t")
        body.blocks.append(LabelledParagraph(label=label, role=locale.labels[label], text=kept))
        places.starts[path] = places.starts[f"{path}/label"] = line.index_of(label)
        places.starts[f"{path}/text"] = line.index_of(kept or label)
        _trace(body, places, "label" if kept else "bare_label", line, path, label)
        return
    start = line.index_of(text[:_MAX_SHOWN])
    for begin in range(0, len(text), MAX_GRAF):
        path = f"/body/{len(body.blocks)}"
        places.starts[path] = places.starts[f"{path}/text"] = start + begin
        body.blocks.append(Paragraph(text=text[begin : begin + MAX_GRAF]))


def _label(text: str, locale: Locale | None) -> tuple[str, str, str]:
    """Split a run-in label from its text; the colon is empty where there is none."""
    match = _LABEL.match(text)
    if locale is not None and match and match[1].strip() in locale.labels:
        return match[1].strip(), match[2], text[match.end() :]
    return "", "", text


def _mark_headings(body: Body, locale: Locale | None) -> None:
    """Turn short lines without an end mark between longer grafs into crossheads."""
    for index in range(1, len(body.blocks) - 1):
        block, after = body.blocks[index], body.blocks[index + 1]
        if isinstance(block, Paragraph) and isinstance(after, Paragraph):
            text = block.text
            length = _length(text, locale)
            short = (
                length <= _MAX_HEADING_WORDS
                and len(text) <= _MAX_HEADING
                and _length(after.text, locale) > length
            )
            begun = text[0].isalpha() and not text[0].islower()
            if short and begun and unicodedata.category(text[-1])[0] in "LMN":
                body.blocks[index] = Heading(level=2, text=text)


def _length(text: str, locale: Locale | None) -> int:
    """Count words, up to more than any heading has; two characters for one without blanks."""
    return (
        len(text.split(None, _MAX_HEADING_WORDS + 1))
        if locale is None or locale.spaced
        else len(text) // 2
    )


def _attribute_quotes(body: Body, locale: Locale, places: TextPlaces) -> None:
    """Mark the words of labelled quotes with their speaker, named there or in the lede."""
    for index, block in enumerate(body.blocks):
        if not isinstance(block, LabelledParagraph) or block.role != "quote":
            continue
        span = quote_span(block.text, locale)
        if span is None:
            continue
        outside = f"{block.text[: span[0]]} {block.text[span[1] :]}"
        name = speaker_in(outside, locale)
        inferred = name is None
        if inferred and len(outside.split()) <= _UNNAMED:
            name = _spokesperson(body, locale)
        if name is None:
            continue
        if inferred:
            path = f"/body/{index}"
            line = places(f"{path}/text").line
            places.starts[f"/provenance/traces/{body.trace_base + len(body.traces)}"] = (
                places.starts[f"{path}/text"]
            )
            body.traces.append(Trace(kind="inferred_speaker", text=name, path=path, line=line))
        mark = Mark(start=span[0], end=span[1], kind="quote", ref=_person(body, name))
        body.blocks[index] = evolve(block, marks=(mark,))


def quote_span(text: str, locale: Locale) -> tuple[int, int] | None:
    """Return the first quotation in *text*, without its marks; unclosed ones run to the end."""
    starts = [(text.find(opening), opening, closing) for opening, closing in locale.quotes]
    found = [each for each in starts if each[0] >= 0 and each[1] not in locale.apostrophes]
    if not found:
        return None
    at, opening, closing = min(found)
    end = text.find(closing, at + len(opening))
    return at + len(opening), end if end >= 0 else len(text.rstrip())


def speaker_in(text: str, locale: Locale) -> str | None:
    """Return the first full name in *text* that a verb of saying follows, or else precedes.

    Scripts without capitals do not show where a name begins; there is none to be found.
    """
    for pattern in (_APPOSITION, _SPEAKING):
        for match in pattern.finditer(text[:2000]):
            if match["verb"] in locale.said_verbs:
                return _bare_name(match["name"], locale)
    found = _said_by(locale.name).search(text[:2000])
    if found is None:
        return None
    name, before = found["name"], found["before"].split()
    if len(name.split()) > 2 and before and before[-1] in locale.function_words:  # noqa: PLR2004
        return None  # "the mayor of Velmora Ana Petrov": a place and a name
    return _bare_name(name, locale)


def _bare_name(name: str, locale: Locale) -> str:
    """Return *name* without the role before it, where roles have capitals too."""
    words = name.split()
    while len(words) > 2 and (locale.capital_roles or words[0] in locale.leaders):  # noqa: PLR2004
        del words[0]
    return " ".join(words)


@cache
def _said_by(name: str) -> re.Pattern[str]:
    """Match a verb of saying, a few words that say what the speaker is, and a name."""
    verbs = "|".join(map(re.escape, sorted(LOCALES[name].said_verbs, key=len, reverse=True)))
    return re.compile(
        rf"(?<!\w)(?:{verbs})(?P<before>(?: [^\s.,;:!?«»“”„\"]+){{0,8}}?) (?P<name>{_NAME})(?!\w)"
    )


def _spokesperson(body: Body, locale: Locale) -> str | None:
    lede = next((block.text for block in body.blocks if isinstance(block, Paragraph)), "")
    return speaker_in(lede, locale)


def _person(body: Body, name: str) -> str:
    """Return the id of the person *name*, who is added when first asked for."""
    for person in body.people:
        if person.name == name and person.id:
            return person.id
    identity = f"person-{len(body.people) + 1}"
    body.people.append(Entity(name=name, id=identity))
    return identity


def _read_sources(body: Body, locale: Locale, places: TextPlaces) -> None:
    for index, block in enumerate(body.blocks):
        if isinstance(block, LabelledParagraph) and block.role == "source":
            start = places.starts.get(f"/body/{index}/text", 0)
            plural = False
            for item in block.text[:MAX_GRAF].split(";"):
                quoted = item.strip(" .\u00a0")[:_MAX_SHOWN]
                if quoted and len(body.sources) < _MAX_SOURCES:
                    source, plural = _source(quoted, locale, agencies=plural)
                    path = f"/sources/{len(body.sources)}"
                    places.starts[f"{path}/name"] = start + block.text.find(source.name)
                    body.sources.append(evolve(source, id=f"source-{len(body.sources) + 1}"))


def _source(quoted: str, locale: Locale, *, agencies: bool) -> tuple[Source, bool]:
    """Return a source, and whether those after it are agencies too (``agencies A; B``)."""
    bare = _PARTICIPLE.sub("", quoted)
    for word in sorted(locale.agency_words, key=len, reverse=True):
        before, found, name = bare.partition(word)
        if found:
            name = name.strip() or before.strip()
            return Source(name=name, kind="agency", quoted_as=quoted), word.endswith("s")
    if any(word in bare.casefold().split() for word in locale.publication_words):
        return Source(name=bare, kind="publication", quoted_as=quoted), False
    if agencies:
        return Source(name=bare, kind="agency", quoted_as=quoted), True
    return Source(name=bare, quoted_as=quoted), False


def _trace(
    body: Body,
    places: TextPlaces,
    kind: str,
    line: Line,
    path: str,
    text: str | None = None,
) -> None:
    verbatim = (line.text if text is None else text)[:_MAX_SHOWN]
    number = body.trace_base + len(body.traces)
    places.starts[f"/provenance/traces/{number}"] = line.index_of(verbatim)
    body.traces.append(Trace(kind=kind, text=verbatim, path=path, line=line.number))
