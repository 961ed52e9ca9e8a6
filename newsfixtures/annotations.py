"""The truth that comes with a generated article.

Annotations stand off: each names the JSON Pointer of a text in the article and a half-open span
of code points in it. A law says that every span resolves to its surface.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import Factory, evolve, fields_dict, frozen

from newsfixtures.article import Article, texts
from newsfixtures.pointers import moved

EntityType = Literal["person", "organization", "place"]
Form = Literal["full", "surname", "given", "short", "acronym", "inflected", "title", "pronoun"]


@frozen(slots=False)
class Mention:
    """An entity is named: *id* is that of the article's entity, *form* how it is named here."""

    type: EntityType
    id: str
    form: Form
    surface: str
    path: str
    start: int
    end: int


@frozen(slots=False)
class QuoteSpan:
    """Somebody's words, without quotation marks: *speaker* is the id of a person."""

    speaker: str
    kind: Literal["direct", "indirect", "partial"]
    surface: str
    path: str
    start: int
    end: int


@frozen(slots=False)
class TimeSpan:
    """A time expression: *value* is ISO 8601, as exact as the words are (``2025-05``, ``2025-W20``).

    Ranges are ISO 8601 intervals of their two ends (``2021/2024``), clock times instants to the
    minute.

    *kind* says what a reader needs besides the words: nothing (``absolute``), the day of
    publication (``relative``), or its year (``partial``).
    """

    value: str
    kind: Literal["absolute", "relative", "partial"]
    surface: str
    path: str
    start: int
    end: int


@frozen(slots=False)
class AmountSpan:
    """A figure: *unit* is ``count``, ``percent``, ``years`` of age, or an ISO 4217 code for money."""

    value: float
    unit: str
    surface: str
    path: str
    start: int
    end: int


Spans = tuple[
    tuple[Mention, ...], tuple[QuoteSpan, ...], tuple[TimeSpan, ...], tuple[AmountSpan, ...]
]
SPANS = ("mentions", "quotes", "times", "amounts")
"""The members of annotations that stand off from the text."""


@frozen(kw_only=True, slots=False)
class Annotations:
    """Everything that is known about one article because its facts came first.

    *facts* are the story's facts as JSON; *topics* IPTC Media Topic codes; *languages* the BCP 47
    tag of each block of the body, in order; *broken* counts annotations that an edit destroyed.
    """

    story: str
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[QuoteSpan, ...] = ()
    times: tuple[TimeSpan, ...] = ()
    amounts: tuple[AmountSpan, ...] = ()
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    facts: Mapping[str, Any] = Factory(dict)
    broken: int = 0

    @classmethod
    def later(
        cls,
        spans: Callable[[], Spans],
        facts: Callable[[], Mapping[str, Any]],
        *,
        story: str,
        topics: tuple[str, ...],
        languages: tuple[str, ...],
    ) -> Annotations:
        """Return annotations whose *spans* and *facts* are worked out when first asked for.

        *spans* gives mentions, quotes, times and amounts.
        """
        made = cls.__new__(cls)
        made.__dict__.update(
            story=story,
            topics=topics,
            languages=languages,
            broken=0,
            _spans=spans,
            _facts=facts,
        )
        return made

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        """Work out what was put off (Python asks here only for what is not there yet)."""
        members = self.__dict__
        if name in SPANS and "_spans" in members:
            members.update(zip(SPANS, members.pop("_spans")(), strict=True))
        elif name == "facts" and "_facts" in members:
            members["facts"] = members.pop("_facts")()
        else:
            raise AttributeError(name)
        return members[name]

    def __getstate__(self) -> dict[str, Any]:
        """Pickle what is told, not how it would be worked out."""
        return {name: getattr(self, name) for name in _KEYWORDS}

    def to_json(self) -> dict[str, Any]:
        """Return the annotations as JSON values (``schemas/annotations-1.schema.json``)."""
        members = {name: getattr(self, name) for name in _KEYWORDS}
        return members | {name: [{**vars(span)} for span in members[name]] for name in SPANS}


_KEYWORDS = tuple(fields_dict(Annotations))


def realigned(annotations: Annotations, before: Article, after: Article) -> Annotations:
    """Return *annotations* of *before* moved with its text to *after*.

    Blocks that were put in or taken out shift those behind them; what an edit overlaps is dropped
    and counted in ``broken``.
    """
    places = _places(before, after)
    old, new = dict(texts(before)), dict(texts(after))
    kept: dict[str, Any] = {}
    for name in SPANS:
        spans = (_moved(span, places, old, new) for span in getattr(annotations, name))
        kept[name] = tuple(span for span in spans if span is not None)
    lost = sum(len(getattr(annotations, name)) - len(spans) for name, spans in kept.items())
    broken = annotations.broken + lost
    return evolve(annotations, **kept, broken=broken)


def _places(before: Article, after: Article) -> dict[str, str]:
    """Map pointers of the body's blocks before an edit to those after it."""
    shift = len(after.body) - len(before.body)
    head = 0
    while head < min(len(before.body), len(after.body)) and before.body[head] == after.body[head]:
        head += 1
    if not shift:
        return {f"/body/{n}": f"/body/{n}" for n in range(len(before.body))}
    removed = range(head, head - min(shift, 0))
    return {
        f"/body/{n}": f"/body/{n if n < head else n + shift}"
        for n in range(len(before.body))
        if n not in removed
    }


def _moved(span: Any, places: dict[str, str], old: dict[str, str], new: dict[str, str]) -> Any:  # noqa: ANN401
    path = span.path
    if path.startswith("/body/"):
        block = "/".join(path.split("/")[:3])
        if block not in places:
            return None
        path = places[block] + path[len(block) :]
    if path not in new or span.path not in old:
        return None
    found = moved(span.start, span.end, old[span.path], new[path])
    if found is None:
        return None
    return (
        span
        if (path, *found) == (span.path, span.start, span.end)
        else evolve(span, path=path, start=found[0], end=found[1])
    )
