"""What is to be read: files, folders, globs and stdin, and their records in bounded pieces."""

from __future__ import annotations

import glob
import os
import stat
import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import attrs
import click
from attrs import define, frozen

from newsfixtures.cli._globs import matches
from newsfixtures.findings import Finding, Location, Span
from newsfixtures.formats import (
    FORMATS,
    MAX_FILE,
    Format,
    Loaded,
    Locate,
    as_utf8,
    format_of,
    problem,
)
from newsfixtures.formats._reading import Unpacking, is_gzip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STDIN = "-"
PIECE = 32 * 1024 * 1024
"""How many bytes of a file of many records are held at once."""
NOT_ARTICLES = ("manifest.json", "*.annotations.json", "*.annotations.jsonl")
"""What stands beside generated articles, and so is left out of folders."""
_HEAD = 64 * 1024


@frozen(kw_only=True)
class Asked:
    """What the command line named.

    *include* and *exclude* are patterns for what folders hold; *form* is the format to read as.
    """

    paths: tuple[str, ...]
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    form: str | None = None


@frozen
class Source:
    """One file to read, by the name to report, or what keeps it from being read."""

    name: str
    trouble: str | None = None


def sources(asked: Asked) -> Iterator[Source]:
    """Yield every file once, in the order given; what folders and globs hold is sorted."""
    seen: set[str] = set()
    for path in asked.paths:
        for source in _named(path, asked):
            if source.name not in seen:
                seen.add(source.name)
                yield source


def _named(path: str, asked: Asked) -> Iterator[Source]:
    if path == STDIN:
        yield Source(STDIN)
    elif os.path.isdir(path):  # noqa: PTH112 (names that are no text stay as they are)
        yield from _inside(path, asked)
    elif os.path.lexists(path):
        yield Source(path, _trouble(path))
    elif glob.has_magic(path):
        for found in sorted(glob.glob(path, recursive=True)):  # noqa: PTH207 (keeps the spelling)
            yield from _named(found, asked) if os.path.isdir(found) else [Source(found)]  # noqa: PTH112
    else:
        yield Source(path, "no such file")


def _trouble(path: str) -> str | None:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 (as above)
    except (OSError, ValueError) as error:
        return str(getattr(error, "strerror", None) or error).lower()
    if stat.S_ISREG(mode) or stat.S_ISFIFO(mode):
        return None
    return "it is no file but a device or socket; pipe it into `-`"


