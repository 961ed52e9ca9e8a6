"""Reading JSON: the look that spares a second one finds whatever the second one would."""

import json
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures.formats._json import records
from newsfixtures.formats._json.places import JsonPlaces
from newsfixtures.schema import MAX_DEPTH

STYLES = [
    {"separators": (",", ":"), "ensure_ascii": False},
    {"indent": 2, "ensure_ascii": False},
    {"separators": (",", ":")},
    {},
]
LEAVES = st.sampled_from(
    ["a", 'q"x', "é“”", "\\", "a\nb", 1, 0.1, 2**63, 2**64, 10**30, 1e19, True, None]
)
KEYS = st.sampled_from(["a", "b", "é", 'c"'])
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner))


def read_both_ways(source):
    places = JsonPlaces(source, None)
    with patch.object(records, "_is_faithful", lambda value, source: False):
        slow = records.parsed(places)
    return repr(records.parsed(places)), repr(slow)


@given(VALUES, VALUES, st.sampled_from(STYLES), st.booleans())
def test_nothing_is_passed_over(one, other, style, repeat):
    source = json.dumps({"x": one, "y": other}, **style).encode()
    if repeat:
        source = source.replace(b'"x"', b'"y"', 1)
    quick, slow = read_both_ways(source)

    assert quick == slow
    assert ("SCH009" in quick) is repeat


@pytest.mark.parametrize("style", STYLES, ids=str)
@pytest.mark.parametrize("depth", [MAX_DEPTH - 2, MAX_DEPTH - 1, MAX_DEPTH, 2 * MAX_DEPTH])
def test_what_is_too_deep_is_told(depth, style):
    source = json.dumps({"x": json.loads("[" * depth + "]" * depth)}, **style).encode()
    quick, slow = read_both_ways(source)

    assert quick == slow
    assert ("RUN003" in quick) is (depth >= MAX_DEPTH)
