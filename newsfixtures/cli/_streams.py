"""Standard streams: text for people, bytes for machines, colour only on terminals."""

from __future__ import annotations

import io
import os
import sys

import click

from newsfixtures.visible import json_escaped, json_text, visible


def be_lenient() -> None:
    """Let both streams write any text: what their encoding lacks becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace", newline="\n")


def hush_stdout() -> None:
    """Point stdout at nothing, so that nothing more fails once its reader has gone."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def say(message: str) -> None:
    """Write one line for people to stderr, made visible."""
    click.echo(f"newsfixtures: {visible(message, limit=2000)}", err=True)


def out(text: str) -> None:
    """Write text that was made visible to stdout, as UTF-8."""
    raw(text.encode("utf-8", errors="backslashreplace"))


def raw(data: bytes) -> None:
    """Write bytes to stdout: documents, which are whatever they are."""
    sys.stdout.flush()
    stream = sys.stdout.buffer
    stream.write(data)
    if sys.stdout.isatty():
        stream.flush()


def document(data: bytes, *, is_json: bool) -> None:
    """Write a document to stdout: byte for byte, but made visible where that is a terminal."""
    if not sys.stdout.isatty():
        raw(data)
        return
    text = data.decode("utf-8", errors="backslashreplace")
    lines = (visible(line, limit=None) for line in text.split("\n"))
    out(json_escaped(text) if is_json else "\n".join(lines))


def out_json(value: object) -> None:
    """Write *value* to stdout as indented JSON."""
    out(json_text(value, indent=2) + "\n")


def wants_color(choice: str, *, machine: bool = False) -> bool:
    """Tell whether stdout gets colour: by *choice*, the environment, and whether it is a terminal.

    ``NO_COLOR`` and ``FORCE_COLOR`` count when they are set and not empty; ``--color`` wins.
    """
    if machine or choice == "never":
        return False
    if choice == "always":
        return True
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
