"""Every exception of the library.

A bad article is not an exception, it is a report; these are raised for wrong calls,
unreadable payloads and broken installations.

    NewsFixturesError
    ├── UsageError (ValueError)              an argument is wrong
    │   └── UnknownNameError (LookupError)   no such rule, format, outlet, locale, story
    ├── InvalidArticleError (ValueError)     require() failed; .report holds why
    ├── DecodeError (ValueError)             a payload cannot be read; .findings say where
    ├── MissingExtraError (ImportError)      an optional dependency is absent
    └── RegistryError (RuntimeError)         a plug-in file breaks the rules
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsfixtures.findings import Finding, Report


class NewsFixturesError(Exception):
    """The base of all exceptions raised on purpose by this library."""


class UsageError(NewsFixturesError, ValueError):
    """An argument is wrong; the message names it, its value, what is allowed and the remedy."""


class UnknownNameError(UsageError, LookupError):
    """No plug-in has that name; the message offers the nearest one."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        """Build the message from the *kind* of thing, the *name* asked for and all *known* ones."""
        nearest = get_close_matches(name, list(known), n=1, cutoff=0.5)
        hint = f"did you mean {nearest[0]!r}; " if nearest else ""
        command = f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"
        super().__init__(f"{kind}={name!r} is unknown; {hint}`newsfixtures {command}` lists them")


class InvalidArticleError(NewsFixturesError, ValueError):
    """The article given to `require` has findings; `report` holds them."""

    def __init__(self, message: str, report: Report) -> None:
        """Keep the *report* beside the *message* made from it."""
        super().__init__(message)
        self.report = report


class DecodeError(NewsFixturesError, ValueError):
    """A payload cannot be read as what it was said to be; `findings` say where and why."""

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        """Keep the *findings* beside the *message*."""
        super().__init__(message)
        self.findings = tuple(findings)


class MissingExtraError(NewsFixturesError, ImportError):
    """An optional dependency is absent; the message has the command that installs it."""


class RegistryError(NewsFixturesError, RuntimeError):
    """A plug-in file breaks the rules; the message names the module and the constant."""
