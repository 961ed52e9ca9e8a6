"""A validation run: sources in, findings to the reports, a verdict and an exit code out."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

import attrs
from attrs import Factory, define, field, frozen

from newsfixtures.cli._baseline import Baseline
from newsfixtures.cli._failures import INCOMPLETE, INTERRUPTED, NOTHING
from newsfixtures.cli._globs import matches
from newsfixtures.cli._inputs import Reading, Source
from newsfixtures.cli._progress import Progress
from newsfixtures.cli._streams import say
from newsfixtures.findings import Location, Severity
from newsfixtures.formats import FORMATS
from newsfixtures.reports import Tally, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsfixtures.cli._outputs import Reports
    from newsfixtures.findings import Finding
    from newsfixtures.formats import Loaded
    from newsfixtures.validation import Validator


@frozen(kw_only=True)
class Terms:
    """What makes a run fail: a severity, too many warnings, or an expected code missing."""

    fail_on: str = "error"
    max_warnings: int | None = None
    expect: frozenset[str] = frozenset()
    stop_after: int | None = None
    allow_empty: bool = False


class PathIgnores:
    """Gives each file its validator: what is ignored may depend on where it stands."""

    def __init__(
        self,
        make: Callable[[tuple[str, ...]], Validator],
        patterns: Mapping[str, tuple[str, ...]],
        root: PurePath,
    ) -> None:
        """Take what makes a validator from further selectors to ignore."""
        self._make = make
        self._patterns = patterns
        self._root = root
        self._made: dict[tuple[str, ...], Validator] = {}

    def validator(self, name: str, folder: PurePath) -> Validator:
        """Return the validator for file *name*, relative to *folder*."""
        path = folder / name
        path = path.relative_to(self._root) if path.is_relative_to(self._root) else path
        extra: tuple[str, ...] = ()
        for pattern, ignored in self._patterns.items():
            if matches(pattern, path):
                extra += ignored
        if extra not in self._made:
            self._made[extra] = self._make(extra)
        return self._made[extra]


_MOST_UNUSED = 20
"""How many selectors that ignore nothing are told."""


@define
class Check:
    """One run over all sources."""

    terms: Terms
    ignores: PathIgnores
    folder: PurePath
    progress: Progress
    tally: Tally = Factory(Tally)
    complete: bool = True
    stop_reason: str | None = None
    reading: Reading | None = None
    missed: int = 0
    baseline: Baseline | None = None
    unused: Counter[str] = Factory(Counter)
    _form: str | None = field(default=None, alias="form")

    def line_of(self, location: Location) -> str | None:
        """Return the line of the source at hand that *location* names."""
        return self.reading.line_of(location) if self.reading else None

    def run(self, sources: Iterable[Source], reports: Reports) -> Verdict:
        """Check every source, close the reports and return the verdict."""
        interrupted = False
        try:
            for source in sources:
                self._source(source, reports)
                if self.stop_reason:
                    break
        except KeyboardInterrupt:
            interrupted, self.stop_reason, self.complete = True, "interrupted", False
        self.progress.finish()
        code = INTERRUPTED if interrupted else self._exit_code()
        verdict = Verdict(
            tally=self.tally,
            complete=self.complete,
            exit_code=code,
            stop_reason=self.stop_reason,
            notes=tuple(self.notes()),
        )
        reports.close(verdict)
        return verdict

    def notes(self) -> Iterator[str]:
        """Yield what is out of date in the baseline and in the ignores of articles."""
        base = self.baseline
        if base and base.stale and self.complete:
            yield f"{base.stale:,} findings of the baseline are gone; write it again: --write-baseline"
        for selector, count in sorted(self.unused.items())[:_MOST_UNUSED]:
            yield f"{count:,} articles ignore {selector!r}, which finds nothing in them"

    def _source(self, source: Source, reports: Reports) -> None:
        self.tally.files += 1
        form = FORMATS[self._form] if self._form else None
        self.reading = Reading(source, form)
        validator = self.ignores.validator(source.name, self.folder)
        for loaded in self.reading.records():
            scraped = bool(self.reading.form and self.reading.form.scraped)
            report = validator.check(loaded, scraped=scraped)
            self.tally.articles += report.articles
            self.tally.unread += report.unread
            self.tally.rules.update(report.rules)
            self.complete = self.complete and report.complete
            self.unused.update(report.unused)
            self._expected(source, loaded, frozenset(report.codes))
            for finding in sorted(report.findings, key=_order):
                self._found(finding, source, loaded, reports)
                if self.stop_reason:
                    return
            self.progress.advance()

    def _found(self, finding: Finding, source: Source, loaded: Loaded, reports: Reports) -> None:
        place = finding.location
        if place.file is None or (place.record is None and loaded.record):
            place = attrs.evolve(place, file=source.name, record=place.record or loaded.record)
            finding = attrs.evolve(finding, location=place)
        if self.baseline and self.baseline.passes(finding):
            return
        self.tally.add(finding)
        reports.add(finding)
        if self.terms.stop_after is not None and self.tally.findings >= self.terms.stop_after:
            self.stop_reason = f"stopped after {self.tally.findings} findings (--stop-after)"
            self.complete = False

    def _expected(self, source: Source, loaded: Loaded, codes: frozenset[str]) -> None:
        for code in sorted(self.terms.expect - codes):
            self.missed += 1
            say(f"expected {code} in {source.name} record {loaded.record}; it was not found")

    def _exit_code(self) -> int:
        if not self.tally.files:
            return 0 if self.terms.allow_empty else NOTHING
        if not self.complete:
            return INCOMPLETE
        return int(self.missed > 0 if self.terms.expect else self._failed())

    def _failed(self) -> bool:
        warnings = self.tally.severities[Severity.WARNING]
        if self.terms.max_warnings is not None and warnings > self.terms.max_warnings:
            return True
        if self.terms.fail_on == "never":
            return False
        rank = Severity(self.terms.fail_on).rank
        return any(
            count and severity.rank >= rank for severity, count in self.tally.severities.items()
        )


def _order(finding: Finding) -> tuple[int, int, int, str, str]:
    place = finding.location
    unplaced = place.line is None
    return (unplaced, place.line or 0, place.column or 0, finding.code, finding.path)
