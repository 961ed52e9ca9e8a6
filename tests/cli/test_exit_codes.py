"""Every exit code, one by one, and which stream says what."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsfixtures.formats import dump
from newsfixtures.testing import example_article

ROOT = str(Path(__file__).parents[2])


@pytest.fixture
def clean(place):
    path = place / "clean.json"
    path.write_bytes(dump(example_article({})))
    return path.name


def test_0_where_all_was_checked_and_is_clean(nf, clean):
    done = nf("validate", clean)

    assert (done.code, done.err) == (0, "")
    assert "no findings" in done.out


def test_1_where_there_are_findings(nf):
    done = nf("validate", "story.txt", "-o", "concise")

    assert done.code == 1
    assert "story.txt:4:1: BYL001 " in done.out


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["vlidate"], "did you mean 'validate'"),
        (["validate", "--selct", "QUO", "story.txt"], "--select"),
        (["validate", "story.txt", "--select", "NOPE"], "names no rule"),
        (["validate", "story.txt", "--from", "txt"], "did you mean 'text'"),
        (["validate", "story.txt", "-o", "jsn"], "did you mean 'json'"),
        (["validate", "story.txt", "-o", "json:no/where.json"], "does not exist"),
        (["validate", "story.txt", "-o", "jsonl", "-o", "full"], "all go to stdout"),
        (["validate", "story.txt", "--now", "2025-01-01"], "no instant with a zone"),
        (["validate", "missing.json"], "no such file: missing.json"),
        (["validate"], "no PATH was given"),
        (["rule", "byline-glued"], "did you mean 'byline-glued-to-date'"),
        (["knobs", "txt"], "did you mean 'text'"),
        (["convert", "story.txt", "--to", "jsn"], "did you mean"),
        (["convert", "none.txt", "--to", "json"], "no such file"),
        (["generate", "--outlet", "wir"], "did you mean 'wire'"),
        (["generate", "--outlet", "wir", "--jobs", "2"], "did you mean 'wire'"),
        (["generate", "--story", "stom"], "newsfixtures stories"),
        (["generate", "--defects", "BYL001=2"], "no rate from 0 to 1"),
        (["generate", "--defects", "BYL001=0.9", "--defects", "BYL002=0.9"], "over 1"),
        (["generate", "--to", "json", "--count", "2"], "--out"),
        (["generate", "--to", "json", "--shards", "2", "--out", "x"], "jsonl"),
        (["generate", "--index", "3", "--count", "2"], "leave out --count"),
    ],
)
def test_2_where_the_command_is_wrong(nf, arguments, hint):
    done = nf(*arguments)

    assert (done.code, done.out) == (2, "")
    assert hint in done.err


def test_2_is_json_too_where_json_was_asked_for(nf):
    done = nf("validate", "missing.json", "-o", "json")

    said = json.loads(done.out)
    assert (done.code, said["exit_code"], said["complete"]) == (2, 2, False)
    assert said["error"]["kind"] == "usage"
    assert "missing.json" in done.err


def test_3_where_something_was_not_read_and_it_dominates_1(nf):
    done = nf("validate", "story.txt", "missing.json", "-o", "json")

    said = json.loads(done.out)
    assert (done.code, said["exit_code"], said["complete"]) == (3, 3, False)
    codes = {(each["code"], each["location"]["file"]) for each in said["findings"]}
    assert {("RUN012", "missing.json"), ("BYL001", "story.txt")} <= codes


def test_3_where_the_run_stopped_early(nf):
    done = nf("validate", "story.txt", "--stop-after", "1", "-o", "json")

    said = json.loads(done.out)
    assert (done.code, len(said["findings"]), said["complete"]) == (3, 1, False)
    assert "--stop-after" in said["stop_reason"]


def test_4_is_a_bug_with_a_record_and_a_command_to_repeat(nf, place):
    (place / "sitecustomize.py").write_text(
        "import newsfixtures.validation as v\n"
        "def boom(*args, **kwargs): raise KeyError('\\x1b[31m')\n"
        "v.Validator.check = boom\n"
    )
    env = {"PYTHONPATH": f"{place}{os.pathsep}{ROOT}", "TMPDIR": str(place)}
    done = nf("validate", "story.txt", "-o", "json", env=env)

    assert done.code == 4
    assert json.loads(done.out)["error"]["kind"] == "internal"
    assert "newsfixtures validate story.txt -o json" in done.err
    assert "\x1b" not in done.err
    (record,) = place.glob("newsfixtures-crash-*.json")
    assert "KeyError" in "".join(json.loads(record.read_text())["error"])


def test_5_where_there_is_nothing_to_check(nf, place):
    (place / "empty").mkdir()

    assert nf("validate", "empty").code == 5
    assert nf("validate", "no*.json").code == 5
    assert nf("validate", "empty", "--allow-empty").code == 0


def opened_for_writing(pipe):
    """Open *pipe* as soon as somebody reads it."""
    for _ in range(600):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.1)
    return pytest.fail("nobody reads the pipe")


def test_130_where_it_is_interrupted_and_the_report_is_whole(place):
    os.mkfifo(place / "pipe.jsonl")
    running = subprocess.Popen(
        [sys.executable, "-m", "newsfixtures", "validate", "story.txt", "pipe.jsonl", "-o", "json"],
        cwd=place,
        env={**os.environ, "PYTHONPATH": ROOT},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    writer = opened_for_writing(place / "pipe.jsonl")
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    os.close(writer)

    assert running.returncode == 130, err
    assert b"Traceback" not in err
    said = json.loads(out)
    assert (said["complete"], said["stop_reason"]) == (False, "interrupted")


def test_fail_on_and_max_warnings_decide(nf):
    only_warning = ["validate", "story.txt", "--select", "BYL017", "--ignore", "SCH"]

    assert nf(*only_warning).code == 0
    assert nf(*only_warning, "--fail-on", "warning").code == 1
    assert nf(*only_warning, "--max-warnings", "0").code == 1
    assert nf(*only_warning, "--max-warnings", "9").code == 0
    assert nf("validate", "story.txt", "--fail-on", "never").code == 0


def test_expect_fails_where_the_defect_is_missing(nf, clean):
    assert nf("validate", "story.txt", "--expect", "BYL001").code == 0
    done = nf("validate", "story.txt", clean, "--expect", "byline-glued-to-date")

    assert done.code == 1
    assert "expected BYL001 in clean.json" in done.err


@pytest.mark.parametrize("command", [["rules", "-o", "json"], ["rule", "BYL001"], ["--help"]])
def test_a_reader_that_leaves_is_no_error(place, command):
    done = subprocess.run(
        f"{sys.executable} -m newsfixtures {' '.join(command)} | head -c 1; echo ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        cwd=place,
        env={**os.environ, "PYTHONPATH": ROOT},
        check=False,
    )

    assert done.stderr == b""
    assert done.stdout.endswith(b"0\n")


def test_a_long_stream_stops_when_its_reader_leaves(place):
    done = subprocess.run(
        f"{sys.executable} -m newsfixtures generate --count 100000000 -q | head -1 | wc -l",
        shell=True,
        capture_output=True,
        cwd=place,
        env={**os.environ, "PYTHONPATH": ROOT},
        timeout=30,
        check=False,
    )

    assert (done.stdout.strip(), done.stderr) == (b"1", b"")


def test_a_check_whose_reader_leaves_is_incomplete_and_quiet(place):
    (place / "many.jsonl").write_bytes(b'{"a": 1}\n' * 5000)
    done = subprocess.run(
        f"{sys.executable} -m newsfixtures validate many.jsonl | head -1; echo ${{PIPESTATUS[0]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        cwd=place,
        env={**os.environ, "PYTHONPATH": ROOT},
        timeout=60,
        check=False,
    )

    assert done.stderr == b""
    assert done.stdout.endswith(b"\n3\n")


def test_3_where_the_disk_is_full(nf, place):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = subprocess.run(
        f"{sys.executable} -m newsfixtures generate --count 200 > /dev/full",
        shell=True,
        capture_output=True,
        text=True,
        cwd=place,
        env={**os.environ, "PYTHONPATH": ROOT},
        check=False,
    )

    assert done.returncode == 3
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
