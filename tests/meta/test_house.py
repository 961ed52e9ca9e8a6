"""The house keeps its own rules: weights, names, pages, and nothing of one machine."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsfixtures
from newsfixtures.testing import rules_under_test

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "newsfixtures"
HEADINGS = (
    "## What it finds",
    "## Why it matters",
    "## Example",
    "## False and missed alarms",
    "## Source",
)
MODULES = sorted(PACKAGE.rglob("*.py"))


def test_import_is_light():
    code = (
        "import sys, newsfixtures;"
        "print(sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'hypothesis', 'pytest', 'jsonschema', 'click', 'rich', 'babel', 'ftfy'}))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_only_the_upper_rooms_know_hypothesis_and_pytest():
    allowed = {"strategies", "testing.py", "pytest_plugin.py"}
    for module in MODULES:
        if module.relative_to(PACKAGE).parts[0] in allowed:
            continue
        for line in module.read_text().splitlines():
            assert not re.match(r"\s*(import|from) (hypothesis|pytest|_pytest)\b", line), module


def test_public_names_are_sorted_and_there():
    assert sorted(newsfixtures.__all__) == newsfixtures.__all__
    for name in newsfixtures.__all__:
        assert getattr(newsfixtures, name) is not None


@pytest.mark.parametrize("rule", list(rules_under_test()), ids=lambda rule: rule.code)
def test_rule_has_its_page_and_stands_in_its_family(rule):
    family = sys.modules[rule.module.rpartition(".")[0]]
    page = rule.doc.splitlines()

    assert rule.family == family.PREFIX
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)
    assert tuple(line for line in page if line.startswith("## ")) == HEADINGS
    assert page[0].endswith(".")


def test_what_a_rule_implies_exists():
    codes = {rule.code for rule in rules_under_test()}

    for rule in rules_under_test():
        assert set(rule.also) <= codes - {rule.code}, rule.code


def test_the_map_of_the_house_fits_a_screen_and_names_every_room():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}

    assert len(text.splitlines()) < 60
    for room in rooms - {"__init__", "__main__", "__pycache__", "py"}:
        assert f"`{room}`" in text, room


def test_no_function_outgrows_a_screen():
    for module in MODULES:
        tree = ast.parse(module.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < 50, f"{module}: {node.name}"


def test_no_module_outgrows_its_room():
    for module in MODULES:
        assert len(module.read_text().splitlines()) <= 400, module


def test_nothing_of_one_machine_is_in_the_tree():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout, so there is no list of what is ours")
    places = re.compile(rb"(^|[\s\"'=(])/(?:work|root|farm|tmp)/|pythonhosted|pypi\.org")
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path != Path(__file__).resolve():
            found = places.search(path.read_bytes())
            assert not found, f"{name}: {found and found.group(0)!r}"
