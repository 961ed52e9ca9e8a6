"""Where parts of a message of XML stand: the line of their element, and where its text begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from newsfixtures.findings import Location
from newsfixtures.formats._decoding import Decoded

if TYPE_CHECKING:
    from newsfixtures.findings import Span


@frozen
class LinePlaces:
    """Finds the line whose number a path holds; see `newsfixtures.formats.Locate`."""

    source: Decoded
    record: int = 0

    def __call__(self, path: str, span: Span | None = None) -> Location:  # noqa: ARG002 (a Locate)
        """Return the place of the first character of that line that is not blank."""
        number = int(path) if path.isdecimal() and path.isascii() else 1
        start = self.source.lines.start(number)
        line = self.source.text[start : start + 1000]
        at = self.source.at(start + len(line) - len(line.lstrip(" \t")))
        return Location(
            file=at.file, record=self.record, line=at.line, column=at.column, offset=at.offset
        )
