"""Where things stand in a document is counted from marks; that must not show."""

import json
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures.formats import _lines
from newsfixtures.formats._decoding import decoded
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.formats._lines import Lines

CODECS = ("utf-8", "utf-16-le", "windows-1252", "iso2022_jp", "big5hkscs", "cp932", "gb18030")
TEXTS = st.text(st.sampled_from("ab\n\r é字かÊ\u0304😀\ufffd"), max_size=60)


@pytest.fixture(autouse=True, scope="module")
def _small_steps():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_lines, "_STEP", 4)
        yield


def counted(text, raw, codec, index):
    """Return line, column and byte of a code point, counted from the start."""
    before = text[:index]
    letter = r"." if raw == text else r"\r\n|."
    spots = [match.start() for match in re.finditer(letter, raw, re.DOTALL)]
    byte = len(raw[: [*spots, len(raw)][index]].encode(codec, "replace"))
    return before.count("\n") + 1, index - before.rfind("\n"), byte


@given(TEXTS, st.sampled_from(CODECS))
def test_places_are_those_that_are_counted_from_the_start(text, codec):
    lines = Lines(text, codec)

    for index in range(len(text) + 1):
        assert lines.place(index) == counted(text, text, codec, index)


@given(TEXTS, st.sampled_from(CODECS))
def test_line_ends_of_two_characters_are_counted_as_they_were(raw, codec):
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    lines = Lines(text, codec, raw)

    for index in range(len(text) + 1):
        assert lines.place(index) == counted(text, raw, codec, index)


@given(TEXTS)
def test_lines_begin_behind_line_feeds(text):
    lines = Lines(text)
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    assert [lines.start(number) for number in range(1, len(starts) + 1)] == starts
    assert lines.start(len(starts) + 9) == starts[-1]


def test_no_byte_is_given_of_what_was_packed():
    assert decoded(b"a\r\nb").at(2).offset == 3
    assert decoded(b"\x1f\x8b").packed
    assert decoded(b"\x1f\x8b").at(0).offset is None


VALUES = st.recursive(
    st.none() | st.integers() | st.text(st.sampled_from('a"\\/~\n字😀'), max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["a", "", "a/b", "~", "0", "字"]), inner, max_size=4)
    ),
    max_leaves=12,
)


def pointers(value, path=""):
    yield path, value
    members = value.items() if isinstance(value, dict) else ()
    members = enumerate(value) if isinstance(value, list) else members
    for name, each in members:
        step = str(name).replace("~", "~0").replace("/", "~1")
        yield from pointers(each, f"{path}/{step}")


@given(VALUES, st.sampled_from([None, 2]), st.booleans())
def test_every_pointer_leads_to_its_value(value, indent, escapes):
    text = json.dumps(value, indent=indent, ensure_ascii=escapes)
    places = JsonPlaces(text.encode())

    for path, due in pointers(value):
        at = places.index.found(path)
        found, end = json.JSONDecoder(strict=False).raw_decode(text, at)
        assert found == due
        assert places(path).offset == len(text[:at].encode())
        assert places.index.found(f"{path}/nowhere/0") == at
        if isinstance(due, str):
            assert places.index.inside(at, len(due)) in {end - 1, at + 1}
            letters = [places.index.inside(at, count) for count in range(len(due) + 1)]
            parts = [text[start:stop] for start, stop in pairwise(letters)]
            assert [json.loads(f'"{part}"') for part in parts] == list(due)


def test_what_is_broken_is_found_up_to_where_it_breaks():
    places = JsonPlaces(b'{"a": [1, {"b": 2}, nul], "c": 3}')

    assert places("/a/1/b").offset == 16
    assert places("/a/2").offset == 20
    assert places("/a/3").offset == places("/a").offset == 6
    assert places("/c").offset == 0


def test_of_keys_that_stand_twice_the_first_is_found():
    assert JsonPlaces(b'{"a": 1, "a": 2}')("/a").offset == 6
