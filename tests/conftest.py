"""Hypothesis profiles, the goldens option, and the way to the founding documents."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("dev", max_examples=25, deadline=None)
settings.register_profile(
    "ci", settings.get_profile("ci") if "CI" in os.environ else settings(), deadline=None
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a hundred processes would compile all anew

collect_ignore = ["smoke"]  # run by .ci/smoke, on an installed package

ROOT = Path(__file__).resolve().parents[1]


def pytest_addoption(parser):
    parser.addoption(
        "--update-goldens", action="store_true", help="write golden files; refused under CI"
    )


def pytest_collection_finish():
    """Keep the garbage collector off the tests themselves: it would look at them again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture
def golden(request):
    """Return a function that compares text with a file under the test's ``golden/``."""
    update = request.config.getoption("--update-goldens")
    if update and os.environ.get("CI"):
        pytest.fail("--update-goldens is refused under CI: goldens are changed by people")

    def compare(name, text):
        path = request.path.parent / "golden" / name
        if update:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), f"{name}: see --update-goldens"

    return compare


@pytest.fixture(scope="session")
def shared():
    """Return a function that finds a folder beside the checkout, or skips saying so."""

    def find(name):
        path = ROOT.parent / "shared" / name
        if not path.is_dir():
            pytest.skip(f"../shared/{name} is not beside this checkout")
        return path

    return find
