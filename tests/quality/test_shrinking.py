"""Failures shrink to small articles: the predicates of `benchmarks/shrinking.py`."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "shrinking.py"

spec = importlib.util.spec_from_file_location("shrinking", SCRIPT)
shrinking = importlib.util.module_from_spec(spec)
spec.loader.exec_module(shrinking)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@pytest.mark.parametrize("case", shrinking.CASES, ids=lambda case: case.name)
def test_a_failure_shrinks_to_a_small_article(case):
    done = shrinking.shrunk(case)

    assert done.blocks <= case.small
    assert done.authors <= (2 if "two" in case.name else 1)


def test_there_are_enough_predicates_with_names_of_their_own():
    names = [case.name for case in shrinking.CASES]

    assert len(set(names)) == len(names) >= 40
