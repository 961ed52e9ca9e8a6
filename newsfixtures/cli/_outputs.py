"""Where reports and documents go: stdout, or files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import define, frozen

from newsfixtures.cli._options import known
from newsfixtures.cli._streams import out, wants_color
from newsfixtures.errors import UsageError
from newsfixtures.reports import REPORTS, Page, Printer, ReportLayout, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.findings import Finding


@frozen
class Output:
    """One report that was asked for: its layout, and a path unless it goes to stdout."""

    layout: ReportLayout
    path: Path | None

    @classmethod
    def parsed(cls, text: str) -> Output:
        """Read ``FMT`` or ``FMT:PATH``.

        Raises:
            UsageError: there is no such layout, or the path's folder is missing.
        """
        name, _, path = text.partition(":")
        known("output", name, REPORTS.names)
        if path and not Path(path).absolute().parent.is_dir():
            msg = f"output={text!r} names a folder that does not exist; make it first"
            raise UsageError(msg)
        return cls(REPORTS[name], Path(path) if path else None)


def parsed_outputs(texts: tuple[str, ...]) -> tuple[Output, ...]:
    """Read every output; at most one for machines may go to stdout, and nothing beside it.

    Raises:
        UsageError: as `Output.parsed`, or two outputs share a stream.
    """
    outputs = tuple(Output.parsed(text) for text in texts)
    shared = [each.layout.name for each in outputs if each.path is None]
    if len(shared) > 1 and {"json", "jsonl", "sarif", "gitlab", "junit"} & set(shared):
        msg = f"output={','.join(shared)} all go to stdout; give all but one a path: json:FILE"
        raise UsageError(msg)
    paths = [each.path for each in outputs if each.path]
    if len(set(paths)) < len(paths):
        msg = f"output names {paths[0]} twice; give each report a path of its own"
        raise UsageError(msg)
    return outputs


class WholeFile:
    """A file that appears under its name only once it is complete."""

    def __init__(self, path: Path) -> None:
        """Begin the file under another name in the same folder."""
        self._path = path
        descriptor, name = tempfile.mkstemp(prefix=".newsfixtures-", dir=path.parent)
        self._temporary = Path(name)
        self._file: IO[bytes] = os.fdopen(descriptor, "wb")

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._file.write(data)

    def keep(self) -> None:
        """Close the file and give it its name, replacing what bore it."""
        self._file.close()
        self._temporary.chmod(0o644)
        self._temporary.replace(self._path)

    def drop(self) -> None:
        """Leave nothing behind; harmless after `keep`."""
        self._file.close()
        self._temporary.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    file = WholeFile(path)
    try:
        file.write(data)
        file.keep()
    finally:
        file.drop()


@define
class Reports:
    """Every report of a run, fed together."""

    _printers: list[Printer]
    _files: list[WholeFile]

    @classmethod
    def opened(cls, outputs: tuple[Output, ...], page: Page, color: str) -> Reports:
        """Begin every report; *page* says what was run and where lines are."""
        reports = cls([], [])
        for output in outputs:
            made = Page(
                write=reports._writer(output.path),
                run=page.run,
                line_of=page.line_of,
                color=output.path is None and wants_color(color, machine=output.layout.machine),
            )
            reports._printers.append(output.layout.printer(made))
        return reports

    def add(self, finding: Finding) -> None:
        """Tell every report a finding."""
        for printer in self._printers:
            printer.add(finding)

    def close(self, verdict: Verdict) -> None:
        """Tell every report the verdict and keep the files."""
        for printer in self._printers:
            printer.close(verdict)
        for file in self._files:
            file.keep()

    def drop(self) -> None:
        """Leave no half-written file behind."""
        for file in self._files:
            file.drop()

    def _writer(self, path: Path | None) -> Callable[[str], object]:
        if path is None:
            return out
        file = WholeFile(path)
        self._files.append(file)
        return lambda text: file.write(text.encode("utf-8", errors="backslashreplace"))
