"""Progress keeps quiet, counts, and never writes escape sequences."""

import pytest

from newsfixtures.cli import _progress
from newsfixtures.cli._progress import Progress


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(_progress.time, "monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(("mode", "lines"), [("auto", 1), ("plain", 1), ("none", 0)])
def test_one_plain_line_in_thirty_seconds(clock, capsys, mode, lines):
    progress = Progress(mode, "articles", 5000)
    for _ in range(40):
        clock[0] += 1
        progress.advance(100)
    progress.finish()

    assert capsys.readouterr() == ("", "newsfixtures: 3,000 of 5,000 articles\n" * lines)


def test_a_bar_rewrites_its_line_and_leaves_nothing(clock, capsys):
    progress = Progress("bar", "articles")
    progress.advance()
    clock[0] = 2.0
    progress.advance()
    progress.finish()

    said = capsys.readouterr().err
    assert said.startswith("\rnewsfixtures: 2 articles")
    assert said.endswith(f"\r{' ' * 60}\r")
