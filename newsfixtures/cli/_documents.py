"""Articles to bytes: joined or one a file, under names that are safe anywhere."""

from __future__ import annotations

import os
import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING

from newsfixtures.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from newsfixtures.formats import Format

_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
SLUG_LENGTH = 80


def file_name(headline: str, content: bytes, ending: str) -> str:
    """Return a file name from a *headline*: ASCII, at most 80 bytes and a hash of *content*.

    The hash keeps names apart, and from being those that some systems reserve.
    """
    plain = unicodedata.normalize("NFKD", headline[:400]).encode("ascii", "ignore").decode()
    slug = _NOT_PLAIN.sub("-", plain.lower()).strip("-")[:SLUG_LENGTH].rstrip("-")
    return f"{slug or 'article'}-{digest(content)[:10]}{ending}"


def digest(content: bytes) -> str:
    """Return the SHA-256 of *content* in hexadecimal."""
    return sha256(content).hexdigest()


def knobs_of(given: Iterable[str]) -> dict[str, str]:
    """Return knobs given as ``NAME=OPTION``.

    Raises:
        UsageError: one has no ``=``.
    """
    pairs = [text.partition("=") for text in given]
    for name, equals, option in pairs:
        if not (name and equals and option):
            msg = f"knob={name!r} has no option; write NAME=OPTION"
            raise UsageError(msg)
    return {name: option for name, _, option in pairs}


def joined(documents: Sequence[bytes], form: Format) -> bytes:
    """Return all documents as one.

    Raises:
        UsageError: there are several, which cannot be joined end to end in this format.
    """
    if len(documents) > 1 and not form.lines:
        msg = (
            f"to={form.name!r} holds one article a file and there are {len(documents)}; "
            "use --to jsonl"
        )
        raise UsageError(msg)
    return b"".join(documents)


def fresh_folder(folder: Path, *, force: bool) -> None:
    """Make *folder*, or accept it empty.

    Raises:
        UsageError: it is a link or a file, or holds something and *force* is not given.
    """
    if folder.is_symlink():
        msg = f"out={os.fspath(folder)!r} is a symbolic link; name the folder itself"
        raise UsageError(msg)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        msg = f"out={os.fspath(folder)!r} is a file; name a folder"
        raise UsageError(msg) from error
    if not force and any(folder.iterdir()):
        msg = f"out={os.fspath(folder)!r} is not empty; use --force to write into it"
        raise UsageError(msg)
