"""Progress on stderr: one line that rewrites itself on a terminal, else one line in 30 seconds."""

from __future__ import annotations

import os
import sys
import time

import click

MODES = ("auto", "bar", "plain", "none")
_QUIET_SECONDS = 1.0
_BAR_SECONDS = 0.1
_PLAIN_SECONDS = 30.0


class Progress:
    """Tells how far a run is; nothing at all for one that takes less than a second."""

    def __init__(self, mode: str, noun: str, total: int | None = None) -> None:
        """Settle the mode; ``FORCE_COLOR`` and ``NO_COLOR`` have no say in it."""
        self._bar = mode == "bar" or (mode == "auto" and _is_terminal())
        self._silent = mode == "none"
        self._noun = noun
        self._of = f" of {total:,}" if total is not None else ""
        self._done = 0
        self._next = time.monotonic() + (_QUIET_SECONDS if self._bar else _PLAIN_SECONDS)
        self._shown = False

    def advance(self, number: int = 1) -> None:
        """Count *number* more."""
        self._done += number
        if self._silent or time.monotonic() < self._next:
            return
        self._shown = True
        self._next = time.monotonic() + (_BAR_SECONDS if self._bar else _PLAIN_SECONDS)
        line = f"newsfixtures: {self._done:,}{self._of} {self._noun}"
        click.echo(f"\r{line}" if self._bar else line, err=True, nl=not self._bar)

    def finish(self) -> None:
        """Remove the line that rewrote itself."""
        if self._shown and self._bar:
            click.echo(f"\r{' ' * 60}\r", err=True, nl=False)


def _is_terminal() -> bool:
    return sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"
