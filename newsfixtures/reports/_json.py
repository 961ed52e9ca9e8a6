"""Findings and verdicts as the JSON of ``schemas/report-1.schema.json``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from newsfixtures.findings import Finding
    from newsfixtures.reports import Run, Verdict


def finding_json(finding: Finding) -> dict[str, Any]:
    """Return *finding* as a JSON object; what is unknown is left out."""
    location = {k: v for k, v in attrs.asdict(finding.location).items() if v is not None}
    found = {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "message": finding.message,
        "path": finding.path,
        "span": list(finding.span) if finding.span else None,
        "evidence": finding.evidence,
        "location": location or None,
        "article_id": finding.article_id,
    }
    return {key: value for key, value in found.items() if value is not None}


def run_json(run: Run) -> dict[str, Any]:
    """Return the members that say what was run."""
    seed = {} if run.seed is None else {"seed": run.seed}
    return {"version": run.version, "command": list(run.command), **seed}


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    """Return the members that say how the run ended."""
    reason: dict[str, Any] = {"stop_reason": verdict.stop_reason} if verdict.stop_reason else {}
    notes = {"notes": list(verdict.notes)} if verdict.notes else {}
    return {
        "complete": verdict.complete,
        **reason,
        "exit_code": verdict.exit_code,
        **notes,
        "summary": verdict.tally.as_json(),
    }
