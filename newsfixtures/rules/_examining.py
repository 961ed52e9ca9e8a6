"""Running rules on documents, and building what spoils them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsfixtures.findings import Finding, Spot
from newsfixtures.rules import Injection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsfixtures.findings import Hit, Severity
    from newsfixtures.formats import Source
    from newsfixtures.formats._source import Edit
    from newsfixtures.rules import Rule

MOST = 100
"""How many hits of one rule in one document are reported."""
_EVIDENCE = 120


def hits_in(rule: Rule, source: Source) -> tuple[Hit, ...]:
    """Return what *rule* finds in a document, nothing where it does not look at its kind."""
    looks = rule.documents
    if looks is None or looks.examine is None or source.kind not in looks.kinds:
        return ()
    return tuple(islice(looks.examine(source), MOST))


def examined(
    source: Source, rules: Iterable[Rule], severities: Mapping[str, Severity]
) -> Iterator[Finding]:
    """Yield the findings of *rules* in one document, with line, column and offset."""
    for rule in rules:
        for hit in sorted(hits_in(rule, source), key=lambda hit: hit.span or (0, 0)):
            start, end = hit.span or (0, 0)
            yield Finding(
                code=rule.code,
                rule=rule.name,
                severity=severities.get(rule.code, rule.severity),
                confidence=hit.confidence,
                message=hit.message,
                evidence=_passage(source.text[start:end]),
                location=source.at(start),
            )


def _passage(text: str) -> str | None:
    if not text:
        return None
    text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= _EVIDENCE else f"{text[: _EVIDENCE - 1]}…"


def spoilt(source: Source, *edits: Edit, also: tuple[str, ...] = ()) -> Injection:
    """Return the injection that makes *edits* in a document."""
    data, spots = source.rewritten(*edits)
    return Injection(data=data, spots=tuple(Spot("", span) for span in spots), also=also)


def unpacked(needs: Callable[[Source], bool]) -> Callable[[Source], bool]:
    """Return *needs* for documents that are not compressed: others cannot be edited."""

    def held(source: Source) -> bool:
        return not source.decoded.packed and needs(source)

    return held
