"""Representations: each format dumps articles and loads them back.

One representation a file, ending in ``FORMAT``. Ways in which a document of the format may
legally differ are *knobs*: named, with a boring default first and a stable id
(``byline.date=glued``).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from attrs import Factory, evolve, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import Article
from newsfixtures.documents import Document, Knob, Truth, Value
from newsfixtures.errors import DecodeError, UsageError
from newsfixtures.findings import Finding, Location, Span
from newsfixtures.formats._reading import as_utf8, problem, structural, unpacked
from newsfixtures.formats._source import Kind, Source
from newsfixtures.schema import article_from_json, problems

if TYPE_CHECKING:
    from newsfixtures.outlets import Outlet

__all__ = [
    "FORMATS",
    "MAX_FILE",
    "Format",
    "Knob",
    "Load",
    "Loaded",
    "Locate",
    "Source",
    "Stated",
    "Write",
    "as_utf8",
    "document",
    "dump",
    "format_of",
    "from_record",
    "load",
    "nowhere",
    "problem",
    "read",
]


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
    and the article cannot carry. *locate* finds parts of the article in the source. *source* is the
    document itself, where rules look at documents of its format: in its first record only.
    """

    article: Article | None
    format: str
    data: object = None
    findings: tuple[Finding, ...] = ()
    losses: tuple[str, ...] = ()
    record: int = 0
    file: str | None = None
    locate: Locate = field(default=nowhere, repr=False, eq=False)
    source: Source | None = field(default=None, repr=False, eq=False)


