"""Front matter: the fields that stand above the text of a Markdown file.

YAML between lines of three hyphens, TOML between lines of three plus signs, or one JSON object, as
static site generators read them. YAML is written as scalars, lists and JSON, which is YAML as
well (YAML 1.2.2, 1.2 and 6 to 7), and of foreign YAML that much is read: keys at the left margin
with a scalar, a list, or JSON; anything deeper is named as lost.

Source: Hugo, Front matter (formats and predefined fields), read 2026-11-25; TOML 1.0.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

import orjson
from attrs import frozen

MAX_SIZE = 256 * 1024
_KEY = re.compile(r"([A-Za-z_][\w-]{0,99}) {0,9}:(?: (.*)|$)")
_ITEM = re.compile(r" {0,9}- (.*)")
_PLAIN = re.compile(r"[^\W\d_][\w .,/’()-]*+")
_DATE = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)")
_WORDS = frozenset("true false null yes no on off y n ~".split())
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


@frozen
class FrontMatter:
    """What stands above the text: *fields*, what was *lost*, and where the text begins."""

    fields: Mapping[str, Any]
    lost: tuple[str, ...] = ()
    end: int = 0


def read_front_matter(text: str) -> FrontMatter:
    """Return the front matter of a file; no fields where there is none."""
    for mark, read in (("---", _yaml), ("+++", _toml)):
        if text.startswith(mark + "\n"):
            end = text.find(f"\n{mark}", len(mark))
            if 0 <= end <= MAX_SIZE:
                fields, lost = read(text[len(mark) + 1 : end + 1])
                after = text.find("\n", end + 1)
                return FrontMatter(fields, lost, len(text) if after < 0 else after + 1)
    if text.startswith("{"):
        end = text.find("\n}\n")
        if 0 <= end <= MAX_SIZE:
            fields, lost = _json(text[: end + 2])
            return FrontMatter(fields, lost, end + 3) if fields else FrontMatter({})
    return FrontMatter({})


def front_matter(fields: Mapping[str, Any], form: str, *, plain: bool, blocks: bool) -> str:
    """Return *fields* (texts, lists of texts, JSON objects) as front matter.

    *form* is ``yaml``, ``toml`` or ``json``; for YAML, *plain* leaves quotation marks away where
    they are not needed, and *blocks* writes lists item by item.
    """
    if form == "json":
        return orjson.dumps(fields, option=orjson.OPT_INDENT_2).decode() + "\n"
    if form == "toml":
        rows = "".join(f"{name} = {_toml_value(value)}\n" for name, value in fields.items())
        return f"+++\n{rows}+++\n"
    rows = "".join(_yaml_row(name, value, plain, blocks) for name, value in fields.items())
    return f"---\n{rows}---\n"


def _yaml_row(name: str, value: Any, plain: bool, blocks: bool) -> str:  # noqa: ANN401, FBT001 (JSON)
    if blocks and isinstance(value, list):
        items = "".join(f"\n  - {_yaml_value(item, plain)}" for item in value)
        return f"{name}:{items}\n"
    return f"{name}: {_yaml_value(value, plain)}\n"


def _yaml_value(value: Any, plain: bool) -> str:  # noqa: ANN401, FBT001
    """Return a scalar, plain where it can be nothing else, or JSON."""
    if plain and isinstance(value, str):
        letters = _PLAIN.fullmatch(value) and value.lower() not in _WORDS
        if (letters and value == value.strip(" .")) or _DATE.fullmatch(value):
            return value
    return _quoted(value)


def _quoted(value: Any) -> str:  # noqa: ANN401
    """Return *value* as JSON in a form that YAML and TOML read alike: no line breaks of Unicode."""
    text = orjson.dumps(value).decode()
    for char in "\x7f\x85\u2028\u2029\ufeff":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _toml_value(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, dict):
        rows = ", ".join(f"{_quoted(name)} = {_toml_value(each)}" for name, each in value.items())
        return f"{{{rows}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml_value, value))}]"
    return _quoted(value)


def _toml(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    try:
        return tomllib.loads(text), ()
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return {}, (f"front matter that is no TOML ({error})",)


def _json(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return {}, ()
    return (value, ()) if isinstance(value, dict) else ({}, ())


def _yaml(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    fields: dict[str, Any] = {}
    lost: list[str] = []
    open_list: list[Any] | None = None
    for row in text.split("\n"):
        key = _KEY.fullmatch(row)
        item = _ITEM.fullmatch(row)
        if key:
            name, value = key[1], (key[2] or "").strip()
            open_list = None if value else []
            fields[name] = _scalar(value) if value else open_list
        elif item and open_list is not None:
            open_list.append(_scalar(item[1].strip()))
        elif row.strip() and not row.lstrip().startswith("#"):
            lost.append(f"a line of front matter: {row.strip()[:80]}")
    return fields, tuple(lost[:20])


def _scalar(text: str) -> Any:  # noqa: ANN401 (JSON)
    """Return JSON where it is JSON, a flow list of plain scalars, or the text itself."""
    if text[:1] in {'"', "[", "{"} or _NUMBER.fullmatch(text) or text in {"true", "false", "null"}:
        try:
            return orjson.loads(text)
        except orjson.JSONDecodeError:
            pass
    if text[:1] == "[" and text[-1:] == "]":
        return [_scalar(part.strip()) for part in text[1:-1].split(",") if part.strip()]
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text.partition(" #")[0].rstrip()
