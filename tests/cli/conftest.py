"""The command line as people run it: another process, its streams and its exit code."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

STORY = """Home | World | Sport
Council votes to "pause" work on Velmora dam

Ana PetrovFriday, 16 May 2025, 13:57

The city council of Velmora voted on Friday to "pause" work on the dam, its chairwoman said.
"""


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def place(tmp_path):
    """A folder of its own with a story in it."""
    (tmp_path / "story.txt").write_text(STORY)
    return tmp_path


@pytest.fixture
def nf(place):
    """Run the command line in `place`."""

    def run(*arguments, stdin=b"", env=None):
        kept = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "SYSTEMROOT"}}
        done = subprocess.run(
            [sys.executable, "-m", "newsfixtures", *arguments],
            input=stdin,
            capture_output=True,
            cwd=place,
            env={**kept, "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})},
            check=False,
            timeout=60,
        )
        assert b"Traceback" not in done.stdout + done.stderr
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
