"""One line a finding, for grep and for eyes that know the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._text import Painter, place, severity_style, summary
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from newsfixtures.findings import Finding
    from newsfixtures.reports import Verdict


@define
class _Printer:
    page: Page

    def add(self, finding: Finding) -> None:
        paint = Painter(self.page)
        paint(place(finding.location), "bold")
        paint(": ")
        paint(finding.code, severity_style(finding.severity))
        paint(f" {finding.rule} {finding.severity}")
        paint(f" {visible(finding.path)}" if finding.path else "")
        paint(f": {visible(finding.message)}\n")
        paint.done()

    def close(self, verdict: Verdict) -> None:
        paint = Painter(self.page)
        summary(paint, verdict)
        paint.done()


REPORT = ReportLayout(__name__, "one line a finding", printer=_Printer)
