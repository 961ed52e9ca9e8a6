"""Documents as bytes: encodings, declarations, line ends, compression, and how they go wrong.

What an encoding cannot write stands as a character reference, so that any language can be written
in any encoding. Encodings are those of the WHATWG Encoding Standard, 4.2 Names and labels; where
a document declares one follows from HTML, 4.2.5.4 and 13.2.3.2, and XML 1.0, 4.3.3 and appendix F
(all read 2026-11-25).
"""

from __future__ import annotations

import gzip
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from newsfixtures.documents import Grade, Knob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Kind = Literal["html", "xml"]

_SINGLE = tuple(
    "windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1255 windows-1256 "
    "windows-1257 windows-1258 windows-874 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 "
    "iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r "
    "koi8-u ibm866 macintosh x-mac-cyrillic".split()
)
_MULTIPLE = ("gbk", "gb18030", "big5", "euc-jp", "iso-2022-jp", "shift_jis", "euc-kr")
_WIDE = ("utf-16le", "utf-16be")
_BROKEN: Grade = "broken"
_CODECS = {
    "windows-874": "cp874",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
}
_ALIASES = {
    "utf-8": "utf8",
    "windows-1252": "latin1",
    "windows-1251": "cp1251",
    "windows-1250": "x-cp1250",
    "shift_jis": "x-sjis",
    "gbk": "gb2312",
    "euc-kr": "ks_c_5601-1987",
    "windows-874": "tis-620",
    "windows-1254": "latin5",
    "iso-8859-2": "latin2",
    "koi8-u": "koi8-ru",
}

BYTES = (
    Knob(
        "bytes.encoding",
        ("utf-8", *_WIDE, *_SINGLE, *_MULTIPLE),
        "the encoding; what it lacks is written as character references",
        {"windows-1252": "typical", "windows-1251": "typical", "shift_jis": "typical"},
    ),
    Knob("bytes.bom", ("none", "present"), "a byte order mark at the start (UTF-8)"),
    Knob(
        "bytes.declaration",
        ("plain", "http-equiv", "both", "single-quotes", "unquoted", "none", "late"),
        "how the encoding is declared: <meta charset>, http-equiv or XML declaration; none is right "
        "for UTF-8 only, and late means behind the first kilobyte",
        {"http-equiv": "typical", "late": _BROKEN},
    ),
    Knob("bytes.label", ("plain", "alias", "upper", "spaced"), "how the encoding's name is spelt"),
    Knob(
        "bytes.declared",
        ("rightly", "wrongly", "unknown"),
        "whether the declared encoding is the one that was used",
        {"wrongly": _BROKEN, "unknown": _BROKEN},
    ),
    Knob("bytes.line-end", ("lf", "crlf", "cr", "mixed"), "what ends a line"),
    Knob("bytes.final-line", ("ended", "open", "blank-lines"), "what ends the last line"),
    Knob(
        "bytes.references",
        ("needed", "decimal", "hexadecimal"),
        "which characters are written as references: those that the encoding lacks, or all beyond "
        "ASCII",
    ),
    Knob("bytes.leading", ("none", "blank"), "white space before all else", {"blank": _BROKEN}),
    Knob(
        "bytes.trailing",
        ("none", "comment", "nul", "junk"),
        "what follows the document's end",
        {"nul": _BROKEN, "junk": _BROKEN},
    ),
    Knob("bytes.compression", ("none", "gzip", "gzip-members", "zlib"), "how the file is packed"),
    Knob(
        "bytes.truncated",
        ("no", "in-text", "in-tag", "in-character", "in-last-tag", "in-packing"),
        "where the document breaks off",
        dict.fromkeys(("in-text", "in-tag", "in-character", "in-last-tag", "in-packing"), _BROKEN),
    ),
    Knob(
        "bytes.twice",
        ("no", "windows-1252", "latin1"),
        "UTF-8 that was read as something else and encoded again",
        {"windows-1252": _BROKEN, "latin1": _BROKEN},
    ),
    Knob(
        "bytes.stray",
        ("no", "smart-quote", "continuation", "overlong", "surrogate"),
        "a byte sequence that UTF-8 does not allow, in the middle of the text",
        dict.fromkeys(("smart-quote", "continuation", "overlong", "surrogate"), _BROKEN),
    ),
    Knob(
        "bytes.control",
        ("no", "nul", "escape", "c1"),
        "a control character in the middle of the text",
        dict.fromkeys(("nul", "escape", "c1"), _BROKEN),
    ),
    Knob(
        "bytes.replaced",
        ("no", "one", "all"),
        "characters beyond ASCII that became U+FFFD",
        {"one": _BROKEN, "all": _BROKEN},
    ),
    Knob(
        "bytes.mixed",
        ("no", "tail"),
        "a document that changes to windows-1252 half way",
        {"tail": _BROKEN},
    ),
    Knob(
        "bytes.questioned",
        ("no", "yes"),
        "characters beyond ASCII that became question marks",
        {"yes": _BROKEN},
    ),
    Knob(
        "bytes.repeated",
        ("no", "mark", "document"),
        "a second byte order mark, or the whole document twice over",
        {"mark": _BROKEN, "document": _BROKEN},
    ),
    Knob(
        "bytes.separators",
        ("no", "line-separator", "next-line"),
        "Unicode line breaks between lines instead of line feeds",
        {"line-separator": _BROKEN, "next-line": _BROKEN},
    ),
)
"""How documents of text differ as bytes; for formats that can write characters as references."""

