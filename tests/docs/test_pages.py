"""The pages of `docs/` show what the generator writes and the rules say now."""

import importlib.util
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture(scope="module", params=["articles", "formats", "rules"])
def script(request):
    spec = importlib.util.spec_from_file_location(request.param, DOCS / f"{request.param}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_current_and_no_others_are_there(script):
    pages = dict(script.pages())
    for path, page in pages.items():
        assert path.is_file(), f"{path.name} is missing; run `make {script.__name__}`"
        assert path.read_text(encoding="utf-8") == page, (
            f"{path.name} is old; run `make {script.__name__}`"
        )
    assert set(script.FOLDER.iterdir()) == set(pages)
