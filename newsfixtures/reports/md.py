"""Markdown for the summary of a job: a table of rules, then passages, one a rule first.

A job's summary is dropped without a word near 1 MiB; this one stops at 900 KiB and says so.

Source: GitHub Docs, "Workflow commands for GitHub Actions", section "Adding a job summary", and
actions/runner issue 4337, as described there, read 2026-11-25.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import Factory, define

from newsfixtures.findings import Finding, Severity
from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._text import Painter, place, summary
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from newsfixtures.reports import Verdict

MOST = 900 * 1024
"""How many bytes are written at most."""
SHOWN = 10
"""How many findings of one rule are shown."""
_ACTIVE = re.compile(r"[\\`*_{}\[\]<>#|~&@]|:(?=//)|(?<=www)\.", re.IGNORECASE)


@define
class _Printer:
    page: Page
    kept: dict[str, list[Finding]] = Factory(dict)

    def add(self, finding: Finding) -> None:
        kept = self.kept.setdefault(finding.code, [])
        if len(kept) < SHOWN:
            kept.append(finding)

    def close(self, verdict: Verdict) -> None:
        pieces: list[str] = []
        paint = Painter(Page(write=pieces.append, run=self.page.run))
        summary(paint, verdict)
        paint.done()
        lines = ["## newsfixtures", "", _plain("".join(pieces).strip()), ""]
        codes = sorted(self.kept, key=lambda code: (-_worst(self.kept[code]).rank, code))
        if codes:
            lines += ["| rule | | severity | findings |", "|---|---|---|---:|"]
        lines += [_row(self.kept[code], verdict.tally.codes[code]) for code in codes]
        for code in codes:
            lines += ["", f"### {code} {_plain(self.kept[code][0].rule)}", ""]
            lines += [_item(finding) for finding in self.kept[code]]
            left = verdict.tally.codes[code] - len(self.kept[code])
            lines += [f"- and {left:,} more"] if left else []
        self._write(lines)

    def _write(self, lines: list[str]) -> None:
        written = 0
        for line in lines:
            written += len(line.encode("utf-8", errors="backslashreplace")) + 1
            if written > MOST:
                self.page.write(f"\n_Cut at {MOST // 1024} KiB._\n")
                return
            self.page.write(f"{line}\n")


def _worst(found: list[Finding]) -> Severity:
    return max((finding.severity for finding in found), key=lambda severity: severity.rank)


def _row(found: list[Finding], count: int) -> str:
    finding = found[0]
    return f"| {finding.code} | {_plain(finding.rule)} | {_worst(found)} | {count:,} |"


def _item(finding: Finding) -> str:
    where = f"{place(finding.location)} {visible(finding.path)}".rstrip()
    return f"- {_plain(where)}: {_plain(visible(finding.message))}"


def _plain(text: str) -> str:
    """Return visible *text* with everything that Markdown or HTML would act on escaped."""
    return _ACTIVE.sub(lambda match: f"&#{ord(match[0])};", text)


REPORT = ReportLayout(__name__, "Markdown, for job summaries", printer=_Printer, machine=True)
