"""Documents of every format, mutated by a seeded fuzzer: always an answer, never an exception.

What fails is named by its format and number: ``mutated(name, number)`` gives the bytes again.
"""

import gzip
import json
import os
import random
import re
import zlib
from functools import cache

import pytest

from newsfixtures.findings import Location
from newsfixtures.formats import FORMATS, read
from newsfixtures.schema import article_to_json, problems
from newsfixtures.sweeps import sweep
from newsfixtures.testing import NOW
from newsfixtures.validation import Validator

NIGHTLY = bool(os.environ.get("NEWSFIXTURES_NIGHTLY"))
COUNT = (100_000 if NIGHTLY else 2_000) // len(FORMATS) + 1
"""How many mutated documents of each format are read."""
EVERYTHING = Validator(select=["ALL"], now=NOW)
LARGEST = 200_000

TOKENS = (
    *"< > </ /> <! <? & ; \" ' = : / \\ { } [ ] ( ) , \n \r \t # * _ ` | ~ + - --- +++ ``` $".split(
        " "
    ),
    *"<!-- --> ]]> <![CDATA[ <!DOCTYPE <!ENTITY <?xml <?php ?> </script> <script> <style> <plaintext>"
    " <textarea> <template> <svg> <math> <table> <tr> <td> <select> <option> <noscript> <iframe> <base>"
    " <frameset> <form> <br/> <p> </p> <div> </div> <html> <body> <li> <h1> <a> <img> <time> <figure>"
    " <item> <entry> <title> <nitf> <newsItem> <rss> <feed> <url> <body.content> <hl1>".split(),
    *"&amp; &lt; &nbsp; &#0; &#x0; &#xD800; &#x110000; &#99999999999; &#xffff; &bogus; &amp;amp;".split(),
    *"null true false NaN Infinity -0 1e400 -1e-400 9007199254740993 18446744073709551616".split(),
    *'[] {} "" [[]] [null] {"":null} {"a":{"a":{}}} [[[[]]]] "@graph" "@type":["a",7] "@id"'.split(),
    *r"\ud800 \udc00 \u0000 \uFFFF \uD83D\uDE00 \x \" \\".split(),
    *"0000-00-00 9999-12-31T23:59:59.999999999+99:99 2025-02-30 1899-01-01T00:00:00-23:59".split(),
    *"0001-01-01T00:00:00+14:00 2025-05-16T24:00:00Z 20250516T999999Z 2025-W99 P1Y -1 0x1f".split(),
    *'encoding="utf-16" encoding="x" charset=utf-7 charset="ucs-2" charset=hz-gb-2312'.split(),
    *'xml:lang="" xml:base="http://[" xmlns="" xmlns:a="" xmlns:dc="urn:x" lang="x" hidden'.split(),
    *"http://[::1 http://a:99999/ //// javascript:alert(1) data:,x mailto: urn: ? %00 %".split(),
    *"1 ١٢٣ ² ① Ⅷ ½ 一二 \u202e \u200b \u2028 \x85 \ufeff \ufffd \U000e0001 \u0301 \u00ad İ ß".split(),
    "9" * 400,
    "a" * 3000,
    "[" * 200,
    "{" * 200,
    '{"a":' * 200,
    "<b>" * 300,
    "<div>" * 300,
    "> " * 200,
    "&lt;" * 300,
    "\u0301" * 300,
    "\n" * 100,
    "Fri, 31 Feb 2025 25:61:61 +9999",
    "Mon, 00 Jan 0000 00:00 EST",
)
BYTES = (
    *(token.encode() for token in TOKENS),
    *(b"\0", b"\0" * 9, b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00\x00\xfe\xff"),
    *(
        b"\xed\xa0\x80",
        b"\xc0\xaf",
        b"\xf4\x90\x80\x80",
        b"\x80",
        b"\x1b$B",
        b"~{",
        b"+ADw-",
        b"\x0e",
    ),
    *(b"\x1f\x8b\x08", b"\x78\x9c", b"\x1b[31m", b"\r\r\n"),
)
VALUES = (None, True, 0, -1, 10**18, 1.5e300, "", " ", "x", "\0", "None", [], {}, [[]], [None], [{}],
          ["a", 1, None, {}], {"a": 1}, {"name": 1}, {"name": ["a"]}, {"@value": []}, {"": ""},
          "2025-13-45", "http://[", [["a"] * 9] * 9, "9" * 50)  # fmt: skip
_TAG = re.compile(rb"<[^<>]{1,300}>")
_TEXT = re.compile(rb">[^<>]{1,2000}<")
_QUOTED = re.compile(rb"""=\s{0,3}("[^"]{0,300}"|'[^']{0,300}')""")
_MEMBER = re.compile(
    rb'"[^"\\\n]{1,60}"\s{0,3}:\s{0,3}("[^"\\\n]{0,300}"|[0-9.]{1,30}|true|false|null)'
)
_ENCODING = re.compile(rb"""(?:encoding|charset)\s{0,3}=\s{0,3}["']?([\w-]{1,40})""", re.IGNORECASE)
_LABELS = (b"utf-16", b"utf-16be", b"utf-7", b"iso-2022-jp", b"gbk", b"euc-kr", b"ibm866", b"x", b"big5",
           b"windows-1252", b"shift_jis", b"iso-8859-8-i", b"replacement", b"x-user-defined", b"\xff", b"ucs-4",
           b"idna", b"rot13", b"zlib", b"unicode_escape", b"punycode", b"undefined", b"hex")  # fmt: skip


def flipped(rng, data, other):
    whole = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8, 40))):
        whole[rng.randrange(len(whole))] = rng.choice(
            (rng.randrange(256), 0, 0x80, 0xFF, 0x3C, 0x22)
        )
    return bytes(whole)


