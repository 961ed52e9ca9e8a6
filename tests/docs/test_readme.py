"""The README is run: each console line and each Python block, in a fresh folder."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).resolve().parents[2] / "README.md"
TEXT = README.read_text(encoding="utf-8")
FILES = re.findall(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```", TEXT, re.DOTALL)
COMMANDS = [
    line[2:]
    for block in re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
    for line in block.splitlines()
    if line.startswith("$ newsfixtures")
]
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
EXPECTED = {"validate story.txt": 1}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder in which everything of the README happens, in its order."""
    path = tmp_path_factory.mktemp("readme")
    for name, text in FILES:
        (path / name).write_text(text, encoding="utf-8")
    return path


def test_there_is_something_to_run():
    assert len(COMMANDS) >= 6
    assert len(BLOCKS) >= 3
    assert FILES


def test_every_command_does_what_it_says(folder):
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", *command.split()],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        expected = next((code for said, code in EXPECTED.items() if said in command), 0)
        assert done.returncode == expected, f"{command}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        assert done.stdout or "--out" in command or "--diff" in command, command


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_every_python_block_runs(block, folder):
    name = f"test_block_{BLOCKS.index(block)}.py"
    is_test = "def test_" in block
    (folder / name).write_text(block, encoding="utf-8")
    command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", name] if is_test else [name]

    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_file_it_names_is_there():
    for target in re.findall(r"\]\(([\w./-]+)\)|`([A-Z]+\.md)`", TEXT):
        name = "".join(target)
        assert (README.parent / name).exists(), name


def test_the_picture_is_of_this_report():
    """The picture is drawn by `make picture`; it shows the findings of the README's own file."""
    picture = (README.parent / "docs" / "report.svg").read_text(encoding="utf-8")

    for code in ("BYL001", "QUO001", "BOD001"):
        assert code in picture
