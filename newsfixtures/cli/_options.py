"""Options that several commands share, and reading their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from difflib import get_close_matches
from typing import Any

import click

from newsfixtures.errors import UsageError

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def examples(*lines: str) -> str:
    """Return the epilog of a command: its examples, one a line."""
    return "Examples:\n\n\b\n" + "\n".join(f"  {line}" for line in lines)


def listing(*choices: str) -> Decorator:
    """Add ``-o text|json``, or other *choices*, to a command that lists what there is."""
    return click.option(
        "-o",
        "--output",
        type=click.Choice(choices or ("text", "json")),
        default="text",
        show_default=True,
        help="How to print it.",
    )


def instant(text: str | None, name: str = "now") -> datetime | None:
    """Return an instant from RFC 3339 text.

    Raises:
        UsageError: it is none, or has no zone.
    """
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        msg = f"{name}={text!r} is no instant with a zone; write 2025-01-01T00:00:00Z"
        raise UsageError(msg)
    return moment


def selectors(values: Iterable[str] | None) -> tuple[str, ...] | None:
    """Return selectors that were given repeatedly or joined by commas, ``None`` for none."""
    found = [part.strip() for value in values or () for part in value.split(",")]
    return tuple(part for part in found if part) or None


def known(kind: str, name: str, names: Iterable[str]) -> str:
    """Return *name* if it is one of *names*.

    Raises:
        UsageError: it is not; the message has the nearest one and all of them.
    """
    allowed = tuple(names)
    if name in allowed:
        return name
    near = get_close_matches(name, allowed, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}; " if near else ""
    msg = f"{kind}={name!r} is unknown; {hint}there are {', '.join(allowed) or 'none'}"
    raise UsageError(msg)
