"""GitLab's Code Quality report: a JSON array with one issue for each rule and file.

Source: GitLab Docs, "Code Quality", section "Code Quality report format", read 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from newsfixtures.findings import Finding, Severity
from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._bounds import Groups
from newsfixtures.visible import json_text, visible

if TYPE_CHECKING:
    from newsfixtures.reports import Verdict

MOST = 5_000
"""How many issues a report holds at most."""
_LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


@define
class _Printer:
    page: Page
    groups: Groups = Factory(lambda: Groups(MOST))

    def add(self, finding: Finding) -> None:
        self.groups.add(finding)

    def close(self, verdict: Verdict) -> None:  # noqa: ARG002 (a Printer)
        issues = [_issue(finding, count) for finding, count in self.groups]
        self.page.write(json_text(issues, indent=2) + "\n")


def _issue(finding: Finding, count: int) -> dict[str, Any]:
    more = f" (and {count - 1:,} more in this file)" if count > 1 else ""
    where = f"{finding.path}: " if finding.path else ""
    return {
        "description": visible(f"{where}{finding.message}{more}"),
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": _LEVELS[finding.severity],
        "location": {
            "path": visible(finding.location.file or "-"),
            "lines": {"begin": finding.location.line or 1},
        },
    }


REPORT = ReportLayout(__name__, "GitLab Code Quality", printer=_Printer, machine=True)
