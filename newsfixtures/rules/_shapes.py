"""The shape of a text: of what kind each character is, so that triggers look at little."""

from __future__ import annotations

import re

_PRINTABLE = bytes((10, *range(32, 127)))
_TYPOGRAPHY = frozenset("“”‘’–—…")
_ODD_MARK = re.compile(b"\xe2(?!\x80[\x93\x94\x98\x99\x9c\x9d\xa6])").search
"""What begins as the marks of typography do in UTF-8 and is none of them."""
KNOWN = frozenset(map(chr, _PRINTABLE)) | _TYPOGRAPHY
"""The characters of plain text: printable ASCII and the marks of good typography."""


def _sign(byte: int) -> int:
    """Return the sign of the characters that begin with *byte* in UTF-8."""
    for sign, first, last in (
        ("a", 0x61, 0x7A),
        ("A", 0x41, 0x5A),
        ("0", 0x30, 0x39),
        ("l", 0xC3, 0xC9),
        ("x", 0xCD, 0xD3),
        ("q", 0xE2, 0xE2),
        ("o", 0x80, 0xFF),
    ):
        if first <= byte <= last:
            return ord(sign)
    return byte if byte in _PRINTABLE else 0


_SIGNS = bytes(map(_sign, range(256)))
_FURTHER = bytes(range(0x80, 0xC0))
"""All but the first byte of a character in UTF-8."""


def shape_of(utf8: bytes) -> bytes:
    """Return the sign of each character of a text in UTF-8; see `newsfixtures.rules.Context`."""
    return utf8.translate(_SIGNS, _FURTHER)


def is_plain(shape: bytes, utf8: bytes) -> bool:
    """Tell whether a text of that *shape* has no characters but the `KNOWN` ones."""
    if b"l" in shape or b"x" in shape or b"o" in shape or b"\0" in shape:
        return False
    return b"q" not in shape or _ODD_MARK(utf8) is None
