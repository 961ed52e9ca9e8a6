"""One JSON object with the verdict and every finding, for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import Factory, define

from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._json import finding_json, run_json, verdict_json
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from newsfixtures.findings import Finding
    from newsfixtures.reports import Verdict


@define
class _Printer:
    page: Page
    findings: list[str] = Factory(list)

    def add(self, finding: Finding) -> None:
        self.findings.append(json_text(finding_json(finding), indent=2).replace("\n", "\n    "))

    def close(self, verdict: Verdict) -> None:
        head = json_text({**run_json(self.page.run), **verdict_json(verdict)}, indent=2)
        self.page.write(head.removesuffix("\n}") + ',\n  "findings": [')
        for number, finding in enumerate(self.findings):
            self.page.write(f"{',' if number else ''}\n    {finding}")
        self.page.write("\n  ]\n}\n" if self.findings else "]\n}\n")


REPORT = ReportLayout(
    __name__,
    "one object: verdict, summary and all findings",
    printer=_Printer,
    machine=True,
)
