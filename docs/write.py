"""Writes the generated pages of `docs/`: articles, formats, rules.

    python docs/write.py rules

Each kind is a script beside this one, which yields its pages; a test says when they have to be written again.
"""

from __future__ import annotations

import importlib
import sys


def main(kind: str) -> None:
    """Write every page of *kind*, and take away those that are no longer due."""
    script = importlib.import_module(kind)
    script.FOLDER.mkdir(exist_ok=True)
    written = dict(script.pages())
    for path in script.FOLDER.iterdir():
        if path not in written:
            path.unlink()
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(written)} pages\n")


if __name__ == "__main__":
    main(sys.argv[1])
