"""Bytes to text, as browsers do it, with a finding where the bytes do not keep their word.

In order: gzip and zlib are unpacked within bounds; a byte order mark decides; then what the
document declares; then UTF-8; then windows-1252. Against the WHATWG Encoding Standard (read
2026-11-25) in one thing, for the reader's good: where the bytes are UTF-8 beyond doubt, or cannot
be what is declared, that is said and the better reading taken.
"""

from __future__ import annotations

import re
from functools import cached_property

import webencodings
from attrs import frozen

from newsfixtures.findings import Finding, Location
from newsfixtures.formats._lines import Lines
from newsfixtures.formats._reading import problem, unpacked

_HEAD = 4096
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be"))
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,200}?\sencoding|<meta[^>]{0,400}?\scharset|<meta[^>]{0,400}?;\s{0,9}charset)
    \s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.\-]{1,40})""",
    re.IGNORECASE | re.VERBOSE,
)
_CODECS = {"shift_jis": "cp932", "euc-kr": "cp949", "gbk": "gb18030", "windows-874": "cp874"}
_BEYOND = re.compile(rb"[\x80-\xff]")
_ENDS = re.compile(r"\r\n?")


@frozen
class Decoded:
    """A document's *text* with line feeds at line ends, how it was read, and what was wrong.

    *raw* is the text before line ends were made one kind; *packed* whether it was compressed.
    """

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()
    file: str | None = None
    raw: str = ""
    packed: bool = False
    skipped: int = 0

    def at(self, index: int) -> Location:
        """Return the place of code point *index* of `text`; no byte offset in packed files."""
        line, column, byte = self.lines.place(index)
        offset = None if self.packed else self.skipped + byte
        return Location(file=self.file, line=line, column=column, offset=offset)

    @cached_property
    def lines(self) -> Lines:
        """Where its lines stand, looked for when somebody asks."""
        return Lines(self.text, self.codec, self.raw)

    @property
    def codec(self) -> str:
        """Python's name of the encoding."""
        return _codec(self.encoding)


def decoded(data: bytes, file: str | None = None) -> Decoded:
    """Return *data* as text; never raises."""
    plain, packed, found = unpacked(data, file)
    encoding, skipped, wrong = _encoding(plain, file)
    text, lost = _text(plain[skipped:], encoding, file)
    ends = _ENDS.sub("\n", text) if "\r" in text else text
    return Decoded(ends, encoding, (*found, *wrong, *lost), file, text, packed, skipped)


def _encoding(data: bytes, file: str | None) -> tuple[str, int, tuple[Finding, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark), ()
    head = data[:_HEAD]
    if head[:4:2] == b"<\0" or (head[1:4:2] == b"\0\0" and head[:1]):
        return "utf-16le", 0, ()
    found = _DECLARED.search(head)
    if found is None:
        return ("utf-8" if _is_utf8(data) else "windows-1252"), 0, ()
    label = found[1].decode("ascii")
    known = webencodings.lookup(label)
    at = Location(file=file, line=data.count(b"\n", 0, found.start(1)) + 1, offset=found.start(1))
    if known is None or known.name in {"replacement", "x-user-defined"}:
        better = "utf-8" if _is_utf8(data) else "windows-1252"
        said = f"encoding {label!r} is declared, which no standard knows; it was read as {better}"
        return better, 0, (problem("RUN007", said, at=at),)
    declared = "utf-8" if known.name.startswith("utf-16") else known.name
    return _held(declared, data, at)


def _held(declared: str, data: bytes, at: Location) -> tuple[str, int, tuple[Finding, ...]]:
    """Return the *declared* encoding, or a better one where the bytes speak against it."""
    if declared == "utf-8" or not _BEYOND.search(data) or not _is_utf8(data):
        return declared, 0, ()
    said = f"encoding {declared!r} is declared and the bytes are UTF-8; they were read as UTF-8"
    return "utf-8", 0, (problem("RUN007", said, at=at),)


def _text(data: bytes, encoding: str, file: str | None) -> tuple[str, tuple[Finding, ...]]:
    codec = _codec(encoding)
    try:
        return data.decode(codec), ()
    except UnicodeDecodeError as wrong:
        line = data.count(b"\n", 0, wrong.start) + 1
        at = Location(file=file, line=line, offset=wrong.start)
        byte = data[wrong.start]
        said = (
            f"byte {byte:#04x} is not {encoding.upper()}, as is due here; it was read as U+FFFD, "
            "write the document again in the encoding it declares"
        )
        return data.decode(codec, "replace"), (problem("RUN007", said, at=at),)


def _codec(encoding: str) -> str:
    """Return Python's codec for an encoding of the WHATWG, the wider one where there are two."""
    known = webencodings.lookup(encoding)
    return _CODECS.get(encoding) or (known.codec_info.name if known else encoding)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        return wrong.end >= len(data) and wrong.start > len(data) - 4
    return True
