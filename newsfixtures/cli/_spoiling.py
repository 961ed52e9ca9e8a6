"""Putting defects into whole documents: pages and feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.errors import UsageError
from newsfixtures.formats import Source

if TYPE_CHECKING:
    from newsfixtures.choice import Chooser
    from newsfixtures.formats import Format
    from newsfixtures.rules import Rule


def spoils(rule: Rule, form: Format) -> bool:
    """Tell whether *rule* breaks documents of a format itself, rather than their articles."""
    return rule.documents is not None and form.kind in rule.documents.kinds


def spoil(data: bytes, form: Format, rule: Rule, choose: Chooser) -> tuple[bytes, dict[str, Any]]:
    """Return a document with one more defect, and what was done.

    Raises:
        UsageError: the document lacks what the rule needs.
    """
    held = rule.documents
    source = Source(data, form.kind) if form.kind else None
    made = held.spoil(source, choose) if held and source and held.needs(source) else None
    if held is None or source is None or made is None or made.data is None:
        msg = f"rule {rule.code} ({rule.name}) needs what this document does not have"
        raise UsageError(msg)
    broken = Source(made.data, source.kind)
    spans = [spot.span or (0, 0) for spot in made.spots]
    return made.data, {
        "code": rule.code,
        "rule": rule.name,
        "spots": [_place(broken, span) for span in spans],
        "also": sorted({*rule.also, *held.also, *made.also}),
    }


def _place(source: Source, span: tuple[int, int]) -> dict[str, Any]:
    place = source.at(span[0])
    return {"line": place.line, "column": place.column, "offset": place.offset, "span": list(span)}
