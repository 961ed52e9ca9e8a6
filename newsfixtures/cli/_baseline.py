"""Baselines: what was wrong when a team took the tool up, so that a run shows only what is new.

A baseline is JSON Lines, sorted, one fingerprint a line with its rule and how often it occurs,
so that it merges and reads well in version control.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import orjson
from attrs import Factory, define

from newsfixtures.cli._outputs import write_whole
from newsfixtures.errors import UsageError
from newsfixtures.visible import json_text

if TYPE_CHECKING:
    from pathlib import Path

    from newsfixtures.findings import Finding

_HEAD = {"newsfixtures-baseline": 1}


@define
class Baseline:
    """The findings to pass over: how often each fingerprint may still occur.

    *now* are those of the run at hand, by fingerprint; *passed* counts those passed over.
    """

    left: Counter[str] = Factory(Counter)
    now: Counter[str] = Factory(Counter)
    codes: dict[str, str] = Factory(dict)
    passed: int = 0

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline.

        Raises:
            UsageError: it cannot be read, or is none.
        """
        try:
            lines = [orjson.loads(line) for line in path.read_bytes().splitlines() if line]
            if lines[:1] != [_HEAD]:
                raise ValueError  # noqa: TRY301 (told below, like all else)
            left = Counter({line["fingerprint"]: int(line["count"]) for line in lines[1:]})
        except (OSError, ValueError, KeyError, TypeError) as error:
            reason = getattr(error, "strerror", None) or "it is no baseline"
            msg = f"baseline={str(path)!r} cannot be read: {reason}; make one: --write-baseline"
            raise UsageError(msg) from error
        return cls(left)

    def passes(self, finding: Finding) -> bool:
        """Tell whether *finding* was there already, and count it."""
        if finding.code.startswith("RUN"):
            return False
        mark = finding.fingerprint
        self.now[mark] += 1
        self.codes[mark] = finding.code
        if self.now[mark] > self.left[mark]:
            return False
        self.passed += 1
        return True

    @property
    def stale(self) -> int:
        """How many of the findings to pass over did not occur any more."""
        return sum((self.left - self.now).values())

    def write(self, path: Path) -> None:
        """Write what occurred in this run as the new baseline."""
        lines = [_HEAD]
        for mark in sorted(self.now, key=lambda each: (self.codes[each], each)):
            count = self.now[mark]
            lines.append({"code": self.codes[mark], "fingerprint": mark, "count": count})  # type: ignore[dict-item]
        write_whole(path, "".join(f"{json_text(line)}\n" for line in lines).encode())
