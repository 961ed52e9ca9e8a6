"""What can go wrong before there is an article: one table of codes, and decoding of bytes."""

from __future__ import annotations

import codecs
import zlib
from typing import TYPE_CHECKING

from newsfixtures.findings import Finding, Location, Severity

if TYPE_CHECKING:
    from newsfixtures.schema import Problem

MAX_RECORD = 16 * 1024 * 1024
"""How many bytes a record may have."""

MAX_TEXT = 64 * 1024 * 1024
"""How many bytes are unpacked at most."""
_PIECE = 1024 * 1024

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

    What is packed with gzip or zlib is unpacked. UTF-16 and UTF-32 are recognised by their mark. Bytes that are not UTF-8 are returned as they
    are: whether they can be read is for the format to say.
    """
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
    if data[:2] == b"\x1f\x8b":
        bits = 31
    elif data[:1] == b"\x78" and len(data) > 1 and int.from_bytes(data[:2], "big") % 31 == 0:
        bits = 15
    else:
        return data, False, ()
    parts, trouble = _inflated(data, bits, most)
    if not parts and bits == 15:  # noqa: PLR2004 (text may begin with x, too)
        return data, False, ()
    at = Location(file=file, line=1, offset=0)
    found = (problem("RUN013", trouble, at=at),) if trouble else ()
    return b"".join(parts), True, found


def _inflated(data: bytes, bits: int, room: int) -> tuple[list[bytes], str]:
    parts: list[bytes] = []
    most = room
    while data:
        engine = zlib.decompressobj(bits)
        try:
            while data and not engine.eof and room > 0:
                part = engine.decompress(data, min(_PIECE, room))
                parts.append(part)
                room -= len(part)
                data = engine.unconsumed_tail
        except zlib.error as error:
            return parts, f"the packed data is damaged ({error}); what came before it was read"
        if room <= 0:
            return parts, f"the file unpacks to over {most // 2**20} MiB; the rest was not read"
        if not engine.eof:
            return parts, "the packed data breaks off; what is there was read"
        data = engine.unused_data
        if bits == 15 or data[:2] != b"\x1f\x8b":  # noqa: PLR2004
            break
    return parts, ""
