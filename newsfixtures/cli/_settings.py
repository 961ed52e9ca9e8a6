"""Settings: the command line over the environment over the nearest file over the defaults.

The file is ``newsfixtures.toml``, or ``pyproject.toml`` with ``[tool.newsfixtures]``, in the
working directory or the nearest one above it, never one beside the articles. It is data: it
names no code, and reports it asks for stay below its own folder.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import Any

import click
from attrs import field, frozen

from newsfixtures.errors import UsageError

PREFIX = "NEWSFIXTURES_"
FAIL_ON = ("error", "warning", "info", "never")


@frozen
class Setting:
    """A value and where it is from."""

    value: Any
    origin: str


@frozen
class Settings:
    """Every setting by its key, and the folder that path patterns are relative to."""

    values: Mapping[str, Setting]
    root: Path

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 (each key has its own type)
        """Return the value of a key."""
        return self.values[key].value

    def over(self, key: str, given: Any) -> Any:  # noqa: ANN401
        """Return what the command line gave, or the setting where it gave nothing."""
        return self[key] if given is None or given == () else given


def _names(value: object, key: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    msg = f'{key}={value!r} is no list of strings; write {key} = ["…"]'
    raise UsageError(msg)


def _text(value: object, key: str) -> str:
    if isinstance(value, str):
        return value
    msg = f"{key}={value!r} is no string; put it in quotation marks"
    raise UsageError(msg)


def _level(value: object, key: str) -> str:
    if value in FAIL_ON:
        return str(value)
    msg = f"{key}={value!r} is unknown; use one of {', '.join(FAIL_ON)}"
    raise UsageError(msg)


def _number(value: object, key: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if isinstance(value, str) and value.isdecimal() and value.isascii() and len(value) < 20:  # noqa: PLR2004 (64 bits)
        return int(value)
    msg = f"{key}={value!r} is no whole number from 0"
    raise UsageError(msg)


def _severities(value: object, key: str) -> dict[str, str]:
    table = _table(value, key)
    return {name: _severity(level, f"{key}.{name}") for name, level in table.items()}


def _severity(value: object, key: str) -> str:
    if value in FAIL_ON[:-1]:
        return str(value)
    msg = f"{key}={value!r} is no severity; use one of {', '.join(FAIL_ON[:-1])}"
    raise UsageError(msg)


def _path_ignores(value: object, key: str) -> dict[str, tuple[str, ...]]:
    return {name: _names(item, f"{key}.{name}") for name, item in _table(value, key).items()}


def _table(value: object, key: str) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    msg = f"{key}={value!r} is no table; write [tool.newsfixtures.{key}]"
    raise UsageError(msg)


@frozen
class Key:
    """One key: how a value is read, its default, and whether the environment may set it."""

    read: Callable[[object, str], Any]
    default: Any
    listed: bool = field(default=False, kw_only=True)
    table: bool = field(default=False, kw_only=True)


KEYS: Mapping[str, Key] = {
    "profile": Key(_text, None),
    "select": Key(_names, None, listed=True),
    "extend-select": Key(_names, (), listed=True),
    "ignore": Key(_names, (), listed=True),
    "fail-on": Key(_level, "error"),
    "output": Key(_names, (), listed=True),
    "baseline": Key(_text, None),
    "now": Key(_text, None),
    "severity": Key(_severities, {}, table=True),
    "per-path-ignores": Key(_path_ignores, {}, table=True),
    "generate.count": Key(_number, 10),
    "generate.seed": Key(_number, 0),
    "generate.to": Key(_text, None),
    "generate.outlet": Key(_text, None),
    "generate.story": Key(_text, None),
    "generate.language": Key(_text, None),
}
"""Every key; those of a table of scalars are written with a dot."""


def settings(context: click.Context | None = None) -> Settings:
    """Return the settings that hold for the current command.

    Raises:
        UsageError: a file cannot be read, a key is unknown or a value is wrong.
    """
    asked = (context or click.get_current_context()).find_root().obj or {}
    file = asked.get("config") or (None if asked.get("no_config") else nearest(Path.cwd()))
    return loaded(file, os.environ, required=asked.get("config") is not None)


def loaded(file: Path | None, environment: Mapping[str, str], *, required: bool) -> Settings:
    """Return the settings of *file* and *environment*, over the defaults."""
    values = {key: Setting(spec.default, "default") for key, spec in KEYS.items()}
    if file is not None:
        table = _read(file, required=required)
        values |= {key: Setting(value, str(file)) for key, value in _checked(table, file).items()}
    values |= _from(environment)
    return Settings(values, (file.parent if file else Path()).absolute())


def nearest(folder: Path) -> Path | None:
    """Return the nearest file with settings, from *folder* upwards, ``None`` without one."""
    for place in (folder, *folder.parents):
        own = place / "newsfixtures.toml"
        if own.is_file():
            return own
        project = place / "pyproject.toml"
        if project.is_file() and _has_table(project):
            return project
    return None


def _has_table(project: Path) -> bool:
    try:
        return "newsfixtures" in tomllib.loads(project.read_text("utf-8")).get("tool", {})
    except (OSError, ValueError, RecursionError, AttributeError):
        return False


def _read(file: Path, *, required: bool) -> dict[str, Any]:
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        msg = f"settings in {file} cannot be read: {error}"
        raise UsageError(msg) from error
    if file.name != "pyproject.toml":
        tool = data.get("tool")
        own = tool.get("newsfixtures") if isinstance(tool, dict) else None
        return own if isinstance(own, dict) else data
    tool = data.get("tool", {})
    found = tool.get("newsfixtures") if isinstance(tool, dict) else None
    if found is None and required:
        msg = f"{file} has no [tool.newsfixtures]; add the table or name another file"
        raise UsageError(msg)
    return _table(found or {}, "tool.newsfixtures")


def _checked(table: Mapping[str, Any], file: Path) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in table.items():
        if name == "generate":
            flat |= {f"generate.{inner}": each for inner, each in _table(value, name).items()}
        else:
            flat[name] = value
    for name in flat:
        if name not in KEYS:
            _refuse(name, file)
    found = {name: KEYS[name].read(value, name) for name, value in flat.items()}
    _stay_below(found.get("output", ()), file)
    return found


def _refuse(name: str, file: Path) -> None:
    near = get_close_matches(name, [*KEYS, "generate"], n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}; " if near else ""
    msg = f"{name!r} in {file} is no setting; {hint}`newsfixtures config show` lists them"
    raise UsageError(msg)


def _stay_below(outputs: tuple[str, ...], file: Path) -> None:
    for output in outputs:
        path = PurePath(output.partition(":")[2])
        if path.is_absolute() or ".." in path.parts:
            msg = f"output={output!r} in {file} leads out of its folder; give it with --output"
            raise UsageError(msg)


def _from(environment: Mapping[str, str]) -> dict[str, Setting]:
    found = {}
    for key, spec in KEYS.items():
        name = PREFIX + key.upper().replace("-", "_").replace(".", "_")
        text = environment.get(name)
        if text is None or spec.table:
            continue
        value: object = [part.strip() for part in text.split(",") if part.strip()]
        found[key] = Setting(spec.read(value if spec.listed else text, name), f"${name}")
    return found
