"""JUnit XML: a suite for each file with findings, in it a case for each rule that fired there.

A last suite has a passed case for every rule that ran and found nothing, so that a build server
shows what was checked. What is below a warning does not fail its case.

Source: the XML that Apache Ant's JUnit task writes, which build servers read; its attributes as
Jenkins' JUnit plugin documents them, read 2026-11-25.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from attrs import Factory, define

from newsfixtures.findings import Finding, Severity
from newsfixtures.reports import Page, ReportLayout
from newsfixtures.reports._text import place
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from newsfixtures.reports import Verdict

SHOWN = 20
"""How many findings of one rule in one file are written out."""


@define
class _Printer:
    page: Page
    files: dict[str, dict[str, list[Finding]]] = Factory(dict)
    more: dict[tuple[str, str], int] = Factory(dict)

    def add(self, finding: Finding) -> None:
        file = finding.location.file or "-"
        kept = self.files.setdefault(file, {}).setdefault(finding.code, [])
        if len(kept) < SHOWN:
            kept.append(finding)
        else:
            key = file, finding.code
            self.more[key] = self.more.get(key, 0) + 1

    def close(self, verdict: Verdict) -> None:
        fired = sum(len(rules) for rules in self.files.values())
        passed = sorted(verdict.tally.rules - verdict.tally.codes.keys())
        failed = sum(_fails(found) for rules in self.files.values() for found in rules.values())
        errors = int(not verdict.complete)
        write = self.page.write
        write('<?xml version="1.0" encoding="UTF-8"?>\n')
        total = fired + len(passed) + errors
        write(f'<testsuites tests="{total}" failures="{failed}" errors="{errors}">\n')
        for file, rules in self.files.items():
            self._suite(file, rules)
        write(f'  <testsuite name="rules without findings" tests="{len(passed)}" failures="0">\n')
        for code in passed:
            write(f'    <testcase classname="newsfixtures" name="{code}"/>\n')
        write("  </testsuite>\n")
        if errors:
            reason = verdict.stop_reason or "something could not be read"
            write('  <testsuite name="run" tests="1" failures="0" errors="1">\n')
            write('    <testcase classname="newsfixtures" name="complete">\n')
            write(f"      <error message={_attribute(reason)}/>\n    </testcase>\n  </testsuite>\n")
        write("</testsuites>\n")

    def _suite(self, file: str, rules: dict[str, list[Finding]]) -> None:
        failed = sum(map(_fails, rules.values()))
        name = _attribute(file)
        write = self.page.write
        write(f'  <testsuite name={name} tests="{len(rules)}" failures="{failed}">\n')
        for code, found in rules.items():
            title = f"{code} {found[0].rule}"
            write(f"    <testcase classname={name} name={_attribute(title)} file={name}>\n")
            self._findings(found, self.more.get((file, code), 0))
            write("    </testcase>\n")
        write("  </testsuite>\n")

    def _findings(self, found: list[Finding], more: int) -> None:
        lines = [
            f"{place(finding.location)} {visible(finding.path)}: {visible(finding.message)}"
            for finding in found
        ]
        lines += [f"and {more:,} more"] if more else []
        told = escape("\n".join(lines))
        if _fails(found):
            message = _attribute(found[0].message)
            self.page.write(f"      <failure message={message}>{told}</failure>\n")
        else:
            self.page.write(f"      <system-out>{told}</system-out>\n")


def _fails(found: list[Finding]) -> bool:
    return any(finding.severity is not Severity.INFO for finding in found)


def _attribute(text: str) -> str:
    return quoteattr(visible(text))


REPORT = ReportLayout(__name__, "JUnit XML, for build servers", printer=_Printer, machine=True)
