"""Report layouts: what a run says to people and to machines, one layout a file.

A layout ends in ``REPORT``. Its printer is told each finding as it is made, in the stable order
of files, records and lines, and the verdict at the end; it writes text through its page. Every
untrusted value passes `newsfixtures.visible` on its way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, Protocol

from attrs import Factory, define, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.findings import Finding, Location, Severity


def no_line(location: Location) -> str | None:  # noqa: ARG001 (a LineOf)
    """Know no line of any source."""
    return None


@frozen(kw_only=True)
class Run:
    """What was run: the tool's *version*, the *command* line, the *seed* if one was used."""

    version: str
    command: tuple[str, ...]
    seed: int | None = None


@frozen(kw_only=True)
class Page:
    """Where a layout writes, and what it may know besides the findings.

    *write* takes text; *line_of* gives the line of the source that a location names, if it is at
    hand; *color* allows escape sequences of our own.
    """

    write: Callable[[str], object]
    run: Run
    color: bool = False
    line_of: Callable[[Location], str | None] = no_line


@define
class Tally:
    """Counts a run as it goes, in memory that does not grow with the number of findings."""

    files: int = 0
    articles: int = 0
    unread: int = 0
    severities: Counter[Severity] = Factory(Counter)
    codes: Counter[str] = Factory(Counter)
    rules: set[str] = Factory(set)

    def add(self, finding: Finding) -> None:
        """Count one finding."""
        self.severities[finding.severity] += 1
        self.codes[finding.code] += 1

    @property
    def findings(self) -> int:
        """How many findings there were."""
        return sum(self.severities.values())

    def as_json(self) -> dict[str, Any]:
        """Return the summary as it stands in machine-readable reports."""
        return {
            "files": self.files,
            "articles": self.articles,
            "unread": self.unread,
            "findings": self.findings,
            "by_severity": {level.value: self.severities[level] for level in reversed(Severity)},
            "by_code": dict(sorted(self.codes.items())),
            "rules": sorted(self.rules),
        }


@frozen(kw_only=True)
class Verdict:
    """How a run ended: its *tally*, whether all that was planned was checked, and the exit code.

    *stop_reason* says why a run is not *complete*; *notes* what whoever keeps the settings should
    know: ignores that ignore nothing, a baseline that is out of date.
    """

    tally: Tally
    complete: bool
    exit_code: int
    stop_reason: str | None = None
    notes: tuple[str, ...] = ()


class Printer(Protocol):
    """One report in the making."""

    def add(self, finding: Finding) -> None:
        """Take the next finding."""
        ...

    def close(self, verdict: Verdict) -> None:
        """Take the verdict and write what is left."""
        ...


@frozen
class ReportLayout(Plugin):
    """One layout: what it is for, and what makes a printer for a page."""

    title: str
    printer: Callable[[Page], Printer] = field(kw_only=True)
    machine: bool = field(default=False, kw_only=True)


REPORTS = Registry("report", __name__, "REPORT", ReportLayout)
"""Every report layout, by name."""
