"""Article ⇄ JSON, and whether a JSON object is an article at all.

The gate is jsonschema-rs, fast enough to ask for every record; what is wrong is explained by
jsonschema, which is asked only where the gate says no. A law says that the two agree. Nothing
here ever uses the network.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from attrs import frozen

from newsfixtures._compiled import structurer, unstructurer
from newsfixtures._data import data_dir
from newsfixtures.article import Article

if TYPE_CHECKING:
    from jsonschema import ValidationError

SchemaName = Literal["article", "annotations", "report", "manifest"]

MAX_DEPTH = 128
"""How deep objects and lists may nest."""

MAX_PROBLEMS = 100
"""How many problems of one record are explained; the rest would say the same."""


@frozen
class Problem:
    """One way in which a JSON object breaks the schema: code, JSON Pointer, what was expected."""

    code: str
    path: str
    message: str


@cache
def schema(name: SchemaName = "article") -> dict[str, Any]:
    """Return a published schema as parsed JSON; do not change what is returned."""
    text = (data_dir("schemas") / f"{name}-1.schema.json").read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text))


def article_from_json(data: Mapping[str, Any]) -> Article:
    """Return the article that *data*, which the schema accepts, describes.

    Nothing is checked again: ask `is_valid` or `problems` first.
    """
    return cast("Article", structurer(Article)(data))


def article_to_json(article: Article) -> dict[str, Any]:
    """Return *article* as JSON values, in the schema's order; defaults are left out.

    Instants are written as RFC 3339 with ``Z`` for UTC.
    """
    return cast("dict[str, Any]", unstructurer(Article)(article))


def is_valid(data: object) -> bool:
    """Tell whether *data* is an article by the schema; anything that is not JSON is not."""
    try:
        return _gate()(data)
    except (ValueError, TypeError, RecursionError):
        return False


def problems(data: object) -> tuple[Problem, ...]:
    """Explain why the schema does not accept *data*, in a stable order; empty if it does.

    Never raises: what is not JSON at all (dates, sets, NaN, cycles) is a problem too.
    """
    foreign = tuple(_foreign(data))
    if foreign:
        return foreign
    if is_valid(data):
        return ()
    found: dict[Problem, None] = {}
    for error in _explainer().iter_errors(data):
        found |= dict.fromkeys(_problems_of(error))
        if len(found) >= MAX_PROBLEMS:
            break
    return tuple(sorted(found, key=lambda problem: (problem.path, problem.code, problem.message)))


def pointer(steps: Iterator[object] | list[object]) -> str:
    """Return the JSON Pointer (RFC 6901) of *steps*."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


@cache
def _gate() -> Callable[[object], bool]:
    import jsonschema_rs  # noqa: PLC0415 (30 ms that only validation needs)

    validator = jsonschema_rs.Draft202012Validator(
        schema("article"), validate_formats=True, pattern_options=jsonschema_rs.RegexOptions()
    )
    return cast("Callable[[object], bool]", validator.is_valid)


@cache
def _explainer() -> Any:  # noqa: ANN401 (the library types it loosely)
    from jsonschema import Draft202012Validator, FormatChecker  # noqa: PLC0415 (110 ms)
    from jsonschema.validators import extend  # noqa: PLC0415

    checker = FormatChecker(formats=())
    checker.checks("date-time", ValueError)(_is_date)
    checker.checks("date", ValueError)(_is_date)
    extended: Any = extend
    strict = extended(Draft202012Validator, {"pattern": _pattern})
    return strict(schema("article"), format_checker=checker)


def _is_date(text: object) -> bool:
    """Tell whether the calendar has the day (the pattern has checked everything else)."""
    from datetime import date  # noqa: PLC0415 (as the whole explainer)

    return not isinstance(text, str) or bool(date.fromisoformat(text[:10]))


def _pattern(
    validator: object,  # noqa: ARG001 (the signature of a keyword)
    expected: str,
    text: object,
    owner: Mapping[str, Any],  # noqa: ARG001
) -> Iterator[ValidationError]:
    """Check ``pattern`` as ECMA 262 does: ``$`` is the end, not the last line break."""
    from jsonschema import ValidationError  # noqa: PLC0415

    if isinstance(text, str) and not re.search(_anchored(expected), text):
        yield ValidationError(f"{_shown(text)} does not match {expected}")


@cache
def _anchored(expected: str) -> str:
    return re.sub(r"\$$", r"\\Z", expected)


