"""Turns JSON values into attrs objects and back, by functions written once a class.

A structuring function trusts its input: the schema has accepted it. Both are made from
``attrs.fields`` and the type hints, so the model is stated in one place.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

Convert = Callable[[Any], Any]
T = TypeVar("T")

_ALWAYS = frozenset({"schema_version", "type"})
_UNION = (types.UnionType, Union)


@cache
def structurer(cls: type) -> Convert:
    """Return the function that makes a *cls* of a JSON object which its schema accepts.

    It sets the object's ``__dict__`` at once, which takes half the time of ``__init__``; the
    classes have no validators and no slots.
    """
    defaults: dict[str, Any] = {}
    lines = ["made = new(cls)", "o = {**defaults, **d}"]
    scope: dict[str, Any] = {"cls": cls, "new": object.__new__, "defaults": defaults}
    scope["set_members"] = next(
        each.__dict__["__dict__"].__set__ for each in cls.__mro__ if "__dict__" in each.__dict__
    )
    for field, hint in _fields(cls):
        name = field.name
        if isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
            lines.append(f"if {name!r} not in d: o[{name!r}] = {{}}")
        elif field.default is not attrs.NOTHING:
            defaults[name] = field.default
        convert = _from_json(_required(hint))
        if convert is not None:
            scope[f"from_{name}"] = convert
            lines.append(f"if {name!r} in d: o[{name!r}] = from_{name}(d[{name!r}])")
    return _written("\n ".join([*lines, "set_members(made, o)", "return made"]), scope)


@cache
def unstructurer(cls: type) -> Convert:
    """Return the function that makes a JSON object of a *cls*, leaving defaults out."""
    lines = ["o = {}"]
    scope: dict[str, Any] = {}
    for field, hint in _fields(cls):
        name = field.name
        scope[f"to_{name}"] = _to_json(_required(hint))
        scope[f"default_{name}"] = _default(field)
        value = f"to_{name}(v)" if scope[f"to_{name}"] else "v"
        test = _presence(field, name)
        lines.append(f"v = d.{name}")
        lines.append(f"{test}o[{name!r}] = {value}")
    return _written("\n ".join([*lines, "return o"]), scope)


def maker(cls: type[T], *names: str) -> Callable[..., T]:
    """Return the function that makes a *cls* of its members *names*, given in that order.

    All others have their defaults, of which none may be a factory's. It fills ``__dict__`` as `structurer` does, for what is made by
    the dozen in each generated article.
    """
    members = {field.name: field.default for field in attrs.fields(cls)}  # type: ignore[arg-type]
    scope: dict[str, Any] = {"cls": cls, "new": object.__new__, "members": members}
    lines = ["made = new(cls)", "o = made.__dict__"]
    lines += ["o.update(members)"] if len(members) > len(names) else []
    lines += [f"o[{name!r}] = {name}" for name in names]
    return _written("\n ".join([*lines, "return made"]), scope, ", ".join(names))


def instant(text: str) -> datetime:
    """Read an RFC 3339 instant."""
    return datetime.fromisoformat(text)


def instant_text(moment: datetime) -> str:
    """Write an instant as RFC 3339, UTC as ``Z``; offsets with seconds become UTC."""
    offset = moment.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        moment = moment.astimezone(UTC)
    text = moment.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _written(body: str, scope: dict[str, Any], arguments: str = "d") -> Callable[..., Any]:
    made: dict[str, Any] = {}
    exec(f"def convert({arguments}):\n {body}", scope, made)  # noqa: S102 (our own field names, nothing else)
    convert: Callable[..., Any] = made["convert"]
    return convert


def _fields(cls: type) -> list[tuple[attrs.Attribute[Any], Any]]:
    hints = get_type_hints(cls)
    return [(field, hints[field.name]) for field in attrs.fields(cls)]


def _presence(field: attrs.Attribute[Any], name: str) -> str:
    default = _default(field)
    if default is attrs.NOTHING or name in _ALWAYS or (name == "text" and default == ""):
        return ""
    if default is None:
        return "if v is not None: "
    return f"if v != default_{name}: " if default else "if v: "


def _default(field: attrs.Attribute[Any]) -> Any:  # noqa: ANN401
    default = field.default
    return {} if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]


def _required(hint: Any) -> Any:  # noqa: ANN401
    """Return *hint* without ``None``, whose place is absence."""
    if get_origin(hint) in _UNION:
        rest = [part for part in get_args(hint) if part is not types.NoneType]
        return rest[0] if len(rest) == 1 else Union[tuple(rest)]  # noqa: UP007 (made at run time)
    return hint


def _from_json(hint: Any) -> Convert | None:  # noqa: ANN401
    return _converter(hint, structurer, instant, tuple)


def _to_json(hint: Any) -> Convert | None:  # noqa: ANN401
    return _converter(hint, unstructurer, instant_text, list)


def _converter(
    hint: Any,  # noqa: ANN401
    of_class: Callable[[type], Convert],
    of_instant: Convert,
    sequence: Callable[[Any], Any],
) -> Convert | None:
    """Return how to convert a value of type *hint*, ``None`` where it is the same in JSON."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is datetime:
        return of_instant
    if attrs.has(hint):
        return of_class(hint)
    if origin in _UNION:
        return _by_type(arguments, of_class)
    if origin is tuple:
        return _members(arguments[0], of_class, of_instant, sequence)
    if origin is Mapping:
        inner = _converter(arguments[1], of_class, of_instant, sequence)
        return _values(inner) if inner else None
    return None


def _members(
    hint: Any,  # noqa: ANN401
    of_class: Callable[[type], Convert],
    of_instant: Convert,
    sequence: Callable[[Any], Any],
) -> Convert:
    """Return the conversion of a tuple of *hint*."""
    if get_origin(hint) in _UNION:
        return _each_by_type(get_args(hint), of_class, sequence)
    inner = _converter(hint, of_class, of_instant, sequence)
    return _each(inner, sequence) if inner else sequence


def _by_type(classes: tuple[type, ...], of_class: Callable[[type], Convert]) -> Convert:
    """Return the conversion of a union that its members' ``type`` tells apart."""
    by_type, kind_of = _types(classes, of_class)

    def convert(value: Any) -> Any:  # noqa: ANN401
        return by_type[kind_of(value)](value)

    return convert


def _each_by_type(
    classes: tuple[type, ...],
    of_class: Callable[[type], Convert],
    sequence: Callable[[Any], Any],
) -> Convert:
    by_type, kind_of = _types(classes, of_class)

    def convert(values: Any) -> Any:  # noqa: ANN401
        return sequence([by_type[kind_of(value)](value) for value in values])

    return convert


def _types(
    classes: tuple[type, ...], of_class: Callable[[type], Convert]
) -> tuple[dict[Any, Convert], Convert]:
    """Return the conversion of each class by its ``type``, and how to read that."""
    by_type = {attrs.fields_dict(cls)["type"].default: of_class(cls) for cls in classes}
    return by_type, itemgetter("type") if of_class is structurer else attrgetter("type")


def _each(inner: Convert, sequence: Callable[[Any], Any]) -> Convert:
    def convert(values: Any) -> Any:  # noqa: ANN401
        return sequence([inner(value) for value in values])

    return convert


def _values(inner: Convert) -> Convert:
    def convert(values: Any) -> Any:  # noqa: ANN401
        return {key: inner(value) for key, value in values.items()}

    return convert