def cut(rng, data, other):
    start, end = sorted((rng.randrange(len(data) + 1), rng.randrange(len(data) + 1)))
    return rng.choice((data[:start], data[start:], data[:start] + data[end:], data[start:end]))


def cut_a_little(rng, data, other):
    at = rng.randrange(len(data))
    return data[:at] + data[at + rng.randrange(1, 30) :]


def spliced(rng, data, other):
    at, there = rng.randrange(len(data) + 1), rng.randrange(len(other) + 1)
    end = there + rng.choice((20, 200, 2000, len(other)))
    return data[:at] + other[there:end] + rng.choice((b"", data[at:]))


def repeated(rng, data, other):
    at = rng.randrange(len(data))
    part = data[at : at + rng.choice((1, 5, 30, 300, 3000))]
    return data[:at] + part * rng.choice((2, 3, 20, 200)) + data[at:]


def inserted(rng, data, other):
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(data) + 1)
        data = data[:at] + rng.choice(BYTES) * rng.choice((1, 1, 1, 2, 50)) + data[at:]
    return data


def _replaced(rng, data, pattern, made, group=0):
    """Return *data* with some of what *pattern* finds made into something else."""
    found = list(pattern.finditer(data))
    for match in sorted(
        rng.sample(found, min(len(found), rng.choice((1, 1, 3, 9)))), key=lambda m: -m.start()
    ):
        start, end = match.span(group)
        data = data[:start] + made(data[start:end]) + data[end:]
    return data


def tags_changed(rng, data, other):
    others = _TAG.findall(other) or [b"<p>"]

    def made(tag):
        return rng.choice((b"", tag * 2, rng.choice(others), b"</" + tag[1:], tag[:-1], tag[:-1] + b"/>",
                           tag.upper(), tag.replace(b":", b""), tag[:-1] + b" " + rng.choice(BYTES) + b">"))  # fmt: skip

    return _replaced(rng, data, _TAG, made)


def texts_changed(rng, data, other):
    others = _TEXT.findall(other) or [b"><"]

    def made(text):
        return rng.choice((b"><", b">" + rng.choice(BYTES) + b"<", rng.choice(others), b">" + text[1:-1] * 30 + b"<",
                           b"><![CDATA[" + text[1:-1] + b"]]><", b">" + text[1:-1].replace(b" ", b"\0") + b"<"))  # fmt: skip

    return _replaced(rng, data, _TEXT, made)


def attributes_changed(rng, data, other):
    def made(value):
        mark = value[:1]
        return rng.choice(
            (mark * 2, mark, b"", value * 2, mark + rng.choice(BYTES) + mark, rng.choice(BYTES))
        )

    return _replaced(rng, data, _QUOTED, made, 1)


def members_changed(rng, data, other):
    def made(member):
        name, _, value = member.partition(b":")
        new = json.dumps(rng.choice(VALUES)).encode()
        return rng.choice((name + b":" + new, member + b"," + member, member + b"," + name + b":" + new,
                           name + b":[" + value + b"]", name + b":" + value + b",", name, b"",
                           name + b":" + rng.choice(BYTES)))  # fmt: skip

    return _replaced(rng, data, _MEMBER, made)