def _inside(folder: str, asked: Asked) -> Iterator[Source]:
    """Yield what a folder holds, links followed, but no folder twice, so loops end."""
    visited: set[tuple[int, int]] = set()
    troubles: list[Source] = []

    def refused(error: OSError) -> None:
        troubles.append(Source(str(error.filename), str(error.strerror).lower()))

    for place, folders, files in os.walk(folder, onerror=refused, followlinks=True):
        state = os.stat(place)  # noqa: PTH116 (as above)
        if (state.st_dev, state.st_ino) in visited:
            folders.clear()
            continue
        visited.add((state.st_dev, state.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(place, name)  # noqa: PTH118 (as above)
            if _wanted(PurePath(os.path.relpath(path, folder)), asked):
                yield Source(path, _trouble(path))
    yield from troubles


def _wanted(path: PurePath, asked: Asked) -> bool:
    if path.name.startswith(".") or any(matches(each, path) for each in asked.exclude):
        return False
    if asked.include:
        return any(matches(each, path) for each in asked.include)
    if any(matches(each, path) for each in NOT_ARTICLES):
        return False
    forms = [FORMATS[asked.form]] if asked.form else [f for f in FORMATS if not f.often_other]
    return any(_bare(path.name).endswith(each.extensions) for each in forms)


def _bare(name: str) -> str:
    """Return *name* in small letters, without what says that it is packed."""
    return name.lower().removesuffix(".gz")


@define
class Reading:
    """One source being read: its records, and the lines behind their findings."""

    source: Source
    form: Format | None = None
    _piece: bytes = b""
    _lines_before: int = 0
    _split: list[str] | None = None

    def records(self) -> Iterator[Loaded]:
        """Yield every record; what cannot be read is a record with a finding of family RUN."""
        if self.source.trouble:
            yield self._unread(self.source.trouble)
            return
        try:
            yield from self._read()
        except BrokenPipeError:
            raise
        except OSError as error:
            yield self._unread(str(error.strerror or error).lower())

    def line_of(self, location: Location) -> str | None:
        """Return the line of the source that *location* names, while its piece is at hand."""
        if location.line is None or location.file not in {None, self.source.name}:
            return None
        if self._split is None:
            data = as_utf8(self._piece)[0]
            self._split = data.decode("utf-8", errors="replace").split("\n")
        number = location.line - 1 - self._lines_before
        return self._split[number] if 0 <= number < len(self._split) else None

    def _read(self) -> Iterator[Loaded]:
        if self.source.name == STDIN:
            yield from self._pieces(_Stream(sys.stdin.buffer.read))
            return
        with Path(self.source.name).open("rb") as file:
            yield from self._pieces(_Stream(file.read))

    def _pieces(self, stream: _Stream) -> Iterator[Loaded]:
        self.form = self.form or self._form_of(stream.head)
        packed = stream.unpacked() if self.form.lines else None
        offset = records = 0
        for piece in stream.pieces() if self.form.lines else stream.whole():
            self._piece, self._split = piece, None
            if len(piece) > MAX_FILE:
                yield self._too_large(records, len(piece))
                return
            shift = _Shift(records, self._lines_before, offset)
            for loaded in self.form.records(piece, file=self.source.name):
                records = shift.records + loaded.record + 1
                yield shift.applied(loaded) if offset else loaded
            offset += len(piece)
            self._lines_before += piece.count(b"\n")
        if packed and packed.trouble:
            yield self._failed("RUN013", packed.trouble, records)

    def _form_of(self, head: bytes) -> Format:
        """Tell the format by content; a name that promises JSON is held to it."""
        found = format_of(head)
        name = _bare(self.source.name)
        named = [each for each in FORMATS if not each.scraped and name.endswith(each.extensions)]
        return named[0] if named and (found.scraped or named[0].lines) else found

    def _too_large(self, record: int, size: int) -> Loaded:
        said = f"a record of over {size // 2**20} MiB; at most {MAX_FILE // 2**20} MiB are read"
        return self._failed("RUN010", said, record)

    def _unread(self, trouble: str) -> Loaded:
        return self._failed("RUN012", f"the file cannot be read: {trouble}", 0)

    def _failed(self, code: str, message: str, record: int) -> Loaded:
        at = Location(file=self.source.name, record=record or None)
        name = self.form.name if self.form else ""
        found = (problem(code, message, at=at),)
        return Loaded(article=None, format=name, findings=found, file=self.source.name)


@frozen
class _Shift:
    """How far a piece lies behind the beginning of its file."""

    records: int
    lines: int
    offset: int

    def applied(self, loaded: Loaded) -> Loaded:
        return attrs.evolve(
            loaded,
            record=loaded.record + self.records,
            findings=tuple(self._moved(finding) for finding in loaded.findings),
            locate=self._locator(loaded.locate),
        )

    def _moved(self, finding: Finding) -> Finding:
        return attrs.evolve(finding, location=self._at(finding.location))

    def _locator(self, locate: Locate) -> Locate:
        def shifted(path: str, span: Span | None = None) -> Location:
            return self._at(locate(path, span))

        return shifted

    def _at(self, place: Location) -> Location:
        return attrs.evolve(
            place,
            record=None if place.record is None else place.record + self.records,
            line=None if place.line is None else place.line + self.lines,
            offset=None if place.offset is None else place.offset + self.offset,
        )


class _Stream:
    """Bytes that cannot be sought: a head to tell the format by, then pieces at line ends."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self.head: bytes = self._more(_HEAD)

    def unpacked(self) -> Unpacking | None:
        """Unpack what is packed with gzip from now on, and tell by what."""
        if not is_gzip(self.head):
            return None
        packed = Unpacking(self._read, begun=self.head)
        self._read = packed.read
        self.head = self._more(_HEAD)
        return packed

    def whole(self) -> Iterator[bytes]:
        """Yield everything at once, cut where it is more than is ever read."""
        rest = self._more(MAX_FILE + 1 - len(self.head)) if self.head else b""
        yield self.head + rest

    def pieces(self) -> Iterator[bytes]:
        """Yield whole lines in pieces of bounded size."""
        held = self.head
        given = False
        while len(held) <= MAX_FILE and (block := self._more(PIECE)):
            cut = block.rfind(b"\n") + 1
            if cut:
                yield held + block[:cut]
                given, held = True, b""
            held += block[cut:]
        if held or not given:
            yield held

    def _more(self, size: int) -> bytes:
        """Read *size* bytes, fewer only at the end (pipes give what they have)."""
        parts = []
        while size > 0 and (part := self._read(size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


def listed(name: str, *, zero: bool) -> tuple[str, ...]:
    """Return the paths that a file (or stdin, ``-``) lists, one a line or ended by NUL.

    Raises:
        click.UsageError: the file cannot be read.
    """
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except OSError as error:
        msg = f"files-from={name!r} cannot be read: {error.strerror}"
        raise click.UsageError(msg) from error
    parts = data.split(b"\0") if zero else data.splitlines()
    return tuple(os.fsdecode(part) for part in parts if part)
