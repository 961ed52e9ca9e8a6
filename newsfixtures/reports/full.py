"""Each finding with its passage and a caret under it, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._excerpt import Excerpt, excerpt
from newsfixtures.reports._text import Painter, place, severity_style, summary
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from newsfixtures.findings import Finding
    from newsfixtures.reports import Verdict


@define
class _Printer:
    page: Page

    def add(self, finding: Finding) -> None:
        style = severity_style(finding.severity)
        paint = Painter(self.page)
        self._head(paint, finding, style)
        found = excerpt(finding, self.page.line_of(finding.location))
        width = len(str(finding.location.line or "")) if found else 0
        if found:
            self._passage(paint, found, str(finding.location.line or ""), style)
        paint(f"{' ' * width} = ", "dim")
        paint(f"help: newsfixtures rule {finding.code}\n\n", "dim")
        paint.done()

    def close(self, verdict: Verdict) -> None:
        paint = Painter(self.page)
        summary(paint, verdict)
        paint.done()

    def _head(self, paint: Painter, finding: Finding, style: str) -> None:
        paint(place(finding.location), "bold")
        paint(" → ", "dim")
        paint(finding.code, style)
        paint(f" {finding.rule} ", "bold")
        paint(finding.severity, style)
        paint(f"  {visible(finding.path)}" if finding.path else "", "cyan")
        paint(" (low confidence)" if finding.confidence == "low" else "", "dim")
        paint(f"\n  {visible(finding.message)}\n")

    def _passage(self, paint: Painter, found: Excerpt, number: str, style: str) -> None:
        gutter = " " * len(number)
        paint(f"{gutter} │\n{number} │ ", "dim")
        paint(f"{found.text}\n")
        paint(f"{gutter} │ ", "dim")
        paint(f"{' ' * found.indent}{'^' * found.carets}\n", style)


REPORT = ReportLayout(__name__, "each finding with its passage and a hint", printer=_Printer)