PLAIN = {knob.name: knob.default for knob in BYTES}


def is_plain(options: Mapping[str, str]) -> bool:
    """Tell whether every character is written as itself.

    Where it is not, a writer keeps what cannot hold references (scripts, CDATA) to ASCII.
    """
    return options["bytes.encoding"] == "utf-8" and options["bytes.references"] == "needed"


def declaration(options: Mapping[str, str], kind: Kind) -> str:
    """Return what declares the encoding: the first line of XML, or the meta elements of a page."""
    form = options["bytes.declaration"]
    if form == "none" and options["bytes.encoding"] in {"utf-8", *_WIDE}:
        return ""
    label = _label(options)
    if kind == "xml":
        mark = "'" if form == "single-quotes" else '"'
        return f"<?xml version={mark}1.0{mark} encoding={mark}{label.strip()}{mark}?>\n"
    return _meta(form, label)


def encoded(text: str, options: Mapping[str, str], kind: Kind) -> bytes:
    """Return *text*, whose lines end in line feeds, as bytes, as *options* say."""
    if options.items() >= PLAIN.items():
        return utf8(text)
    for name, change in _TEXTS.items():
        if options[name] != PLAIN[name]:
            text = change(text, options[name], kind)
    data = _data(text, options)
    for name, damage in _DATA.items():
        if options[name] != PLAIN[name]:
            data = damage(data, options[name])
    return data


def utf8(text: str) -> bytes:
    """Return *text*, which may be no more than half a character, in UTF-8."""
    return text.encode("utf-8", "surrogatepass")


def joined(parts: Iterable[bytes], options: Mapping[str, str], kind: Kind) -> bytes:
    """Return a document of *parts* in UTF-8 as `encoded` does.

    Long documents are faster and smaller written so: a part that has but ASCII is copied.
    """
    whole = b"".join(parts)
    plain = options.items() >= PLAIN.items()
    return whole if plain else encoded(whole.decode("utf-8", "surrogatepass"), options, kind)


def _label(options: Mapping[str, str]) -> str:
    encoding = options["bytes.encoding"]
    encoding = "utf-16" if encoding in _WIDE else encoding
    if options["bytes.declared"] != "rightly":
        wrong = "windows-1252" if encoding == "utf-8" else "utf-8"
        encoding = "x-unknown" if options["bytes.declared"] == "unknown" else wrong
    spelt = options["bytes.label"]
    if spelt == "alias":
        return _ALIASES.get(encoding, encoding)
    return {"upper": encoding.upper(), "spaced": f" {encoding} "}.get(spelt, encoding)


def _meta(form: str, label: str) -> str:
    charset = f'<meta charset="{label}">\n'
    equivalent = f'<meta http-equiv="Content-Type" content="text/html; charset={label.strip()}">\n'
    return {
        "http-equiv": equivalent,
        "both": charset + equivalent,
        "single-quotes": f"<meta charset='{label}'>\n",
        "unquoted": f"<meta charset={label.strip()}>\n",
        "late": f"<!-- {'padding ' * 140}-->\n{charset}",
    }.get(form, charset)


def _data(text: str, options: Mapping[str, str]) -> bytes:
    encoding = options["bytes.encoding"]
    if encoding == "utf-8":
        mark = "\ufeff" if options["bytes.bom"] == "present" else ""
        return utf8(mark + text)
    if encoding in _WIDE:  # both standards require the mark here
        return ("\ufeff" + text).encode(_CODECS[encoding], "surrogatepass")
    codec = _CODECS.get(encoding, encoding)
    if encoding in _MULTIPLE:
        text = "".join([char if char.isascii() else _as_itself(char, codec) for char in text])
    return text.encode(codec, "xmlcharrefreplace")


