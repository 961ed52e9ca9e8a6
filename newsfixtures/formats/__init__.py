"""Representations: each format dumps articles and loads them back.

One representation a file, ending in ``FORMAT``. Ways in which a document of the format may
legally differ are *knobs*: named, with a boring default first and a stable id
(``byline.date=glued``).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from attrs import Factory, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import Article
from newsfixtures.errors import DecodeError, UsageError
from newsfixtures.findings import Finding, Location, Span
from newsfixtures.formats._reading import as_utf8, problem, structural
from newsfixtures.schema import article_from_json, problems

if TYPE_CHECKING:
    from newsfixtures.outlets import Outlet

__all__ = [
    "FORMATS",
    "MAX_FILE",
    "Dump",
    "Format",
    "Knob",
    "Load",
    "Loaded",
    "Locate",
    "as_utf8",
    "dump",
    "format_of",
    "from_record",
    "load",
    "nowhere",
    "problem",
    "read",
]


@frozen
class Knob:
    """One way in which documents of a format legally vary; *options* has the default first."""

    name: str
    options: tuple[str, ...]
    doc: str

    @property
    def default(self) -> str:
        """The boring option."""
        return self.options[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """The stable ids of all deviations from the default, such as ``bullets=dash``."""
        return tuple(f"{self.name}={option}" for option in self.options[1:])


def nowhere(path: str, span: Span | None = None) -> Location:  # noqa: ARG001 (a Locate)
    """Locate nothing: for articles that were not read from a file."""
    return Location()


class Locate(Protocol):
    """Tells where in the source the part at a JSON Pointer (and span of its text) stands."""

    def __call__(self, path: str, span: Span | None = None) -> Location:
        """Return the place, with as much as is known."""
        ...


@frozen(kw_only=True)
class Loaded:
    """One record as a format read it.

    *article* is ``None`` where the record is not an article at all; *findings* then say why.
    *data* is the parsed JSON behind it, if it came from JSON. *losses* name what the source had
    and the article cannot carry. *locate* finds parts of the article in the source.
    """

    article: Article | None
    format: str
    data: object = None
    findings: tuple[Finding, ...] = ()
    losses: tuple[str, ...] = ()
    record: int = 0
    file: str | None = None
    locate: Locate = field(default=nowhere, repr=False, eq=False)


class Load(Protocol):
    """Reads every record of a payload; never raises for its content."""

    def __call__(self, data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
        """Yield one `Loaded` a record, in order; *file* is the name to report."""
        ...


class Dump(Protocol):
    """Writes one article."""

    def __call__(
        self,
        article: Article,
        *,
        outlet: Outlet | None = None,
        knobs: Mapping[str, str] | None = None,
    ) -> bytes:
        """Return the document; *knobs* are deviations from the defaults."""
        ...


@frozen(eq=False)
class Format(Plugin):
    """One representation of articles.

    *extensions* are file name endings, the one to write first; *sniff* tells from the first
    4 KiB whether a payload looks like it; *many* says that documents may be joined end to end
    into one file of many records; *loses* are the article's fields that it cannot carry;
    *scraped* says that it holds what a scraper saved, not what an editor wrote, so that matters
    of style are worth reporting too.
    """

    title: str
    extensions: tuple[str, ...]
    media_type: str
    sniff: Callable[[bytes], bool]
    load: Load
    dump: Dump
    many: bool = False
    scraped: bool = False
    loses: tuple[str, ...] = ()
    knobs: tuple[Knob, ...] = Factory(tuple)


FORMATS = Registry("format", __name__, "FORMAT", Format)
"""Every format, by name."""

MAX_FILE = 64 * 1024 * 1024
"""How many bytes of one file are read at once; formats of many records may be split before."""

_HEAD = 4096


def format_of(data: bytes) -> Format:
    """Return the format that *data* looks like; flat text where it looks like nothing else."""
    head = data[: 16 * _HEAD]
    order = sorted(FORMATS, key=lambda each: (each.scraped, not each.many, each.name))
    return next(each for each in order if each.scraped or each.sniff(head))


def read(data: bytes, *, format: str | None = None, file: str | None = None) -> Iterator[Loaded]:  # noqa: A002 (the word people look for)
    """Yield every record of a payload, in order; never raises for its content.

    Args:
        data: The payload.
        format: The name of its format; found by content when left out.
        file: The name to report.

    Raises:
        UnknownNameError: there is no such *format*.
    """
    chosen = FORMATS[format] if format else format_of(data)
    return chosen.load(data, file=file)


def load(source: str | os.PathLike[str] | bytes, *, format: str | None = None) -> Loaded:  # noqa: A002
    """Return the first record of a file or payload.

    Args:
        source: A path, or the payload itself as bytes.
        format: The name of its format; found by content when left out.

    Raises:
        DecodeError: there is no article in it; ``findings`` say why.
        OSError: the file cannot be read.
        UnknownNameError: there is no such *format*.
    """
    if isinstance(source, bytes):
        data, file = source, None
    else:
        data, file = Path(source).read_bytes(), os.fspath(source)
    loaded = next(read(data, format=format, file=file))
    if loaded.article is None:
        reasons = "; ".join(finding.message for finding in loaded.findings[:3])
        msg = f"{file or 'the payload'} holds no article: {reasons}"
        raise DecodeError(msg, loaded.findings)
    return loaded


def from_record(data: Mapping[str, Any]) -> Loaded:
    """Return a JSON-shaped dict as an article, or with the findings of the schema."""
    found = problems(data)
    if found:
        findings = tuple(structural(each, Location()) for each in found)
        return Loaded(article=None, format="json", data=data, findings=findings)
    return Loaded(article=article_from_json(data), format="json", data=data)


def dump(
    article: Article,
    *,
    format: str = "json",  # noqa: A002
    outlet: Outlet | None = None,
    knobs: Mapping[str, str] | None = None,
) -> bytes:
    """Return *article* in a format, with *knobs* as deviations from its defaults.

    Raises:
        UnknownNameError: there is no such *format*.
        UsageError: the format has no such knob, or the knob no such option.
    """
    chosen = FORMATS[format]
    given = dict(knobs or {})
    options = {knob.name: knob.options for knob in chosen.knobs}
    for name, option in given.items():
        if option not in options.get(name, ()):
            allowed = ", ".join(options.get(name, options)) or "none"
            msg = f"knob {name}={option!r} is not one of format {format}; allowed: {allowed}"
            raise UsageError(msg)
    return chosen.dump(article, outlet=outlet, knobs=given)