def _problems_of(error: Any) -> Iterator[Problem]:  # noqa: ANN401 (typed as unset or anything)
    path = pointer(list(error.absolute_path))
    value, expected = error.instance, error.validator_value
    match error.validator:
        case "required":
            for name in expected:
                if name not in value:
                    yield Problem("SCH001", path, f"{name} is missing; every such part states it")
        case "type":
            yield _wrong_type(error, path)
        case "additionalProperties":
            known = error.schema["properties"]
            for name in sorted(value.keys() - known.keys()):
                message = f"{_shown(name)} is no member here; {_nearest(name, known)}"
                yield Problem("SCH011", f"{path}{pointer([name])}", message)
        case "enum" | "const":
            allowed = [expected] if error.validator == "const" else expected
            listed = ", ".join(str(option) for option in allowed)
            yield Problem("SCH014", path, f"{_shown(value)} is not allowed; use one of {listed}")
        case _:
            yield Problem("SCH014", path, _out_of_bounds(error))


def _wrong_type(error: Any, path: str) -> Problem:  # noqa: ANN401
    value, expected = error.instance, str(error.validator_value)
    said = f"{_shown(value)} is {_json_type(value)}; {expected} is due"
    if value is None and error.absolute_path and isinstance(error.absolute_path[-1], int):
        return Problem("SCH004", path, f"null stands in a list; {expected} is due")
    if expected == "array" and value is not None:
        return Problem("SCH003", path, f"{said}, even for one")
    return Problem("SCH002", path, said)


def _out_of_bounds(error: Any) -> str:  # noqa: ANN401
    limit, value = error.validator_value, _shown(error.instance)
    owner = error.schema if isinstance(error.schema, Mapping) else {}
    if error.validator == "pattern" and owner.get("format") == "date-time":
        return f"{value} is no instant; write RFC 3339 with an offset, as 2025-05-16T13:57:00+02:00"
    if error.validator == "format":
        return f"{value} is no day of the calendar"
    words = {
        "minLength": f"is shorter than {limit}",
        "maxLength": f"is longer than {limit}",
        "minimum": f"is below {limit}",
        "maximum": f"is above {limit}",
        "minItems": f"has fewer than {limit} members",
        "maxItems": f"has more than {limit} members",
        "maxProperties": f"has more than {limit} members",
        "uniqueItems": "has a member twice",
        "pattern": f"does not match {limit}"
        if "\\n" not in str(limit)
        else "is blank or has line breaks",
    }
    return f"{value} {words.get(str(error.validator), f'breaks {error.validator}')}"


def _nearest(name: str, known: Mapping[str, Any]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 (only where something is wrong)

    close = get_close_matches(name[:100], known, n=1, cutoff=0.6)
    return f"did you mean {close[0]}" if close else "extensions may hold it as vendor:name"


def _shown(value: object) -> str:
    """Return *value* as JSON, shortened: it may be as long as an article."""
    if isinstance(value, Mapping | list):
        return "an object" if isinstance(value, Mapping) else f"a list of {len(value)}"
    text = json.dumps(value[:61] if isinstance(value, str) else value, ensure_ascii=False)
    return text if len(text) <= 64 else f"{text[:60]}…"  # noqa: PLR2004 (a width)


def _json_type(value: object) -> str:
    kinds = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
    if value is None:
        return "null"
    return kinds.get(type(value), "a number")


def _foreign(data: object) -> Iterator[Problem]:
    """Yield what JSON cannot hold, or holds too deep; stops at the first few."""
    waiting: list[tuple[object, list[object]]] = [(data, [])]
    while waiting:
        value, steps = waiting.pop()
        said = _why_not_json(value, len(steps))
        if said:
            yield Problem("SCH002", pointer(steps[:MAX_DEPTH]), said)
            return
        if isinstance(value, dict):
            waiting += [(child, [*steps, key]) for key, child in value.items()]
        elif isinstance(value, list):
            waiting += [(child, [*steps, index]) for index, child in enumerate(value)]


def _why_not_json(value: object, depth: int) -> str | None:
    if depth > MAX_DEPTH:
        return f"nests deeper than {MAX_DEPTH} levels"
    if isinstance(value, dict):
        wrong = next((key for key in value if not isinstance(key, str)), None)
        return None if wrong is None else f"the key {wrong!r} is {type(wrong).__name__}, not text"
    if isinstance(value, float) and not math.isfinite(value):
        return f"{value} is not a number of JSON"
    if isinstance(value, str):
        return None if _is_unicode(value) else "the text has a lone surrogate; it is not Unicode"
    if value is None or isinstance(value, bool | int | float | list):
        return None
    return f"{type(value).__name__} is not a value of JSON; give what json.loads would give"


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
