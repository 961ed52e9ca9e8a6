"""Checks parsed JSON of foreign standards against schemas of our own, with findings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from newsfixtures.findings import Finding, Severity
from newsfixtures.formats._reading import problem
from newsfixtures.schema import pointer

if TYPE_CHECKING:
    from newsfixtures.formats import Locate

MAX_FINDINGS = 50


@frozen(slots=False, eq=False)
class Compiled:
    """A schema to check with: a fast gate, and an explainer that is built when it is needed."""

    schema: Mapping[str, Any]

    @cached_property
    def _gate(self) -> Any:  # noqa: ANN401 (the library types it loosely)
        import jsonschema_rs  # noqa: PLC0415 (30 ms that only validation needs)

        return jsonschema_rs.Draft202012Validator(dict(self.schema))

    @cached_property
    def _explainer(self) -> Any:  # noqa: ANN401
        from jsonschema import Draft202012Validator  # noqa: PLC0415 (110 ms)

        return Draft202012Validator(dict(self.schema))

    def findings(self, value: object, standard: str, locate: Locate) -> tuple[Finding, ...]:
        """Return what in *value* breaks the schema, in the words of *standard*; never raises."""
        try:
            if self._gate.is_valid(value):
                return ()
        except (ValueError, TypeError, RecursionError):
            return ()
        found: dict[tuple[str, str], Finding] = {}
        for error in self._explainer.iter_errors(value):
            for finding in _explained(error, standard, locate):
                found.setdefault((finding.path, finding.message), finding)
            if len(found) >= MAX_FINDINGS:
                break
        return tuple(found.values())


def compiled(schema: Mapping[str, Any]) -> Compiled:
    """Return *schema* ready to check with; it is compiled when first asked."""
    return Compiled(schema)


def _explained(error: Any, standard: str, locate: Locate) -> Iterator[Finding]:  # noqa: ANN401
    path = pointer(list(error.absolute_path))
    value, expected = error.instance, error.validator_value
    match error.validator:
        case "required":
            for name in expected:
                if name not in value:
                    said = f"{name} is missing; {standard} asks for it here"
                    yield problem("SCH001", said, path=path, at=locate(path))
        case "type":
            code = "SCH003" if expected == "array" else "SCH002"
            said = f"{_shown(value)} stands where {standard} has a value of type {expected}"
            yield problem(code, said, path=path, at=locate(path))
        case "additionalProperties":
            yield from _unknown(error, standard, path, locate)
        case _:
            yield problem("SCH014", _broken(error, standard), path=path, at=locate(path))


def _unknown(error: Any, standard: str, path: str, locate: Locate) -> Iterator[Finding]:  # noqa: ANN401
    """Yield a finding for each member that *standard*, which allows no others, does not have."""
    known = error.schema.get("properties", {})
    patterns = error.schema.get("patternProperties", {})
    for name in sorted(error.instance.keys() - known.keys()):
        if any(name.startswith(each) for each in _beginnings(patterns)):
            continue
        at = f"{path}{pointer([name])}"
        near = next((each for each in known if each.lower() == name.lower()), None)
        remedy = f"write {near}" if near else "leave it out"
        said = f"{_shown(name)} is no member that {standard} has here; {remedy}"
        found = problem("SCH011", said, path=at, at=locate(at))
        yield evolve(found, severity=Severity.ERROR)


def _beginnings(patterns: Mapping[str, Any]) -> Iterator[str]:
    for pattern in patterns:
        bare, _, rest = pattern.removeprefix("^").partition("_")
        if rest:
            yield from (f"{each}_" for each in bare.strip("()").split("|"))


def _broken(error: Any, standard: str) -> str:  # noqa: ANN401
    value, limit, kind = _shown(error.instance), error.validator_value, error.validator
    if kind == "oneOf":
        names = " or ".join(name for each in limit for name in each.get("required", ()))
        return f"either {names} is due in {standard}, one of them alone"
    if kind == "not":
        return f"{' and '.join(limit.get('required', ()))} exclude each other in {standard}"
    if kind == "pattern" and "[Tt]" in limit:
        return f"{value} is no instant of {standard}; write RFC 3339 with an offset"
    remedy = f"{kind} is {_shown(limit)}"
    if kind == "enum":
        remedy = f"use one of {', '.join(map(str, limit))}"
    return f"{value} is not allowed by {standard}; {remedy}"


def _shown(value: object) -> str:
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else f"a list of {len(value)}"
    text = json.dumps(value[:60] if isinstance(value, str) else value, ensure_ascii=False)
    return text[:64]
