"""What can go wrong before there is an article: one table of codes, and decoding of bytes."""

from __future__ import annotations

import codecs
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from newsfixtures.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsfixtures.schema import Problem

MAX_RECORD = 16 * 1024 * 1024
"""How many bytes a record may have."""

MAX_TEXT = 64 * 1024 * 1024
"""How many bytes are unpacked at most."""
_PIECE = 1024 * 1024
_DENSEST = 500
"""How many bytes one of a large packed file may stand for; JSON of news packs to about an eighth."""
_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB = 31, 15

PROBLEMS = {
    "RUN001": ("empty-input", Severity.ERROR),
    "RUN002": ("not-json", Severity.ERROR),
    "RUN003": ("nesting-too-deep", Severity.ERROR),
    "RUN004": ("number-nonfinite", Severity.ERROR),
    "RUN005": ("integer-too-large", Severity.ERROR),
    "RUN006": ("lone-surrogate", Severity.ERROR),
    "RUN007": ("wrong-encoding", Severity.ERROR),
    "RUN008": ("byte-order-mark", Severity.WARNING),
    "RUN009": ("utf-16-input", Severity.WARNING),
    "RUN010": ("record-too-large", Severity.ERROR),
    "RUN011": ("binary-input", Severity.ERROR),
    "RUN012": ("unreadable-file", Severity.ERROR),
    "RUN013": ("damaged-packing", Severity.ERROR),
    "SCH001": ("missing-required-field", Severity.ERROR),
    "SCH002": ("wrong-field-type", Severity.ERROR),
    "SCH003": ("scalar-for-list", Severity.ERROR),
    "SCH004": ("null-member", Severity.ERROR),
    "SCH009": ("duplicate-key", Severity.WARNING),
    "SCH011": ("field-name-drift", Severity.WARNING),
    "SCH014": ("value-out-of-bounds", Severity.ERROR),
    "FED004": ("ill-formed-xml", Severity.ERROR),
    "SEC008": ("entity-expansion", Severity.ERROR),
}
"""Name and severity of every problem of reading; a law says that the rules' pages agree."""

_WIDE = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def problem(code: str, message: str, *, path: str = "", at: Location | None = None) -> Finding:
    """Return the finding for a problem of reading, with the name and severity of its *code*."""
    name, severity = PROBLEMS[code]
    return Finding(
        code=code,
        rule=name,
        severity=severity,
        message=message,
        path=path,
        location=at or Location(),
    )


def structural(found: Problem, at: Location) -> Finding:
    """Return the finding for what breaks the schema."""
    return problem(found.code, found.message, path=found.path, at=at)


def as_utf8(data: bytes, file: str | None = None) -> tuple[bytes, tuple[Finding, ...]]:
    """Return *data* as UTF-8 without a byte order mark, and what had to be done for it.

    What is packed with gzip or zlib is unpacked. UTF-16 and UTF-32 are recognised by their mark.
    Bytes that are not UTF-8 are returned as they are: whether they can be read is for the format
    to say.
    """
    if data[:1] in b"{[":
        return data, ()
    data, _, found = unpacked(data, file)
    at = Location(file=file, line=1, column=1, offset=0)
    for mark, encoding in _WIDE.items():
        if data.startswith(mark):
            text = data.decode(encoding, errors="replace")
            said = f"the input is {encoding.upper()}; it was read all the same, UTF-8 is due"
            return text.encode("utf-8", errors="replace"), (*found, problem("RUN009", said, at=at))
    if data.startswith(codecs.BOM_UTF8):
        said = "the input begins with a byte order mark (EF BB BF); leave it out"
        return data[3:], (*found, problem("RUN008", said, at=at))
    return data, found


def unpacked(
    data: bytes, file: str | None, *, most: int = MAX_TEXT
) -> tuple[bytes, bool, tuple[Finding, ...]]:
    """Return *data* without its gzip (of any number of members) or zlib, and whether it had any.

    At most *most* bytes are unpacked; a finding says what was damaged or left out.
    """
    bits = _packing(data)
    if not bits:
        return data, False, ()
    stream = Unpacking(BytesIO(data).read, bits)
    parts, room = [], most
    while room > 0 and (part := stream.read(min(_PIECE, room))):
        parts.append(part)
        room -= len(part)
    trouble = stream.trouble
    if room <= 0:
        trouble = f"the file unpacks to over {most // 2**20} MiB; the rest was not read"
    if not parts and bits == _ZLIB:  # text may begin with x, too
        return data, False, ()
    at = Location(file=file, line=1, offset=0)
    return b"".join(parts), True, (problem("RUN013", trouble, at=at),) if trouble else ()


def is_gzip(head: bytes) -> bool:
    """Tell whether *head* begins what is packed with gzip."""
    return head.startswith(_MAGIC)


def _packing(head: bytes) -> int:
    """Return how zlib calls the way that what begins with *head* is packed, 0 if it is not."""
    if is_gzip(head):
        return _GZIP
    known = len(head) > 1 and head[:1] == b"x" and int.from_bytes(head[:2], "big") % 31 == 0
    return _ZLIB if known else 0


class Unpacking:
    """What *read* gives, unpacked as it is asked for: gzip of any number of members, or zlib.

    *trouble* says, once nothing more comes, what was damaged or left out.
    """

    def __init__(
        self, read: Callable[[int], bytes], bits: int = _GZIP, *, begun: bytes = b""
    ) -> None:
        """Unpack what has *begun* and what *read* gives; *bits* is what zlib calls the packing."""
        self.trouble = ""
        self._read, self._bits = read, bits
        self._engine = zlib.decompressobj(bits)
        self._held = begun
        self._taken, self._given = len(begun), 0

    def read(self, size: int) -> bytes:
        """Return at most *size* bytes, nothing at the end."""
        while not self.trouble:
            ended = self._ended()
            if self._engine.eof and not self._begins_again():
                break
            try:
                part = self._engine.decompress(self._held, size)
            except zlib.error as error:
                self.trouble = f"the packed data is damaged ({error}); what came before it was read"
                break
            self._held = self._engine.unconsumed_tail or self._engine.unused_data
            if part:
                self._count(len(part))
                return part
            if ended and not self._engine.eof:
                self.trouble = "the packed data breaks off; what is there was read"
        return b""

    def _ended(self) -> bool:
        """Hold what comes next; tell whether there is nothing more."""
        if len(self._held) < len(_MAGIC):
            more = self._read(_PIECE)
            self._taken += len(more)
            self._held += more
        return not self._held

    def _begins_again(self) -> bool:
        """Begin the next member, if there is one."""
        if self._bits == _ZLIB or not is_gzip(self._held):
            return False
        self._engine = zlib.decompressobj(self._bits)
        return True

    def _count(self, length: int) -> None:
        """Stop where so much comes out of so little that it is made to fill memory and disks."""
        self._given += length
        if self._given > max(MAX_TEXT, self._taken * _DENSEST):
            self.trouble = (
                f"the packed data unpacks to over {_DENSEST:,} times its size; "
                "the rest was not read"
            )