@lru_cache(4096)
def _as_itself(char: str, codec: str) -> str:
    """Return *char*, or a reference where *codec* writes one that is only like it (£ as ￡)."""
    there_and_back = char.encode(codec, "ignore").decode(codec, "ignore")
    return char if there_and_back == char else f"&#{ord(char)};"


def _referenced(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    if option == "decimal":
        return text.encode("ascii", "xmlcharrefreplace").decode("ascii")
    return "".join([char if char.isascii() else f"&#x{ord(char):x};" for char in text])


def _lines(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    if option == "mixed":
        half = len(text) // 2
        return text[:half].replace("\n", "\r\n") + text[half:]
    return text.replace("\n", {"crlf": "\r\n", "cr": "\r"}[option])


def _last_line(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    bare = text.rstrip("\n")
    return bare if option == "open" else bare + "\n\n\n"


def _separated(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    return text.replace("\n", {"line-separator": "\u2028", "next-line": "\x85"}[option])


def _questioned(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    return text.encode("ascii", "replace").decode("ascii")


def _replaced(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    if option == "all":
        return "".join([char if char.isascii() else "\ufffd" for char in text])
    at = _middle(text)
    return f"{text[:at]}\ufffd{text[at + 1 :]}"


def _controlled(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    at = _middle(text)
    return text[:at] + {"nul": "\0", "escape": "\x1b[31m", "c1": "\x92"}[option] + text[at:]


def _trailed(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    rest = {"comment": "<!-- cache hit -->\n", "nul": "\0" * 8, "junk": "0\r\n\r\n</div>"}
    return text + rest[option]


def _twice(text: str, option: str, kind: Kind) -> str:  # noqa: ARG001
    """Read what UTF-8 wrote byte by byte; bytes that windows-1252 leaves free stay as they are."""
    data = utf8(text)
    if option == "latin1":
        return data.decode("latin1")
    return "".join([bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in data])


def _middle(text: str) -> int:
    """Return an index in the longest stretch of plain text about the middle of a document."""
    at = text.find("</p>", len(text) // 2)
    at = at if at > 0 else text.rfind("</")
    return max(at - 2, 0)


def _stray(data: bytes, option: str) -> bytes:
    at = _byte_middle(data)
    bad = {
        "smart-quote": b"\x92",
        "continuation": b"\x80\x80",
        "overlong": b"\xc0\xaf",
        "surrogate": b"\xed\xa0\xbd\xed\xb8\x80",
    }
    return data[:at] + bad[option] + data[at:]


def _mixed(data: bytes, option: str) -> bytes:  # noqa: ARG001
    at = max(data.rfind(mark, 0, len(data) * 2 // 3) for mark in (b" ", b">"))
    tail = data[at:].decode("utf-8", "replace").encode("windows-1252", "xmlcharrefreplace")
    return data[:at] + tail


def _repeated(data: bytes, option: str) -> bytes:
    return data + data if option == "document" else b"\xef\xbb\xbf\xef\xbb\xbf" + data


def _truncated(data: bytes, option: str) -> bytes:
    if option == "in-packing":
        return gzip.compress(data, mtime=0)[:-12]
    at = _byte_middle(data)
    if option == "in-tag":
        return data[: at + 4]
    if option == "in-last-tag":
        return data[: data.rfind(b">")]
    if option == "in-character":
        wide = next((n for n in range(at, len(data)) if data[n] >= 0xC0), None)  # noqa: PLR2004
        return data[: at if wide is None else wide + 1]
    return data[:at]


def _byte_middle(data: bytes) -> int:
    at = data.find(b"</p>", len(data) // 2)
    at = at if at > 0 else data.rfind(b"</")
    return max(at, 0)


def _packed(data: bytes, option: str) -> bytes:
    if option == "zlib":
        return zlib.compress(data)
    half = len(data) // 2 if option == "gzip-members" else len(data)
    parts = filter(None, (data[:half], data[half:]))
    return b"".join([gzip.compress(part, mtime=0) for part in parts])


_TEXTS: dict[str, Callable[[str, str, Kind], str]] = {
    "bytes.control": _controlled,
    "bytes.replaced": _replaced,
    "bytes.questioned": _questioned,
    "bytes.twice": _twice,
    "bytes.references": _referenced,
    "bytes.final-line": _last_line,
    "bytes.trailing": _trailed,
    "bytes.leading": lambda text, option, kind: "\n \n" + text,  # noqa: ARG005
    "bytes.separators": _separated,
    "bytes.line-end": _lines,
}
_DATA: dict[str, Callable[[bytes, str], bytes]] = {
    "bytes.stray": _stray,
    "bytes.mixed": _mixed,
    "bytes.repeated": _repeated,
    "bytes.truncated": _truncated,
    "bytes.compression": _packed,
}
