"""What a rule says and what a run says: hits, findings, reports."""

from __future__ import annotations

from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, Literal

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

Confidence = Literal["low", "medium", "high"]
Span = tuple[int, int]
"""A half-open range of code points in the text that a JSON Pointer names."""


class Severity(StrEnum):
    """How bad a finding is, mildest first; compare with `rank`.

    ``error``: the data is wrong or a consumer may crash. ``warning``: probably wrong.
    ``info``: a matter of style, or legal but awkward.
    """

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@frozen
class Hit:
    """One place where a rule found its defect; the runner stamps code and severity on it.

    *path* is a JSON Pointer (RFC 6901) into the canonical article, ``""`` for the whole; *span*
    narrows it to code points of the text there; *message* names the value and what was expected.
    """

    path: str
    message: str
    span: Span | None = None
    confidence: Confidence = "high"


@frozen
class Spot:
    """A place in an article: a JSON Pointer and, within its text, a span of code points."""

    path: str
    span: Span | None = None


@frozen(kw_only=True)
class Location:
    """Where in the input a finding stands.

    *record* counts from 0, *line* from 1, *column* from 1 in code points; *offset* is in bytes
    from the start of the file. What is unknown is ``None``.
    """

    file: str | None = None
    record: int | None = None
    line: int | None = None
    column: int | None = None
    offset: int | None = None


@frozen(kw_only=True)
class Finding:
    """One defect in one article, as reports print it (``schemas/report-1.schema.json``)."""

    code: str
    rule: str
    severity: Severity
    message: str
    path: str = ""
    span: Span | None = None
    confidence: Confidence = "high"
    evidence: str | None = None
    location: Location = Location()
    article_id: str | None = None

    @property
    def fingerprint(self) -> str:
        """What stays the same while an article moves about in its file: hex, 32 digits.

        Made of the rule, the article's id (its file where it has none), the place in the article
        and the passage, so that other findings and other lines do not change it.
        """
        whose = self.article_id or self.location.file or ""
        parts = "\0".join((self.code, whose, self.path, self.evidence or self.message))
        return blake2b(parts.encode("utf-8", errors="backslashreplace"), digest_size=16).hexdigest()


@frozen(kw_only=True)
class Report:
    """The answer of a validation: every finding, and whether everything planned was checked.

    *articles* counts the records that were read; *unread* those that could not be read, for each
    of which there is a finding of family ``RUN``; *rules* are the codes that ran.
    """

    findings: tuple[Finding, ...] = ()
    articles: int = 0
    unread: int = 0
    complete: bool = True
    rules: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether nothing was found and everything was checked."""
        return self.complete and not self.findings

    @property
    def worst(self) -> Severity | None:
        """The highest severity among the findings, or ``None`` where there are none."""
        return max((f.severity for f in self.findings), key=lambda s: s.rank, default=None)

    @property
    def codes(self) -> tuple[str, ...]:
        """The distinct codes found, sorted."""
        return tuple(sorted({finding.code for finding in self.findings}))

    def counts(self) -> dict[Severity, int]:
        """Count the findings by severity, worst first, zeros included."""
        return {
            severity: sum(finding.severity is severity for finding in self.findings)
            for severity in reversed(Severity)
        }

    @classmethod
    def merged(cls, reports: Iterable[Report]) -> Report:
        """Join reports in their order; the whole is complete if every part is."""
        parts = tuple(reports)
        return cls(
            findings=tuple(finding for part in parts for finding in part.findings),
            articles=sum(part.articles for part in parts),
            unread=sum(part.unread for part in parts),
            complete=all(part.complete for part in parts),
            rules=parts[0].rules if parts else (),
            unused=tuple(each for part in parts for each in part.unused),
        )
