"""The pages of `docs/articles` show what the generator writes now."""

import importlib.util
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "articles.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("articles", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_current(script):
    for path, page in script.pages():
        assert path.read_text(encoding="utf-8") == page, f"{path.name} is old; run `make articles`"


def test_every_page_belongs_to_a_language(script):
    assert {path.name for path, _ in script.pages()} == {
        path.name for path in script.FOLDER.glob("*.html")
    }
