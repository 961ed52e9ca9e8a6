"""Rules: each detects one defect, injects it, and where possible repairs it.

One defect a file below its family's folder, ending in ``RULE``. The module's docstring is the
rule's page, under the fixed headings *What it finds*, *Why it matters*, *Example*, *False and
missed alarms* and *Source*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any, Generic, Literal, TypeVar

from attrs import define, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.article import Article, addresses, media_addresses, names
from newsfixtures.article._texts import texts_and_grafs
from newsfixtures.choice import Chooser
from newsfixtures.findings import Hit, Severity, Spot
from newsfixtures.locales import Locale, locale_for
from newsfixtures.rules._on_documents import OnDocuments as OnDocuments
from newsfixtures.rules._on_documents import not_in_articles
from newsfixtures.rules._shapes import is_plain, shape_of

_WEB = re.compile(
    r"(?:https?://(?=[a-z])(?:[a-z0-9-]++\.)++(?!local\b|internal\b)[a-z]{2,}+"
    r"(?:/[A-Za-z0-9/_.~+-]*+)?(?:\n|\Z))*+"
).fullmatch

T = TypeVar("T")


class _kept(Generic[T]):  # noqa: N801 (a decorator)
    """A property that is worked out once; without the lock of `functools.cached_property`."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self.work_out = work_out
        self.name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, owner: object, cls: type) -> T:
        made = owner.__dict__[self.name] = self.work_out(owner)
        return made


@define(eq=False, slots=False)
class Context:
    """What a rule may know besides the article: the clock, the language, and its text at hand.

    *now* is an aware instant, passed in by whoever runs the rules and never read from the
    machine. The text is collected once and shared by all rules.
    """

    article: Article
    now: datetime

    @_kept
    def texts(self) -> tuple[tuple[str, str], ...]:
        """JSON Pointer and text of all prose (see `newsfixtures.article.texts`)."""
        return self._collected[0]

    @_kept
    def _collected(self) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        texts, grafs = texts_and_grafs(self.article)
        return tuple(texts), tuple(grafs)

    @_kept
    def names(self) -> tuple[tuple[str, str], ...]:
        """JSON Pointer and text of all names and labels (see `newsfixtures.article.names`)."""
        return tuple(names(self.article))

    @_kept
    def grafs(self) -> tuple[tuple[str, str], ...]:
        """JSON Pointer and text of paragraphs, labelled paragraphs and list items."""
        return self._collected[1]

    @_kept
    def addresses(self) -> tuple[tuple[str, str], ...]:
        """JSON Pointer and value of every address, media apart."""
        return tuple(addresses(self.article))

    @_kept
    def media_addresses(self) -> tuple[tuple[str, str], ...]:
        """JSON Pointer and value of the address of every media item."""
        return tuple(media_addresses(self.article))

    @_kept
    def links(self) -> str:
        """Every address in one string, one a line."""
        return "\n".join([url for _, url in (*self.addresses, *self.media_addresses)])

    @_kept
    def has_odd_links(self) -> bool:
        """Whether any address has more than scheme, host and path, or odd characters in these."""
        return _WEB(self.links) is None

    @_kept
    def has_odd_names(self) -> bool:
        """Whether the byline or a name of an author is more than two or more capitalised words."""
        names = [author.name for author in self.article.authors]
        if self.article.byline:
            names.append(self.article.byline)
        together = " ".join(names)
        if not together.istitle() or not together.replace(" ", "").isalpha():
            return bool(names)
        return not all(" " in name for name in names)

    @_kept
    def prose(self) -> str:
        """All prose in one string, one text a line: what `text` begins with."""
        return "\n".join([text for _, text in self.texts])

    @_kept
    def text(self) -> str:
        """All prose, names and labels in one string, one a line: what triggers look at."""
        return "\n".join([self.prose, *[name for _, name in self.names]])

    @_kept
    def folded(self) -> str:
        """`text` in small letters: what triggers that look for words look at.

        Where the marks of typography alone are beyond ASCII they become question marks, so that
        the text is small and fast to search.
        """
        if self.is_plain and not self.is_ascii:
            return self.text.encode("ascii", "replace").lower().decode("ascii")
        return self.text.lower()

    @_kept
    def searchable(self) -> bytes:
        """`folded` in UTF-8, the marks of typography as they are: what one pass looks at."""
        return self.utf8.lower() if self.is_plain else self.folded.encode("utf-8", "surrogatepass")

    @_kept
    def utf8(self) -> bytes:
        """`text` in UTF-8, lone surrogates too: to look for one byte of many is next to nothing."""
        return self.text.encode("utf-8", "surrogatepass")

    @_kept
    def shape(self) -> bytes:
        """A sign for each character of `text`: what kind it is of, at the same place.

        ``a`` small and ``A`` capital letters of ASCII, ``0`` its digits, NUL its controls but the
        line break, all else in ASCII itself; ``l`` Latin letters beyond, ``x`` Greek and Cyrillic
        (and combining marks), ``q`` punctuation and symbols from U+2000 on, ``o`` all others. At
        its edges a kind may have a few characters too many.
        """
        return shape_of(self.utf8)

    @_kept
    def has_breaks(self) -> bool:
        """Whether any text runs over more than one line."""
        return self.text.count("\n") >= max(len(self.texts) + len(self.names), 1)

    @_kept
    def is_plain(self) -> bool:
        """Whether all text is printable ASCII and the marks of good typography."""
        return is_plain(self.shape, self.utf8)

    @_kept
    def is_ascii(self) -> bool:
        """Whether all text is ASCII."""
        return self.text.isascii()

    @_kept
    def locale(self) -> Locale | None:
        """What is known of the article's language, ``None`` for one without a locale."""
        return locale_for(self.article.language)


