"""Reads one JSON record: fast where it is sound, exact where it is not."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import orjson

from newsfixtures.formats import Loaded
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._reading import MAX_RECORD, as_utf8, problem, structural
from newsfixtures.schema import (
    MAX_DEPTH,
    article_from_json,
    is_valid,
    pointer,
    problems,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsfixtures.findings import Finding

_HUGE = 2.0**63
_BRACKETS = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[\]{}]', re.DOTALL)
_OUTSIDE = re.compile(r'"(?:[^"\\]++|\\.)*+"|-?+(?:NaN|Infinity)', re.DOTALL)
_ENDS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_DEEP = b"  " * MAX_DEPTH
_HEAD = 100
_INT64 = range(-(2**63), 2**64)


def parsed(places: JsonPlaces) -> tuple[Any, tuple[Finding, ...]]:
    """Return the JSON value of a record, ``None`` where there is none, and what is wrong."""
    source = places.source
    if len(source) > MAX_RECORD:
        said = f"the record has {len(source):,} bytes; {MAX_RECORD:,} are read at most"
        return None, (problem("RUN010", said, at=places.at(0)),)
    try:
        value = orjson.loads(source)
    except orjson.JSONDecodeError as error:
        return None, (_explained(places, error),)
    if _is_faithful(value, source):
        return value, ()
    keys, texts, depth, huge = _measured(value)
    if depth > MAX_DEPTH:
        return None, (_too_deep(places),)
    return value, tuple(_second_look(places, keys, texts, huge=huge))


def items(data: bytes, file: str | None) -> Iterator[tuple[Any, JsonPlaces, tuple[Finding, ...]]]:
    """Yield the value of a document, or each of its list, with its places.

    What was wrong with the document comes with the first.
    """
    source, found = as_utf8(data, file)
    places = JsonPlaces(source, file)
    value, wrong = parsed(places)
    found += wrong
    many = value if isinstance(value, list) and value else [value]
    for record, item in enumerate(many):
        prefix = f"/{record}" if many is value else ""
        yield item, places.of(record, prefix), found
        found = ()


def no_object(
    form: str,
    due: str,
    value: Any,  # noqa: ANN401 (JSON)
    places: JsonPlaces,
    found: tuple[Finding, ...],
) -> Loaded:
    """Return the record of a *value* that is no object, of format *form*; *due* says what is."""
    found = found or (problem("SCH002", due, at=places("")),)
    return Loaded(
        article=None,
        format=form,
        data=value,
        findings=found,
        record=places.record,
        file=places.file,
        locate=places,
    )


def article_of(value: Any, places: JsonPlaces, found: tuple[Finding, ...]) -> Loaded:  # noqa: ANN401
    """Return *value* as an article, or with the findings of the schema where it is none."""
    article = None
    if is_valid(value):
        article = article_from_json(value)
    else:
        found += tuple(structural(each, places(each.path)) for each in problems(value))
    return Loaded(
        article=article,
        format="json",
        data=value,
        findings=found,
        record=places.record,
        file=places.file,
        locate=places,
    )


def _is_faithful(value: Any, source: bytes) -> bool:  # noqa: ANN401
    """Tell at little cost whether *value* written again is *source*, and surely not too deep.

    Then nothing was passed over in silence. Most software writes either without blanks or with two
    for each level.
    """
    indented = source[1:2] == b"\n"
    if indented:
        deep = _DEEP in source
    elif b'": ' in source[:_HEAD]:
        return False
    else:
        deep = source.count(b"{") + source.count(b"[") > MAX_DEPTH
    try:
        return not deep and source.rstrip() == orjson.dumps(
            value, option=orjson.OPT_INDENT_2 if indented else None
        )
    except orjson.JSONEncodeError:  # deeper than it writes
        return False


def _measured(value: Any) -> tuple[int, int, int, bool]:  # noqa: ANN401
    """Count the keys of all objects, the strings and the levels; tell of numbers past 64 bits."""
    keys = texts = depth = 0
    huge = False
    level = [value]
    while level and depth <= MAX_DEPTH:
        below: list[Any] = []
        for item in level:
            if type(item) is dict:
                keys += len(item)
                members: Iterable[Any] = item.values()
            else:
                members = item if type(item) is list else ()
            for member in members:
                kind = type(member)
                if kind is str:
                    texts += 1
                elif kind is dict or kind is list:
                    below.append(member)
                elif kind is float and abs(member) >= _HUGE:
                    huge = True
        level = below
        depth += 1
    return keys, texts, depth, huge


def _second_look(places: JsonPlaces, keys: int, texts: int, *, huge: bool) -> list[Finding]:
    """Look for what orjson passes over in silence: repeated keys, integers cut to floats."""
    found = []
    if _may_repeat(places.source, keys, texts):
        found += _repeated_keys(places)
    if huge:
        found += _long_integers(places)
    return found


def _may_repeat(source: bytes, keys: int, texts: int) -> bool:
    """Tell at little cost whether there may be more keys than were read; an exact reading decides.

    Each key and each string stands in quotation marks. Where some of these may be escaped: a key is
    followed by ``":``, if there are no blanks before a colon.
    """
    if b"\\" not in source:
        return source.count(b'"') != 2 * (keys + texts)
    return source.count(b'":') != keys or b'" :' in source


def _repeated_keys(places: JsonPlaces) -> list[Finding]:
    repeated: list[str] = []

    def hook(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            counted = Counter(key for key, _ in pairs)
            repeated.extend(key for key, count in counted.items() if count > 1)
        return made

    json.loads(places.source, object_pairs_hook=hook, parse_int=str)
    return [
        problem(
            "SCH009",
            f"the key {key[:60]!r} stands twice in one object; the last one was read",
            path=pointer([key]) if f'"{key}"'.encode() in places.source else "",
            at=places(pointer([key])),
        )
        for key in repeated[:100]
    ]


def _long_integers(places: JsonPlaces) -> list[Finding]:
    text = places.source.decode()
    found = []
    for match in re.finditer(r'"(?:[^"\\]++|\\.)*+"|-?+[0-9]{19,}+(?![0-9.eE])', text, re.DOTALL):
        digits = match.group()
        if digits[0] == '"' or (len(digits) <= 40 and int(digits) in _INT64):  # noqa: PLR2004
            continue
        said = f"an integer of {len(digits)} digits is beyond 64 bits; write it as a string"
        found.append(problem("RUN005", said, at=places.at(match.start())))
    return found[:100]


def _explained(places: JsonPlaces, error: orjson.JSONDecodeError) -> Finding:
    """Say why a record is not JSON, as exactly as can be told, with its place."""
    source = places.source
    if not source.strip():
        return problem("RUN001", "the record is empty; a JSON object is due", at=places.at(0))
    if b"\0" in source[:4096]:
        said = "the input is binary (a NUL byte stands near its start); UTF-8 text is due"
        return problem("RUN011", said, at=places.at(0))
    try:
        text = source.decode()
    except UnicodeDecodeError as wrong:
        return _not_utf8(places, wrong)
    return _too_deep(places) if _depth(source) > MAX_DEPTH else _not_json(places, text, error)


def _not_json(places: JsonPlaces, text: str, error: orjson.JSONDecodeError) -> Finding:
    """Say what in the *text* of a record of sound bytes and depth is not JSON."""
    for match in _OUTSIDE.finditer(text):
        if match.group()[0] != '"':
            said = f"{match.group()} is no number of JSON; leave the member out"
            return problem("RUN004", said, at=places.at(match.start()))
    long = _long_integers(places)
    if "infinity" in error.msg and long:
        return long[0]
    at = places.at(min(error.pos, len(text)))
    if "surrogate" in error.msg:
        said = "an escape is half of a surrogate pair; write the whole character"
        return problem("RUN006", said, at=at)
    return problem("RUN002", f"the record is not JSON: {error.msg[:100]}", at=at)


def _not_utf8(places: JsonPlaces, wrong: UnicodeDecodeError) -> Finding:
    text = places.source[: wrong.start].decode()
    said = f"byte {places.source[wrong.start]:#04x} is not UTF-8; convert the file to UTF-8"
    return problem("RUN007", said, at=places.at(len(text)))


def _too_deep(places: JsonPlaces) -> Finding:
    said = f"objects and lists nest deeper than {MAX_DEPTH} levels"
    return problem("RUN003", said, at=places.at(0))


def _depth(source: bytes) -> int:
    depth = deepest = 0
    for match in _BRACKETS.finditer(source):
        depth += _ENDS.get(source[match.start()], 0)
        deepest = max(deepest, depth)
        if deepest > MAX_DEPTH:
            break
    return deepest
