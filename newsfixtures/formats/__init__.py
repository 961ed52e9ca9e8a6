"""Representations: each format dumps articles and loads them back.

One representation a file, ending in ``FORMAT``. Ways in which a document of the format may
legally differ are *knobs*: named, with a boring default first and a stable id
(``byline.date=glued``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from attrs import Factory, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import Article
from newsfixtures.findings import Finding, Location, Span

if TYPE_CHECKING:
    from newsfixtures.outlets import Outlet


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
        knobs: Mapping[str, str] = ...,
    ) -> bytes:
        """Return the document; *knobs* are deviations from the defaults."""
        ...


@frozen
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