Trigger = Callable[[Context], bool]
"""A cheap condition that must hold for the rule to fire; law: a hit implies its trigger."""


def always(context: Context) -> bool:  # noqa: ARG001 (a Trigger)
    """Run on every article: for rules that look at two or three fields only."""
    return True


def non_ascii(context: Context) -> bool:
    """Run where any text has a character beyond ASCII."""
    return not context.is_ascii


def beyond_plain(context: Context) -> bool:
    """Run where any text has more than printable ASCII and the marks of good typography."""
    return not context.is_plain


def odd_links(context: Context) -> bool:
    """Run where an address has more than scheme, host and path, or odd characters in these."""
    return context.has_odd_links


def odd_names(context: Context) -> bool:
    """Run where the byline or the name of an author is not just capitalised words."""
    return context.has_odd_names


def imported(context: Context) -> bool:
    """Run where the article was read from another format and says so in its provenance."""
    return context.article.provenance is not None


@frozen(eq=False)
class Literals:
    """A trigger that holds where any text has one of *literals*, and *then* holds if given.

    They are looked for letter for letter; *folded* ones, small letters without marks of
    typography, in capitals too. It holds as well where *besides* does. Where many rules run, one pass over the text finds
    the literals of all.
    """

    literals: tuple[str, ...]
    then: Trigger | None = None
    folded: bool = False
    besides: Trigger | None = None

    def __call__(self, context: Context) -> bool:
        """Look at the article of *context* alone."""
        if self.besides is not None and self.besides(context):
            return True
        text = context.folded if self.folded else context.text
        for literal in self.literals:
            if literal in text:
                return self.then is None or self.then(context)
        return False


def contains(
    *literals: str, then: Trigger | None = None, besides: Trigger | None = None
) -> Trigger:
    """Run where any text contains one of *literals*, letter for letter, and *then* holds.

    Run as well where *besides* holds.
    """
    return Literals(literals, then, besides=besides)


def mentions(*words: str, then: Trigger | None = None, besides: Trigger | None = None) -> Trigger:
    """Run where any text has one of *words*, given in small letters, and *then* holds.

    Run as well where *besides* holds.
    """
    return Literals(words, then, folded=True, besides=besides)


@cache
def states(*fields: str) -> Trigger:
    """Run where any of the article's *fields* is neither ``None`` nor empty."""
    value = attrgetter(*fields)
    if len(fields) == 1:
        return lambda context: bool(value(context.article))
    return lambda context: any(value(context.article))


@frozen(kw_only=True)
class Injection:
    """What injecting a defect gave.

    *article* is the broken article (for rules of level ``structure`` *record*, the broken JSON
    object; for level ``bytes`` *data*, the broken document of *format*); *spots* are the places where the
    rule must report, all of them and no others; *also* the codes that the defect implies here,
    beyond those the rule always implies.
    """

    article: Article | None = None
    record: Mapping[str, Any] | None = None
    data: bytes | None = None
    format: str = "json"
    spots: tuple[Spot, ...] = ()
    also: tuple[str, ...] = ()


