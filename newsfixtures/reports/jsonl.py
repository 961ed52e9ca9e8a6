"""Events, one JSON object a line: header, findings as they are made, verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._json import finding_json, run_json, verdict_json
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from newsfixtures.findings import Finding
    from newsfixtures.reports import Verdict


class _Printer:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._event("header", run_json(page.run))

    def add(self, finding: Finding) -> None:
        self._event("finding", finding_json(finding))

    def close(self, verdict: Verdict) -> None:
        self._event("verdict", verdict_json(verdict))

    def _event(self, name: str, members: dict[str, Any]) -> None:
        self._page.write(json_text({"event": name, **members}) + "\n")


REPORT = ReportLayout(
    __name__,
    "events, one a line, as they happen: header, findings, verdict",
    printer=_Printer,
    machine=True,
)
