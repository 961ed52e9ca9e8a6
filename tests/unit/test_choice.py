import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfixtures.choice import SeededChooser, Table, sample
from newsfixtures.errors import UsageError

weights = st.dictionaries(st.integers(), st.integers(1, 300), min_size=1, max_size=40)


@given(weights)
def test_every_option_of_a_table_can_be_picked_simplest_first(weights):
    table = Table(weights)

    assert set(table.flat) == set(weights)
    assert table.flat[0] == next(iter(weights))
    assert len(table.flat) == 1 << table.bits


@given(weights)
def test_a_table_keeps_its_proportions(weights):
    table = Table(weights)
    counts, total = Counter(table.flat), sum(weights.values())

    for option, weight in weights.items():
        assert abs(counts[option] / len(table.flat) - weight / total) < (len(weights) + 1) / len(
            table.flat
        )


@pytest.mark.parametrize("wrong", [{}, {"a": 0}, {"a": 1, "b": -1}])
def test_a_table_refuses_what_cannot_be_picked(wrong):
    with pytest.raises(UsageError, match="must be positive and not empty"):
        Table(wrong)


@given(st.integers(), st.integers(0, 1000), st.integers(-50, 50), st.integers(0, 10**6))
def test_numbers_stay_in_their_range(seed, index, low, width):
    chosen = SeededChooser(seed, index).number(low, low + width)

    assert low <= chosen <= low + width


def test_neighbouring_indexes_have_nothing_in_common():
    first = Counter(SeededChooser(7, index).number(0, 9) for index in range(2000))

    assert set(first) == set(range(10))
    assert max(first.values()) < 280


def test_chances_come_true_as_often_as_said():
    choose = SeededChooser(1)

    assert not any(choose.chance(0) for _ in range(500))
    assert all(choose.chance(100) for _ in range(500))
    assert 1300 < sum(choose.chance(30) for _ in range(5000)) < 1700


def test_a_sample_has_no_member_twice():
    drawn = sample(SeededChooser(3), range(20), 8)

    assert len(set(drawn)) == len(drawn) == 8
    assert len(sample(SeededChooser(3), "ab", 5)) == 2


def test_the_stream_is_the_same_in_any_process():
    """The figures are the contract: they may change only with the generator's version."""
    choose = SeededChooser(7, 3)
    here = [choose.number(0, 10**6) for _ in range(4)]
    code = (
        "from newsfixtures.choice import SeededChooser as S; c = S(7, 3);"
        "print([c.number(0, 10**6) for _ in range(4)])"
    )

    there = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "1"},
    )

    assert there.stdout.strip() == str(here)
