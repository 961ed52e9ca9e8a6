"""What the layouts for people share: places, colours, the summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsfixtures.findings import Severity
from newsfixtures.visible import visible

if TYPE_CHECKING:
    from newsfixtures.findings import Location
    from newsfixtures.reports import Page, Verdict

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold blue"}


class Painter:
    """Collects pieces of text that were made visible, and writes them in one go.

    Rich is asked only where colour is wanted, for its styles alone: text is never markup.
    """

    def __init__(self, page: Page) -> None:
        """Begin with nothing."""
        self._page = page
        self._pieces: list[tuple[str, str]] = []

    def __call__(self, text: str, style: str = "") -> None:
        """Add a piece in a style."""
        if text:
            self._pieces.append((text, style))

    def done(self) -> None:
        """Write what was collected."""
        if self._page.color:
            self._page.write(colored(self._pieces))
        else:
            self._page.write("".join(text for text, _ in self._pieces))


def colored(pieces: list[tuple[str, str]]) -> str:
    """Return *pieces* of visible text in their styles, as ANSI sequences of our own."""
    from rich.style import Style  # noqa: PLC0415 (only where there is a terminal)

    return "".join(Style.parse(style).render(text) if style else text for text, style in pieces)


def severity_style(severity: Severity) -> str:
    """Return the style of a severity."""
    return _STYLES[severity]


def place(location: Location) -> str:
    """Return a location as ``path:line:column``, as far as it is known."""
    shown = visible(location.file or "-")
    if location.line is None:
        return shown if location.record is None else f"{shown}#{location.record}"
    column = f":{location.column}" if location.column is not None else ""
    return f"{shown}:{location.line}{column}"


def summary(paint: Painter, verdict: Verdict) -> None:
    """Write the last line: how many of what, and whether that is everything."""
    tally = verdict.tally
    if not verdict.complete:
        reason = visible(verdict.stop_reason or f"{counted(tally.unread, 'record')} unread")
        paint(f"incomplete: {reason}; ", "bold magenta")
    checked = f"{counted(tally.articles, 'article')} in {counted(tally.files, 'file')}"
    if not tally.findings:
        paint("no findings", "bold green" if verdict.complete else "bold")
        paint(f" · {checked} checked\n")
        return
    paint(counted(tally.findings, "finding"), "bold")
    levels = [level for level in reversed(Severity) if tally.severities[level]]
    for number, level in enumerate(levels):
        paint(", " if number else ": ")
        named = level.value if level is Severity.INFO else ""
        amount = tally.severities[level]
        paint(f"{amount} {named}" if named else counted(amount, level.value), severity_style(level))
    paint(f" · {checked} checked\n")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, thousands grouped."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
