"""Documents of every shape, and the hazards that may stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import strategies as st

from newsfixtures.errors import UsageError
from newsfixtures.formats import FORMATS, Format
from newsfixtures.hazards import HAZARDS, Hazard, Value
from newsfixtures.strategies._articles import samples
from newsfixtures.sweeps import VALID

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsfixtures.article import Article
    from newsfixtures.documents import Document, Grade

FEEDS = ("rss", "atom", "json-feed")
_MAX_DEVIATIONS = 6


@st.composite
def documents(
    draw: DrawFn,
    *,
    format: str | None = None,  # noqa: A002 (the word people look for)
    knobs: Mapping[str, str] | None = None,
    grades: Collection[Grade] = VALID,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
    min_size: int = 1,
    max_size: int = 1,
) -> Document:
    """Generate documents: articles as bytes, with the truth about what is stated where.

    Args:
        draw: Given by Hypothesis.
        format: The name of the format; any that can hold so many articles when left out.
        knobs: Deviations that every document has; up to six others are drawn.
        grades: Which options are drawn; ``broken`` ones are against their standard.
        outlet: See `samples`.
        story: See `samples`.
        language: See `samples`.
        min_size: How many articles a document holds at least.
        max_size: How many it holds at most.

    Shrinks towards the first format by name, one article as `samples` shrinks it, and no
    deviation.

    Raises:
        UnknownNameError: there is no such format, outlet or story.
        UsageError: the format has no such knob, holds fewer articles, or no outlet writes in
            *language*.
    """
    form = draw(st.sampled_from(_formats(format, max_size)))
    fixed = dict(knobs or {})
    form.options(fixed)
    drawn = draw(_deviations(form, fixed, grades))
    told = samples(outlet=outlet, story=story, language=language)
    several = draw(st.lists(told, min_size=min_size, max_size=max_size))
    document = form.document([each.article for each in several], knobs={**drawn, **fixed})
    return evolve(document, annotations=tuple(each.annotations for each in several))


def pages(
    *,
    knobs: Mapping[str, str] | None = None,
    grades: Collection[Grade] = VALID,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> SearchStrategy[Document]:
    """Generate web pages; see `documents`."""
    return documents(
        format="html", knobs=knobs, grades=grades, outlet=outlet, story=story, language=language
    )


def feeds(
    *,
    format: str | None = None,  # noqa: A002
    knobs: Mapping[str, str] | None = None,
    grades: Collection[Grade] = VALID,
    outlet: str | None = None,
    language: str | None = None,
    min_size: int = 1,
    max_size: int = 5,
) -> SearchStrategy[Document]:
    """Generate feeds of several articles: RSS, Atom or JSON Feed; see `documents`."""
    forms = st.just(format) if format else st.sampled_from(FEEDS)
    return forms.flatmap(
        lambda name: documents(
            format=name,
            knobs=knobs,
            grades=grades,
            outlet=outlet,
            language=language,
            min_size=min_size,
            max_size=max_size,
        )
    )


def hazards(*, kind: str | None = None, grades: Collection[Grade] = VALID) -> SearchStrategy[str]:
    """Generate values that are legal and hard: names, headlines, instants.

    Shrinks towards the first value of the first kind by name.

    Raises:
        UnknownNameError: there is no such *kind*.
        UsageError: no value of the kind has one of *grades*.
    """
    return st.sampled_from([value.text for _, value in _hazards(kind, grades)])


@st.composite
def hazardous_articles(
    draw: DrawFn,
    *,
    kind: str | None = None,
    grades: Collection[Grade] = VALID,
    outlet: str | None = None,
    story: str | None = None,
    language: str | None = None,
) -> Article:
    """Generate articles with one hazard, where values of its kind stand.

    Takes the arguments of `hazards` and `samples`, and shrinks and raises as they do.
    """
    hazard, value = draw(st.sampled_from(_hazards(kind, grades)))
    told = draw(samples(outlet=outlet, story=story, language=language))
    return hazard.plant(told.article, value.text)


def _formats(name: str | None, count: int) -> list[Format]:
    if name is not None:
        return [FORMATS[name]]
    return [form for form in FORMATS if form.many or count == 1]


def _deviations(
    form: Format, fixed: Mapping[str, str], grades: Collection[Grade]
) -> SearchStrategy[dict[str, str]]:
    """Draw a few deviations as pairs, so that each can be taken out alone."""
    free = [
        (knob.name, option)
        for knob in form.knobs
        for option in knob.options[1:]
        if knob.name not in fixed and knob.grade(option) in grades
    ]
    if not free:
        return st.just({})
    pairs = st.lists(
        st.sampled_from(free), max_size=_MAX_DEVIATIONS, unique_by=lambda pair: pair[0]
    )
    return pairs.map(dict)


def _hazards(kind: str | None, grades: Collection[Grade]) -> list[tuple[Hazard, Value]]:
    kinds = [HAZARDS[kind]] if kind else list(HAZARDS)
    found = [(hazard, value) for hazard in kinds for value in hazard.graded(*grades)]
    if not found:
        msg = f"grades={sorted(grades)!r} leave no hazard of kind {kind or 'any'}"
        raise UsageError(msg)
    return found
