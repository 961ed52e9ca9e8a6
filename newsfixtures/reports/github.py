"""Annotations for GitHub Actions: at most ten errors and ten warnings, one a rule first.

GitHub shows ten of each per step and drops the rest without a word; so the choice is made here,
and a last annotation says how many more there are.

Source: GitHub Docs, "Workflow commands for GitHub Actions" and limits of annotations, as
described in actions/toolkit issue 734, read 2026-11-24.
"""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from attrs import Factory, define

from newsfixtures.findings import Finding, Severity
from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._bounds import in_workspace
from newsfixtures.reports._text import Painter, summary
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsfixtures.reports import Verdict

SHOWN = 10
"""How many annotations of one severity GitHub shows for a step."""
_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning"}


@define
class _Printer:
    page: Page
    kept: dict[Severity, dict[str, list[Finding]]] = Factory(dict)

    def add(self, finding: Finding) -> None:
        if finding.severity in _NAMES:
            of_rule = self.kept.setdefault(finding.severity, {}).setdefault(finding.code, [])
            if len(of_rule) < SHOWN:
                of_rule.append(finding)

    def close(self, verdict: Verdict) -> None:
        shown = 0
        for severity in _NAMES:
            for finding in self._chosen(severity):
                self.page.write(_annotation(finding) + "\n")
                shown += 1
        pieces: list[str] = []
        paint = Painter(Page(write=pieces.append, run=self.page.run))
        summary(paint, verdict)
        paint.done()
        more = verdict.tally.findings - shown
        left = f"; {more:,} not shown here" if more else ""
        self.page.write(f"::notice title=newsfixtures::{_data(pieces[0].strip() + left)}\n")

    def _chosen(self, severity: Severity) -> list[Finding]:
        """Return the first of each rule, then the second of each, up to what is shown."""
        by_rule = self.kept.get(severity, {}).values()
        turns: Iterator[Finding | None] = chain.from_iterable(zip_longest(*by_rule))
        return [finding for finding in turns if finding is not None][:SHOWN]


def _annotation(finding: Finding) -> str:
    location = finding.location
    properties = {
        "file": in_workspace(location.file),
        "line": location.line,
        "col": location.column,
        "title": f"{finding.code} {finding.rule}",
    }
    if properties["file"] is None:
        properties = {"title": properties["title"]}
    joined = ",".join(f"{k}={_property(str(v))}" for k, v in properties.items() if v is not None)
    where = f"{finding.path}: " if finding.path else ""
    return f"::{_NAMES[finding.severity]} {joined}::{_data(f'{where}{finding.message}')}"


def _data(text: str) -> str:
    shown = visible(text).replace("%", "%25")
    return shown.replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


REPORT = ReportLayout(__name__, "annotations for GitHub Actions", printer=_Printer, machine=True)