class Load(Protocol):
    """Reads every record of a payload; never raises for its content."""

    def __call__(self, data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
        """Yield one `Loaded` a record, in order; *file* is the name to report."""
        ...


class Write(Protocol):
    """Writes articles."""

    def __call__(
        self, articles: Sequence[Article], knobs: Mapping[str, str], truth: Truth
    ) -> bytes:
        """Return the document; *knobs* has an option for every knob; what is stated goes to *truth*."""
        ...


class Stated(Protocol):
    """The reference reader: finds what a document states, by carrier, and guesses nothing."""

    def __call__(self, data: bytes) -> Sequence[Mapping[str, Value]]:
        """Return for each article of a document that `Write` wrote what each carrier states."""
        ...


@frozen(eq=False)
class Format(Plugin):
    """One representation of articles.

    *extensions* are file name endings, the one to write first; *sniff* tells from the first
    4 KiB whether a payload looks like it; *many* says that a document may hold many articles, and
    *lines* that documents may be joined end to end; *rank* says how late to ask it whether it is
    meant, the less particular the later; *loses* are the article's fields that it cannot
    carry, *kept* gives the article as it comes back besides; *scraped* says that it holds what a
    scraper saved, not what an editor wrote, so that matters of style are worth reporting too.
    *stated* is the reference reader. Files of most formats are read wherever a folder holds them;
    those of a format that is *often_other* things, only where somebody asks for them. *kind* says that
    rules look at the document itself, as a page or a feed, not at its articles alone.
    """

    title: str
    extensions: tuple[str, ...]
    media_type: str
    sniff: Callable[[bytes], bool]
    load: Load
    write: Write
    many: bool = False
    lines: bool = False
    rank: int = 0
    scraped: bool = False
    often_other: bool = False
    kind: Kind | None = None
    loses: tuple[str, ...] = ()
    kept: Callable[[Article], Article] = lambda article: article
    stated: Stated | None = None
    knobs: tuple[Knob, ...] = Factory(tuple)

    def records(self, data: bytes, *, file: str | None = None) -> Iterator[Loaded]:
        """Yield every record as `load` does, the first with its document for rules to look at."""
        source = Source(data, self.kind, file) if self.kind else None
        for loaded in self.load(data, file=file):
            yield evolve(loaded, source=source) if source else loaded
            source = None

    @cached_property
    def defaults(self) -> Mapping[str, str]:
        """The boring option of every knob."""
        return {knob.name: knob.default for knob in self.knobs}

    def options(self, knobs: Mapping[str, str], outlet: Outlet | None = None) -> dict[str, str]:
        """Return an option for every knob: what is asked for, *outlet*'s habit, or the default.

        Raises:
            UsageError: the format has no such knob, or the knob no such option.
        """
        allowed = self._allowed
        for name, option in knobs.items():
            if option not in allowed.get(name, ()):
                known = ", ".join(allowed.get(name, allowed)) or "none"
                msg = f"knob {name}={option!r} is not one of format {self.name}; allowed: {known}"
                raise UsageError(msg)
        habits = outlet.habits.get(self.name, {}) if outlet else {}
        return {**self.defaults, **habits, **knobs}

    def altered(self, knobs: Mapping[str, str]) -> frozenset[str]:
        """Return the fields that do not come back as `kept` says, *knobs* being as they are."""
        chosen = {**self.defaults, **knobs}
        fields = [knob.alters.get(chosen[knob.name], ()) for knob in self.knobs]
        return frozenset(self.loses).union(*fields)

    @cached_property
    def _allowed(self) -> Mapping[str, tuple[str, ...]]:
        return {knob.name: knob.options for knob in self.knobs}

    def document(
        self,
        articles: Article | Sequence[Article],
        *,
        outlet: Outlet | None = None,
        knobs: Mapping[str, str] | None = None,
    ) -> Document:
        """Return *articles* as a document with its truth; see `dump` for the arguments."""
        several = (articles,) if isinstance(articles, Article) else tuple(articles)
        if len(several) != 1 and not self.many:
            msg = f"format {self.name} holds one article a file and there are {len(several)}"
            raise UsageError(msg)
        options = self.options(knobs or {}, outlet)
        truth = Truth()
        data = self.write(several, options, truth)
        deviating = {}
        if knobs or outlet:
            usual = self.defaults
            deviating = {name: each for name, each in options.items() if each != usual[name]}
        return Document(
            data=data,
            format=self.name,
            articles=several,
            knobs=deviating,
            truth=truth,
        )

    def dump(
        self,
        articles: Article | Sequence[Article],
        *,
        outlet: Outlet | None = None,
        knobs: Mapping[str, str] | None = None,
    ) -> bytes:
        """Return *articles* as bytes; see the function `dump`."""
        return self.document(articles, outlet=outlet, knobs=knobs).data


FORMATS = Registry("format", __name__, "FORMAT", Format)
"""Every format, by name."""

MAX_FILE = 64 * 1024 * 1024
"""How many bytes of one file are read at once; formats of many records may be split before."""

_HEAD = 4096


def format_of(data: bytes) -> Format:
    """Return the format that *data* looks like; flat text where it looks like nothing else."""
    head, _, _ = unpacked(data[: 16 * _HEAD], None, most=16 * _HEAD)
    order = sorted(FORMATS, key=lambda each: (each.rank, each.name))
    return next((each for each in order if each.sniff(head)), order[-1])


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
    return chosen.records(data, file=file)


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
    articles: Article | Sequence[Article],
    *,
    format: str = "json",  # noqa: A002
    outlet: Outlet | None = None,
    knobs: Mapping[str, str] | None = None,
) -> bytes:
    """Return *articles* (one or several) in a format.

    Args:
        articles: What to write.
        format: The name of the format.
        outlet: Whose habits to follow where *knobs* say nothing.
        knobs: Deviations from the format's defaults.

    Raises:
        UnknownNameError: there is no such *format*.
        UsageError: the format has no such knob, the knob no such option, or there are several
            articles and the format holds one.
    """
    return FORMATS[format].dump(articles, outlet=outlet, knobs=knobs)


def document(
    articles: Article | Sequence[Article],
    *,
    format: str = "json",  # noqa: A002
    outlet: Outlet | None = None,
    knobs: Mapping[str, str] | None = None,
) -> Document:
    """Return *articles* in a format with the truth of what is stated where; see `dump`."""
    return FORMATS[format].document(articles, outlet=outlet, knobs=knobs)
