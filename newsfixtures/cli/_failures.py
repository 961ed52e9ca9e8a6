"""What is said, where, and with which exit code, when a command does not end well."""

from __future__ import annotations

import json
import os
import platform
import shlex
import sys
import tempfile
import traceback
from importlib.metadata import version
from typing import Any

import click

from newsfixtures.cli._streams import hush_stdout, out_json, say

USAGE, INCOMPLETE, INTERNAL, NOTHING, INTERRUPTED = 2, 3, 4, 5, 130


def usage(arguments: list[str], error: Exception) -> int:
    """Report a wrong command line or setting; nothing was checked."""
    message, context = _message(error), getattr(error, "ctx", None)
    say(f"error: {message}")
    if context is not None:
        say(f"`{context.command_path} --help` shows what there is")
    return _told(arguments, "usage", message, USAGE)


def incomplete(arguments: list[str], error: OSError) -> int:
    """Report that the system refused: a full disk, a file that went away."""
    message = f"{error.strerror or error}" + (f": {error.filename}" if error.filename else "")
    say(f"error: incomplete: {message}")
    return _told(arguments, "system", message, INCOMPLETE)


def interrupted() -> int:
    """Report an interrupt."""
    say("interrupted")
    return INTERRUPTED


def internal(arguments: list[str], error: Exception) -> int:
    """Report a bug of ours in one line, with a crash record and the command to repeat it."""
    message = f"{type(error).__name__}: {error}"[:300]
    record = _crash_record(arguments, error)
    again = shlex.join(["newsfixtures", *arguments])
    say(f"internal error: {message}; crash record: {record}; to repeat it: {again}")
    return _told(arguments, "internal", message, INTERNAL)


def _message(error: Exception) -> str:
    text = error.format_message() if isinstance(error, click.ClickException) else str(error)
    return text[:1].lower() + text[1:].rstrip(".")


def _told(arguments: list[str], kind: str, message: str, code: int) -> int:
    """Say it to machines too, where JSON on stdout was asked for."""
    if not _wants_json(arguments):
        return code
    found: dict[str, Any] = {
        "version": version("newsfixtures"),
        "command": ["newsfixtures", *arguments],
        "complete": False,
        "exit_code": code,
        "error": {"kind": kind, "message": message},
        "summary": {
            **dict.fromkeys(("files", "articles", "unread", "findings"), 0),
            "by_severity": {"error": 0, "warning": 0, "info": 0},
            "by_code": {},
            "rules": [],
        },
        "findings": [],
    }
    try:
        out_json(found)
    except BrokenPipeError:
        hush_stdout()
    return code


def _wants_json(arguments: list[str]) -> bool:
    """Tell whether ``-o json`` stands in the arguments, before anything has read them."""
    pairs = zip(arguments, [*arguments[1:], ""], strict=True)
    spelled = {"-ojson", "-o=json", "--output=json"}
    return any(
        one in spelled or (one in {"-o", "--output"} and two == "json") for one, two in pairs
    )


def _crash_record(arguments: list[str], error: Exception) -> str:
    record = {
        "version": version("newsfixtures"),
        "python": sys.version,
        "platform": platform.platform(),
        "command": ["newsfixtures", *arguments],
        "error": traceback.format_exception(error),
    }
    try:
        descriptor, name = tempfile.mkstemp(prefix="newsfixtures-crash-", suffix=".json")
        with os.fdopen(descriptor, "w") as file:
            json.dump(record, file, indent=2)
    except OSError as refused:
        return f"none, {refused.strerror}"
    return name
