"""The command line as people run it: another process, its streams and its exit code."""

import json
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
ROOT = Path(__file__).parents[2]
KEPT = {k: v for k, v in os.environ.items() if k in {"PATH", "HOME", "SYSTEMROOT"}}


class Done(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def place(tmp_path):
    """A folder of its own with a story in it."""
    (tmp_path / "story.txt").write_text(STORY)
    return tmp_path


@pytest.fixture(scope="session")
def started():
    """A Python that has read the whole package, and becomes one command line after another."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("starter.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**KEPT, "PYTHONPATH": str(ROOT)},
        text=True,
    ) as process:
        yield process
        process.stdin.close()


@pytest.fixture
def nf(place, started, tmp_path_factory):
    """Run the command line in `place`, in a process of its own.

    That is a new Python only where *env* says something to Python itself: starting one costs far
    more than most commands do.
    """
    streams = tmp_path_factory.mktemp("streams")

    def run(*arguments, stdin=b"", env=None):
        begin = anew if any(name.startswith("PYTHON") for name in env or {}) else forked
        files = [streams / name for name in ("in", "out", "err")]
        files[0].write_bytes(stdin)
        code = begin(arguments, {**KEPT, "PYTHONPATH": str(ROOT), **(env or {})}, files)
        out, err = files[1].read_bytes(), files[2].read_bytes()
        assert b"Traceback" not in out + err
        return Done(code, out.decode(), err.decode())

    def forked(arguments, env, files):
        order = [arguments, env, str(place), *map(str, files)]
        started.stdin.write(f"{json.dumps(order)}\n")
        started.stdin.flush()
        return int(started.stdout.readline())

    def anew(arguments, env, files):
        with files[0].open("rb") as stdin, files[1].open("wb") as out, files[2].open("wb") as err:
            return subprocess.run(
                [sys.executable, "-m", "newsfixtures", *arguments],
                stdin=stdin,
                stdout=out,
                stderr=err,
                cwd=place,
                env=env,
                check=False,
                timeout=60,
            ).returncode

    return run