Detect = Callable[[Article, Context], Iterator[Hit]]
Inject = Callable[[Article, Chooser], Injection]
Repair = Callable[[Article, Context], Article]
Example = Mapping[str, Any]


def graf(*paragraphs: str, **fields: Any) -> Example:  # noqa: ANN401 (JSON values)
    """Return fields of an example article: *paragraphs* as its body, *fields* as JSON.

    Examples are merged over a plain article (see `newsfixtures.testing.example_article`), so they
    state only what matters; ``None`` takes a field out.
    """
    blocks = [{"type": "paragraph", "text": text} for text in paragraphs]
    return {**({"body": blocks} if blocks else {}), **fields}


PLAIN: Example = {
    "schema_version": "1",
    "id": "urn:newsfixtures:example:1",
    "url": "https://velmora.example/news/dam-repairs-begin",
    "type": "article",
    "language": "en",
    "headline": "Dam repairs begin in Velmora after spring floods",
    "byline": "Ana Petrov",
    "authors": [{"name": "Ana Petrov"}],
    "published_at": "2025-05-16T13:57:00+02:00",
    "publisher": {"name": "Velmora Herald", "url": "https://velmora.example/"},
    "body": [
        {
            "type": "paragraph",
            "text": "Engineers began repairs to the Velmora dam on Friday, the city council said.",
        },
        {
            "type": "paragraph",
            "text": "The work will take six weeks and cost 2 million euros, according to the plan.",
        },
    ],
}
"""The plain article that examples are merged over; every rule is silent on it."""


Level = Literal["record", "structure", "bytes", "page", "feed"]


@frozen(eq=False)
class Rule(Plugin):
    """One defect: how to find it, how to make it, how to mend it, and what looks like it.

    Attributes:
        code: Family and three digits, never reused.
        severity: How bad a finding is by default.
        level: What the rule reads: ``record`` the article, ``structure`` the JSON object before
            it is an article, ``bytes`` the document before it is JSON, ``page`` and ``feed``
            the document itself.
        detect: Yields a hit a defect; ``None`` for ``structure`` and ``bytes`` rules, which are
            found while reading, and for rules that are `ground_truth_only`.
        inject: Breaks a clean article that has what the rule *needs*.
        needs: Tells whether the defect is possible in an article.
        repair: Restores the clean article from the broken one alone; leaves others untouched.
        unsafe: Whether the repair takes words away, so that it runs only when asked for.
        also: Codes that this defect always may imply.
        good: Examples on which the rule is silent; *decoys* look defective and are not.
        bad: Examples on which it fires.
        documents: What it does with pages and feeds; all there is for levels ``page`` and ``feed``.
        stage: ``preview`` rules run only when asked for; codes of ``retired`` ones stay reserved.
    """

    code: str
    severity: Severity
    inject: Inject = field(default=not_in_articles, kw_only=True)
    detect: Detect | None = field(default=None, kw_only=True)
    trigger: Trigger = field(default=always, kw_only=True)
    needs: Callable[[Article], bool] = field(default=lambda _: True, kw_only=True)
    repair: Repair | None = field(default=None, kw_only=True)
    unsafe: bool = field(default=False, kw_only=True)
    also: tuple[str, ...] = field(default=(), kw_only=True)
    good: tuple[Example, ...] = field(default=(), kw_only=True)
    bad: tuple[Example, ...] = field(default=(), kw_only=True)
    decoys: tuple[Example, ...] = field(default=(), kw_only=True)
    level: Level = field(default="record", kw_only=True)
    documents: OnDocuments | None = field(default=None, kw_only=True)
    stage: Literal["preview", "stable", "retired"] = field(default="stable", kw_only=True)
    since: str = field(default="0.1", kw_only=True)

    @property
    def family(self) -> str:
        """The three letters of the code."""
        return self.code[:3]

    @property
    def ground_truth_only(self) -> bool:
        """Whether nobody but who injected the defect can know of it: it has no detector."""
        if self.level in {"page", "feed"}:
            return self.documents is None or self.documents.examine is None
        return self.level == "record" and self.detect is None

    @property
    def breaks_articles(self) -> bool:
        """Whether it injects into articles; rules about documents alone do not."""
        return self.inject is not not_in_articles

    @property
    def category(self) -> str:
        """The folder the rule stands in, such as ``quotes``."""
        return self.module.split(".")[-2]


RULES = Registry("rule", __name__, "RULE", Rule)
"""Every rule, by name."""
