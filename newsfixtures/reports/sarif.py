"""SARIF 2.1.0: one result for each rule and file, for code scanning services.

A service reads 25,000 results and shows 5,000, so a rule that fires often in one file is one
result with its ``occurrenceCount``, and no more than 5,000 are written; a notification says how
many findings are not in the log.

Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0",
27 March 2020; limits: GitHub Docs, "SARIF support for code scanning", read 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from attrs import Factory, define

from newsfixtures.findings import Finding, Severity
from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._bounds import Groups, in_workspace
from newsfixtures.rules import RULES
from newsfixtures.visible import json_text, visible

if TYPE_CHECKING:
    from newsfixtures.reports import Verdict

MOST = 5_000
"""How many results a log holds at most."""
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_RANKS = {"low": 30.0, "medium": 60.0, "high": 90.0}


@define
class _Printer:
    page: Page
    groups: Groups = Factory(lambda: Groups(MOST))

    def add(self, finding: Finding) -> None:
        self.groups.add(finding)

    def close(self, verdict: Verdict) -> None:
        found = list(self.groups)
        codes = sorted({finding.code for finding, _ in found})
        at = {code: number for number, code in enumerate(codes)}
        driver = {
            "name": "newsfixtures",
            "version": self.page.run.version,
            "rules": [_rule(code) for code in codes],
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [self._invocation(verdict)],
            "results": [_result(finding, count, at) for finding, count in found],
        }
        log = {
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        }
        self.page.write(json_text(log, indent=2) + "\n")

    def _invocation(self, verdict: Verdict) -> dict[str, Any]:
        said = []
        if not verdict.complete:
            said.append(f"incomplete: {verdict.stop_reason or 'something could not be read'}")
        if self.groups.dropped:
            said.append(f"{self.groups.dropped:,} findings are not in this log")
        told = [*(("warning", text) for text in said), *(("note", text) for text in verdict.notes)]
        notes = [{"level": level, "message": {"text": visible(text)}} for level, text in told]
        return {
            "commandLine": visible(" ".join(self.page.run.command)),
            "exitCode": verdict.exit_code,
            "executionSuccessful": verdict.complete,
            **({"toolExecutionNotifications": notes} if notes else {}),
        }


def _rule(code: str) -> dict[str, Any]:
    for rule in RULES:
        if rule.code == code:
            return {
                "id": code,
                "name": rule.name,
                "shortDescription": {"text": rule.doc.partition("\n")[0]},
                "help": {"text": rule.doc, "markdown": rule.doc},
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
                "properties": {"tags": [rule.category]},
            }
    return {"id": code}


def _result(finding: Finding, count: int, at: dict[str, int]) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": at[finding.code],
        "level": _LEVELS[finding.severity],
        "rank": _RANKS[finding.confidence],
        "message": {"text": visible(finding.message)},
        "occurrenceCount": count,
        "locations": [_location(finding)],
        "partialFingerprints": {"newsfixtures/v1": finding.fingerprint},
    }


def _location(finding: Finding) -> dict[str, Any]:
    place = finding.location
    logical = {"fullyQualifiedName": visible(finding.path or "/"), "kind": "value"}
    found: dict[str, Any] = {"logicalLocations": [logical]}
    if file := in_workspace(place.file):
        physical: dict[str, Any] = {"artifactLocation": {"uri": quote(file)}}
        if place.line is not None:
            column = {} if place.column is None else {"startColumn": place.column}
            physical["region"] = {"startLine": place.line, **column}
        found["physicalLocation"] = physical
    return found


REPORT = ReportLayout(__name__, "SARIF 2.1.0, for code scanning", printer=_Printer, machine=True)
