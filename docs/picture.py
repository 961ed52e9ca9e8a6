"""Draws `docs/report.svg`: the report on the README's own file, as a terminal shows it."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 104


def main() -> None:
    """Validate the story of the README and save what is printed as a picture."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- file: story.txt -->\n```\w*\n(.*?)```", readme, re.DOTALL)
    if found is None:
        sys.exit("README.md has no story.txt to draw")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "story.txt").write_text(found[1], encoding="utf-8")
        command = ["validate", "story.txt", "-o", "full", "--color", "always"]
        done = subprocess.run(  # noqa: S603 (our own command)
            [sys.executable, "-m", "newsfixtures", *command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    console = Console(record=True, width=WIDTH, file=tempfile.TemporaryFile("w"))
    console.print("$ newsfixtures validate story.txt")
    lines = done.stdout.splitlines()
    console.print(Text.from_ansi("\n".join([*lines[:34], "…", *lines[-4:]])))
    picture = console.export_svg(title="newsfixtures validate", unique_id="report")
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)  # no foreign fonts
    (ROOT / "docs" / "report.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