def lines_changed(rng, data, other):
    lines, others = data.split(b"\n"), other.split(b"\n")
    at = rng.randrange(len(lines))
    there = rng.randrange(len(lines))
    lines[at] = rng.choice((b"", lines[there], lines[at] * 3, b"\n".join([lines[at]] * 50), b"    " + lines[at],
                            b"> " * 40 + lines[at], b"- " * 40 + lines[at], rng.choice(others), rng.choice(BYTES)))  # fmt: skip
    return b"\n".join(lines)


def declared_otherwise(rng, data, other):
    if not _ENCODING.search(data):
        label = rng.choice(_LABELS)
        return (
            rng.choice(
                (
                    b'<?xml version="1.0" encoding="' + label + b'"?>',
                    b"<meta charset=" + label + b">",
                )
            )
            + data
        )
    return _replaced(rng, data, _ENCODING, lambda label: rng.choice((*_LABELS, label * 9)), 1)


def encoded_otherwise(rng, data, other):
    text = data.decode("utf-8", "replace")
    codec = rng.choice(
        ("utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252", "utf-7", "cp037", "utf-8-sig")
    )
    return text.encode(codec, "replace")


def packed(rng, data, other):
    whole = rng.choice((gzip.compress, zlib.compress))(data)
    return rng.choice(
        (
            whole,
            whole[: rng.randrange(len(whole))],
            whole + whole,
            gzip.compress(whole),
            flipped(rng, whole, b""),
        )
    )


def values_changed(rng, data, other):
    """Change a value anywhere in a document of JSON, and write the document again."""
    try:
        whole = json.loads(data)
    except ValueError:
        return members_changed(rng, data, other)
    for _ in range(rng.choice((1, 2, 6))):
        holder, key = _anywhere(rng, whole)
        if holder is None:
            return json.dumps(rng.choice(VALUES)).encode()
        old = holder[key]
        other_type = json.loads(json.dumps(rng.choice(VALUES)))  # a copy: it may be changed, too
        holder[key] = rng.choice((other_type, [old], [[old]], {"value": old}, [old] * 20, {key: old}
                                  if isinstance(key, str) else [old, None], str(old)))  # fmt: skip
    return json.dumps(whole, ensure_ascii=rng.random() < 0.5).encode("utf-8", "replace")


def _anywhere(rng, value):
    holder = key = None
    while isinstance(value, dict | list) and value and (holder is None or rng.random() < 0.75):
        holder, key = (
            value,
            rng.choice(list(value) if isinstance(value, dict) else range(len(value))),
        )
        value = holder[key]
    return holder, key


MUTATIONS = (flipped, cut, cut_a_little, spliced, repeated, inserted, tags_changed, texts_changed,
             attributes_changed, members_changed, lines_changed, declared_otherwise, encoded_otherwise,
             packed, values_changed, values_changed)  # fmt: skip


@cache
def documents(name):
    """Return documents to begin with, unpacked: all that is legal and all that is not."""
    found = (
        _unpacked(each.data) for each in sweep(format=name, grades=("typical", "legal", "broken"))
    )
    return tuple(dict.fromkeys(found))


def _unpacked(data):
    try:
        return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else zlib.decompress(data)
    except (OSError, EOFError, zlib.error):
        return data


def mutated(name, number):
    """Return mutated document *number* of format *name*."""
    rng = random.Random(f"{name} {number}")
    data = rng.choice(documents(name))
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        of = name if rng.random() < 0.7 else rng.choice(FORMATS.names)
        data = rng.choice(MUTATIONS)(rng, data or b" ", rng.choice(documents(of)))[:LARGEST]
    return data


def check(loaded):
    """Check all that is promised of a record, whatever it was read from."""
    places = [finding.location for finding in EVERYTHING.check(loaded).findings]
    assert loaded.article is not None or loaded.findings
    if loaded.article is not None:
        assert problems(article_to_json(loaded.article)) == ()
        places += [
            loaded.locate(path) for path in ("", "/headline", "/body", "/body/0", "/body/0/text")
        ]
        places.append(loaded.locate("/headline", (1, 3)))
    for place in places:
        assert isinstance(place, Location)
        assert place.file == "f"
    for finding in loaded.findings:
        assert (finding.location.line or 0) >= 1, finding


@pytest.mark.parametrize("name", FORMATS.names)
def test_mutated_documents_give_an_answer(name):
    """Each is read as what it was, and as what it looks like now."""
    for number in range(COUNT):
        data = mutated(name, number)
        try:
            for loaded in FORMATS[name].load(data, file="f"):
                check(loaded)
            for loaded in read(data, file="f"):
                assert loaded.file == "f"
        except Exception as error:
            error.add_note(f"mutated({name!r}, {number}), {len(data)} bytes")
            raise
