"""What the layouts for build servers share: names a checkout can resolve, findings in groups."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from attrs import Factory, define

from newsfixtures.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator


def in_workspace(file: str | None) -> str | None:
    """Return a name that a build server can resolve in the checkout, ``None`` for all others."""
    if file is None or file == "-" or PurePath(file).is_absolute() or ".." in PurePath(file).parts:
        return None
    return file


@define
class Groups:
    """The first finding of each rule in each file, and how many more there are, up to *most*.

    Memory does not grow beyond *most* groups; *dropped* counts the findings of all others.
    """

    most: int
    first: dict[tuple[str, str | None], Finding] = Factory(dict)
    counts: dict[tuple[str, str | None], int] = Factory(dict)
    dropped: int = 0

    def add(self, finding: Finding) -> None:
        """Count one finding."""
        key = (finding.code, finding.location.file)
        if key in self.counts:
            self.counts[key] += 1
        elif len(self.counts) < self.most:
            self.first[key] = finding
            self.counts[key] = 1
        else:
            self.dropped += 1

    def __iter__(self) -> Iterator[tuple[Finding, int]]:
        """Yield each first finding with the number of its group."""
        return ((finding, self.counts[key]) for key, finding in self.first.items())
