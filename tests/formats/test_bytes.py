"""Bytes: what is written in any encoding is read again, by us and by others."""

import gzip
import zlib

import lxml.html
import pytest
import webencodings

from newsfixtures.formats._bytes import BYTES, PLAIN, declaration, encoded, is_plain
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._reading import MAX_TEXT

TEXTS = {
    "en": "“No,” said Ana Petrov – it’s 5 € or £4…",
    "uk": "Мер Олена Ткач: «Їхній ґанок — п’ятий»",
    "ar": "قالت رئيسة البلدية: «٢٠٢٥»",
    "ja": "市長は「延期する」と述べた。¥500 ‾",
    "emoji": "Flood 🌊 in Velmora 👩‍🚒",
}
LEGAL = [
    (knob.name, each) for knob in BYTES for each in knob.options[1:] if knob.grade(each) != "broken"
]
ENCODINGS = BYTES[0].options
VISIBLE = {
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "koi8-u",
    "shift_jis",
    "euc-jp",
    "iso-8859-2",
}


def page(text, options):
    meta = declaration(options, "html")
    whole = f"<!DOCTYPE html>\n<html><head>{meta}<title>x</title></head>\n<body><p>{text}</p>\n</body></html>\n"
    return encoded(whole, options, "html")


def paragraph(text):
    return lxml.html.document_fromstring(text).findtext(".//p")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize(("name", "option"), LEGAL, ids=lambda value: value)
def test_what_is_legal_is_read_as_it_was_meant(name, option, text):
    data = page(text, {**PLAIN, name: option})
    read = decoded(data)

    assert read.findings == ()
    assert paragraph(read.text) == text


@pytest.mark.parametrize("encoding", sorted(VISIBLE))
def test_others_read_the_same(encoding):
    for text in TEXTS.values():
        data = page(text, {**PLAIN, "bytes.encoding": encoding})
        assert lxml.html.document_fromstring(data).findtext(".//p") == text


@pytest.mark.parametrize("encoding", ENCODINGS[3:])
def test_a_language_is_written_in_its_own_letters(encoding):
    codec = webencodings.lookup(encoding)
    assert codec is not None
    data = page("Öl", {**PLAIN, "bytes.encoding": encoding})
    assert (b"\xd6" in data) == (encoding in {"windows-1252", "windows-1250", "windows-1254", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16"})  # fmt: skip


BROKEN = [
    (knob.name, each) for knob in BYTES for each in knob.options[1:] if knob.grade(each) == "broken"
]


@pytest.mark.parametrize(("name", "option"), BROKEN, ids=lambda value: value)
def test_what_is_broken_is_read_all_the_same(name, option):
    for text in TEXTS.values():
        data = page(text, {**PLAIN, name: option})
        assert data != page(text, PLAIN)
        assert "Velmora" in decoded(data).text or "Velmora" not in text or "truncated" in name


@pytest.mark.parametrize(
    ("knobs", "code"),
    [
        ({"bytes.stray": "smart-quote"}, "RUN007"),
        ({"bytes.declared": "wrongly", "bytes.encoding": "windows-1251"}, "RUN007"),
        ({"bytes.declared": "unknown"}, "RUN007"),
        ({"bytes.truncated": "in-packing"}, "RUN013"),
        ({"bytes.mixed": "tail"}, "RUN007"),
    ],
)
def test_bytes_that_do_not_keep_their_word_are_told(knobs, code):
    data = page(TEXTS["uk"] + TEXTS["en"] * 3, {**PLAIN, **knobs})
    assert {found.code for found in decoded(data, "f").findings} == {code}


def test_every_label_of_the_standard_is_read():
    for label in webencodings.LABELS:
        if webencodings.LABELS[label] in {"utf-16be", "utf-16le", "x-user-defined", "replacement"}:
            continue
        data = f'<meta charset="{label}"><p>plain</p>'.encode("ascii")
        assert decoded(data).findings == ()
        assert "plain" in decoded(data).text


def test_a_place_is_told_in_lines_columns_and_bytes():
    data = "eins\r\nzwei drüben\r\ndrei".encode("windows-1252")
    read = decoded(data, "f")
    at = read.at(read.text.index("ben"))

    assert (at.line, at.column, at.offset) == (2, 9, data.index(b"ben"))


def test_a_bomb_is_stopped():
    data = gzip.compress(bytes(MAX_TEXT * 2), compresslevel=1)
    read = decoded(data)

    assert [found.code for found in read.findings] == ["RUN013"]
    assert len(read.text) <= MAX_TEXT


@pytest.mark.parametrize(
    "packed", [zlib.compress(b"{"), gzip.compress(b"{")[:-9], b"x\x9c", b"\x1f\x8b", b"x\x01"]
)
def test_damaged_packing_is_no_exception(packed):
    for end in range(len(packed) + 1):
        decoded(packed[:end])


def test_only_plain_utf8_needs_no_references():
    assert is_plain(PLAIN)
    assert not is_plain({**PLAIN, "bytes.encoding": "koi8-u"})
