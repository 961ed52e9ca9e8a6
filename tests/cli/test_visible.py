"""Nothing that cannot be seen, and nothing that acts, gets past `visible` and `json_text`."""

import ast
import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsfixtures
from newsfixtures.visible import columns, json_text, visible

PACKAGE = Path(newsfixtures.__file__).parent
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


@given(ANY_TEXT, st.none() | st.integers(min_value=1, max_value=50))
@example("\x1b]52;c;aGk=\x07", None)
@example("a\u202eb\u2066c\u200bd\ufeff\ufe0f\u3164\ud800\n", None)
def test_only_what_is_printable_is_left(text, limit):
    shown = visible(text, limit=limit)

    assert shown.isprintable()
    assert not set("\u202e\u200b\ufe0f\u3164\u2800\u115f") & set(shown)
    assert limit is None or len(shown) <= limit


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=60))
def test_plain_text_is_left_alone(text):
    plain = text.replace("#", "+").replace("::", ":.")

    assert visible(plain) == plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error::x", "\\u{3a}:error::x"),
        ("  ::stop-commands::x", "  \\u{3a}:stop-commands::x"),
        ("say ##[stop-commands]x", "say #\\u{23}[stop-commands]x"),
        ("##vso[task.complete]", "#\\u{23}vso[task.complete]"),
        ("## heading", "## heading"),
        ("café 東京", "café 東京"),
        ("a\nb", "a\\u{a}b"),
    ],
)
def test_what_build_servers_take_for_commands_is_broken(text, shown):
    assert visible(text) == shown


def test_an_escape_is_never_cut_in_two():
    assert visible("\x1b" * 10, limit=9) == "\\u{1b}…"


def test_a_huge_text_costs_no_more_than_its_limit():
    assert len(visible("\u202e" * 10_000_000, limit=80)) <= 80


@given(st.recursive(ANY_TEXT | st.integers(), lambda x: st.lists(x, max_size=3), max_leaves=5))
def test_json_keeps_its_value_and_shows_it(value):
    text = json_text(value)

    assert text.isprintable()
    surrogates = any(0xD800 <= ord(c) <= 0xDFFF for c in json.dumps(value, ensure_ascii=False))
    assert surrogates or json.loads(text) == value


def test_columns_count_what_a_terminal_shows():
    assert columns("東京") == 4
    assert columns("e\u0301") == 1


def printing_modules():
    return sorted([*(PACKAGE / "cli").glob("*.py"), *(PACKAGE / "reports").glob("*.py")])


@pytest.mark.parametrize("module", printing_modules(), ids=lambda path: path.stem)
def test_streams_are_written_in_one_place_only(module):
    """`print`, `click.echo` and the streams belong to few modules, which make text visible."""
    if module.stem in {"_streams", "_progress"}:
        return
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in {"print", "sys.stdout.write", "sys.stderr.write"}, called
            if called in {"click.echo", "click.secho"}:
                assert ast.unparse(node.args[0]) == "said", f"{module.name}:{node.lineno}"
        if isinstance(node, ast.Attribute):
            assert ast.unparse(node) not in {"sys.stdout.buffer", "sys.stderr.buffer"}
